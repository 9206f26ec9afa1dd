import type { OwedDuty } from '../../../engine/evaluation.ts'
import type { EpochMs } from '../../../engine/model.ts'
import { paths } from '../../../platform/paths.ts'
import { daysLate, keepMoment } from '../../cases/index.ts'
import type { OpenCase } from '../../cases/index.ts'
import type { DutiesDeps } from '../deps.ts'

/** One thing that happened to a duty. */
export interface HistoryStep {
  readonly what: string
  readonly title: string
  readonly at: EpochMs
  readonly href: string
  /** How many days after it happened it was written down; null where that was within a day. */
  readonly daysLate: number | null
  /** It was added since the moment that the case is seen against. */
  readonly isNew: boolean
  readonly by: string | null
  readonly why: string | null
}

const became: Readonly<Record<OwedDuty['status'], string>> = {
  'open': '', 'overdue': '', 'met': 'Done', 'met-late': 'Done late', 'departed': 'Left with a reason', 'ended': 'No longer owed',
}

/** What started it and what became of it, as the record tells them. */
export function historyOf({ startedBy, metBy, status }: OwedDuty, { head, entries, moment }: OpenCase, { vocabulary, staff }: DutiesDeps): readonly HistoryStep[] {
  const step = (id: string | null, what: string): readonly HistoryStep[] => {
    const entry = entries.find((one) => one.id === id)
    if (entry === undefined) return []
    const { person, role } = entry.by
    const reason = status === 'departed' && id === metBy ? entry.data['rationale'] : undefined
    return [{
      what, at: entry.at,
      title: vocabulary.entryType(entry.type)?.title ?? entry.type,
      href: keepMoment(paths.case.entry({ recordId: head.id, entryId: entry.id }), moment),
      daysLate: daysLate(entry),
      isNew: moment?.kind === 'since' && entry.recordedAt > moment.at,
      by: (person === undefined ? undefined : staff.find(person)?.name) ?? (role === undefined ? null : vocabulary.role(role)?.title ?? role),
      why: typeof reason === 'string' ? reason : null,
    }]
  }
  return [...step(startedBy, 'Started'), ...step(metBy, became[status])]
}
