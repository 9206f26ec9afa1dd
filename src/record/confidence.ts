import { randomBytes } from 'node:crypto'
import type { EpochMs } from '../engine/model.ts'
import { sha256 } from './canonical.ts'

/** A detail that is kept apart from the record's entries: one of them says that it is there, and nothing of what it is. */
export interface Confidence {
  /** Id of the entry that says so. */
  readonly id: string
  /** A child's or a person's id in the record, or a name. */
  readonly subject: string
  readonly kind: string
  readonly value: string
  readonly salt: string
  /** Who told it: the court's file or somebody of the office. */
  readonly source: 'court' | 'worker'
}

/** What of a record's confidences changes with the entries of a deed. */
export interface ConfidenceChange {
  readonly keeps: readonly Confidence[]
  readonly ends: readonly EndedConfidence[]
}

export interface EndedConfidence {
  readonly id: string
  /** Id of the entry that says that it holds no longer. */
  readonly entry: string
}

/** Where confidences are kept. A rebuild leaves them alone: no entry tells what they were. */
export interface ConfidenceStore<Tx> {
  /** Those of a record that hold. */
  held(tx: Tx, recordId: string): Promise<readonly Confidence[]>
  change(tx: Tx, recordId: string, change: ConfidenceChange, by: { readonly person: string | null, readonly at: EpochMs }): Promise<void>
}

/**
 * What an entry says of a confidence: SHA-256 (FIPS 180-4) of its salt, a line end and its value, so that whoever holds all
 * three can prove it, and whoever guesses at an address cannot.
 */
export function confidenceDigest({ salt, value }: Pick<Confidence, 'salt' | 'value'>): string {
  return sha256(`${salt}\n${value}`)
}

/** 256 bits that nobody can guess. */
export function newSalt(): string {
  return randomBytes(32).toString('hex')
}
