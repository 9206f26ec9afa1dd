import { condition } from '../../engine/condition.ts'
import type { Condition } from '../../engine/model.ts'
import { inDanger } from './emergency.ts'

/** The child needs medical care at once: nothing holds it back. Never unknown. */
export const urgentCare: Condition = condition('the child needs urgent medical care', inDanger.reads,
  (situation) => situation.origin('emergency.identified') !== undefined || inDanger.test(situation) === true)
