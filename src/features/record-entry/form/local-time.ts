import type { EpochMs, LocalDate } from '../../../engine/model.ts'

const london = 'Europe/London'
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Day, month and year as they were typed. */
export interface TypedDate {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** What is wrong with a date: one of its parts is missing, or there is no such day. */
export type DateTrouble = 'day' | 'month' | 'year' | 'no such day'

/** Reads a date; the month may be a number or a name. */
export function readDate({ day, month, year }: TypedDate): { readonly date: LocalDate } | { readonly trouble: DateTrouble } {
  if (day === '') return { trouble: 'day' }
  if (month === '') return { trouble: 'month' }
  if (year === '') return { trouble: 'year' }
  const named = months.indexOf(month.toLowerCase().slice(0, 3)) + 1
  const fields = { day: whole(day, 2), month: named > 0 ? named : whole(month, 2), year: /^\d{4}$/.test(year) ? Number(year) : NaN }
  try {
    return { date: Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString() }
  } catch {
    return { trouble: 'no such day' }
  }
}

/** Reads a time of day such as `16:10`, `4.10pm`, `4pm` or `1610`, and gives it as `16:10`; null where it is none. */
export function readTimeOfDay(text: string): string | null {
  const said = text.toLowerCase().replaceAll(/\s/g, '')
  if (said === 'midday' || said === 'noon') return '12:00'
  if (said === 'midnight') return '00:00'
  const [matched, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[:.]?(\d{2}))?(am|pm)?$/.exec(said) ?? []
  if (matched === undefined || (half === undefined && matched.length < 3)) return null
  const hour = half === undefined ? Number(hours) : hourOfTwelve(Number(hours), half)
  if (hour === null || hour > 23 || Number(minutes) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

/** The instant of a time of day in London, the earlier one where the clock shows it twice; null where the clock skips it. */
export function instantOf(date: LocalDate, time: string): EpochMs | null {
  const wanted = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time))
  const found = wanted.toZonedDateTime(london)
  return found.toPlainDateTime().equals(wanted) ? found.epochMilliseconds : null
}

/** A date as the boxes of a form show it. */
export function dateParts(date: LocalDate): TypedDate {
  const { day, month, year } = Temporal.PlainDate.from(date)
  return { day: String(day), month: String(month), year: String(year) }
}

/** The local date and time of day of an instant. */
export function localParts(at: EpochMs): { readonly date: LocalDate, readonly time: string } {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(london)
  return { date: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

function whole(text: string, digits: number): number {
  return new RegExp(`^\\d{1,${digits}}$`).test(text) ? Number(text) : NaN
}

function hourOfTwelve(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}
