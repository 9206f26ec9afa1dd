import type { RecordEnd, SignedCheckpoint } from './checkpoint.ts'
import type { SignedKey } from './keys.ts'

/** A record that is not where the latest checkpoint says it is. */
export interface MovedEnd extends RecordEnd {
  /** Its place in the tree; null where no checkpoint covers it yet. */
  readonly position: number | null
  /** Whether it no longer has the entry with which the latest checkpoint says it ended. */
  readonly isRewritten: boolean
}

/** A record's end as a checkpoint covers it. */
export interface CoveredEnd extends RecordEnd {
  readonly position: number
}

/** Where checkpoints and keys are kept. They can be added to it and never changed. */
export interface CheckpointStore<Tx> {
  /** Nobody else adds a key or a checkpoint until the transaction ends. */
  lock(tx: Tx): Promise<void>
  /** The keys that have signed for the office, the first of them first. */
  keys(tx: Tx): Promise<readonly SignedKey[]>
  addKey(tx: Tx, key: SignedKey): Promise<void>
  latest(tx: Tx): Promise<SignedCheckpoint | null>
  /** Checkpoints in order, those after a number. */
  list(tx: Tx, options: { readonly after: number, readonly limit: number }): Promise<readonly SignedCheckpoint[]>
  /** The heads of a checkpoint's chunks, in order. */
  chunks(tx: Tx, checkpoint: number): Promise<readonly Buffer[]>
  /** What a checkpoint covers in one chunk, by place. */
  endsIn(tx: Tx, checkpoint: number, chunk: number): Promise<readonly CoveredEnd[]>
  /** Records that the latest checkpoint does not cover as they are now: known ones by place, then new ones by id. */
  moved(tx: Tx): Promise<readonly MovedEnd[]>
  add(tx: Tx, checkpoint: SignedCheckpoint, tree: { readonly chunks: readonly Buffer[], readonly ends: readonly CoveredEnd[] }): Promise<void>
  /** The latest checkpoint that covers a record at a version or before it, and what it covers. */
  covering(tx: Tx, recordId: string, version: number): Promise<{ readonly checkpoint: SignedCheckpoint, readonly end: CoveredEnd } | null>
}
