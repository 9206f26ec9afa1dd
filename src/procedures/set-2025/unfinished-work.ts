import { condition } from '../../engine/condition.ts'
import type { Condition, Situation } from '../../engine/model.ts'
import { covers, sharesAChild } from '../conditions/children.ts'
import { enquirySince } from './enquiry-under-way.ts'

/** An assessment about the children of the entry that has begun and not been finished. */
function assessmentUnfinished(situation: Situation): boolean {
  const { entry } = situation
  const started = situation.last('assessment.started', (one) => sharesAChild(one, entry))
  return started !== undefined && !situation.has('assessment.completed', (end) => end.at >= started.at && covers(end, entry))
}

/**
 * An assessment or an enquiry is under way. Never unknown: what the record does not speak of holds nothing up. Where
 * another system says that both are finished, they are.
 */
export const workUnderWay: Condition = condition('an assessment or a section 47 enquiry is under way',
  ['strategy-discussion.held/section47'], (situation) => {
    const enquiry = enquirySince(situation)
    const finished = situation.last('assessment-or-s47.completed')
    if (finished !== undefined && (enquiry === undefined || finished.at >= enquiry.at)) return false
    return enquiry !== undefined || assessmentUnfinished(situation)
  })
