import { condition } from '../../engine/condition.ts'
import type { Condition, Entry, EpochMs, Situation } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'
import { ofAChild } from './referral-kind.ts'

const decidesToRefer = ({ data }: Entry): boolean =>
  data['referralDecision'] === 'refer to local authority' || data['referralDecision'] === 'refer a connected child'

/** When the concern behind an entry was identified; undefined where none is on record. */
function concernAt(situation: Situation): EpochMs | undefined {
  return (situation.origin('concern.identified') ?? situation.last('concern.identified'))?.at
}

/**
 * The telephone call for the concern behind an entry is made: it points back to the same, or came after the concern.
 * A call of an earlier time, about something else, answers nothing.
 */
export function referredAlready(situation: Situation): boolean {
  const { entry } = situation
  const since = concernAt(situation) ?? Infinity
  return situation.origin('referral.made') !== undefined || situation.has('referral.made', (made) => covers(made, entry)
    && (made.at >= since || (made.about !== undefined && made.about === entry.about)))
}

/** The call is made or the referral agreed, so that the call is owed already. */
export function referralUnderWay(situation: Situation): boolean {
  const since = concernAt(situation) ?? Infinity
  return referredAlready(situation) || situation.has('referral.agreed', (agreed) => covers(agreed, situation.entry)
    && (agreed.at >= since || (agreed.about !== undefined && agreed.about === situation.entry.about)))
}

/** It was decided before this call, in supervision or otherwise, to make it. */
export function decidedEarlier(situation: Situation): boolean {
  const since = concernAt(situation) ?? -Infinity
  return ['supervision.held', 'referral.agreed'].some((type) => situation.has(type, (decision) => decision.at >= since
    && (type === 'referral.agreed' || decidesToRefer(decision)) && covers(decision, situation.entry)))
}

/** An earlier supervision about the very same decided it, as where practitioner and manager both write it down. */
export function decidedBefore(situation: Situation, decides: (held: Entry) => boolean): boolean {
  const { entry } = situation
  return situation.has('supervision.held', (held) => decides(held) && covers(held, entry)
    && held.about !== undefined && held.about === entry.about)
}

/** It is decided here, in supervision or with a Finding of Fact, to refer. Never unknown. */
export const decidedNow: Condition = condition('it is decided to refer, and no referral is made yet', ['referralDecision'], (situation) => {
  const decision = situation.entry.data['referralDecision']
  if (!decidesToRefer(situation.entry)) return false
  const called = decision !== 'refer a connected child' && referredAlready(situation)
  return !called && !decidedBefore(situation, (held) => held.data['referralDecision'] === decision
    && !situation.has('referral.made', ({ at }) => at >= held.at))
})

/** Never twice for one decision: supervision that decided it, with no telephone call since, has started the duty. */
export const agreedOtherwise: Condition = condition('no supervision has decided it already',
  ['referral.agreed/kind', 'supervision.held/referralDecision'], (situation) => {
    if (ofAChild.test(situation) !== true) return false
    const since = concernAt(situation) ?? -Infinity
    const decision = situation.last('supervision.held', (held) => held.at >= since && decidesToRefer(held) && covers(held, situation.entry))
    return decision === undefined || situation.has('referral.made', ({ at }) => at >= decision.at)
  })
