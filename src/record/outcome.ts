import type { Consequences, Objection } from '../engine/evaluation.ts'
import type { Head, StoredEntry } from './stored-entry.ts'

/** Something to put right. `path` names the item from the outside in, with dots: `data.reason`, `entries.0.at`. */
export interface Fault {
  readonly path: string
  /** Stable, for programs. */
  readonly code: string
  /** Plain words, for people. */
  readonly message: string
}

/** What was written. Kept with the command, so it is JSON. */
export interface Recorded {
  readonly record: string
  /** The record's version now: how many entries it has. */
  readonly version: number
  readonly entries: readonly { readonly id: string, readonly seq: number, readonly type: string }[]
  /** Ids of the duties that these entries started. */
  readonly started: readonly string[]
  /** Ids of the duties that they met, ended or departed from. */
  readonly closed: readonly string[]
  /** What stood against an entry and did not hold it back. */
  readonly warned: readonly Objection[]
}

/** Nothing was written in any of these. */
export type Unwritten =
  /** A gate or a prohibition stands against it; it can be recorded with a departure. */
  | { readonly kind: 'refused', readonly objections: readonly Objection[], readonly warned: readonly Objection[] }
  /** Others have written in the record since `expectedVersion`. */
  | { readonly kind: 'conflict', readonly version: number, readonly added: readonly StoredEntry[] }
  | { readonly kind: 'invalid', readonly faults: readonly Fault[] }
  | { readonly kind: 'forbidden', readonly why: string }
  /** There was nothing to write, such as a feed read a second time. */
  | { readonly kind: 'unchanged', readonly record: string, readonly version: number }
  /** This command was carried out before; this is what it did then. */
  | { readonly kind: 'repeated', readonly first: Recorded }

export type Outcome = ({ readonly kind: 'recorded' } & Recorded) | Unwritten

/** What a command would do. */
export type Preview =
  | {
    readonly kind: 'preview'
    readonly head: Head
    readonly version: number
    readonly entries: readonly StoredEntry[]
    readonly consequences: Consequences
  }
  | Exclude<Unwritten, { readonly kind: 'refused' | 'repeated' }>

/** The outcome of one command of a batch. `broken` is a fault of the program; the commands after it are carried out. */
export type BatchOutcome = Outcome | { readonly kind: 'broken', readonly error: unknown }
