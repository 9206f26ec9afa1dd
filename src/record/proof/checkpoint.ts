import type { EpochMs } from '../../engine/model.ts'
import { canonicalJson, sha256 } from '../canonical.ts'
import { genesis } from '../chain.ts'
import type { SignedKey } from './keys.ts'
import { signsAt } from './keys.ts'
import { headFrom, leafHash } from './merkle.ts'
import { isSignedBy } from './signing.ts'
import type { Signer } from './signing.ts'

/** Where every record stood at an instant. */
export interface Checkpoint {
  readonly format: 'paramountcy-checkpoint-1'
  /** 1 for the first. */
  readonly number: number
  /** In UTC. */
  readonly at: string
  /** How many records there were. */
  readonly records: number
  /** Head of the tree over them (RFC 9162), in hexadecimal digits. */
  readonly root: string
  /** Hash of the signed checkpoint before it. */
  readonly previous: string
  /** Id of the key that signs it. */
  readonly key: string
}

export interface SignedCheckpoint extends Checkpoint {
  readonly signature: string
}

/** Where one record stood: its version and the hash of its last entry. */
export interface RecordEnd {
  readonly id: string
  readonly version: number
  readonly lastHash: string
}

/** That a record's end is among those that a checkpoint covers. */
export interface Inclusion extends Omit<RecordEnd, 'id'> {
  /** The record's place in the tree, from 0. */
  readonly index: number
  /** Neighbours from the bottom up, in hexadecimal digits. */
  readonly path: readonly string[]
}

/** The leaf of a record: its id, last hash and version in canonical JSON. */
export function leafOf({ id, lastHash, version }: RecordEnd): Buffer {
  return leafHash(canonicalJson({ id, lastHash, version }))
}

/** Signs where the records stand. Never dated before the one before it, whatever the clock does. */
export function signCheckpoint(
  signer: Signer, before: SignedCheckpoint | null, { at, records, root }: { readonly at: EpochMs, readonly records: number, readonly root: string },
): SignedCheckpoint {
  const statement: Checkpoint = {
    format: 'paramountcy-checkpoint-1',
    number: (before?.number ?? 0) + 1,
    at: new Date(Math.max(at, before === null ? at : Date.parse(before.at))).toISOString(),
    records,
    root,
    previous: before === null ? genesis : hashCheckpoint(before),
    key: signer.key,
  }
  return { ...statement, signature: signer.sign(statement) }
}

/** SHA-256 of a signed checkpoint in canonical JSON. */
export function hashCheckpoint(checkpoint: SignedCheckpoint): string {
  return sha256(canonicalJson(checkpoint))
}

/** What is wrong with a checkpoint, in words; null where one of the keys signed it while it was in use. */
export function checkpointFault(checkpoint: SignedCheckpoint, keys: readonly SignedKey[]): string | null {
  const { signature, ...statement } = checkpoint
  const key = keys.find(({ id }) => id === checkpoint.key)
  if (checkpoint.format !== 'paramountcy-checkpoint-1') return 'The checkpoint has no form that is known'
  if (key === undefined) return `The checkpoint is signed by key ${checkpoint.key}, which is not among the office's keys`
  if (!isSignedBy(key.publicKey, statement, signature)) return `The checkpoint was not signed by key ${checkpoint.key}`
  return signsAt(keys, checkpoint.key, checkpoint.at) ? null : `Key ${checkpoint.key} was not in use when the checkpoint was signed`
}

/** What is wrong with a line of checkpoints, the first of them first, in words. */
export function checkpointsFault(checkpoints: readonly SignedCheckpoint[], keys: readonly SignedKey[]): string | null {
  for (const [index, checkpoint] of checkpoints.entries()) {
    const before = checkpoints[index - 1]
    const follows = checkpoint.number === index + 1 && checkpoint.previous === (before === undefined ? genesis : hashCheckpoint(before))
      && (before === undefined || before.at <= checkpoint.at)
    const why = follows ? checkpointFault(checkpoint, keys) : 'It does not follow from the one before it'
    if (why !== null) return `Checkpoint ${index + 1}: ${why}`
  }
  return null
}

/** Whether a checkpoint covers a record's end. */
export function isIncluded(checkpoint: Checkpoint, end: RecordEnd, { index, path }: Pick<Inclusion, 'index' | 'path'>): boolean {
  if (path.some((digest) => !/^[0-9a-f]{64}$/.test(digest))) return false
  const nodes = path.map((digest) => Buffer.from(digest, 'hex'))
  return headFrom(leafOf(end), { index, size: checkpoint.records, path: nodes })?.toString('hex') === checkpoint.root
}
