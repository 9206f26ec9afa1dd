import { bankHolidays } from './bank-holidays.ts'
import { dayNumber, weekday } from './london.ts'
import type { DayNumber } from './london.ts'

/** First and last year of the calendar. */
export const firstYear = 1990
export const lastYear = 2099

const firstDay = dayNumber(firstYear, 1, 1)
const lastDay = dayNumber(lastYear, 12, 31)
const weekendNames: Readonly<Record<number, string>> = { 5: 'Saturday', 6: 'Sunday' }

const holidays = new Map<DayNumber, string>()
for (let year = firstYear; year <= lastYear; year += 1) {
  for (const [day, name] of bankHolidays(year)) holidays.set(day, name)
}

/** Every working day in order, and for each day how many working days there are up to and with it. */
const { workingDays, countTo } = lay()

function lay(): { workingDays: Int32Array; countTo: Int32Array } {
  const length = lastDay - firstDay + 1
  const counts = new Int32Array(length)
  const days: number[] = []
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (notWorking(day) === null) days.push(day)
    counts[day - firstDay] = days.length
  }
  return { workingDays: Int32Array.from(days), countTo: counts }
}

/** Why a day is not a working day in England and Wales ('Saturday', 'Good Friday'), or null if it is one. */
export function notWorking(day: DayNumber): string | null {
  return holidays.get(day) ?? weekendNames[weekday(day)] ?? null
}

/**
 * The Nth working day after a day; the day itself is day 0, whatever day it is. In constant time.
 * @param count working days, 0 or more; 0 gives the day itself
 * @throws RangeError outside 1990 to 2099
 */
export function workingDaysAfter(day: DayNumber, count: number): DayNumber {
  return count === 0 ? within(day) : at(countAt(day) + count - 1)
}

/** The Nth working day before a day. In constant time. @throws RangeError outside 1990 to 2099 */
export function workingDaysBefore(day: DayNumber, count: number): DayNumber {
  return count === 0 ? within(day) : at(countAt(day - 1) - count)
}

/** The day itself or, if it is none, the next working day. @throws RangeError outside 1990 to 2099 */
export function sameOrNextWorkingDay(day: DayNumber): DayNumber {
  return at(countAt(day - 1))
}

function countAt(day: DayNumber): number {
  return day === firstDay - 1 ? 0 : countTo[within(day) - firstDay]!
}

function at(index: number): DayNumber {
  const day = workingDays[index]
  if (day === undefined) throw outside()
  return day
}

function within(day: DayNumber): DayNumber {
  if (day < firstDay || day > lastDay) throw outside()
  return day
}

function outside(): RangeError {
  return new RangeError(`The calendar knows the years ${firstYear} to ${lastYear}`)
}
