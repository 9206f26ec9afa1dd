import type { OwedDuty } from '../../engine/evaluation.ts'
import { Matters } from '../../engine/matter.ts'
import type { Entry } from '../../engine/model.ts'
import type { RuleBook } from '../../engine/rule-book.ts'

/**
 * What a duty rests on without being known, as its conditions put it; none where a condition of its start is known to
 * hold, or where it has none.
 * @param entries what went before and, last, what started it
 */
export function notKnown(ruleBook: RuleBook, entries: readonly Entry[], { declaration }: OwedDuty): readonly string[] {
  const matters = new Matters(ruleBook, { id: 'question', record: 'case', procedures: [], children: [] })
  const nodes = entries.map((entry) => matters.add(entry, ruleBook.kindsOf(entry.type)))
  const it = nodes.at(-1)!
  const kinds = ruleBook.kindsOf(it.entry.type)
  const unknown = new Set<string>()
  for (const { on, when } of declaration.starts) {
    if (!kinds.includes(on)) continue
    const held = when?.test(matters.situation(it))
    if (when === undefined || held === true) return []
    if (held === undefined) unknown.add(when.label)
  }
  return [...unknown]
}
