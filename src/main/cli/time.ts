import type { EpochMs } from '../../engine/model.ts'
import { badCall } from './command.ts'
import type { Call } from './command.ts'

/** Reads a time in an option: `2026-12-23T16:30` is London time, `2026-12-23` its midnight, an offset is taken as given. */
export function timeOf(call: Call, name: string): EpochMs | undefined {
  const text = call.option(name)
  if (text === undefined) return undefined
  try {
    return hasOffset(text)
      ? Temporal.Instant.from(text).epochMilliseconds
      : Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/London').epochMilliseconds
  } catch {
    throw badCall(`--${name}`, 'not-a-time', `'${text}' is no time. Write it as 2026-12-23T16:30.`)
  }
}

/** A moment as people say it: 'Thursday 24 December 2026, 16:30'. */
export function said(at: EpochMs): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London')
    .toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })
}

/** A limit as people say it: the end of its date where it ends at midnight, else the minute. */
export function untilSaid(dueAt: EpochMs, dueOn: string | null): string {
  const due = Temporal.Instant.fromEpochMilliseconds(dueAt).toZonedDateTimeISO('Europe/London')
  const wholeDay = dueOn !== null && due.equals(due.startOfDay()) && due.toPlainDate().subtract({ days: 1 }).toString() === dueOn
  if (!wholeDay) return said(dueAt)
  const date = Temporal.PlainDate.from(dueOn)
    .toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  return `the end of ${date}`
}

function hasOffset(text: string): boolean {
  return /T.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)
}
