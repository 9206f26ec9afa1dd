import type { EpochMs, Role } from '../engine/model.ts'
import type { Confidence, ConfidenceChange } from './confidence.ts'
import type { Fault } from './outcome.ts'
import type { Message } from './ports.ts'
import type { Draft, Head, StoredEntry } from './stored-entry.ts'

/** Who carries a command out; written in the entries as their author. */
export interface Actor {
  /** Worker id; null for a program, such as the intake of a feed. */
  readonly person: string | null
  readonly role: Role
  readonly organisation: string | null
  readonly office?: string | null | undefined
}

/** Something a person can do. There is no other way to write in a record. */
export interface Command<Input> {
  /** An imperative in kebab-case, such as `make-referral`. */
  readonly name: string
  /** What the actor must hold. */
  readonly permission: string
  /** Reads what was sent, which is plain JSON. A Zod schema fits. */
  readonly input: InputSchema<Input>
  /** Id of the record that is written in, which need not exist yet. */
  record(input: Input): string
  /** Reads what the record holds in confidence before it decides. */
  readonly confides?: true
  /** What to write. Pure: the time, the actor and new ids come with the situation. */
  decide(input: Input, situation: CommandSituation): Decision
}

export interface InputSchema<Input> {
  safeParse(value: unknown):
    | { readonly success: true, readonly data: Input }
    | { readonly success: false, readonly error: { readonly issues: readonly InputIssue[] } }
}

export interface InputIssue {
  readonly path: readonly PropertyKey[]
  readonly code?: string | undefined
  readonly message: string
}

/** The record as it stands, what was corrected as its correction has it, and who acts when. */
export interface CommandSituation {
  /** Null where the record does not exist yet. */
  readonly head: Head | null
  readonly entries: readonly StoredEntry[]
  /** How many entries the record has; 0 where it does not exist yet. */
  readonly version: number
  readonly actor: Actor
  readonly now: EpochMs
  newId(): string
  /** What the record holds in confidence, for a command that confides; none for others. */
  readonly confidences: readonly Confidence[]
  /** A salt for a confidence. */
  newSalt(): string
}

export type Decision = Deed | { readonly faults: readonly Fault[] }

export interface Deed {
  /** The head of a record that does not exist yet. */
  readonly opens?: Omit<Head, 'id'> | undefined
  /** What of the head changes with these entries; children are added to, never taken away. */
  readonly amends?: Partial<Omit<Head, 'id' | 'record'>> | undefined
  /** None means that there is nothing to write. */
  readonly entries: readonly Draft[]
  /** The version that the actor saw. Left out, the entries are added to whatever is there. */
  readonly expectedVersion?: number | undefined
  readonly messages?: readonly Message[] | undefined
  /** Kept apart from the entries and in one transaction with them; only a command that confides may have any. */
  readonly confidences?: ConfidenceChange | undefined
}
