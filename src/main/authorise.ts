import { authoriseAllegation } from '../features/allegations/index.ts'
import { maySee } from '../features/cases/index.ts'
import type { Staff } from '../features/cases/index.ts'
import { authorisePolicies } from '../features/policies/index.ts'
import { permissionsOf } from '../platform/permissions.ts'
import type { Permission } from '../platform/permissions.ts'
import type { Tx } from '../platform/sql/database.ts'
import type { Authorise } from '../record/pipeline-parts.ts'

/** Who may write where: the role must hold the command's permission, and a case must be open to the person. */
export const authorise: Authorise<Tx> = async (tx, { actor, permission, recordId, head }) => {
  if (!permissionsOf(actor.role).has(permission as Permission)) return refused
  // The court's file is the same whoever reads it in, and a program works for the whole office.
  if (head === null || actor.person === null || permission === 'intake.run') return { allowed: true }
  const viewer = { id: actor.person, role: actor.role, office: actor.office ?? '' }
  if (head.record === 'case') return await maySee(tx, viewer, recordId) ? { allowed: true } : refused
  return { allowed: true }
}

/** As `authorise`, with what records about people who work with children, about staff and about policies ask besides. */
export function authoriseAmong(staff: Staff): Authorise<Tx> {
  const inAllegation = authoriseAllegation(staff, refused)
  const inPolicies = authorisePolicies(refused)
  return async (tx, request) => {
    if (!permissionsOf(request.actor.role).has(request.permission as Permission)) return refused
    return await inAllegation(tx, request) ?? inPolicies(request) ?? authorise(tx, request)
  }
}

const refused = { allowed: false, why: 'You do not have permission to do this here. If you need it for your work, ask your manager.' } as const
