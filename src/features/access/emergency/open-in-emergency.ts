import { z } from 'zod'
import { noticeOf } from '../../notices/index.ts'
import type { Command, Decision } from '../../../record/command.ts'
import type { Message } from '../../../record/ports.ts'
import type { Staff } from '../../cases/index.ts'
import { accessStanding } from '../standing.ts'

/** How long a record stays open to somebody who has opened it in an emergency. */
export const hoursOpenInEmergency = 4

export const openInEmergencyCommand = 'open-in-emergency'

const input = z.strictObject({
  record: z.string().min(1, 'Say which case'),
  reason: z.string().trim().min(1, 'Say why it cannot wait'),
})

/**
 * Opens a restricted case to somebody at once, because a child cannot wait: nobody has to agree first. Their manager and
 * whoever restricted it are told, and somebody else reviews it.
 */
export function openInEmergency(staff: Staff): Command<z.infer<typeof input>> {
  return {
    name: openInEmergencyCommand,
    permission: 'case.view',
    input,
    record: ({ record }) => record,
    decide: ({ record, reason }, { head, entries, actor, now }): Decision => {
      const { restriction, emergencies } = accessStanding(entries)
      if (head?.record !== 'case' || actor.person === null || restriction === null) {
        return { faults: [{ path: 'reason', code: 'not-restricted', message: 'The case is not restricted' }] }
      }
      if (emergencies.some(({ person, until }) => person === actor.person && now < until)) return { entries: [] }
      const until = Temporal.Instant.fromEpochMilliseconds(now).add({ hours: hoursOpenInEmergency }).toString()
      return {
        entries: [{ type: 'record.opened-in-emergency', at: now, data: { reason, until } }],
        messages: [tellThoseWhoAnswer(record, actor.person, restriction.entry.by.person, head.office ?? null, staff)],
      }
    },
  }
}

/** Where that is nobody, the heads of practice of the office are told. */
function tellThoseWhoAnswer(recordId: string, opener: string, restrictedBy: string | undefined, office: string | null, staff: Staff): Message {
  const people = [staff.find(opener)?.managerId, restrictedBy].filter((id) => typeof id === 'string').filter((id) => id !== opener)
  const roles = people.length > 0 ? [] : [{ role: 'head-of-practice', office }]
  return noticeOf({ kind: 'emergency-opening', recordId, duties: [], people: [...new Set(people)], roles })
}
