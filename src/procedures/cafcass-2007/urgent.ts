import { condition } from '../../engine/condition.ts'
import type { Condition } from '../../engine/model.ts'

/**
 * There is a need to act at once for the child's immediate safety (2.81): the referral says that it is urgent, the concern
 * behind it tells of immediate danger, or an emergency does that came with it, with no word since that the child is safe.
 * An emergency of long ago excuses nothing. Never unknown.
 */
export const urgent: Condition = condition('the child’s immediate safety cannot wait',
  ['referral.made/urgent', 'concern.identified/immediateDanger'], (situation) => {
    if (situation.entry.data['urgent'] === true || situation.entry.data['immediateDanger'] === true) return true
    const concern = situation.origin('concern.identified') ?? situation.last('concern.identified')
    if (situation.origin('concern.identified')?.data['immediateDanger'] === true) return true
    const emergency = situation.origin('emergency.identified')
      ?? situation.last('emergency.identified', ({ at }) => concern === undefined || at >= concern.at)
    return emergency !== undefined
      && !situation.has('protective-action.taken', ({ at, data }) => at >= emergency.at && data['childSafe'] === true)
  })
