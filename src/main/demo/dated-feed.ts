import { readFileSync } from 'node:fs'
import { notWorking, workingDaysAfter, workingDaysBefore } from '../../engine/calendar.ts'
import { dayOf, fromLocalDate, toLocalDate } from '../../engine/london.ts'
import type { DayNumber } from '../../engine/london.ts'
import type { EpochMs } from '../../engine/model.ts'

/** What the court has sent to the office, what it sends next, and its cases in public law. */
export type FeedName = 'court-feed' | 'court-feed-next' | 'court-feed-public-law'

/** A file of the court's, as its own search sends one. */
export interface Feed {
  readonly cases: readonly Readonly<Record<string, unknown>>[]
}

/** The Friday as of which the files are written. */
const written = fromLocalDate('2026-03-27')

/** A file of the court's with its dates moved, so that it looks as it would have looked if it were read on that day. */
export function datedFeed(name: FeedName, now: EpochMs): Feed {
  const text = readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')
  const today = dayOf(now)
  return JSON.parse(text, (key, value: unknown) => typeof value === 'string' ? moved(key, value, today) : value) as Feed
}

/** A birthday moves by days, so that every age stays; any other date keeps its number of working days from today. */
function moved(key: string, text: string, today: DayNumber): string {
  const [, date, time = ''] = /^(\d{4}-\d{2}-\d{2})(T.*)?$/.exec(text) ?? []
  const day = date === undefined ? null : calendarDay(date)
  if (day === null) return text
  const then = key === 'dateOfBirth' ? day + today - written : inStep(day, today)
  return toLocalDate(then) + time
}

function inStep(day: DayNumber, today: DayNumber): DayNumber {
  const [first, last] = day < written ? [day, written - 1] : [written + 1, day]
  let between = 0
  for (let one = first; one <= last; one += 1) if (notWorking(one) === null) between += 1
  return day < written ? workingDaysBefore(today, between) : workingDaysAfter(today, between)
}

/** Null for what looks like a date and is none, which stays as wrong as it is. */
function calendarDay(date: string): DayNumber | null {
  try {
    return fromLocalDate(date)
  } catch {
    return null
  }
}
