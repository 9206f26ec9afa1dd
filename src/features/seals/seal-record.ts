import { z } from 'zod'
import type { Command, Decision } from '../../record/command.ts'
import { sealData, sealType } from '../../record/seal.ts'

const longest = 10_000

const input = z.strictObject({
  record: z.string().min(1, 'Say which record'),
  /** The record's version when the person looked; what is frozen is what they saw. */
  version: z.int().min(1, 'Say as it stood when'),
  reason: z.string().trim().min(1, 'Enter why the record is frozen').max(longest, `Enter at most ${longest} characters`),
  /** The files that belong to the record, as the office keeps them. */
  attachments: z.array(z.strictObject({ id: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) })).default([]),
})

export type SealRecordInput = z.infer<typeof input>

/** Freezes a record as it stands, for a review (cafcass-2007 para 3.44): entries go on beside what is frozen. */
export const sealRecord: Command<SealRecordInput> = {
  name: 'seal-record',
  permission: 'record.seal',
  input,
  record: ({ record }) => record,
  decide: ({ record, version, reason, attachments }, { head, entries, now }): Decision => {
    const last = entries.at(-1)
    if (head === null || last === undefined) return { faults: [{ path: 'record', code: 'no-such-record', message: 'There is no such record' }] }
    if (last.type === sealType && version === last.seq) {
      return { faults: [{ path: 'reason', code: 'frozen-already', message: 'Nothing was added since the record was frozen last' }] }
    }
    const data = sealData({ record, version: last.seq, lastHash: last.hash, attachments }, reason)
    return { entries: [{ type: sealType, at: now, data }], expectedVersion: version }
  },
}
