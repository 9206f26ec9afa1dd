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

/** Never unknown. A booking on record gives a day to count back from, be it that of a conference long since held. */
export const nothingBooked: Condition = condition('no conference is booked', [], (situation) => !situation.has('conference.planned'))

/** Never unknown: no day of an earlier booking could be taken for that of this one. */
export const dayIsItsOwn: Condition = condition('it gives the day', ['dateAndTime'], (situation) =>
  situation.entry.data['dateAndTime'] !== undefined || !situation.has('conference.planned'))

/** What the booking starts has not been started by asking for the conference, for want of an earlier booking. Never unknown. */
export function notStartedBy(request: string): Condition {
  return condition('asking for it has not started this', [], (situation) => {
    const held = situation.last('conference.held')
    return !situation.has(request, (asked) => (held === undefined || asked.at >= held.at)
      && !situation.has('conference.planned', ({ at }) => at <= asked.at))
  })
}
