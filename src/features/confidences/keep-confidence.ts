import { z } from 'zod'
import { confidenceKinds } from '../../procedures/vocabulary/index.ts'
import type { Command, Decision } from '../../record/command.ts'
import { confidenceDigest } from '../../record/confidence.ts'

const input = z.strictObject({
  record: z.string().min(1),
  /** A child's or a person's id in the record, or a name. */
  subject: z.string().trim().min(1, 'Say whose it is').max(200, 'Give the name in 200 characters'),
  kind: z.enum(confidenceKinds, 'Choose what it is'),
  value: z.string().trim().min(1, 'Enter the detail').max(2000, 'Give the detail in 2,000 characters'),
})

export type KeepConfidenceInput = z.infer<typeof input>

/**
 * Keeps a detail apart from the record, which says only that it is there. The same detail may be kept twice: who may add one
 * and not read it would otherwise learn, by trying, what is kept already.
 */
export const keepConfidence: Command<KeepConfidenceInput> = {
  name: 'keep-confidence',
  permission: 'case.record',
  input,
  record: ({ record }) => record,
  confides: true,
  decide: ({ subject, kind, value }, { head, now, newId, newSalt }): Decision => {
    if (head?.record !== 'case') return { faults: [{ path: 'record', code: 'no-such-case', message: 'There is no such case' }] }
    const kept = { id: newId(), subject, kind, value, salt: newSalt(), source: 'worker' } as const
    const children = head.children.some(({ id }) => id === subject) ? [subject] : []
    return {
      entries: [{ id: kept.id, type: 'confidence.kept', at: now, children, data: { subject, kind, digest: confidenceDigest(kept) } }],
      confidences: { keeps: [kept], ends: [] },
    }
  },
}
