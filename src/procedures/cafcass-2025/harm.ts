import { condition } from '../../engine/condition.ts'
import type { Answer, Condition, Entry, Situation } from '../../engine/model.ts'
import { kindOfReferral } from './referral-kind.ts'

/**
 * Paragraph 27: reasonable cause to believe in harm, done or threatening. The harm need not
 * be significant, so a plain no to significant harm leaves the question open.
 */
export const reasonableCause: Condition = condition('there is reasonable cause to believe in harm or a risk of it',
  ['reasonableCause', 'significantHarmSuspected'], ({ entry }) => harmIn(entry))

/**
 * Paragraphs 13 and 30: the referral is about a child's safety. Unknown where neither the referral nor the
 * concern behind it says.
 */
export const referralAboutHarm: Condition = condition('the referral is about harm or a risk of it', [
  'harmOrRiskOfHarm', 'referral.made/kind', 'referral.agreed/kind', 'concern.identified/reasonableCause',
  'concern.identified/significantHarmSuspected',
], (situation) => {
  const said = situation.entry.data['harmOrRiskOfHarm']
  if (typeof said === 'boolean') return said
  const kind = kindOfReferral(situation)
  if (kind === 'adult safeguarding') return false
  if (kind === 'a: significant harm (s47)') return true
  const behind = harmBehind(situation)
  return kind === 'early help or family support' && behind === undefined ? false : behind
})

/** What the concern behind an entry says of harm. */
export function harmBehind(situation: Situation): Answer {
  const concern = situation.origin('concern.identified') ?? situation.last('concern.identified')
  return concern === undefined ? undefined : harmIn(concern)
}

/** What an entry itself says of harm. */
export function harmIn({ data }: Entry): Answer {
  if (typeof data['reasonableCause'] === 'boolean') return data['reasonableCause']
  return data['significantHarmSuspected'] === true ? true : undefined
}
