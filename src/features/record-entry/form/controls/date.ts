import { common, nothing } from '../control.ts'
import type { Asked, FormControl, Trouble } from '../control.ts'
import type { DateBox, DrawnDate } from '../drawn.ts'
import { dateParts, instantOf, localParts, readDate, readTimeOfDay } from '../local-time.ts'
import type { TypedDate } from '../local-time.ts'
import { textIn } from '../typed.ts'
import type { Typed } from '../typed.ts'

/** A local date in three boxes. */
export const date: FormControl = {
  draw: (asked) => drawDate(asked, false),
  read(name, typed, { phrase }) {
    const parts = partsIn(typed, name)
    if (isEmpty(parts)) return nothing
    const read = readDate(parts)
    return 'date' in read ? { value: read.date } : { trouble: troubleIn(read.trouble, phrase) }
  },
  write: (name, value) => writeDate(name, String(value)),
  say: (value) => [sayDate(String(value))],
}

/** An instant as a local date and the time of day. */
export const dateTime: FormControl = {
  draw: (asked) => drawDate(asked, true),
  read(name, typed, { phrase }) {
    const read = readMoment(name, typed, phrase)
    return read === null ? nothing
      : 'trouble' in read ? read : { value: Temporal.Instant.fromEpochMilliseconds(read.instant).toString() }
  },
  write: (name, value) => writeMoment(name, Temporal.Instant.from(String(value)).epochMilliseconds),
  say: (value) => [sayMoment(Temporal.Instant.from(String(value)).epochMilliseconds)],
}

/** Reads a date and a time of day; null where nothing was typed in any box. */
export function readMoment(name: string, typed: Typed, phrase: string): { readonly instant: number } | Trouble | null {
  const parts = partsIn(typed, name)
  const said = textIn(typed, `${name}.time`)
  if (isEmpty(parts) && said === '') return null
  const read = readDate(parts)
  if ('trouble' in read) return { trouble: troubleIn(read.trouble, phrase) }
  if (said === '') return { trouble: `${capital(phrase)} must include a time, such as 16:10` }
  const time = readTimeOfDay(said)
  if (time === null) return { trouble: `Enter ${phrase} with a time of day, such as 16:10 or 4.10pm` }
  const at = instantOf(read.date, time)
  return at === null ? { trouble: `The clocks went forward then: there was no ${time} on that day` } : { instant: at }
}

/** The boxes for an instant. */
export function writeMoment(name: string, at: number): Typed {
  const { date: day, time } = localParts(at)
  return { ...writeDate(name, day), [`${name}.time`]: [time] }
}

export function drawDate(asked: Asked, withTime: boolean): DrawnDate {
  const box = (which: 'day' | 'month' | 'year' | 'time', label: string, width: number): DateBox => {
    const name = `${asked.name}.${which}`
    return {
      name, label, id: which === 'day' ? asked.name : name, value: asked.typed[name]?.[0] ?? '', classes: `govuk-input--width-${width}`,
      inputmode: which === 'time' ? 'text' : 'numeric',
    }
  }
  const items = [box('day', 'Day', 2), box('month', 'Month', 2), box('year', 'Year', 4), ...withTime ? [box('time', 'Time', 5)] : []]
  return { ...common(asked), kind: 'date', items }
}

export function sayMoment(at: number): string {
  const { date: day, time } = localParts(at)
  return `${sayDate(day)}, ${time}`
}

function sayDate(value: string): string {
  return Temporal.PlainDate.from(value).toLocaleString('en-GB', { dateStyle: 'full' }).replace(',', '')
}

function writeDate(name: string, value: string): Typed {
  const { day, month, year } = dateParts(value)
  return { [`${name}.day`]: [day], [`${name}.month`]: [month], [`${name}.year`]: [year] }
}

function partsIn(typed: Typed, name: string): TypedDate {
  return { day: textIn(typed, `${name}.day`), month: textIn(typed, `${name}.month`), year: textIn(typed, `${name}.year`) }
}

function isEmpty({ day, month, year }: TypedDate): boolean {
  return day === '' && month === '' && year === ''
}

function troubleIn(trouble: 'day' | 'month' | 'year' | 'no such day', phrase: string): string {
  if (trouble === 'no such day') return `Enter ${phrase} as a date that exists, such as 27 3 2026`
  return `${capital(phrase)} must include a ${trouble}`
}

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
