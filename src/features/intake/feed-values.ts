import { z } from 'zod'
import type { FaultCode } from './fault.ts'
import { readInstant, readLocalDate } from './feed-dates.ts'

/** What the court says of a fact: yes, no, or that nobody knows. */
export type Answer = 'yes' | 'no' | 'unknown'

/** One element of the court's wrapped lists. */
export interface Element<Value> {
  readonly id: string | undefined
  readonly value: Value
}

type Context = z.core.ParsePayload

/** Text without blanks around it. Numbers and truth values are read as text; null and nothing as absent. */
export const text = z.transform((raw: unknown, context) => readText(raw, context))

/** A list of texts. One text alone is a list of one. */
export const texts = z.transform((raw: unknown, context) => {
  const read = (item: unknown, index: number) => readText(item, context, [index])
  return (isAbsent(raw) ? [] : Array.isArray(raw) ? raw : [raw]).map(read).filter((item) => item !== undefined)
})

/** The id of a case: digits as a number or as text, with or without dashes, or another short id. */
export const caseId = z.transform((raw: unknown, context) => {
  if (isAbsent(raw)) return fault(context, 'missing', 'A case needs its id.')
  const written = typeof raw === 'number' && Number.isSafeInteger(raw) ? String(raw) : typeof raw === 'string' ? raw.trim() : ''
  const plain = /^\d{4}(-\d{4}){3}$/.test(written) ? written.replaceAll('-', '') : written
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(plain)
    ? plain
    : fault(context, 'not-an-id', 'Expected the id of a case: digits, letters and dashes.')
})

/** Yes, no or unknown, in any of the spellings that the court's systems use. */
export const answer = z.transform((raw: unknown, context): Answer | undefined => {
  if (isAbsent(raw)) return undefined
  const found = typeof raw === 'boolean' || typeof raw === 'string' ? answers.get(String(raw).toLowerCase().replace(/[^a-z]/g, '')) : undefined
  return found ?? fault(context, 'not-an-answer', 'Expected yes, no or don’t know.')
})

const answers: ReadonlyMap<string, Answer> = new Map([
  ['yes', 'yes'], ['y', 'yes'], ['true', 'yes'], ['no', 'no'], ['n', 'no'], ['false', 'no'],
  ['dontknow', 'unknown'], ['donotknow', 'unknown'], ['unknown', 'unknown'], ['notknown', 'unknown'],
])

/** A date of the calendar; of a date and time, the local date in London. */
export const localDate = z.transform((raw: unknown, context) => readDate(raw, context, readLocalDate))

/** A date and time; without a zone, as the clock in London showed it. */
export const instant = z.transform((raw: unknown, context) => readDate(raw, context, readInstant))

/** A date, and the instant where the text has a time of day as well. */
export const dateOrInstant = z.transform((raw: unknown, context) => readDate(raw, context, (written) => {
  const on = readLocalDate(written)
  return on === undefined ? undefined : { on, at: /\d:\d/.test(written) ? readInstant(written) : undefined }
}))

/** Reads a list by one schema and anything else by another. */
export function listOr<List extends z.ZodType, Other extends z.ZodType>(list: List, other: Other) {
  return z.transform((raw: unknown, context): z.infer<List> | z.infer<Other> => {
    const read = (Array.isArray(raw) ? list : other).safeParse(raw)
    if (read.success) return read.data
    context.issues.push(...read.error.issues.map((issue) => ({ ...issue, input: undefined })))
    return z.NEVER
  })
}

/** An object that may be absent. */
export function part<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess((raw) => (isAbsent(raw) ? undefined : raw), z.object(shape).optional())
}

/**
 * A list whose elements are wrapped as `{ id, value }`. Elements that are not wrapped are taken as they are,
 * empty ones are passed over.
 */
export function elements<Shape extends z.ZodRawShape>(shape: Shape) {
  const inner = z.object(shape)
  return z.transform((raw: unknown, context): Element<z.infer<typeof inner>>[] => {
    if (isAbsent(raw)) return []
    if (!Array.isArray(raw)) return fault(context, 'wrong-type', 'Expected a list.')
    return raw.flatMap((item: unknown, index) => {
      const wrapped = isObject(item) && Object.hasOwn(item, 'value')
      const value = wrapped ? item['value'] : item
      if (isAbsent(value)) return []
      const read = inner.safeParse(value)
      if (read.success) return [{ id: isObject(item) ? idOf(item['id']) : undefined, value: read.data }]
      for (const issue of read.error.issues) {
        context.issues.push({ ...issue, input: undefined, path: [index, ...(wrapped ? ['value'] : []), ...issue.path] })
      }
      return []
    })
  })
}

/** The text of a list element's id, or nothing. */
export function idOf(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw.trim() !== '' ? clean(raw) : Number.isSafeInteger(raw) ? String(raw) : undefined
}

/** Whether an empty place stands there: null, nothing, or blank text. */
export function isAbsent(raw: unknown): raw is null | undefined | '' {
  return raw === null || raw === undefined || (typeof raw === 'string' && raw.trim() === '')
}

export function isObject(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

/** Adds a fault to what is being parsed, and stands in for the value that is not there. */
export function fault(context: Context, code: FaultCode, message: string, path: PropertyKey[] = []): never {
  context.issues.push({ code: 'custom', input: undefined, message, params: { code }, path })
  return z.NEVER
}

function readText(raw: unknown, context: Context, path: PropertyKey[] = []): string | undefined {
  if (isAbsent(raw)) return undefined
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return clean(String(raw)) || undefined
  return fault(context, 'wrong-type', `Expected text, found ${Array.isArray(raw) ? 'a list' : 'an object'}.`, path)
}

function readDate<Read>(raw: unknown, context: Context, read: (text: string) => Read | undefined): Read | undefined {
  if (isAbsent(raw)) return undefined
  const found = typeof raw === 'string' ? read(raw) : undefined
  return found ?? fault(context, 'not-a-date', 'Expected a date such as 2026-03-27, with or without a time.')
}

/** The database keeps neither NUL nor half of a surrogate pair. */
function clean(raw: string): string {
  return raw.toWellFormed().replaceAll('\u0000', '').trim()
}
