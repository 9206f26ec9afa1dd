import type { Unwritten } from './outcome.ts'

/** Thrown to undo a transaction whose command was not carried out; its outcome is what the caller gets. */
export class Undone extends Error {
  readonly outcome: Unwritten

  constructor(outcome: Unwritten) {
    super(outcome.kind)
    this.outcome = outcome
  }
}

/** Thrown to undo a transaction in which somebody else turned out to have opened the record first. */
export class OpenedMeanwhile extends Error {}
