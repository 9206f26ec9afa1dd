import type { StoredEntry } from '../../../record/stored-entry.ts'
import { families } from '../../../procedures/vocabulary/index.ts'
import type { Family } from '../../../procedures/vocabulary/index.ts'
import type { CasesDeps } from '../deps.ts'

export interface Narrowing {
  /** A child's id; every child where it is empty or is none of the record's. */
  readonly child: string
  /** A family of entry types. */
  readonly family: string
  /** `oldest` begins with what happened first; anything else with the latest. */
  readonly order: string
}

/** The entries asked for, in the order in which they happened; of two at one moment, the one written first came first. */
export function narrow(
  entries: readonly StoredEntry[], { child, family, order }: Narrowing, vocabulary: CasesDeps['vocabulary'],
): readonly StoredEntry[] {
  const found = entries
    .filter(({ children }) => child === '' || children.length === 0 || children.includes(child))
    .filter(({ type }) => family === '' || familyOf(type, vocabulary) === family)
    .toSorted((one, other) => one.at - other.at || one.seq - other.seq)
  return order === 'oldest' ? found : found.toReversed()
}

/** The families of which the record has entries, in the vocabulary's order. */
export function familiesOf(entries: readonly StoredEntry[], vocabulary: CasesDeps['vocabulary']): readonly Family[] {
  const there = new Set(entries.map(({ type }) => familyOf(type, vocabulary)))
  return families.filter(({ slug }) => there.has(slug))
}

function familyOf(type: string, vocabulary: CasesDeps['vocabulary']): string | undefined {
  return vocabulary.entryType(type)?.family
}
