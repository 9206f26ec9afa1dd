import { z } from 'zod'
import { permissionsOf } from '../../../platform/permissions.ts'
import type { Actor, Command, Decision } from '../../../record/command.ts'
import type { Staff } from '../../cases/index.ts'
import { accessStanding } from '../standing.ts'
import type { AccessStanding } from '../standing.ts'

const reason = z.string().trim().min(1, 'Say why')

const restrictInput = z.strictObject({
  record: z.string().min(1, 'Say which case'),
  /** Worker ids. */
  people: z.array(z.string()).min(1, 'Choose who may open it'),
  reason,
  /** Whoever restricts it has been told that it will be closed to them, and means it. */
  withoutMe: z.boolean(),
})

/** Closes a case to everybody but some; said again, to everybody but some others. */
export function restrictRecord(staff: Staff): Command<z.infer<typeof restrictInput>> {
  return {
    name: 'restrict-record',
    permission: 'record.restrict',
    input: restrictInput,
    record: ({ record }) => record,
    decide: ({ people, reason, withoutMe }, { head, entries, actor, now }): Decision => {
      if (head?.record !== 'case') return fault('people', 'no-such-case', 'There is no such case')
      const { restriction, conflicts } = accessStanding(entries)
      if (!mayChange(restriction, actor)) return notTheirs
      const names = people.map((id) => staff.find(id)?.name)
      if (names.includes(undefined)) return fault('people', 'unknown-worker', 'Choose from the list')
      const connected = conflicts.find(({ person, namesake }) => !namesake && people.includes(person))
      if (connected !== undefined) {
        return fault('people', 'conflict', `${staff.find(connected.person)!.name} is connected with the people in the case, and cannot open it`)
      }
      if (!withoutMe && !people.some((id) => id === actor.person)) {
        return fault('withoutMe', 'not-among-them', 'You are not among those whom you chose. Choose yourself too, or say that the case is to be closed to you')
      }
      if (restriction !== null && sameAs(restriction.admitted, people)) return { entries: [] }
      return { entries: [{ type: 'record.restricted', at: now, data: { people: [...people], reason } }] }
    },
  }
}

const liftInput = z.strictObject({ record: z.string().min(1, 'Say which case'), reason })

/** Opens a restricted case again to everybody whose work brings them to it. */
export const liftRestriction: Command<z.infer<typeof liftInput>> = {
  name: 'lift-restriction',
  permission: 'record.restrict',
  input: liftInput,
  record: ({ record }) => record,
  decide: ({ reason }, { entries, actor, now }): Decision => {
    const { restriction } = accessStanding(entries)
    if (restriction === null) return { entries: [] }
    if (!mayChange(restriction, actor)) return notTheirs
    return { entries: [{ type: 'restriction.lifted', at: now, about: restriction.entry.id, data: { reason } }] }
  },
}

/**
 * Having opened a case in an emergency is no reason to change who may open it; those who answer for every office may, for
 * the admitted may all have left.
 */
function mayChange(restriction: AccessStanding['restriction'], { person, role }: Actor): boolean {
  return restriction === null || restriction.admitted.some((id) => id === person) || permissionsOf(role).has('case.every-office')
}

const notTheirs = fault('reason', 'not-admitted', 'Only those to whom the case is open, and those who answer for every office, say who may open it')

function sameAs(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one))
}

function fault(path: string, code: string, message: string): Decision {
  return { faults: [{ path, code, message }] }
}
