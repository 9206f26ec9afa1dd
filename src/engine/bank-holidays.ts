import { dayNumber, weekday } from './london.ts'
import type { DayNumber } from './london.ts'

const monday = 0
const saturday = 5
const sunday = 6

/** Days proclaimed once, and the ordinary days that moved for them. */
const proclaimed: Readonly<Record<number, readonly (readonly [month: number, day: number, name: string])[]>> = {
  1999: [[12, 31, 'Millennium holiday']],
  2002: [[6, 3, 'Golden Jubilee'], [6, 4, 'Spring bank holiday']],
  2011: [[4, 29, 'Royal wedding']],
  2012: [[6, 4, 'Spring bank holiday'], [6, 5, 'Diamond Jubilee']],
  2022: [[6, 2, 'Spring bank holiday'], [6, 3, 'Platinum Jubilee'], [9, 19, 'State funeral of Queen Elizabeth II']],
  2023: [[5, 8, 'Coronation of King Charles III']],
}
const springMoved = new Set([2002, 2012, 2022])
const earlyMayOnVictoryDay = new Set([1995, 2020])

/**
 * Bank holidays of England and Wales in a year, with the name to show for each.
 * By the Banking and Financial Dealings Act 1971 and the proclamations made under it: a holiday that
 * falls on a weekend moves to the next weekday that is not itself a holiday.
 */
export function bankHolidays(year: number): ReadonlyMap<DayNumber, string> {
  const days = new Map<DayNumber, string>()
  const easter = easterSunday(year)

  days.set(...nextFree(days, dayNumber(year, 1, 1), "New Year's Day"))
  days.set(easter - 2, 'Good Friday')
  days.set(easter + 1, 'Easter Monday')
  if (earlyMayOnVictoryDay.has(year)) days.set(dayNumber(year, 5, 8), 'Early May bank holiday')
  else days.set(firstMonday(dayNumber(year, 5, 1)), 'Early May bank holiday')
  if (!springMoved.has(year)) days.set(lastMonday(dayNumber(year, 5, 31)), 'Spring bank holiday')
  days.set(lastMonday(dayNumber(year, 8, 31)), 'Summer bank holiday')
  for (const [month, day, name] of proclaimed[year] ?? []) days.set(dayNumber(year, month, day), name)
  addChristmas(days, year)
  return days
}

/** When Christmas Day is a Sunday, Boxing Day stays on Monday and Christmas moves to Tuesday. */
function addChristmas(days: Map<DayNumber, string>, year: number): void {
  const christmas = dayNumber(year, 12, 25)
  const boxing = christmas + 1
  if (weekday(christmas) === sunday) {
    days.set(boxing, 'Boxing Day')
    days.set(boxing + 1, 'Christmas Day (substitute day)')
    return
  }
  days.set(...nextFree(days, christmas, 'Christmas Day'))
  days.set(...nextFree(days, boxing, 'Boxing Day'))
}

function nextFree(taken: ReadonlyMap<DayNumber, string>, day: DayNumber, name: string): [DayNumber, string] {
  let free = day
  while (weekday(free) >= saturday || taken.has(free)) free += 1
  return [free, free === day ? name : `${name} (substitute day)`]
}

function firstMonday(from: DayNumber): DayNumber {
  return from + ((7 + monday - weekday(from)) % 7)
}

function lastMonday(until: DayNumber): DayNumber {
  return until - weekday(until)
}

/** Gregorian Easter by the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}
