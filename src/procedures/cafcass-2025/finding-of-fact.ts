import { filledIn } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import { practitioners } from './by-cafcass.ts'

/** Paragraph 17: a recommended Finding of Fact always raises the question of a referral. */
export const findingOfFact: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'consider-referral-with-finding-of-fact',
    carries: ['17/referral-with-finding-of-fact'],
    title: 'Decide whether to refer, without waiting for the Finding of Fact',
    reading: 'No time is given. The risk may last or grow between the direction and the hearing, so it is shown at once.',
    who: practitioners,
    starts: [{ on: 'finding-of-fact.recommended' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'finding-of-fact.recommended', when: filledIn('it says whether a referral is made', 'referralDecision') },
      { on: 'supervision.held', when: filledIn('it is decided whether a referral is made', 'referralDecision') },
      { on: 'referral.agreed' },
      { on: 'referral.made' },
    ],
    escalatesTo: ['cafcass-manager'],
  },
]
