import { CheckpointsDiffer } from '../../platform/checkpoint-file.ts'
import { NoSigningKey } from '../../platform/signing-key.ts'
import { NotTheSigningKey, RecordsRewritten } from '../../record/proof/make-checkpoint.ts'
import { badCall } from './command.ts'
import type { Call, ExitStatus } from './command.ts'

/** What an administrator can put right is bad input; what somebody has altered is a fault found. */
export async function signingClearly(call: Call, work: () => Promise<ExitStatus>): Promise<ExitStatus> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NoSigningKey || error instanceof NotTheSigningKey) throw badCall('signing key', error.name, error.message)
    if (error instanceof RecordsRewritten || error instanceof CheckpointsDiffer) {
      call.say({ faults: [{ code: error.name, message: error.message }] }, () => [error.message])
      return 1
    }
    throw error
  }
}
