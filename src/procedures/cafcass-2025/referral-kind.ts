import { condition } from '../../engine/condition.ts'
import type { Condition, Situation } from '../../engine/model.ts'

const reads = ['referral.made/kind', 'referral.agreed/kind']

/** What kind of referral it is: as it says itself or, where it does not, as it was agreed or as its concern shows. */
export function kindOfReferral(situation: Situation): string | undefined {
  const made = situation.origin('referral.made')
  const agreed = situation.origin('referral.agreed') ?? situation.last('referral.agreed')
  const kind = situation.entry.data['kind'] ?? made?.data['kind'] ?? agreed?.data['kind']
  if (typeof kind === 'string') return kind
  return situation.origin('adult-concern.identified') === undefined ? undefined : 'adult safeguarding'
}

/** Early help and family support, which need the parent's agreement. Never unknown. */
export const forServices: Condition = condition('the referral is for early help or family support', reads,
  (situation) => kindOfReferral(situation) === 'early help or family support')

/** A referral of a child: every one that is not known to be of an adult. Never unknown. */
export const ofAChild: Condition = condition('a child is referred', reads,
  (situation) => kindOfReferral(situation) !== 'adult safeguarding')

/** A referral that needs nobody's agreement: of a child, and not known to be for services alone. Never unknown. */
export const forSafety: Condition = condition("the referral is about a child's safety", reads,
  (situation) => ofAChild.test(situation) === true && forServices.test(situation) !== true)
