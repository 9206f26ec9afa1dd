import { permissionsOf, roles } from '../../platform/permissions.ts'
import type { Entry } from '../../engine/model.ts'
import type { Head } from '../../record/stored-entry.ts'
import type { Staff, Worker } from '../cases/index.ts'
import { accusedOf, isAbout } from './accused.ts'

/**
 * Those who may see a concern, nearest first: whoever started it, their manager, the head of practice and the
 * assistant director of its office; never one whom it is about. It says of the staff what the database's policy says
 * of whoever asks.
 */
export function circleOf({ office }: Pick<Head, 'office'>, entries: readonly Entry[], staff: Staff): readonly Worker[] {
  const accused = accusedOf(entries)
  const starter = startedBy(entries, staff)
  const manager = starter?.managerId === null || starter === undefined ? undefined : staff.find(starter.managerId)
  const above = answersForOffice.flatMap((role) => staff.holding(role, office ?? null)).filter((worker) => worker.office === (office ?? null))
  return [...new Set([starter, manager, ...above])]
    .filter((worker) => worker !== undefined)
    .filter((worker) => permissionsOf(worker.role).has('allegation.view') && !isAbout(accused, worker))
}

/** Who wrote the concern down first. */
export function startedBy(entries: readonly Entry[], staff: Staff): Worker | undefined {
  const person = entries.find(({ type }) => type === 'allegation.received')?.by?.person
  return person === undefined ? undefined : staff.find(person)
}

/** Those who see every concern of their office. */
const answersForOffice = Object.keys(roles).filter((role) => permissionsOf(role).has('allegation.office'))

/** The roles that answer for practitioners, and so may read and approve a referral (paragraph 51). */
export const approves: ReadonlySet<string> = new Set(['cafcass-manager', ...answersForOffice])
