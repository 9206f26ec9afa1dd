import { condition } from '../../engine/condition.ts'
import type { Answer, Condition, Entry, Situation } from '../../engine/model.ts'
import { covers, sharesAChild } from '../conditions/children.ts'

/** Since when a section 47 enquiry about the children of the entry has been running; none where it has been concluded. */
export function enquirySince(situation: Situation): Entry | undefined {
  const { entry } = situation
  const running = (one: Entry): boolean => sharesAChild(one, entry)
    && !situation.has('s47.concluded', (end) => end.at >= one.at && covers(end, entry))
  const begun = [
    situation.last('strategy-discussion.held', (one) => one.data['section47'] === 'start enquiry' && running(one)),
    situation.last('s47.started', running),
  ].filter((one) => one !== undefined)
  return begun.toSorted((one, other) => one.at - other.at)[0]
}

/** Unknown where the record speaks of no enquiry at all. */
export const underEnquiry: Condition = condition('the child is subject to a section 47 enquiry',
  ['strategy-discussion.held/section47'], (situation): Answer => {
    if (enquirySince(situation) !== undefined) return true
    return situation.has('s47.concluded', (end) => covers(end, situation.entry)) ? false : undefined
  })
