import type { RuleBook } from '../engine/rule-book.ts'
import type { Actor } from './command.ts'
import type { ConfidenceStore } from './confidence.ts'
import type { ResolveOwner } from './duty-row.ts'
import type { Clock, Ids, Message, Outbox, Transact } from './ports.ts'
import type { Change, Projection } from './projection.ts'
import type { Head } from './stored-entry.ts'
import type { CommandLog, DutyStore, RecordStore } from './store.ts'
import type { Validate } from './submission.ts'

/** What follows from a record's entries, and how it is kept. */
export interface DerivationParts<Tx> {
  readonly ruleBook: RuleBook
  readonly resolveOwner: ResolveOwner
  readonly store: RecordStore<Tx>
  readonly duties: DutyStore<Tx>
  readonly projections: readonly Projection<Tx>[]
  readonly transaction: Transact<Tx>
}

/** Everything that the pipeline stands on; put together in main. */
export interface PipelineParts<Tx> extends DerivationParts<Tx> {
  readonly validate: Validate
  readonly authorise: Authorise<Tx>
  readonly clock: Clock
  readonly ids: Ids
  readonly commands: CommandLog<Tx>
  readonly outbox: Outbox<Tx>
  /** Left out, no command can keep anything in confidence. */
  readonly confidences?: ConfidenceStore<Tx> | undefined
  /** What is told to the outside of any change, besides what the command itself says. */
  readonly messages?: ((change: Change) => readonly Message[]) | undefined
}

/** Whether somebody may do something. Nobody may unless it says so. */
export type Authorise<Tx> = (tx: Tx, request: AuthoriseRequest) => Verdict | Promise<Verdict>

export interface AuthoriseRequest {
  readonly actor: Actor
  readonly permission: string
  /** The command's name. */
  readonly command: string
  readonly recordId: string
  /** Null where the record does not exist yet. */
  readonly head: Head | null
}

export type Verdict = { readonly allowed: true } | { readonly allowed: false, readonly why: string }
