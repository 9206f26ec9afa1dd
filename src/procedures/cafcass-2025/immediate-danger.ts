import { condition } from '../../engine/condition.ts'
import type { Condition } from '../../engine/model.ts'

/**
 * An emergency stands in the same matter with no word since that the child is safe, or the entry points back to a
 * concern of immediate danger. Never unknown. It excuses what would otherwise be refused: nothing may hold back a
 * child's protection. A concern elsewhere in the record does not excuse: danger of long ago would lift every rule.
 */
export const immediateDanger: Condition = condition('a child is in immediate danger',
  ['concern.identified/immediateDanger'],
  (situation) => {
    if (situation.origin('concern.identified')?.data['immediateDanger'] === true) return true
    const emergency = situation.last('emergency.identified')
    return emergency !== undefined
      && !situation.has('protective-action.taken', ({ at, data }) => at >= emergency.at && data['childSafe'] === true)
  })
