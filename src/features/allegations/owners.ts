import type { OwedDuty } from '../../engine/evaluation.ts'
import type { Owner, ResolveOwner } from '../../record/duty-row.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'
import type { Staff, Worker } from '../cases/index.ts'
import { approves, circleOf, startedBy } from './circle.ts'

/**
 * Whose the duties of a concern are: always somebody's who may see it. The practitioner's are whoever started it's;
 * a manager's are the nearest manager's who may see it and did not write the draft that is to be approved.
 * @param others whose the duties of all other records are
 */
export function ownersWithAllegations(staff: Staff, others: ResolveOwner): ResolveOwner {
  return (duty, head, entries) => head.record === 'allegation' ? ownerOf(duty, head, entries, staff) : others(duty, head, entries)
}

function ownerOf(duty: OwedDuty, head: Head, entries: readonly StoredEntry[], staff: Staff): Owner {
  const office = head.office ?? null
  const circle = circleOf(head, entries, staff)
  const named = namedIn(duty, circle)
  if (named !== undefined) return { owner: named.id, ownerRole: named.role, office }
  const isForManager = duty.who.some((role) => approves.has(role))
  const author = entries.find(({ id }) => id === duty.startedBy)?.by.person
  const starter = startedBy(entries, staff)
  const owner = isForManager
    ? circle.find(({ id, role }) => approves.has(role) && id !== author)
    : circle.find((worker) => worker === starter) ?? circle[0]
  return { owner: owner?.id ?? null, ownerRole: owner === undefined || !isForManager ? practitionerRole(duty, owner) : duty.who[0]!, office }
}

/** The role in which it is owed: the owner's own where the procedure names it. */
function practitionerRole({ who }: OwedDuty, owner: Worker | undefined): string | null {
  return owner !== undefined && who.includes(owner.role) ? owner.role : who[0] ?? null
}

/** An agreed action says who does it; somebody who may not see the concern is not given it. */
function namedIn({ person, who, declaration }: OwedDuty, circle: readonly Worker[]): Worker | undefined {
  const names = [person, declaration.each === undefined ? null : who[0] ?? null].flatMap((name) => name === null ? [] : [name.trim().toLowerCase()])
  return circle.find(({ id, name }) => names.includes(id) || names.includes(name.toLowerCase()))
}
