import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bankHolidays } from './bank-holidays.ts'
import { notWorking, sameOrNextWorkingDay, workingDaysAfter, workingDaysBefore } from './calendar.ts'
import { addMonths, dayOf, fromLocalDate, offsetAt, startOfDay, toLocalDate } from './london.ts'

const on = fromLocalDate

describe('bank holidays of England and Wales, as proclaimed', () => {
  test.each([
    [1995, '05-08', 'Early May bank holiday'],
    [1999, '12-31', 'Millennium holiday'],
    [2002, '06-03', 'Golden Jubilee'],
    [2002, '06-04', 'Spring bank holiday'],
    [2010, '12-27', 'Christmas Day (substitute day)'],
    [2010, '12-28', 'Boxing Day (substitute day)'],
    [2011, '01-03', "New Year's Day (substitute day)"],
    [2011, '04-29', 'Royal wedding'],
    [2012, '06-05', 'Diamond Jubilee'],
    [2016, '12-27', 'Christmas Day (substitute day)'],
    [2020, '05-08', 'Early May bank holiday'],
    [2022, '06-02', 'Spring bank holiday'],
    [2022, '09-19', 'State funeral of Queen Elizabeth II'],
    [2023, '05-08', 'Coronation of King Charles III'],
    [2026, '04-03', 'Good Friday'],
    [2026, '12-28', 'Boxing Day (substitute day)'],
    [2038, '04-26', 'Easter Monday'],
  ])('%i-%s is %s', (year, date, name) => {
    expect(bankHolidays(year).get(on(`${year}-${date}`))).toBe(name)
  })

  test.each(['2002-05-27', '2012-05-28', '2022-05-30', '2020-05-04', '1995-05-01'])('%s, moved that year, was worked', (date) => {
    expect(notWorking(on(date))).toBeNull()
  })

  test('each year has the eight ordinary days and what was proclaimed', () => {
    const extra: Record<number, number> = { 1999: 1, 2002: 1, 2011: 1, 2012: 1, 2022: 2, 2023: 1 }
    for (let year = 1990; year <= 2099; year += 1) expect([year, bankHolidays(year).size]).toEqual([year, 8 + (extra[year] ?? 0)])
  })
})

describe('working days', () => {
  test.each([
    ['2026-11-20', 1, '2026-11-23', 'from a Friday'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday, which is day 0'],
    ['2026-12-23', 1, '2026-12-24', 'before Christmas'],
    ['2026-12-23', 3, '2026-12-30', 'over Christmas Day, the weekend and the substitute Monday'],
    ['2026-03-31', 15, '2026-04-23', 'over Good Friday and Easter Monday'],
    ['2022-09-16', 1, '2022-09-20', 'over the state funeral'],
    ['2026-06-10', 0, '2026-06-10', 'none'],
  ])('%s and %i more is %s: %s', (from, count, expected) => {
    expect(toLocalDate(workingDaysAfter(on(from), count))).toBe(expected)
  })

  test.each([
    ['2026-04-08', 2, '2026-04-02', 'back over Easter'],
    ['2026-11-23', 2, '2026-11-19', 'from a Monday'],
    ['2026-11-22', 1, '2026-11-20', 'from a Sunday'],
  ])('%s and %i before is %s: %s', (from, count, expected) => {
    expect(toLocalDate(workingDaysBefore(on(from), count))).toBe(expected)
  })

  test('the same working day is the day itself or the next that is one', () => {
    expect(toLocalDate(sameOrNextWorkingDay(on('2026-12-24')))).toBe('2026-12-24')
    expect(toLocalDate(sameOrNextWorkingDay(on('2026-12-25')))).toBe('2026-12-29')
  })

  const day = fc.integer({ min: on('1990-01-02'), max: on('2098-12-31') })
  test('counting steps over days that are not worked, one at a time', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
      let walked = from
      for (let left = count; left > 0;) {
        walked += 1
        if (notWorking(walked) === null) left -= 1
      }
      expect(workingDaysAfter(from, count)).toBe(walked)
    }))
  })

  test('forwards and back again is where it began, from a working day', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 200 }), (from, count) => {
      fc.pre(notWorking(from) === null)
      expect(workingDaysBefore(workingDaysAfter(from, count), count)).toBe(from)
    }))
  })

  test('outside 1990 to 2099 there is no calendar', () => {
    expect(() => workingDaysAfter(on('2099-12-30'), 20)).toThrow(RangeError)
    expect(() => workingDaysBefore(on('1990-01-03'), 20)).toThrow(RangeError)
  })
})

describe('London time', () => {
  test('agrees with the runtime about date and midnight at any instant', () => {
    const instant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2099, 11, 31) })
    fc.assert(fc.property(instant, (at) => {
      const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London')
      expect(toLocalDate(dayOf(at))).toBe(there.toPlainDate().toString())
      expect(startOfDay(dayOf(at))).toBe(there.startOfDay().epochMilliseconds)
      expect(offsetAt(at) * 1e6).toBe(there.offsetNanoseconds)
    }))
  })

  test.each([
    ['2026-01-31', 1, '2026-02-28'], ['2028-01-31', 1, '2028-02-29'], ['2026-03-31', -1, '2026-02-28'],
    ['2026-08-31', 6, '2027-02-28'], ['2024-02-29', 12, '2025-02-28'], ['2026-11-15', 3, '2027-02-15'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(toLocalDate(addMonths(on(from), months))).toBe(expected)
  })

  test.each(['2026-02-30', '2026-13-01', '26-01-01', '', 'tomorrow'])('%j is no date', (text) => {
    expect(() => fromLocalDate(text)).toThrow(RangeError)
  })
})
