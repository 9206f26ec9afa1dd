import { z } from 'zod'
import { correctionType } from '../../../engine/correction.ts'
import type { Command, Decision } from '../../../record/command.ts'
import { withdrawalType } from '../../../record/withdrawal.ts'
import { mayWithdraw } from '../../cases/index.ts'

const input = z.strictObject({
  record: z.string().min(1, 'Say in which record'),
  /** Id of the entry. */
  entry: z.string().min(1, 'Say which entry'),
  reason: z.string().trim().min(1, 'Say why').max(2000, 'Say why in 2,000 characters'),
})

export type WithdrawEntryInput = z.infer<typeof input>

/**
 * Takes an entry back that was made about the wrong child or in the wrong record: what it said is shown and counted nowhere
 * from then on, and everything that followed from it is as if it had never been. A confidential detail goes with it, and what it was corrected to.
 */
export const withdrawEntry: Command<WithdrawEntryInput> = {
  name: 'withdraw-entry',
  permission: 'case.record',
  input,
  record: ({ record }) => record,
  confides: true,
  decide: ({ entry: id, reason }, { entries, actor, now, newId, confidences }): Decision => {
    const entry = entries.find((one) => one.id === id)
    if (entry === undefined) return fault('entry', 'no-such-entry', 'There is no such entry in this record')
    const why = mayWithdraw(entry, actor)
    if (why !== null) return fault('entry', 'not-withdrawn', why)
    const withdrawal = newId()
    const held = confidences.filter((one) => one.id === id)
    const corrections = entries.filter(({ type, about }) => type === correctionType && about === id)
    return {
      entries: [
        { id: withdrawal, type: withdrawalType, at: now, about: id, data: { reason } },
        ...corrections.map((correction) => ({ type: withdrawalType, at: now, about: correction.id, data: { reason } })),
      ],
      confidences: { keeps: [], ends: held.map((one) => ({ id: one.id, entry: withdrawal })) },
    }
  },
}

function fault(path: string, code: string, message: string): Decision {
  return { faults: [{ path, code, message }] }
}
