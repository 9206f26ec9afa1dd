import type { EpochMs } from '../engine/model.ts'
import { canonicalJson, sha256 } from './canonical.ts'
import type { StoredEntry } from './stored-entry.ts'

/** Type of the entry by which a record is frozen as it stands. */
export const sealType = 'record.sealed'

/** A file that belongs to the record: its id, and the SHA-256 of its bytes. */
export interface AttachedFile {
  readonly id: string
  readonly sha256: string
}

/** What a seal freezes: everything up to an entry, and the files that belonged to the record then. */
export interface Frozen {
  readonly record: string
  /** Number of the last entry. */
  readonly version: number
  readonly lastHash: string
  readonly attachments: readonly AttachedFile[]
}

/** A seal as its entry states it. */
export interface Seal extends Frozen {
  /** Id of the entry. */
  readonly id: string
  /** Number of the entry, which is the first after what it freezes. */
  readonly seq: number
  readonly at: EpochMs
  readonly by: StoredEntry['by']
  readonly reason: string
  readonly digest: string
}

/** SHA-256 of what is frozen in canonical JSON, its files by id. */
export function sealDigest({ record, version, lastHash, attachments }: Frozen): string {
  return sha256(canonicalJson({ record, version, lastHash, attachments: inOrder(attachments) }))
}

/** The data of the entry that freezes a record. */
export function sealData(frozen: Frozen, reason: string) {
  const { version, lastHash, attachments } = frozen
  return { reason, version, lastHash, attachments: inOrder(attachments), digest: sealDigest(frozen) }
}

/** The seals of a record, in order. */
export function sealsIn(entries: readonly StoredEntry[]): readonly Seal[] {
  return entries.filter(({ type }) => type === sealType).map(({ id, recordId, seq, recordedAt, by, data }) => ({
    id, seq, by,
    at: recordedAt,
    record: recordId,
    reason: text(data['reason']),
    version: Number(data['version']),
    lastHash: text(data['lastHash']),
    attachments: Array.isArray(data['attachments']) ? data['attachments'] as readonly AttachedFile[] : [],
    digest: text(data['digest']),
  }))
}

/** The latest seal before an entry; undefined where the record had not been frozen when it was added. */
export function sealBefore(seals: readonly Seal[], { seq }: Pick<StoredEntry, 'seq'>): Seal | undefined {
  return seals.findLast((seal) => seal.seq < seq)
}

/** A record as it was frozen: what the seal covers, and the entry that sealed it. */
export function asSealed(entries: readonly StoredEntry[], { seq }: Pick<Seal, 'seq'>): readonly StoredEntry[] {
  return entries.filter((entry) => entry.seq <= seq)
}

/**
 * Whether an entry seals what stands before it.
 * @param last the entry before it
 */
export function sealsWhatStands(
  entry: Pick<StoredEntry, 'type' | 'recordId' | 'data'>, last: Pick<StoredEntry, 'seq' | 'hash'>,
): boolean {
  const { version, lastHash, digest, attachments = [] } = entry.data
  if (entry.type !== sealType || version !== last.seq || lastHash !== last.hash || !Array.isArray(attachments)) return false
  return digest === sealDigest({ record: entry.recordId, version: last.seq, lastHash: last.hash, attachments: attachments as readonly AttachedFile[] })
}

function inOrder(attachments: readonly AttachedFile[]): readonly AttachedFile[] {
  return attachments.map(({ id, sha256 }) => ({ id, sha256 })).toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
