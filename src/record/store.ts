import type { EpochMs } from '../engine/model.ts'
import type { ChainLink, Link } from './chain.ts'
import type { DutyRow } from './duty-row.ts'
import type { Recorded } from './outcome.ts'
import type { Head, StoredEntry } from './stored-entry.ts'
import type { WithdrawnLine } from './withdrawal.ts'

/** A record's head as it is now, and where the record ends. */
export interface Standing {
  readonly head: Head
  /** `seq` is the record's version. */
  readonly last: Link
  readonly lastRecordedAt: EpochMs
  /** When what it said was destroyed; null where it was not. */
  readonly destroyedAt: EpochMs | null
}

/** A record as it was at a moment: entries by `seq`, the head that they gave it. */
export interface RecordRead {
  readonly head: Head
  /** Without those that were withdrawn, whenever that was. */
  readonly entries: readonly StoredEntry[]
  /** Where withdrawn ones stood. */
  readonly withdrawn?: readonly WithdrawnLine[] | undefined
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
  /** Without those that were withdrawn; none of a destroyed record. */
  entries(tx: Tx, id: string): Promise<readonly StoredEntry[]>
  /** Those that were withdrawn, with what they said: for whoever reviews why, and nobody else. */
  withdrawn(tx: Tx, id: string): Promise<readonly StoredEntry[]>
  /** Entries of any records by id, as far as they are open to whoever asks and were not withdrawn; what was corrected as its correction has it. */
  find(tx: Tx, ids: readonly string[]): Promise<readonly StoredEntry[]>
  /** Every entry, so that the chain can be checked. */
  links(tx: Tx, id: string): Promise<readonly ChainLink[]>
  /**
   * The record as known at a moment, what was written down later left out; as it is now by default.
   * Null where there was no such record, and where it was destroyed.
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
