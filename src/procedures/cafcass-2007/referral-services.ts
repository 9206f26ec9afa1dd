import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Answer, Condition, Situation } from '../../engine/model.ts'
import { forProtection, forServices } from './protection-referral.ts'

type Agreeing = 'child' | 'parents' | 'court'

const bases: Readonly<Record<Agreeing, readonly unknown[]>> = {
  child: ['competent child'],
  parents: ['person with parental responsibility'],
  court: ['court direction', 'High Court (ward)'],
}

/** Whether the consent is on record; unknown where one is that does not say whose it is. */
function agreed(situation: Situation, whose: Agreeing): Answer {
  const listed = (entry: { readonly data: Readonly<Record<string, unknown>> }): boolean =>
    Array.isArray(entry.data['consentOf']) && entry.data['consentOf'].includes(whose)
  if (whose === 'parents' && situation.entry.data['permission'] === 'parents agreed') return true
  if (whose === 'court' && situation.has('court.permission-given')) return true
  if (situation.has('referral.agreed', listed)) return true
  if (situation.has('consent.obtained', ({ data }) => bases[whose].includes(data['basis']))) return true
  return situation.has('consent.obtained', ({ data }) => data['basis'] === undefined
    && (data['forWhat'] === undefined || data['forWhat'] === 'referral')) ? undefined : false
}

function lacks(label: string, ...whose: readonly Agreeing[]): Condition {
  return condition(label, ['referral.made/permission', 'referral.agreed/consentOf', 'consent.obtained/basis'], (situation) =>
    forServices.test(situation) === true && whose.some((one) => agreed(situation, one) === false))
}

/** The circumstances call for a section 47 referral after all (2.63): it needs nobody's agreement. Never unknown. */
const safetyAtStake: Condition = condition('the child’s safety is at stake after all',
  ['referral.made/harmOrRiskOfHarm', 'concern.identified/significantHarmSuspected', 'concern.identified/immediateDanger'],
  (situation) => {
    const concern = situation.origin('concern.identified')?.data
    return situation.entry.data['harmOrRiskOfHarm'] === true || situation.entry.data['urgent'] === true
      || concern?.['significantHarmSuspected'] === true || concern?.['immediateDanger'] === true
  })

/** Paragraph 2.63: whose agreement each of the three kinds of referral needs. */
export const referralServices: readonly AnyDeclaration[] = [
  {
    kind: 'table',
    id: 'whose-agreement',
    carries: ['2.63/s47-referral-consent', '2.63/s17-referral-consent', '2.63/promoting-welfare-consent'],
    title: 'See whose agreement the referral needs',
    reading: 'A referral that is not known to be for services is taken to be one for protection.',
    on: ['referral.agreed', 'referral.made'],
    rows: [
      {
        when: forServices,
        follows: 'The child, the parents and the court have to agree. Where child or parents do not, think about a section 47 '
          + 'referral: going without the services may lead to significant harm.',
        cite: 'para 2.63(b) and (c)',
      },
      {
        when: forProtection,
        follows: 'Nobody has to agree. Keep the child and the parents informed unless there is a particular reason not to, '
          + 'and the court always.',
        cite: 'para 2.63(a)',
      },
    ],
  },
  {
    kind: 'prohibition',
    id: 'parents-and-court-agree-to-services',
    carries: ['2.63/s17-referral-consent', '2.63/promoting-welfare-consent'],
    title: 'Parents and court agree before a referral for services',
    on: ['referral.made'],
    when: lacks('the parents’ or the court’s agreement is not on record', 'parents', 'court'),
    unless: safetyAtStake,
    effect: 'refuse',
    why: 'A referral for services needs the agreement of the parents and of the court. Record both first. If this is about the '
      + 'child’s safety, say so: such a referral needs nobody’s agreement.',
  },
  {
    kind: 'prohibition',
    id: 'child-agrees-to-services',
    carries: ['2.63/s17-referral-consent', '2.63/promoting-welfare-consent'],
    title: 'The child agrees before a referral for services',
    reading: 'Cafcass goes by the age and understanding of each child, so this is a reminder and holds nothing back.',
    on: ['referral.made'],
    when: lacks('the child’s agreement is not on record', 'child'),
    unless: safetyAtStake,
    effect: 'warn',
    why: 'Nothing says that the child agrees. Record it, or that the child is too young to.',
  },
]
