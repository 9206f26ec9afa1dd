import { condition } from '../../engine/condition.ts'
import type { Condition, Entry, Situation } from '../../engine/model.ts'
import { covers } from './children.ts'
import { ofAChild } from './referral-kind.ts'

const decidesToRefer = ({ data }: Entry): boolean =>
  data['referralDecision'] === 'refer to local authority' || data['referralDecision'] === 'refer a connected child'

/** The decision comes after the telephone call, which an urgent referral did not wait for. */
function alreadyMade(situation: Situation): boolean {
  return situation.has('referral.made', (made) => covers(made, situation.entry))
}

/** It is decided here, in supervision or with a Finding of Fact, to refer. Never unknown. */
export const decidedNow: Condition = condition('it is decided to refer, and no referral is made yet', ['referralDecision'], (situation) =>
  decidesToRefer(situation.entry) && !alreadyMade(situation))

/** Never twice for one decision: supervision that decided it, with no telephone call since, has started the duty. */
export const agreedOtherwise: Condition = condition('no supervision has decided it already',
  ['referral.agreed/kind', 'supervision.held/referralDecision'], (situation) => {
    if (ofAChild.test(situation) !== true) return false
    const decision = situation.last('supervision.held', (held) => decidesToRefer(held) && covers(held, situation.entry))
    return decision === undefined || situation.has('referral.made', ({ at }) => at >= decision.at)
  })
