import { correctionType } from '../engine/correction.ts'
import type { Entry } from '../engine/model.ts'
import type { StoredEntry } from './stored-entry.ts'

/** Type of the entry by which another is withdrawn, which it points at. */
export const withdrawalType = 'entry.withdrawn'

/** An entry that was withdrawn: its place in the chain, and nothing of what it said. */
export interface WithdrawnLine extends Pick<StoredEntry, 'seq' | 'id' | 'hash' | 'previousHash'> {
  /** Id of the entry that withdrew it. */
  readonly withdrawn: string
}

/**
 * What was withdrawn, and by which entry, by id. Whatever was withdrawn is told by a later entry. With an entry goes what it
 * was corrected to.
 */
export function withdrawalsIn(entries: readonly Pick<Entry, 'id' | 'type' | 'about'>[]): ReadonlyMap<string, string> {
  const by = new Map(entries.flatMap(({ id, type, about }) => type === withdrawalType && about !== undefined ? [[about, id]] : []))
  for (const { id, type, about } of by.size === 0 ? [] : entries) {
    const withdrawal = type === correctionType && about !== undefined ? by.get(about) : undefined
    if (withdrawal !== undefined && !by.has(id)) by.set(id, withdrawal)
  }
  return by
}

/** Entries without those that were withdrawn: all that is shown, counted and evaluated. */
export function withoutWithdrawn<E extends Pick<Entry, 'id' | 'type' | 'about'>>(entries: readonly E[]): readonly E[] {
  const withdrawn = withdrawalsIn(entries)
  return withdrawn.size === 0 ? entries : entries.filter(({ id }) => !withdrawn.has(id))
}

/** Whether a line of an export is that of a withdrawn entry. */
export function isWithdrawnLine(line: object): line is WithdrawnLine {
  return 'withdrawn' in line && typeof line.withdrawn === 'string' && Object.keys(line).toSorted().join() === 'hash,id,previousHash,seq,withdrawn'
}

/**
 * A record's version: the number of its last entry. Withdrawn entries keep theirs, so that it is not how many are left.
 * @param entries in order
 */
export function versionOf(entries: readonly Pick<StoredEntry, 'seq'>[]): number {
  return entries.at(-1)?.seq ?? 0
}
