/** Dates and times as people say them, in Europe/London. Instants are milliseconds since 1970. */

const london = 'Europe/London'
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]

/** What a duty is owed by, and since when. */
export interface Owing {
  readonly startedAt: number
  readonly dueAt: number | null
  readonly dueOn: string | null
  /** Where it is `immediately` or `as-soon-as-possible`, no date is missing: none is given. */
  readonly unit?: string
  /** The moment that it is told as of, where that is not now. */
  readonly asOf?: number
}

/** 'Thursday 2 April 2026' */
export function sayDate(date: string): string {
  return dateInWords(Temporal.PlainDate.from(date))
}

/** '2 April 2026', for tables and for dates of birth. */
export function sayShortDate(date: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date)
  return `${day} ${months[month - 1]} ${year}`
}

/** '16:10' */
export function sayTime(at: number): string {
  return local(at).toPlainTime().toString({ smallestUnit: 'minute' })
}

/** 'Thursday 2 April 2026, 16:10' */
export function sayMoment(at: number): string {
  return `${dateInWords(local(at).toPlainDate())}, ${sayTime(at)}`
}

/** '16:10 tomorrow', '16:10 on Thursday 2 April 2026' */
export function sayNearMoment(at: number, now: number): string {
  const near = nearDay(local(at).toPlainDate(), now)
  return near === undefined ? `${sayTime(at)} on ${dateInWords(local(at).toPlainDate())}` : `${sayTime(at)} ${near}`
}

/**
 * When a duty is owed by: 'Thursday 2 April 2026, by the end of the day' where whole days count,
 * 'in 3 hours 10 minutes, 16:10 tomorrow' where the instant does, and how long ago once that has passed. Without a date,
 * since when it has been owed or from when it will be.
 */
export function sayDue({ startedAt, dueAt, dueOn, unit }: Owing, now: number): string {
  if (dueAt === null) {
    if (dueOn !== null) return sayDate(dueOn)
    const how = undated[unit ?? ''] ?? 'no date yet'
    return startedAt > now ? `${how} from ${sayNearMoment(startedAt, now)}` : `${how}: it has been owed for ${sayLength(now - startedAt)}`
  }
  if (dueOn !== null && endOfDay(dueOn) === dueAt) return sayDueDay(dueOn, now >= dueAt, now)
  const moment = sayNearMoment(dueAt, now)
  return now >= dueAt ? `${moment}, ${sayLength(now - dueAt)} ago` : `in ${sayLength(dueAt - now)}, ${moment}`
}

/** The same as a sentence: 'Due tomorrow, …', 'It was due …', 'Due now: it has been owed for …'. */
export function sayDueSentence(owing: Owing, now: number): string {
  const due = sayDue(owing, now)
  if (owing.dueAt !== null) return `${now >= owing.dueAt ? 'It was due' : 'Due'} ${due}.`
  return due.startsWith('no date') ? `N${due.slice(1)}.` : `Due ${due}.`
}

const undated: Readonly<Record<string, string>> = { 'immediately': 'now', 'as-soon-as-possible': 'as soon as possible' }

function sayDueDay(dueOn: string, past: boolean, now: number): string {
  const day = Temporal.PlainDate.from(dueOn)
  if (past) return `by the end of ${sayDate(dueOn)}, ${daysSince(day, now)} ago`
  const near = nearDay(day, now)
  return `${near === undefined ? '' : `${near}, `}${sayDate(dueOn)}, by the end of the day`
}

/** '3 hours 10 minutes'; from two days on whole days, below a minute 'less than a minute'. */
export function sayLength(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000)
  if (minutes < 1) return 'less than a minute'
  if (minutes >= 2 * 24 * 60) return counted(Math.floor(minutes / (24 * 60)), 'day')
  const parts = [[Math.floor(minutes / 60), 'hour'], [minutes % 60, 'minute']] as const
  return parts.filter(([amount]) => amount > 0).map(([amount, unit]) => counted(amount, unit)).join(' ')
}

function local(at: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(london)
}

function endOfDay(date: string): number {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(london).epochMilliseconds
}

function nearDay(date: Temporal.PlainDate, now: number): 'yesterday' | 'today' | 'tomorrow' | undefined {
  const away = local(now).toPlainDate().until(date).days
  return ([['yesterday', -1], ['today', 0], ['tomorrow', 1]] as const).find(([, days]) => days === away)?.[0]
}

function daysSince(date: Temporal.PlainDate, now: number): string {
  return counted(date.until(local(now).toPlainDate(), { largestUnit: 'days' }).days, 'day')
}

function dateInWords({ dayOfWeek, day, month, year }: Temporal.PlainDate): string {
  return `${weekdays[dayOfWeek - 1]} ${day} ${months[month - 1]} ${year}`
}

function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}
