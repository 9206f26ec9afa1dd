import { explain } from '../../engine/explain.ts'
import type { OwedDuty } from '../../engine/evaluation.ts'
import type { SignedInPerson } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import { roleTitle } from '../../platform/permissions.ts'
import { dutyRow } from '../../record/duty-row.ts'
import type { DutyRow } from '../../record/duty-row.ts'
import type { AllegationsDeps } from './deps.ts'
import type { OpenAllegation } from './open-allegation.ts'
import { ownersWithAllegations } from './owners.ts'

/** A duty of a concern as the duty component takes it. */
export interface AllegationCard {
  readonly id: string
  readonly row: DutyRow
  readonly state: string
  readonly who: readonly string[]
  readonly mine: boolean
  readonly [param: string]: unknown
}

const states: Readonly<Record<OwedDuty['status'], string>> = {
  'open': 'owed', 'overdue': 'late', 'met': 'done', 'met-late': 'done-late', 'departed': 'left', 'ended': 'ended',
}

/** The most urgent first. */
export function allegationCards(
  duties: readonly OwedDuty[], { staff, vocabulary }: Pick<AllegationsDeps, 'staff' | 'vocabulary'>, { head, entries, children }: OpenAllegation, person: SignedInPerson,
): readonly AllegationCard[] {
  const ownerOf = ownersWithAllegations(staff, () => ({ owner: null, ownerRole: null, office: null }))
  return duties.map((duty) => {
    const row = dutyRow(duty, head.id, ownerOf(duty, head, entries))
    const owner = row.owner === null ? undefined : staff.find(row.owner)
    const left = duty.status === 'departed' ? entries.find(({ id }) => id === duty.metBy) : undefined
    const recordId = head.id
    return {
      id: duty.id, row,
      state: row.urgency === 0 && duty.status === 'open' ? 'immediate' : states[duty.status],
      title: duty.title,
      children: children.filter(({ id }) => duty.children.length > 0 && duty.children.length < children.length && duty.children.includes(id)).map(({ name }) => name),
      startedAt: duty.startedAt, dueAt: duty.dueAt, dueOn: duty.dueOn, unit: duty.declaration.due.unit,
      metAt: duty.metAt, recordedLate: duty.recordedLate, pack: duty.pack, cite: duty.cite,
      who: owner === undefined ? duty.who.map((role) => roleTitle(role).toLowerCase()) : [owner.name],
      mine: row.owner === person.id,
      helps: duty.declaration.helps,
      reason: left?.data['rationale'],
      reasonBy: left?.by.person === undefined ? undefined : staff.find(left.by.person)?.name,
      working: duty.dueAt === null ? undefined : explain(duty),
      actions: row.state !== 'open' ? [] : [
        ...duty.declaration.meets.flatMap(({ on }) => {
          const type = vocabulary.entryType(on)
          const belongs = type !== undefined && type.derived === undefined && (type.record === 'allegation' || type.alsoIn.includes('allegation'))
          return belongs ? [{ text: type.command, href: paths.allegations.record({ recordId, entryType: type.slug }) }] : []
        }),
        { text: 'Leave it with a reason', href: paths.allegations.depart({ recordId, dutyId: duty.id }) },
      ],
    }
  }).sort((one, other) => one.row.urgency - other.row.urgency || (one.row.due_at ?? 0) - (other.row.due_at ?? 0)
    || one.row.started_at - other.row.started_at || (one.id < other.id ? -1 : 1))
}
