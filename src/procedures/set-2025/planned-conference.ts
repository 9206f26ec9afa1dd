import { condition } from '../../engine/condition.ts'
import type { Condition, Situation } from '../../engine/model.ts'
import { onAPlan } from './plan-lasts.ts'

const kinds: Readonly<Record<string, 'initial' | 'review'>> = {
  'initial': 'initial', 'pre-birth': 'initial', 'transfer in': 'initial', 'review': 'review',
}

/**
 * What a conference that is booked will be. Where it does not say so, what asked for it does; else it is the review of a
 * plan that is on record, or the first conference there is.
 */
function kindOf(situation: Situation): 'initial' | 'review' {
  const said = kinds[String(situation.entry.data['kind'])]
  if (said !== undefined) return said
  if (situation.origin('rcpc.requested') !== undefined) return 'review'
  if (situation.origin('icpc.requested') !== undefined) return 'initial'
  return onAPlan.test(situation) === true ? 'review' : 'initial'
}

/** Never unknown. Pre-birth and transfer in conferences are initial ones. */
export const plannedAsInitial: Condition = condition('an initial conference is arranged', ['kind'],
  (situation) => kindOf(situation) === 'initial')

/** Never unknown. */
export const plannedAsReview: Condition = condition('a review conference is arranged', ['kind'],
  (situation) => kindOf(situation) === 'review')

/** Never unknown: there is a child who could be seen, or come. */
export const plannedAfterBirth: Condition = condition('it is not about an unborn child', ['kind'],
  ({ entry }) => entry.data['kind'] !== 'pre-birth')

/** Nobody asked for it on record since the last conference, so that what asking starts has not been started. */
export function notAskedFor(request: string): Condition {
  return condition('nothing on record asked for it', [], (situation) => {
    const before = situation.last('conference.held')
    return !situation.has(request, ({ at }) => before === undefined || at >= before.at)
  })
}
