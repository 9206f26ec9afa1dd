import { all, condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty } from '../../engine/model.ts'
import { unborn } from '../conditions/unborn.ts'
import { writtenBySocialCare } from './by-social-care.ts'
import { endsReferral } from './referral-outcome.ts'

/** Never unknown: a gap leaves it the social worker's. */
const seenBySocialCare: Condition = condition('a social worker sees the child', [],
  ({ entry }) => writtenBySocialCare(entry) !== false)

const toBeAssessed: Condition = is('the outcome is an assessment', 'outcome', 'assessment')

const noReferralRecorded: Condition = condition('the referral itself is not on record', [],
  (situation) => !situation.has('referral.received'))

const newTimeAgreed: Condition = filledIn('a new time is agreed, with the reason', 'newTimescale', 'reason')

/** A further word on the same extension does not replace it. */
const laterExtension: Condition = all('a later extension is agreed', newTimeAgreed,
  condition('it is an extension of its own', [], (situation) => situation.origin('assessment.extended') === undefined))

const conclude = {
  kind: 'duty',
  who: ['social-worker', 'team-manager'],
  meets: [{ on: 'assessment.completed' }],
  perChild: true,
} satisfies Partial<Duty>

/** Assessment of a child's needs (Part A 2.1.11, 2.2 and 2.5). */
export const assessment: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'see-child',
    carries: ['A2.2.17/child-seen-asap', 'A2.1.11/see-child-if-assessing'],
    title: 'See the child',
    reading: 'As soon as possible after the referral; those who know the child decide when. Owed until social care takes '
      + 'the referral no further.',
    who: ['social-worker'],
    starts: [
      { on: 'referral.received', when: not(unborn) },
      { on: 'referral.decided', when: all('an assessment is decided on', toBeAssessed, noReferralRecorded, not(unborn)) },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'child.seen', when: seenBySocialCare }],
    ends: [{ on: 'referral.decided', when: endsReferral }, { on: 'child.died' }],
    perChild: true,
  },
  {
    ...conclude,
    id: 'complete-assessment',
    carries: ['A2.2.36/assessment-max-45', 'A2.5.2/assessment-45-working-days'],
    title: 'Complete the assessment',
    reading: 'Forty-five working days at most, counted from the day on which the referral was received.',
    starts: [{ on: 'referral.received' }],
    due: { unit: 'working-days', amount: 45 },
    ends: [
      { on: 'referral.decided', when: endsReferral },
      { on: 'assessment.extended', when: newTimeAgreed },
      { on: 'child.died' },
    ],
    helps: 'If it will take longer, the manager reviews the file, records the reason and agrees a new time.',
  },
  {
    ...conclude,
    id: 'complete-extended-assessment',
    carries: ['A2.5.2/assessment-45-working-days'],
    title: 'Complete the assessment in the new time agreed',
    starts: [{ on: 'assessment.extended', when: newTimeAgreed }],
    due: { unit: 'agreed-date', item: 'newTimescale' },
    ends: [{ on: 'assessment.extended', when: laterExtension }, { on: 'child.died' }],
  },
  {
    kind: 'duty',
    id: 'start-services',
    carries: ['A2.2.3/services-without-delay'],
    title: 'Start the services decided on',
    who: ['local-authority'],
    starts: [{ on: 'services.decided', when: is('services are to be provided', 'decision', 'eligible: services provided') }],
    due: { unit: 'immediately' },
    meets: [{ on: 'services.started' }],
    helps: 'Services do not wait for the end of the assessment.',
  },
  {
    kind: 'duty',
    id: 'plan-transition',
    carries: ['A2.2.34/transitions-planned'],
    title: 'Plan the transition',
    reading: 'In advance of it: by the day on which it is expected.',
    who: ['social-worker', 'local-authority'],
    starts: [{ on: 'transition-point.identified' }],
    due: { unit: 'agreed-date', item: 'expectedOn' },
    meets: [{ on: 'transition-plan.made' }],
  },
  {
    kind: 'duty',
    id: 'restore-education',
    carries: ['A2.5.10/education-restored'],
    title: 'See to it that the child is educated',
    who: ['local-authority-education'],
    starts: [{ on: 'child.not-in-education-found' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'education.provided' }],
  },
]
