import type { BelongingOf } from '../access/index.ts'

/** A concern belongs to whoever wrote it down first. Whom it is about is told by `allegation_summary`. */
export const allegationBelonging: BelongingOf = (_head, entries) => {
  const first = entries.find(({ type }) => type === 'allegation.received') ?? entries[0]
  return { holder: first?.by.person ?? null, named: [] }
}
