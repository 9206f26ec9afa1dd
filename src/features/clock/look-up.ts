import { RecordEvaluation } from '../../engine/evaluate.ts'
import type { OwedDuty } from '../../engine/evaluation.ts'
import type { Working } from '../../engine/explain.ts'
import { explain } from '../../engine/explain.ts'
import type { Entry, EpochMs } from '../../engine/model.ts'
import type { RuleBook } from '../../engine/rule-book.ts'

/** Something that happened, with no case at all. */
export interface Question {
  /** Pack id. */
  readonly procedure: string
  /** Canonical slug of what happened. */
  readonly entry: string
  readonly at: EpochMs
  readonly data: Readonly<Record<string, unknown>>
}

export interface Answer {
  readonly duty: OwedDuty
  readonly working: Working
}

/** Later than any limit: what starts only after a time of silence is answered too. */
const endOfTime: EpochMs = 8.64e15

/** Duties that it starts under that source, soonest first; those without a date come where they matter. */
export function lookUp(ruleBook: RuleBook, { procedure, entry, at, data }: Question): readonly Answer[] {
  const happened: Entry = { id: 'it', type: entry, at, recordedAt: at, data }
  const record = new RecordEvaluation(ruleBook, {
    id: 'question', record: 'case', procedures: [procedure], children: [],
  })
  record.add(happened)
  return record.asOf(endOfTime).duties
    .map((duty) => ({ ...duty, status: duty.status === 'overdue' ? 'open' as const : duty.status }))
    .toSorted((one, other) => urgency(one) - urgency(other))
    .map((duty) => ({ duty, working: explain(duty) }))
}

function urgency({ declaration, dueAt, startedAt }: OwedDuty): number {
  if (declaration.due.unit === 'immediately') return 0
  return dueAt ?? (declaration.due.unit === 'as-soon-as-possible' ? startedAt : endOfTime)
}
