import { knownOf, openInEmergencyCommand, reviewOpeningCommand } from '../features/access/index.ts'
import { authoriseAllegation, maySeeAllegation } from '../features/allegations/index.ts'
import { maySee } from '../features/cases/index.ts'
import type { Staff } from '../features/cases/index.ts'
import { endConfidenceCommand, mayReadConfidences } from '../features/confidences/index.ts'
import { noteOverdueCommand, theProduct } from '../features/overdue/index.ts'
import { authorisePolicies } from '../features/policies/index.ts'
import type { Clock } from '../platform/clock.ts'
import { permissionsOf } from '../platform/permissions.ts'
import type { Permission } from '../platform/permissions.ts'
import { onBehalfOf, person } from '../platform/sql/asker.ts'
import type { Tx } from '../platform/sql/database.ts'
import type { Authorise } from '../record/pipeline-parts.ts'

/**
 * Who may write where: the role must hold the command's permission, and the record must be open to the person, which is
 * the database's to say. Records about people who work with children, about staff and about policies ask more.
 */
export function authoriseAmong(staff: Staff, clock: Clock): Authorise<Tx> {
  const inAllegation = authoriseAllegation(refused)
  const inPolicies = authorisePolicies(refused)

  return async (tx, request) => {
    // Nobody asks for it: the product itself does, of any record.
    if (request.command === noteOverdueCommand) return request.actor === theProduct ? { allowed: true } : refused
    const { actor, permission, recordId, head } = request
    if (!permissionsOf(actor.role).has(permission as Permission)) return refused
    const worker = actor.person === null ? undefined : staff.find(actor.person)
    const isOpen = (ask: (tx: Tx, recordId: string) => Promise<boolean>): Promise<boolean> =>
      worker === undefined ? Promise.resolve(false) : onBehalfOf(tx, person(worker, clock.now()), () => ask(tx, recordId))
    const special = await inAllegation(request, () => isOpen(maySeeAllegation)) ?? inPolicies(request)
    if (special !== null) return special
    // At once and with nobody's leave: a child may be in danger. Only where they may know that the case is there.
    if (request.command === openInEmergencyCommand) return await isOpen(mayKnowOf) ? { allowed: true } : refused
    if (request.command === reviewOpeningCommand && await isOpen(mayKnowOf)) return { allowed: true }
    // The court's file is the same whoever reads it in, and a program works for the whole office.
    if (head?.record !== 'case' || actor.person === null || permission === 'intake.run') return { allowed: true }
    return await isOpen(request.command === endConfidenceCommand ? mayReadConfidences : maySee) ? { allowed: true } : refused
  }
}

async function mayKnowOf(tx: Tx, recordId: string): Promise<boolean> {
  return await knownOf(tx, recordId) !== null
}

const refused = { allowed: false, why: 'You do not have permission to do this here. If you need it for your work, ask your manager.' } as const
