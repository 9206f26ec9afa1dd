import { z } from 'zod'
import type { Command, Decision } from '../../record/command.ts'
import { confidenceDigest } from '../../record/confidence.ts'

const input = z.strictObject({
  record: z.string().min(1),
  /** Of the entry that says that it is kept. */
  confidence: z.string().min(1),
  reason: z.string().trim().max(2000, 'Say why in 2,000 characters').optional(),
})

export type EndConfidenceInput = z.infer<typeof input>

/** Only whoever may read a detail may end it: `main/authorise.ts` knows this name. */
export const endConfidenceCommand = 'end-confidence'

/** Says that a detail holds no longer. It stays where it is kept, for those who may read it. */
export const endConfidence: Command<EndConfidenceInput> = {
  name: endConfidenceCommand,
  permission: 'case.record',
  input,
  record: ({ record }) => record,
  confides: true,
  decide: ({ confidence, reason }, { confidences, now, newId }): Decision => {
    const held = confidences.find(({ id }) => id === confidence)
    if (held === undefined) return { faults: [{ path: 'confidence', code: 'not-held', message: 'It has ended already' }] }
    const entry = newId()
    const { subject, kind } = held
    return {
      entries: [{ id: entry, type: 'confidence.withdrawn', at: now, about: held.id, data: { subject, kind, digest: confidenceDigest(held), reason } }],
      confidences: { keeps: [], ends: [{ id: held.id, entry }] },
    }
  },
}
