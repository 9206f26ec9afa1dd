import { z } from 'zod'
import type { Command, Decision } from '../../../record/command.ts'
import { accessStanding } from '../standing.ts'

export const reviewOpeningCommand = 'review-emergency-opening'

export const findings = ['it was right', 'it was not needed'] as const

const input = z.strictObject({
  record: z.string().min(1, 'Say which case'),
  /** Id of the entry by which it was opened. */
  opening: z.string().min(1, 'Say which opening'),
  finding: z.enum(findings, { error: 'Say whether it was right to open it' }),
  notes: z.string().trim().min(1, 'Say what you found'),
})

/** Says whether it was right to open a case in an emergency: never by whoever opened it. */
export const reviewOpening: Command<z.infer<typeof input>> = {
  name: reviewOpeningCommand,
  permission: 'record.restrict',
  input,
  record: ({ record }) => record,
  decide: ({ opening, finding, notes }, { entries, actor, now }): Decision => {
    const found = accessStanding(entries).emergencies.find(({ entry }) => entry.id === opening)
    if (found === undefined) return fault('finding', 'no-such-opening', 'There is no such opening')
    if (found.person === actor.person) return fault('finding', 'oneself', 'Somebody else has to review what you opened')
    if (found.review !== null) return { entries: [] }
    return { entries: [{ type: 'emergency-opening.reviewed', at: now, about: opening, data: { finding, notes } }] }
  },
}

function fault(path: string, code: string, message: string): Decision {
  return { faults: [{ path, code, message }] }
}
