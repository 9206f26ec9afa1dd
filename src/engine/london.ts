import type { EpochMs, LocalDate } from './model.ts'

/** A local date as the number of days since 1970-01-01. */
export type DayNumber = number

const zone = 'Europe/London'
const dayLength = 86_400_000
const hourLength = 3_600_000

interface ClockChange {
  readonly at: EpochMs
  /** Offset from UTC from then on, in milliseconds. */
  readonly offset: number
}

const clockChanges = readClockChanges()

/** Dates already written out; the same few thousand are shown again and again. */
const localDates = new Map<DayNumber, LocalDate>()

/** The runtime's own time zone rules, read once, so that a lookup costs a few comparisons. */
function readClockChanges(): readonly ClockChange[] {
  const end = Temporal.Instant.from('2101-01-01T00:00Z').epochMilliseconds
  let moment: Temporal.ZonedDateTime | null = Temporal.Instant.from('1988-12-31T00:00Z').toZonedDateTimeISO(zone)
  const found: ClockChange[] = []
  while (moment !== null && moment.epochMilliseconds < end) {
    found.push({ at: moment.epochMilliseconds, offset: moment.offsetNanoseconds / 1e6 })
    moment = moment.getTimeZoneTransition('next')
  }
  return found
}

/** Offset of London from UTC at an instant, in milliseconds. */
export function offsetAt(at: EpochMs): number {
  let low = 0
  let high = clockChanges.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (clockChanges[middle]!.at <= at) low = middle
    else high = middle - 1
  }
  return clockChanges[low]!.offset
}

/** The local date of an instant. */
export function dayOf(at: EpochMs): DayNumber {
  return Math.floor((at + offsetAt(at)) / dayLength)
}

/** The instant of local midnight at which the date begins; London never changes its clocks then. */
export function startOfDay(day: DayNumber): EpochMs {
  const midnight = day * dayLength
  return midnight - offsetAt(midnight - hourLength)
}

/** 0 is Monday, 6 is Sunday. */
export function weekday(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}

export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / dayLength
}

export function toLocalDate(day: DayNumber): LocalDate {
  let date = localDates.get(day)
  if (date === undefined) {
    date = new Date(day * dayLength).toISOString().slice(0, 10)
    if (localDates.size < 50_000) localDates.set(day, date)
  }
  return date
}

/** @throws RangeError when the text is no calendar date of the form YYYY-MM-DD */
export function fromLocalDate(date: LocalDate): DayNumber {
  const day = Date.parse(`${date}T00:00:00Z`) / dayLength
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(day) || toLocalDate(day) !== date) {
    throw new RangeError(`'${date}' is not a date of the form YYYY-MM-DD`)
  }
  return day
}

/**
 * The date so many months later (or earlier, when negative); a month end clamps:
 * 31 January + 1 month is 28 or 29 February.
 */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = new Date(day * dayLength)
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1))
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return first.getTime() / dayLength + Math.min(from.getUTCDate(), length) - 1
}
