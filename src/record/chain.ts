import { canonicalJson, sha256 } from './canonical.ts'
import { toLine } from './stored-entry.ts'
import type { EntryLine, HashedLine, StoredEntry, UnhashedEntry } from './stored-entry.ts'
import { isWithdrawnLine } from './withdrawal.ts'
import type { WithdrawnLine } from './withdrawal.ts'

/** What the first entry of a record names as its predecessor's hash. */
export const genesis = '0'.repeat(64)

/** SHA-256 of the entry's line in canonical JSON (RFC 8785), its predecessor's hash included. */
export function hashEntry(entry: UnhashedEntry): string {
  return hashLine(toLine(entry))
}

/** As `hashEntry`, of a line that was read from an export. */
export function hashLine(line: HashedLine): string {
  return sha256(canonicalJson({ ...line, hash: undefined }))
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
  return verify(entries, hashEntry, end)
}

/** A place in a record's chain, and the entry that stands there; null where nobody can read what it says. */
export interface ChainLink extends Linked {
  readonly entry: StoredEntry | null
}

/**
 * As `verifyChain`, of a record as it is kept.
 * @param isDestroyed nobody can read any of it, and its links are all that can be checked
 */
export function verifyLinks(links: readonly ChainLink[], end: Link | undefined, isDestroyed: boolean): ChainVerdict {
  return verify(links, ({ entry, hash }) => entry === null && isDestroyed ? hash : hashEntry(entry!), end)
}

/**
 * As `verifyChain`, of the entries' lines of an export: what is hashed is each line as it was read. Of a withdrawn entry there
 * is only its place.
 */
export function verifyLines(lines: readonly (EntryLine | WithdrawnLine)[], end?: Link): ChainVerdict {
  const whole = lines.map((line) => isWithdrawnLine(line) ? { ...line, recordId: recordOf(lines) } : line)
  return verify(whole, (line) => 'withdrawn' in line ? line.hash : hashLine(line), end)
}

function recordOf(lines: readonly (EntryLine | WithdrawnLine)[]): string {
  return lines.find((line): line is EntryLine => !isWithdrawnLine(line))?.recordId ?? ''
}

type Linked = Pick<StoredEntry, 'recordId' | 'seq' | 'previousHash' | 'hash'>

function verify<T extends Linked>(entries: readonly T[], hashOf: (entry: T) => string, end: Link | undefined): ChainVerdict {
  let last: Link = { seq: 0, hash: genesis }
  for (const entry of entries) {
    const seq = last.seq + 1
    const why = placeFault(entry, seq, entries[0]!.recordId) ?? contentFault(entry, hashOf) ?? linkFault(entry, last)
    if (why !== null) return { ok: false, seq, why }
    last = { seq, hash: entry.hash }
  }
  if (end !== undefined && last.seq < end.seq) return { ok: false, seq: last.seq + 1, why: 'The entry is missing' }
  if (end !== undefined && (end.seq < last.seq || end.hash !== last.hash)) {
    return { ok: false, seq: Math.min(end.seq + 1, last.seq), why: 'The entry is not the one that the record ends with' }
  }
  return { ok: true, last }
}

function placeFault(entry: Linked, seq: number, recordId: string): string | null {
  if (entry.seq !== seq) return `Entry ${seq} is missing: number ${entry.seq} stands in its place`
  return entry.recordId === recordId ? null : 'The entry belongs to another record'
}

function contentFault<T extends Linked>(entry: T, hashOf: (entry: T) => string): string | null {
  try {
    if (hashOf(entry) === entry.hash) return null
  } catch {
    // It no longer has a form that could be hashed.
  }
  return 'What the entry says is not what was hashed when it was written'
}

function linkFault(entry: Linked, last: Link): string | null {
  return entry.previousHash === last.hash ? null : 'The entry does not follow from the one before it'
}
