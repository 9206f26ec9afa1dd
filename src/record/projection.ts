import type { Evaluation } from '../engine/evaluation.ts'
import type { Head, StoredEntry } from './stored-entry.ts'

/** A record with something added to it. */
export interface Change {
  readonly head: Head
  /** The whole record, what was added included. */
  readonly entries: readonly StoredEntry[]
  readonly added: readonly StoredEntry[]
  readonly evaluation: Evaluation
}

/** Rows that follow from entries, kept for reading, written in the transaction of the entries. */
export interface Projection<Tx> {
  readonly name: string
  apply(tx: Tx, change: Change): Promise<void>
  /** Drops the record's rows; `apply` with the whole record then makes the same ones again. */
  forget(tx: Tx, recordId: string): Promise<void>
}
