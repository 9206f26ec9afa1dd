import type { EpochMs } from '../engine/model.ts'
import type { Link } from './chain.ts'
import type { DutyRow } from './duty-row.ts'
import type { Recorded } from './outcome.ts'
import type { Head, StoredEntry } from './stored-entry.ts'

/** A record's head as it is now, and where the record ends. */
export interface Standing {
  readonly head: Head
  /** `seq` is the record's version. */
  readonly last: Link
  readonly lastRecordedAt: EpochMs
}

/** A record as it was at a moment: entries by `seq`, the head that they gave it. */
export interface RecordRead {
  readonly head: Head
  readonly entries: readonly StoredEntry[]
}

export interface ListOptions {
  /** Goes on after this record id. */
  readonly after?: string | undefined
  readonly limit: number
}

/** Where records are kept. Entries can be added to it and never changed. */
export interface RecordStore<Tx> {
  /** Null where there is no such record. */
  head(tx: Tx, id: string): Promise<Standing | null>
  /** As `head`, and nobody else writes in the record until the transaction ends. */
  lock(tx: Tx, id: string): Promise<Standing | null>
  entries(tx: Tx, id: string): Promise<readonly StoredEntry[]>
  /**
   * The record as known at a moment, what was written down later left out; as it is now by default.
   * Null where there was no such record.
   */
  read(tx: Tx, id: string, options?: { readonly knownAt?: EpochMs | undefined }): Promise<RecordRead | null>
  /** Opens a record with its first entries. False, and nothing written, where it exists already. */
  open(tx: Tx, head: Head, entries: readonly StoredEntry[]): Promise<boolean>
  /** Adds entries. False, and nothing written, where the record does not have that version. */
  append(tx: Tx, head: Head, expectedVersion: number, entries: readonly StoredEntry[]): Promise<boolean>
  /** Record ids in order. */
  list(tx: Tx, options: ListOptions): Promise<readonly string[]>
}

/** The cache of what is owed. */
export interface DutyStore<Tx> {
  /** Makes these the record's duties, and no others. */
  replace(tx: Tx, recordId: string, rows: readonly DutyRow[]): Promise<void>
}

/** Which commands were carried out, so that none is carried out twice. */
export interface CommandLog<Tx> {
  /**
   * Takes a command id for this transaction, waiting for another that is carrying it out.
   * @returns what was done before under this id, or null where it is new
   */
  claim(tx: Tx, command: ClaimedCommand): Promise<{ readonly fingerprint: string, readonly outcome: Recorded } | null>
  complete(tx: Tx, id: string, outcome: Recorded): Promise<void>
}

export interface ClaimedCommand {
  readonly id: string
  readonly name: string
  readonly record: string
  /** Tells one command from another that was sent with the same id. */
  readonly fingerprint: string
  readonly at: EpochMs
}
