import { correctionType, withCorrections } from './correction.ts'
import { RecordEvaluation } from './evaluate.ts'
import type { Consequences, OwedDuty } from './evaluation.ts'
import type { Entry, RecordHead } from './model.ts'
import type { RuleBook } from './rule-book.ts'

/**
 * What further entries would start, meet, end and be refused for. Nothing is written.
 * @param entries what the record holds
 * @param next the entries about to be written, together
 */
export function consequences(
  ruleBook: RuleBook, head: RecordHead, entries: readonly Entry[], next: readonly Entry[],
): Consequences {
  const at = Math.max(...next.map((entry) => entry.at), ...entries.map((entry) => entry.at))
  const before = new RecordEvaluation(ruleBook, head)
  const after = new RecordEvaluation(ruleBook, head)
  for (const entry of inOrder(withCorrections(entries))) before.add(entry)
  const all = withCorrections([...entries, ...next])
  for (const entry of [...inOrder(all.slice(0, entries.length)), ...all.slice(entries.length)]) after.add(entry)
  const stood = new Map(before.asOf(at).duties.map((duty) => [duty.id, duty]))
  const stands = after.asOf(at)
  const ids = writtenBy(next)
  const became = (...statuses: readonly OwedDuty['status'][]): readonly OwedDuty[] => stands.duties
    .filter((duty) => statuses.includes(duty.status) && !statuses.includes(stood.get(duty.id)?.status ?? 'open'))
  return {
    starts: stands.duties.filter((duty) => !stood.has(duty.id)),
    meets: became('met', 'met-late'),
    ends: became('ended'),
    departs: became('departed'),
    refused: stands.refused.filter(({ entry }) => ids.has(entry)),
    warned: stands.warned.filter(({ entry }) => ids.has(entry)),
  }
}

/** Ids of the entries and of those that they correct: what stands against a corrected entry stands against its correction. */
export function writtenBy(entries: readonly Entry[]): ReadonlySet<string | undefined> {
  return new Set(entries.flatMap(({ id, type, about }) => type === correctionType ? [id, about] : [id]))
}

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((one, other) => one.at - other.at)
}
