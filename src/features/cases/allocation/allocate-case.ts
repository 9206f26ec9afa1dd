import { z } from 'zod'
import type { Command, Decision } from '../../../record/command.ts'
import { accessStanding } from '../../access/index.ts'
import { allocatedRoleWords, allocationOf, stateOf } from '../allocation.ts'
import type { PractitionerRole } from '../allocation.ts'
import { courtFacts } from '../court-facts.ts'
import type { CourtFacts } from '../court-facts.ts'
import type { Staff } from '../staff.ts'

const input = z.strictObject({
  record: z.string().min(1, 'Say which case'),
  /** Worker id. */
  practitioner: z.string().min(1, 'Choose who is to hold the case'),
  /** How many entries the case had when the manager looked; left out, it is allocated as it is now. */
  version: z.int().min(0).optional(),
})

export type AllocateCaseInput = z.infer<typeof input>

/** Gives a case to a practitioner. */
export function allocateCase(staff: Staff): Command<AllocateCaseInput> {
  return {
    name: 'allocate-case',
    permission: 'case.allocate',
    input,
    record: ({ record }) => record,
    decide: ({ practitioner, version }, { head, entries, now }): Decision => {
      if (head?.record !== 'case') return fault('record', 'no-such-case', 'There is no such case')
      if (stateOf(entries) === 'closed') return fault('record', 'closed', 'The case is closed')
      const worker = staff.find(practitioner)
      const roles = rolesThatMayHold(courtFacts(entries))
      const role = roles.find((one) => one === worker?.role)
      if (worker === undefined) return fault('practitioner', 'unknown-worker', 'Choose somebody from the list')
      if (role === undefined) return fault('practitioner', 'wrong-role', `Choose a ${roles.map((one) => allocatedRoleWords[one]).join(' or a ')}`)
      if (accessStanding(entries).conflicts.some((one) => one.person === worker.id && !one.namesake)) {
        return fault('practitioner', 'conflict', `Choose somebody else: ${worker.name} is connected with the people in the case`)
      }
      if (allocationOf(entries)?.practitioner === worker.id) return { entries: [] }
      const about = entries.findLast(({ type }) => type === 'case.opened' || type === 'court-application.received')?.id
      return {
        entries: [{ type: 'case.allocated', at: now, about, data: { practitioner: worker.id, practitionerRole: allocatedRoleWords[role] } }],
        ...version === undefined ? {} : { expectedVersion: version },
      }
    },
  }
}

/**
 * A family court adviser in private law, a children's guardian in public law. In private law a guardian too where the
 * child has been joined as a party (rule 16.4); either where the court has not said which law it is.
 */
export function rolesThatMayHold({ proceedings, childJoinedAsParty }: Pick<CourtFacts, 'proceedings' | 'childJoinedAsParty'>): readonly PractitionerRole[] {
  if (proceedings === 'public law') return ['childrens-guardian']
  if (proceedings === 'private law' && childJoinedAsParty !== true) return ['fca']
  return ['fca', 'childrens-guardian']
}

function fault(path: string, code: string, message: string): Decision {
  return { faults: [{ path, code, message }] }
}
