import { RecordEvaluation } from '../../engine/evaluate.ts'
import type { OwedDuty } from '../../engine/evaluation.ts'
import type { Working } from '../../engine/explain.ts'
import { explain } from '../../engine/explain.ts'
import type { Entry, EpochMs } from '../../engine/model.ts'
import type { RuleBook } from '../../engine/rule-book.ts'
import { notKnown } from './not-known.ts'

/** Something that happened, with no case at all. */
export interface Question {
  /** Pack ids; any edition of a source stands for the source. */
  readonly procedures: readonly string[]
  /** Canonical slug of what happened. */
  readonly entry: string
  readonly at: EpochMs
  readonly data: Readonly<Record<string, unknown>>
  /** Role of whoever did it. */
  readonly by?: string | undefined
  /** What had gone before, as far as it matters: each entry points back to the one before it. */
  readonly before?: readonly Before[] | undefined
}

export interface Before {
  readonly entry: string
  readonly data: Readonly<Record<string, unknown>>
}

export interface Answer {
  readonly duty: OwedDuty
  readonly working: Working
  /** What is not known, in words that follow 'whether': the duty is shown because it may be so. */
  readonly notKnown: readonly string[]
}

/** Later than any limit: what starts only after a time of silence is answered too. */
const endOfTime: EpochMs = 8.64e15

/** Duties that it starts under those sources, soonest first; those without a date come where they matter. */
export function lookUp(ruleBook: RuleBook, question: Question): readonly Answer[] {
  const entries = entriesOf(question)
  const titleOf = (slug: string): string => ruleBook.entryTypes.get(slug)?.title ?? slug
  return dutiesOf(ruleBook, question)
    .toSorted((one, other) => urgency(one) - urgency(other))
    .map((duty) => ({ duty, working: explain(duty, titleOf), notKnown: notKnown(ruleBook, entries, duty) }))
}

/** The duties alone, in no order. */
export function dutiesOf(ruleBook: RuleBook, question: Question): readonly OwedDuty[] {
  const entries = entriesOf(question)
  const it = entries.at(-1)!
  const record = new RecordEvaluation(ruleBook, {
    id: 'question', record: 'case', procedures: question.procedures, children: [],
  })
  for (const entry of entries) record.add(entry)
  return record.asOf(endOfTime).duties
    .filter(({ startedBy }) => startedBy === it.id)
    .map((duty) => ({ ...duty, status: duty.status === 'overdue' ? 'open' as const : duty.status }))
}

/** What went before and what happened, in order, at one moment. */
function entriesOf({ entry, at, data, by, before = [] }: Question): readonly Entry[] {
  const author = by === undefined ? undefined : { role: by }
  const chain = before.map((one, index): Entry => ({
    id: `before-${index}`, type: one.entry, at, recordedAt: at, data: one.data,
    about: index === 0 ? undefined : `before-${index - 1}`,
  }))
  return [...chain, { id: 'it', type: entry, at, recordedAt: at, data, by: author, about: chain.at(-1)?.id }]
}

function urgency({ declaration, dueAt, startedAt }: OwedDuty): number {
  if (declaration.due.unit === 'immediately') return 0
  return dueAt ?? (declaration.due.unit === 'as-soon-as-possible' ? startedAt : endOfTime)
}
