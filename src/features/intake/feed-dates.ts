import { dayOf, fromLocalDate, startOfDay, toLocalDate } from '../../engine/london.ts'
import type { EpochMs, LocalDate } from '../../engine/model.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const isoDateTime = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/i
const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const worded = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i

/**
 * The local date that a court's date text stands for: `2022-08-22`, `22/08/2022`, `22 August 2022`,
 * or the date of a date and time. `undefined` where the text is no date of 1900 to 2100.
 */
export function readLocalDate(text: string): LocalDate | undefined {
  const trimmed = text.trim()
  if (isoDateTime.test(trimmed)) {
    const at = readInstant(trimmed)
    return at === undefined ? undefined : toLocalDate(dayOf(at))
  }
  return calendarDate(rearranged(trimmed))
}

/**
 * The instant that a court's date and time text stands for. Without a zone it is the time on the wall in London:
 * of the two readings of the hour that autumn repeats, the first. A date alone is its midnight.
 */
export function readInstant(text: string): EpochMs | undefined {
  const trimmed = text.trim()
  const match = isoDateTime.exec(trimmed)
  if (match === null) {
    const date = readLocalDate(trimmed)
    return date === undefined ? undefined : startOfDay(fromLocalDate(date))
  }
  if (calendarDate(match[1] ?? '') === undefined) return undefined
  try {
    return match[2] === undefined
      ? Temporal.PlainDateTime.from(trimmed).toZonedDateTime('Europe/London').epochMilliseconds
      : Temporal.Instant.from(trimmed).epochMilliseconds
  } catch {
    return undefined
  }
}

function rearranged(text: string): string {
  const [, day, month, year] = slashed.exec(text) ?? worded.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return text
  const number = /\d/.test(month) ? Number(month) : monthNamed(month)
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function monthNamed(name: string): number {
  const found = months.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const full = new Date(Date.UTC(2000, found - 1, 1)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' })
  const lower = name.toLowerCase()
  return found > 0 && (lower.length === 3 || lower === 'sept' || full.toLowerCase() === lower) ? found : 0
}

function calendarDate(text: string): LocalDate | undefined {
  try {
    return text >= '1900-01-01' && text <= '2100-12-31' ? toLocalDate(fromLocalDate(text)) : undefined
  } catch {
    return undefined
  }
}
