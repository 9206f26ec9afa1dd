import { condition, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { theFirstHearing } from '../conditions/first-hearing.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { inPrivateLaw } from '../conditions/proceedings.ts'
import { practitioners } from './practitioners.ts'

/** Work that had to begin unscreened (2.22) in private law; a screening on record has started the duty itself. */
const unscreened: Condition = condition('private law work begins without screening', [], (situation) =>
  situation.has('screening.completed') ? false : inPrivateLaw.test(situation))

const highOrImminent = is('the risk is rated high or imminent', 'rating', 'high or imminent')

/** Paragraphs 2.26 to 2.30: the risk identification form, before the first hearing ends. */
export const riskIdentification: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'identify-risk-before-first-hearing-ends',
    carries: ['2.28/risk-id-private-law'],
    title: 'Complete the risk identification form before the first hearing ends',
    reading: 'Counted to the day of the first hearing, as the court last listed it, until it is held. The hearing never waits '
      + 'for it. Where the record does not say which law it is, it is taken to be private.',
    who: practitioners,
    starts: [
      { on: 'screening.completed', when: inPrivateLaw },
      { on: 'work-without-screening.started', when: unscreened },
    ],
    due: { unit: 'days', amount: 0, direction: 'before', from: theFirstHearing },
    meets: [{ on: 'risk-identification.completed' }],
    escalatesTo: ['cafcass-manager'],
    helps: 'It rests on the first meetings with the adults and, usually, the child.',
  },
  {
    kind: 'form',
    id: 'risk-identification-form',
    carries: ['RP-I/risk-identification-form', '2.26/risk-identification-meaning'],
    title: 'Set out the risk factors, how likely harm is and what reduces it',
    entry: 'risk-identification.completed',
    items: ['riskFactors', 'likelihoodOfHarm', 'initialAnalysis', 'rating', 'impactOfFamilyDispute'],
  },
  {
    kind: 'duty',
    id: 'discuss-high-or-imminent-risk',
    carries: ['2.30/high-or-imminent-discussion'],
    title: 'Talk to your manager about the high or imminent risk',
    reading: 'At once, as for any child protection concern. A form that gives no rating is taken to be of high risk.',
    who: practitioners,
    starts: [{ on: 'risk-identification.completed', when: highOrImminent }],
    due: { unit: 'immediately' },
    meets: [{ on: 'supervision.held' }],
    ends: [{
      on: 'risk-identification.completed',
      when: ofTheSame('risk-identification.completed', not(highOrImminent)),
    }],
    escalatesTo: ['cover-manager', 'senior-manager'],
    notifies: ['cafcass-manager'],
  },
]
