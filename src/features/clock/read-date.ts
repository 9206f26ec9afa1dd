import { firstYear, lastYear as calendarEnd } from '../../engine/calendar.ts'

type Sent = Readonly<Record<string, unknown>>

/** One short of the calendar's last, so that a limit stays within it. */
const lastYear = calendarEnd - 1

/**
 * The date in three fields, `<prefix>day`, `<prefix>month` and `<prefix>year`; undefined where they hold none, or one
 * outside the calendar of working days.
 */
export function readDay(sent: Sent, prefix: string): Temporal.PlainDate | undefined {
  const date = dayIn(numbersIn(sent, prefix))
  return date === undefined || date.year < firstYear || date.year > lastYear ? undefined : date
}

/** What is to be entered instead of a date that `readDay` cannot read: 'the date it happened, such as 27 3 2026'. */
export function dateWanted(sent: Sent, prefix: string, what: string): string {
  const numbers = numbersIn(sent, prefix)
  if (dayIn(numbers) !== undefined) return `${what} with a year from ${firstYear} to ${lastYear}`
  return `${what}${numbers.some(Number.isNaN) ? '' : ' as a date that exists'}, such as 27 3 2026`
}

function numbersIn(sent: Sent, prefix: string): readonly number[] {
  return ['day', 'month', 'year'].map((part) => numberIn(sent[prefix + part]))
}

function dayIn([day, month, year]: readonly number[]): Temporal.PlainDate | undefined {
  return attempt(() => Temporal.PlainDate.from({ year: year!, month: month!, day: day! }, { overflow: 'reject' }))
}

/** A time by the 24-hour clock: '16:10', '9.05', '0905'. */
export function readTime(said: string): Temporal.PlainTime | undefined {
  const [, hour, minute] = /^(\d{1,2})[.:]?(\d{2})$/.exec(said.trim()) ?? []
  if (hour === undefined || minute === undefined) return undefined
  return attempt(() => Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) }, { overflow: 'reject' }))
}

function numberIn(value: unknown): number {
  return typeof value === 'string' && /^\s*\d{1,4}\s*$/.test(value) ? Number(value) : Number.NaN
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
