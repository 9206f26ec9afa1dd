import type { Author, Entry, EpochMs, RecordHead } from '../engine/model.ts'

/** What heads a record: what the engine needs of it, its name for lists, and the office that holds it. */
export interface Head extends RecordHead {
  readonly title: string
  readonly office?: string | undefined
}

/** An entry about to be written. The pipeline gives it its author, its place and when it became known. */
export interface Draft {
  /** Given only where another draft of the same submission points at it. */
  readonly id?: string | undefined
  readonly type: string
  readonly at: EpochMs
  readonly about?: string | undefined
  readonly children?: readonly string[] | undefined
  readonly data: Readonly<Record<string, unknown>>
}

/** An entry as the record keeps it: never changed, and tied to the one before it. */
export interface StoredEntry extends Entry {
  readonly recordId: string
  /** 1 for the record's first entry, then one more each time. */
  readonly seq: number
  readonly by: Author
  readonly children: readonly string[]
  /** The record's head from this entry on; absent where the entry leaves it as it was. */
  readonly head?: Head | undefined
  /** Random, so that what the hash is of cannot be guessed; absent in entries from before there were salts. */
  readonly salt?: string | undefined
  /** The submission that wrote it. */
  readonly commandId: string
  readonly previousHash: string
  readonly hash: string
}

/** An entry before it is hashed. */
export type UnhashedEntry = Omit<StoredEntry, 'hash'>

/** One line of an export: an entry with its instants in UTC, as `2026-03-27T16:10:00.000Z`. */
export type EntryLine = Omit<StoredEntry, 'at' | 'recordedAt'> & { readonly at: string, readonly recordedAt: string }

/** What of a line is hashed, as canonical JSON: all but the hash itself. */
export type HashedLine = Omit<EntryLine, 'hash'>

export function toLine(entry: UnhashedEntry): HashedLine {
  return {
    recordId: entry.recordId,
    seq: entry.seq,
    id: entry.id,
    type: entry.type,
    at: new Date(entry.at).toISOString(),
    recordedAt: new Date(entry.recordedAt).toISOString(),
    by: entry.by,
    about: entry.about,
    children: entry.children,
    data: entry.data,
    head: entry.head,
    salt: entry.salt,
    commandId: entry.commandId,
    previousHash: entry.previousHash,
  }
}

/** The head that a record has after these entries, which are in order. */
export function headAfter(entries: readonly StoredEntry[]): Head | undefined {
  return entries.findLast(({ head }) => head !== undefined)?.head
}
