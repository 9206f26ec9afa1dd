import { canonicalJson, sha256 } from './canonical.ts'
import { toLine } from './stored-entry.ts'
import type { StoredEntry, UnhashedEntry } from './stored-entry.ts'

/** What the first entry of a record names as its predecessor's hash. */
export const genesis = '0'.repeat(64)

/** SHA-256 of the entry's line in canonical JSON (RFC 8785), its predecessor's hash included. */
export function hashEntry(entry: UnhashedEntry): string {
  return sha256(canonicalJson(toLine(entry)))
}

/** Where a record ends: what the next entry is tied to. */
export interface Link {
  readonly seq: number
  readonly hash: string
}

/** Ties entries, in order, to what stands before them. */
export function chain(
  entries: readonly Omit<StoredEntry, 'seq' | 'previousHash' | 'hash'>[], last: Link = { seq: 0, hash: genesis },
): readonly StoredEntry[] {
  let { seq, hash } = last
  return entries.map((entry) => {
    const unhashed = { ...entry, seq: ++seq, previousHash: hash }
    hash = hashEntry(unhashed)
    return { ...unhashed, hash }
  })
}

export type ChainVerdict =
  | { readonly ok: true, readonly last: Link }
  | { readonly ok: false, readonly seq: number, readonly why: string }

/**
 * Whether a record is as it was written.
 * @param entries the whole record, by `seq`
 * @param end where the record is known to end, so that entries cut off its end are missed
 * @returns the first place that is not as it was written
 */
export function verifyChain(entries: readonly StoredEntry[], end?: Link): ChainVerdict {
  let last: Link = { seq: 0, hash: genesis }
  for (const entry of entries) {
    const seq = last.seq + 1
    const why = faultOf(entry, seq, last, entries[0]!.recordId)
    if (why !== null) return { ok: false, seq, why }
    last = { seq, hash: entry.hash }
  }
  if (end !== undefined && last.seq < end.seq) return { ok: false, seq: last.seq + 1, why: 'The entry is missing' }
  if (end !== undefined && (end.seq < last.seq || end.hash !== last.hash)) {
    return { ok: false, seq: Math.min(end.seq + 1, last.seq), why: 'The entry is not the one that the record ends with' }
  }
  return { ok: true, last }
}

function faultOf(entry: StoredEntry, seq: number, last: Link, recordId: string): string | null {
  if (entry.seq !== seq) return `Entry ${seq} is missing: number ${entry.seq} stands in its place`
  if (entry.recordId !== recordId) return 'The entry belongs to another record'
  if (safeHash(entry) !== entry.hash) return 'What the entry says is not what was hashed when it was written'
  if (entry.previousHash !== last.hash) return 'The entry does not follow from the one before it'
  return null
}

/** Null where the entry no longer has a form that could be hashed. */
function safeHash(entry: StoredEntry): string | null {
  try {
    return hashEntry(entry)
  } catch {
    return null
  }
}
