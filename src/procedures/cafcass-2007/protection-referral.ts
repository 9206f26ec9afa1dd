import { condition } from '../../engine/condition.ts'
import type { Condition, Situation } from '../../engine/model.ts'

const reads = ['referral.made/kind', 'referral.agreed/kind']

const services: ReadonlySet<unknown> = new Set([
  'b: child in need (s17)', 'c: promoting welfare', 'early help or family support',
])

/** What kind of referral it is (2.61, 2.62): as it says itself or, where it does not, as it was agreed. */
function kindOfReferral(situation: Situation): unknown {
  const agreed = situation.origin('referral.agreed') ?? situation.last('referral.agreed')
  return situation.entry.data['kind'] ?? situation.origin('referral.made')?.data['kind'] ?? agreed?.data['kind']
}

/** Known to be for services: a section 17 referral, or one that promotes welfare (2.63). Never unknown. */
export const forServices: Condition = condition('the referral is for services', reads,
  (situation) => services.has(kindOfReferral(situation)))

/** A child protection referral: every one that is not known to be for services or of an adult. Never unknown. */
export const forProtection: Condition = condition('a child is referred for protection', reads, (situation) =>
  !services.has(kindOfReferral(situation)) && kindOfReferral(situation) !== 'adult safeguarding'
    && situation.origin('adult-concern.identified') === undefined)

/** Known to be one under section 47. Never unknown. */
export const underSection47: Condition = condition('the referral is made under section 47', reads,
  (situation) => kindOfReferral(situation) === 'a: significant harm (s47)')
