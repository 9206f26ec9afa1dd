import type { Entry, EpochMs } from './model.ts'

/** Type of the entry by which an earlier one is corrected, which it points at. */
export const correctionType = 'entry.corrected'

/** What a correction says in place of what was written: the whole entry, save who wrote it and when it became known. */
export interface Corrected {
  readonly at: EpochMs
  readonly about: string | undefined
  readonly children: readonly string[]
  readonly data: Readonly<Record<string, unknown>>
}

/** What a correction puts in place of the entry that it points at; null for any other entry, and for what cannot be read as one. */
export function correctedBy({ type, about, data }: Pick<Entry, 'type' | 'about' | 'data'>): Corrected | null {
  const said = data['corrected']
  if (type !== correctionType || about === undefined || !isObject(said)) return null
  const at = typeof said['at'] === 'string' ? Date.parse(said['at']) : Number.NaN
  if (!Number.isSafeInteger(at)) return null
  const { about: thread, children, data: items } = said
  return {
    at,
    about: typeof thread === 'string' ? thread : undefined,
    children: Array.isArray(children) ? children.filter((one) => typeof one === 'string') : [],
    data: isObject(items) ? items : {},
  }
}

/**
 * Entries with each corrected one as its latest correction has it, in the place and under the id of the first: what it
 * started stays started once, and what points at it goes on pointing at it. The corrections stay beside them.
 * Entries come in the order in which they were written. Doing it twice changes nothing more.
 */
export function withCorrections<E extends Entry>(entries: readonly E[]): readonly E[] {
  const corrections = new Map<string, Corrected>()
  for (const entry of entries) {
    const corrected = correctedBy(entry)
    if (corrected !== null) corrections.set(entry.about!, corrected)
  }
  if (corrections.size === 0) return entries
  return entries.map((entry) => {
    const corrected = entry.type === correctionType ? undefined : corrections.get(entry.id)
    return corrected === undefined ? entry : { ...entry, ...corrected }
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
