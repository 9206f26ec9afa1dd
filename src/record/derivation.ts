import { evaluate } from '../engine/evaluate.ts'
import type { Evaluation } from '../engine/evaluation.ts'
import type { RuleBook } from '../engine/rule-book.ts'
import { dutyRow } from './duty-row.ts'
import type { DerivationParts } from './pipeline-parts.ts'
import type { Change } from './projection.ts'
import type { Head, StoredEntry } from './stored-entry.ts'

/**
 * What a record's entries say with no moment in view, so that it never changes by itself:
 * duties that start later are there already, and none is told apart as overdue.
 */
export function evaluateTimeless(ruleBook: RuleBook, head: Head, entries: readonly StoredEntry[]): Evaluation {
  return evaluate(ruleBook, head, entries, { at: Infinity })
}

/** Writes what follows from a changed record: its duties, then every projection. */
export async function derive<Tx>(tx: Tx, parts: DerivationParts<Tx>, change: Change): Promise<void> {
  const { head, entries, evaluation } = change
  const rows = evaluation.duties.map((duty) => dutyRow(duty, head.id, parts.resolveOwner(duty, head, entries)))
  await parts.duties.replace(tx, head.id, rows)
  for (const projection of parts.projections) await projection.apply(tx, change)
}

/** Drops what followed from the record and makes it again, as if what is no longer among its entries had never been there. */
export async function deriveAnew<Tx>(tx: Tx, parts: DerivationParts<Tx>, change: Change): Promise<void> {
  await parts.duties.replace(tx, change.head.id, [])
  for (const projection of parts.projections) await projection.forget(tx, change.head.id)
  await derive(tx, parts, { ...change, added: change.entries })
}
