import { z } from 'zod'
import type { Command, Decision } from '../../../record/command.ts'
import type { Staff } from '../../cases/index.ts'
import { accessStanding, connected, onlyANamesake } from '../standing.ts'

const input = z.strictObject({
  record: z.string().min(1, 'Say which case'),
  /** Worker id. */
  person: z.string().min(1, 'Choose who it is about'),
  finding: z.enum([connected, onlyANamesake], { error: 'Say whether they are connected with the people in the case' }),
  reason: z.string().trim().min(1, 'Say how that is known'),
})

/** Says of a colleague whether they are connected with the people in a case. Nobody settles it about themselves. */
export function recordConflict(staff: Staff): Command<z.infer<typeof input>> {
  return {
    name: 'record-conflict',
    permission: 'record.restrict',
    input,
    record: ({ record }) => record,
    decide: ({ person, finding, reason }, { head, entries, actor, now }): Decision => {
      if (head?.record !== 'case') return fault('person', 'no-such-case', 'There is no such case')
      if (staff.find(person) === undefined) return fault('person', 'unknown-worker', 'Choose somebody from the list')
      if (person === actor.person && finding === onlyANamesake) {
        return fault('finding', 'oneself', 'Somebody else has to say that you only share a name')
      }
      const before = accessStanding(entries).conflicts.find((one) => one.person === person)
      if (before?.namesake === (finding === onlyANamesake)) return { entries: [] }
      return { entries: [{ type: 'conflict.recorded', at: now, data: { person, finding, reason } }] }
    },
  }
}

function fault(path: string, code: string, message: string): Decision {
  return { faults: [{ path, code, message }] }
}
