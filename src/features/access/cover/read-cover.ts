import { dayOf, toLocalDate } from '../../../engine/london.ts'
import type { EpochMs } from '../../../engine/model.ts'
import type { Fault } from '../../../platform/http.ts'
import { typedWord } from '../request-parts.ts'

export const coverFields = [
  'absent', 'covering', 'from-day', 'from-month', 'from-year', 'until-day', 'until-month', 'until-year',
] as const

export type TypedCover = Readonly<Record<typeof coverFields[number], string>>

/** Longer than this somebody has left, and their cases are allocated. */
const longestInDays = 366

export function typedCover(request: { readonly body: unknown }): TypedCover {
  return Object.fromEntries(coverFields.map((field) => [field, typedWord(request, field).trim()])) as TypedCover
}

/** Reads what was typed; `until` is the end of the last day. */
export function readCover(typed: TypedCover, now: EpochMs): { readonly from: EpochMs, readonly until: EpochMs } | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = []
  const fault = (path: string, message: string) => void faults.push({ path, message })
  if (typed.absent === '') fault('absent', 'Choose who is away')
  if (typed.covering === '') fault('covering', 'Choose who does their work')
  else if (typed.covering === typed.absent) fault('covering', 'Choose somebody else than whoever is away')
  const [from, until] = [dayIn(typed, 'from'), dayIn(typed, 'until')]
  const today = Temporal.PlainDate.from(toLocalDate(dayOf(now)))
  if (from === undefined) fault('from', 'Enter the first day as a date that exists, such as 27 3 2026')
  else if (Temporal.PlainDate.compare(from, today) < 0) fault('from', 'Enter a first day that is today or later')
  if (until === undefined) fault('until', 'Enter the last day as a date that exists, such as 27 3 2026')
  else if (from !== undefined && Temporal.PlainDate.compare(until, from) < 0) fault('until', 'Enter a last day that is not before the first')
  else if (from !== undefined && from.until(until).days > longestInDays) fault('until', 'Enter a last day within a year of the first')
  if (faults.length > 0 || from === undefined || until === undefined) return { faults }
  return { from: startOf(from), until: startOf(until.add({ days: 1 })) }
}

function dayIn(typed: TypedCover, which: 'from' | 'until'): Temporal.PlainDate | undefined {
  const [day, month, year] = ([`${which}-day`, `${which}-month`, `${which}-year`] as const).map((field) => /^\d{1,4}$/.test(typed[field]) ? Number(typed[field]) : 0)
  if (year! < 2000 || year! > 2100) return undefined
  try {
    return Temporal.PlainDate.from({ year: year!, month: month!, day: day! }, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

function startOf(day: Temporal.PlainDate): EpochMs {
  return day.toZonedDateTime('Europe/London').epochMilliseconds
}
