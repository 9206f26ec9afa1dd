import { is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'

/** The manager may authorise an assessment first instead; while nothing is said, the discussion is owed. */
const factsArePlain: Condition = is('the family is well known or the facts are plain',
  'authorised', 'strategy discussion at once')

const assessmentFirst: Condition = is('an assessment comes first', 'authorised', 'assessment first')

/** The authority's side: a referral is looked at, acknowledged and decided on (Part A 1.6.24, 2.1.11 and 2.4). */
export const referralTriage: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'evaluate-referral',
    carries: ['A2.4.2/evaluated-same-day'],
    title: 'Evaluate the referral',
    reading: 'On the calendar day on which it is received, weekends and holidays included. Whoever decides on it has '
      + 'evaluated it.',
    who: ['local-authority'],
    starts: [{ on: 'referral.received' }],
    due: { unit: 'same-day' },
    meets: [{ on: 'referral.evaluated' }, { on: 'referral.decided' }],
    helps: 'Regard every child referred as potentially in need.',
  },
  {
    kind: 'duty',
    id: 'acknowledge-referral',
    carries: ['A2.4.23/acknowledge-all', 'A2.1.11/acknowledge-one-working-day'],
    title: 'Acknowledge the referral to the referrer',
    who: ['local-authority', 'social-worker'],
    starts: [{ on: 'referral.received' }],
    due: { unit: 'working-days', amount: 1 },
    meets: [{ on: 'referral.acknowledged' }, { on: 'referral.outcome-received' }],
    notifies: ['referrer'],
    helps: 'Say when the referrer can expect a decision.',
  },
  {
    kind: 'duty',
    id: 'decide-on-referral',
    carries: [
      'A2.4.2/response-decision-one-working-day', 'A2.1.11/next-steps-decided', 'A1.6.24/lacsc-decision-one-working-day',
    ],
    title: 'Decide what kind of response the child needs',
    who: ['local-authority', 'social-worker'],
    starts: [{ on: 'referral.received' }],
    due: { unit: 'working-days', amount: 1 },
    meets: [{ on: 'referral.decided' }, { on: 'referral.outcome-received' }],
    notifies: ['referrer'],
    helps: 'Immediate protection, an assessment under section 17, an enquiry under section 47, services, or none of these; '
      + 'a manager approves it.',
  },
  {
    kind: 'duty',
    id: 'assess-risk-at-once',
    carries: ['A2.4.16/immediate-risk-assessment'],
    title: 'Assess at once what the checks show of harm',
    who: ['local-authority', 'social-worker'],
    starts: [{ on: 'checks.started' }],
    due: { unit: 'immediately' },
    meets: [{ on: 'risk.assessed' }],
  },
  {
    kind: 'duty',
    id: 'call-strategy-discussion-at-once',
    carries: ['A2.4.17/strategy-immediate'],
    title: 'Call a strategy discussion at once',
    reading: 'Owed unless the record says that the manager has authorised an assessment first.',
    who: ['local-authority'],
    starts: [{ on: 's47-threshold.indicated', when: factsArePlain }],
    due: { unit: 'immediately' },
    meets: [{ on: 'strategy-discussion.convened' }, { on: 'strategy-discussion.held' }],
    ends: [{ on: 's47-threshold.indicated', when: ofTheSame('s47-threshold.indicated', assessmentFirst) }],
  },
]
