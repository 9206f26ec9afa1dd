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
  /** The submission that wrote it. */
  readonly commandId: string
  readonly previousHash: string
  readonly hash: string
}

/** An entry before it is hashed. */
export type UnhashedEntry = Omit<StoredEntry, 'hash'>

/** One line of an export: what is hashed is its canonical JSON without `hash`. Instants are in UTC. */
export interface EntryLine {
  readonly record: string
  readonly seq: number
  readonly id: string
  readonly type: string
  readonly at: string
  readonly recordedAt: string
  readonly by: Author
  readonly about?: string | undefined
  readonly children: readonly string[]
  readonly data: Readonly<Record<string, unknown>>
  readonly head?: Head | undefined
  readonly command: string
  readonly previousHash: string
}

/** The line of an export that an entry becomes, without its hash. */
export function toLine(entry: UnhashedEntry): EntryLine {
  return {
    record: entry.recordId,
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
    command: entry.commandId,
    previousHash: entry.previousHash,
  }
}

/**
 * The entry that a line of an export stands for.
 * @throws RangeError where an instant is none
 */
export function fromLine(line: EntryLine & { readonly hash: string }): StoredEntry {
  return {
    recordId: line.record,
    seq: line.seq,
    id: line.id,
    type: line.type,
    at: Temporal.Instant.from(line.at).epochMilliseconds,
    recordedAt: Temporal.Instant.from(line.recordedAt).epochMilliseconds,
    by: line.by,
    about: line.about,
    children: line.children,
    data: line.data,
    head: line.head,
    commandId: line.command,
    previousHash: line.previousHash,
    hash: line.hash,
  }
}

/** The head that a record has after these entries, which are in order. */
export function headAfter(entries: readonly StoredEntry[]): Head | undefined {
  return entries.findLast(({ head }) => head !== undefined)?.head
}
