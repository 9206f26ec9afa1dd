import { sameOrNextWorkingDay, workingDaysAfter, workingDaysBefore } from './calendar.ts'
import { addMonths, dayOf, fromLocalDate, startOfDay, toLocalDate } from './london.ts'
import type { DayNumber } from './london.ts'
import type { EpochMs, LocalDate, Span } from './model.ts'

/** When a duty becomes late, and the local date to show for it. */
export interface Deadline {
  /** The instant at which it becomes late; for day units the start of the next local day. */
  readonly dueAt: EpochMs
  readonly dueOn: LocalDate
}

const minute = 60_000
const hour = 3_600_000

/** The end of a local date. */
export function endOf(day: DayNumber): Deadline {
  return { dueAt: startOfDay(day + 1), dueOn: toLocalDate(day) }
}

/** @throws RangeError when a working-day limit leaves the years that the calendar knows */
export function deadlineAfter(from: EpochMs, span: Span): Deadline {
  if (span.unit === 'minutes' || span.unit === 'hours') return exact(from + elapsed(span))
  return endOf(shiftDay(dayOf(from), span, 1))
}

/** The same arithmetic, backwards from a later event. @throws RangeError as `deadlineAfter` */
export function deadlineBefore(event: EpochMs, span: Span): Deadline {
  if (span.unit === 'minutes' || span.unit === 'hours') return exact(event - elapsed(span))
  return endOf(shiftDay(dayOf(event), span, -1))
}

export function sameDay(from: EpochMs): Deadline {
  return endOf(dayOf(from))
}

/** @throws RangeError as `deadlineAfter` */
export function sameWorkingDay(from: EpochMs): Deadline {
  return endOf(sameOrNextWorkingDay(dayOf(from)))
}

/**
 * A limit that people agreed on and wrote down: a local date (its end) or an instant.
 * @returns null when the value is neither
 */
export function agreed(value: unknown): Deadline | null {
  const moment = readMoment(value)
  if (moment === null) return null
  return moment.dateOnly ? endOf(dayOf(moment.at)) : exact(moment.at)
}

/** A moment moved by a span; whole days keep to the start of the local date. */
export function shift(from: EpochMs, span: Span, direction: 'before' | 'after'): EpochMs {
  const sign = direction === 'after' ? 1 : -1
  if (span.unit === 'minutes' || span.unit === 'hours') return from + sign * elapsed(span)
  return startOfDay(shiftDay(dayOf(from), span, sign))
}

export interface Moment {
  /** The instant, or the start of the local date. */
  readonly at: EpochMs
  readonly dateOnly: boolean
}

/** Reads `YYYY-MM-DD` or an ISO instant with an offset. Anything else is null. */
export function readMoment(value: unknown): Moment | null {
  if (typeof value !== 'string') return null
  try {
    if (value.length === 10) return { at: startOfDay(fromLocalDate(value)), dateOnly: true }
    return { at: Temporal.Instant.from(value).epochMilliseconds, dateOnly: false }
  } catch {
    return null
  }
}

function exact(at: EpochMs): Deadline {
  return { dueAt: at, dueOn: toLocalDate(dayOf(at)) }
}

function elapsed(span: Span): number {
  return span.amount * (span.unit === 'hours' ? hour : minute)
}

function shiftDay(day: DayNumber, { amount, unit }: Span, sign: 1 | -1): DayNumber {
  switch (unit) {
    case 'working-days':
    case 'school-days':
      return sign === 1 ? workingDaysAfter(day, amount) : workingDaysBefore(day, amount)
    case 'weeks':
      return day + sign * amount * 7
    case 'months':
      return addMonths(day, sign * amount)
    case 'years':
      return addMonths(day, sign * amount * 12)
    default:
      return day + sign * amount
  }
}
