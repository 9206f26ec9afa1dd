import { all, any, condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Match } from '../../engine/model.ts'
import { says } from '../conditions/item.ts'
import { definitely, ofTheSame, pointsTo } from '../conditions/points-to.ts'
import { practitioners } from './by-cafcass.ts'
import { referralUnderWay } from './decision-to-refer.ts'
import { immediateDanger } from './immediate-danger.ts'
import { inPublicLaw } from '../conditions/proceedings.ts'

const thresholdBelieved = all('the threshold may be met, in private law',
  says('the threshold for a care or supervision order may be met', 'section31Threshold'), not(definitely(inPublicLaw)))

const advised: Condition = condition('the court is to be advised', ['s37-advice.agreed/decision'],
  ({ entry }) => entry.data['decision'] !== 'do not advise s37')

const decidedAgainst: readonly Match[] = [{
  on: 's37-advice.agreed',
  when: ofTheSame('s37-advice.agreed', is('the court is not to be advised', 'decision', 'do not advise s37')),
}]

/**
 * The authority is told of the advice: the matter says so or, where it is left open, what the entry points back to. One
 * that says nothing and points nowhere counts as well: an old record may not know what it was about.
 */
const toldOfAdvice: Condition = condition('the authority is told of the section 37 advice', ['matter'], (situation) => {
  const { data: { matter }, about } = situation.entry
  if (matter === 'section 37 advice') return true
  if (matter !== undefined && matter !== 'other') return false
  return situation.origin('s37-advice.agreed') !== undefined || (matter === undefined && about === undefined)
})

const confirmedInWriting = all('the order is confirmed in writing', is('it is in writing', 'channel', 'writing'),
  any('it is about the order', is('it is about the order', 'matter', 'section 37 order'),
    pointsTo('it points back to the order', 's37.directed')))

const noReferralYet: Condition = condition('no referral was made or agreed yet', [], (situation) => !referralUnderWay(situation))

/** Paragraphs 32 to 35: advising a section 37 report in private law, in the order that the policy gives. */
export const s37: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'decide-on-section-37-advice',
    carries: ['32/s37-consult-manager'],
    title: 'Decide with your manager whether to advise a section 37 report',
    reading: 'Owed once the record says that the threshold may be met; the policy gives no time for it.',
    who: practitioners,
    starts: [{ on: 'concern.identified', when: thresholdBelieved }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 's37-advice.agreed' }],
    notifies: ['cafcass-manager'],
    helps: 'Supervision on the concern is the place for it.',
  },
  {
    kind: 'gate',
    id: 'consult-manager-before-section-37-advice',
    carries: ['32/s37-consult-manager'],
    title: 'Consult your manager before deciding on section 37 advice',
    reading: 'The manager has to be consulted; the policy does not say before what, so this warns and refuses nothing.',
    on: ['s37-advice.agreed', 's37.recommended'],
    requires: [
      { on: 'supervision.held' },
      { on: 'manager.informed', when: is('it is about section 37 advice', 'matter', 'section 37 advice') },
      { on: 's37-advice.agreed', when: is('a manager was consulted', 'managerConsulted', true) },
    ],
    unless: condition('a manager was consulted',
      ['s37-advice.agreed/managerConsulted'], ({ entry }) => entry.data['managerConsulted'] === true),
    effect: 'warn',
    why: 'No talk with a manager is on record. Consult a manager, who writes it up; the advice needs the reasons.',
  },
  {
    kind: 'form',
    id: 'section-37-reasons',
    carries: ['32/s37-consult-manager'],
    title: 'Give the reasons for section 37 advice',
    entry: 's37-advice.agreed',
    items: ['rationale'],
  },
  {
    kind: 'duty',
    id: 'advise-section-37',
    carries: ['32/s37-consult-manager'],
    title: 'Advise the court to direct a section 37 report, with the reasons',
    reading: 'The policy gives no time for this; the authority is told first.',
    who: practitioners,
    starts: [{ on: 's37-advice.agreed', when: advised }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 's37.recommended' }],
    ends: decidedAgainst,
    notifies: ['court'],
  },
  {
    kind: 'duty',
    id: 'tell-authority-of-section-37-advice',
    carries: ['33/inform-la-before-s37-advice'],
    title: 'Tell the authority that section 37 advice is coming, and why',
    who: practitioners,
    starts: [{ on: 's37-advice.agreed', when: advised }],
    due: { unit: 'before-event', event: 's37.recommended' },
    meets: [{ on: 'local-authority.informed', when: toldOfAdvice }],
    ends: decidedAgainst,
    notifies: ['local-authority'],
    helps: 'Send a referral and the 16A assessment with it.',
  },
  {
    kind: 'duty',
    id: 'refer-with-section-37-advice',
    carries: ['33/inform-la-before-s37-advice'],
    title: 'Refer the child to the authority together with the section 37 advice',
    who: practitioners,
    starts: [{
      on: 's37-advice.agreed',
      when: all('the court is to be advised and nothing is referred yet', advised, noReferralYet),
    }],
    due: { unit: 'before-event', event: 's37.recommended' },
    meets: [{ on: 'referral.made' }],
    ends: decidedAgainst,
    notifies: ['local-authority'],
    helps: 'The 16A assessment follows from the referral and goes to the authority too.',
  },
  {
    kind: 'gate',
    id: 'authority-told-before-section-37-advice',
    carries: ['33/inform-la-before-s37-advice'],
    title: 'Tell the authority before advising the court',
    on: ['s37.recommended'],
    requires: [{ on: 'local-authority.informed', when: toldOfAdvice }],
    unless: immediateDanger,
    effect: 'refuse',
    why: 'The authority has to know before the court is advised. Tell it that you advise a section 37 report, with a '
      + 'referral and the 16A assessment.',
  },
  {
    kind: 'gate',
    id: 'referral-goes-with-section-37-advice',
    carries: ['33/inform-la-before-s37-advice'],
    title: 'Send the authority a referral with the section 37 advice',
    reading: 'Referral and 16A assessment go along with the telling; where they are missing the advice is not held back.',
    on: ['s37.recommended'],
    requires: [{ on: 'referral.made' }],
    effect: 'warn',
    why: 'No referral to the authority is on record. Make one; the advice to the court goes on.',
  },
  {
    kind: 'gate',
    id: 's16a-goes-with-section-37-advice',
    carries: ['33/inform-la-before-s37-advice'],
    title: 'Send the 16A assessment with the section 37 advice',
    on: ['s37.recommended'],
    requires: [{ on: 's16a-assessment.filed' }],
    effect: 'warn',
    why: 'No 16A assessment is on record. It sets out the concerns and why a section 37 report is advised; the advice '
      + 'goes on.',
  },
  {
    kind: 'guidance',
    id: 'section-37-earlier-hearing',
    carries: ['33/s37-earlier-hearing'],
    title: 'Expect to ask for an earlier hearing',
    at: ['s37-advice.agreed', 's16a-assessment.filed'],
    says: 'With section 37 advice, the 16A assessment will most likely have to ask the court to list a hearing sooner.',
  },
  {
    kind: 'form',
    id: 'section-37-direction',
    carries: ['34/court-directs-s37', '34/confirm-s37-order-in-writing'],
    title: 'Record what the court directed, and by when',
    entry: 's37.directed',
    items: ['order', 'timescales'],
  },
  {
    kind: 'duty',
    id: 'confirm-section-37-order-in-writing',
    carries: ['34/confirm-s37-order-in-writing'],
    title: 'Confirm the section 37 order and its timescales to the authority in writing',
    reading: "The child's own FCA does this; the policy gives no time for it.",
    who: ['fca'],
    starts: [{ on: 's37.directed' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'local-authority.informed', when: confirmedInWriting }],
    notifies: ['local-authority'],
  },
  {
    kind: 'duty',
    id: 'weigh-steps-after-section-37',
    carries: ['35/la-s37-considerations'],
    title: 'Decide which step the section 37 enquiry calls for',
    reading: 'Owed by the authority, by the date that the order gives; without one no date is shown.',
    who: ['social-worker'],
    starts: [{ on: 's37.directed' }],
    due: { unit: 'agreed-date', item: 'timescales' },
    meets: [{ on: 's37.directed', when: ofTheSame('s37.directed', filledIn('the authority decided', 'authoritysStep')) }],
  },
  {
    kind: 'table',
    id: 'steps-after-section-37',
    carries: ['35/la-s37-considerations'],
    title: 'See what the authority weighs after a section 37 direction',
    on: ['s37.directed'],
    rows: [
      {
        when: is('the authority applies for a care order', 'authoritysStep', 'apply for a care order'),
        follows: 'Care proceedings under section 31 follow.',
        cite: 'para 35',
      },
      {
        when: is('the authority applies for a supervision order', 'authoritysStep', 'apply for a supervision order'),
        follows: 'Proceedings for a supervision order follow.',
        cite: 'para 35',
      },
      {
        when: is('the authority provides services', 'authoritysStep', 'provide services'),
        follows: 'The child and family get services or assistance.',
        cite: 'para 35',
      },
      {
        when: is('the authority protects the child otherwise', 'authoritysStep', 'other protective action'),
        follows: 'The authority says what it does to protect the child.',
        cite: 'para 35',
      },
      {
        when: not(filledIn('the authority has decided', 'authoritysStep')),
        follows: 'The authority weighs a care order, a supervision order, services or assistance, and any other '
          + 'action that protects the child.',
        cite: 'para 35',
      },
    ],
  },
]
