import { writtenBy } from '../engine/consequences.ts'
import { withCorrections } from '../engine/correction.ts'
import type { RuleBook } from '../engine/rule-book.ts'
import { evaluateTimeless } from './derivation.ts'
import type { Recorded } from './outcome.ts'
import type { Change } from './projection.ts'
import type { StoredEntry } from './stored-entry.ts'
import type { Submission } from './submission.ts'
import { Undone } from './undone.ts'
import { versionOf, withoutWithdrawn } from './withdrawal.ts'

/**
 * Sets gates and prohibitions against entries about to be added.
 * @returns the record as it will be
 * @throws Undone with what stands against them
 */
export function judge(ruleBook: RuleBook, { head, entries: added }: Submission, existing: readonly StoredEntry[]): Change {
  const entries = withCorrections(withoutWithdrawn([...existing, ...added]))
  const evaluation = evaluateTimeless(ruleBook, head, entries)
  const objections = about(evaluation.refused, added)
  if (objections.length > 0) throw new Undone({ kind: 'refused', objections, warned: about(evaluation.warned, added) })
  return { head, entries, added, evaluation }
}

/** What a change did, to be kept with its command. */
export function recordedBy({ head, entries, added, evaluation }: Change): Recorded {
  const ids = new Set(added.map(({ id }) => id))
  return {
    record: head.id,
    version: versionOf(entries),
    entries: added.map(({ id, seq, type }) => ({ id, seq, type })),
    started: evaluation.duties.filter(({ startedBy }) => ids.has(startedBy)).map(({ id }) => id),
    closed: evaluation.duties.filter(({ metBy }) => metBy !== null && ids.has(metBy)).map(({ id }) => id),
    warned: about(evaluation.warned, added),
  }
}

function about<T extends { readonly entry: string }>(objections: readonly T[], added: readonly StoredEntry[]): readonly T[] {
  const ids = writtenBy(added)
  return objections.filter(({ entry }) => ids.has(entry))
}
