import { all, condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'
import { definitely, ofTheSame } from '../conditions/points-to.ts'
import { ofEveryChild } from './every-child.ts'
import { byAPractitioner, onlyReceived } from './report.ts'

const possibleOffence = is('an offence against a child may have been committed', 'possibleOffence', true)

/** A report that was not known to tell of an offence, or whose offence was talked over before, now does. */
const offenceFoundLater: Condition = condition('the authority comes to see a possible offence in a report', [], (situation) => {
  const { entry } = situation
  const received = situation.has('referral.received', (report) => covers(report, entry))
  const owedAlready = situation.has('referral.received', (report) => covers(report, entry)
    && report.data['possibleOffence'] !== false
    && !situation.has('police.consulted', ({ at }) => at >= report.at))
  return received && !owedAlready
})

const fromThePublic = definitely(not(byAPractitioner, 'somebody of the public reports'))

const section47Unanswered: Condition = condition('it does not say whether there are grounds for a section 47 enquiry',
  ['section47Grounds', 'outcome'], ({ entry: { data } }) =>
    data['section47Grounds'] === undefined && data['outcome'] !== 'section 47 enquiry or strategy discussion')

const withoutReasons = all('no reasons are given for doing nothing or for sending the matter elsewhere',
  is('nothing is done, or it is sent elsewhere', 'outcome', 'no further action', 'redirected'),
  not(filledIn('reasons are given', 'reasons')))

const toPolice = {
  kind: 'duty',
  carries: ['65/police-immediately', '58/police-always-consulted'],
  title: 'Discuss the case with the police',
  who: ['local-authority'],
  due: { unit: 'immediately' },
  meets: [{ on: 'police.consulted' }],
  notifies: ['police'],
} satisfies Partial<Duty>

/** Paragraphs 8, 58, 65 to 67, 70 and 72: what the authority makes of a report, and by when it says so. */
export const referralDecision: readonly AnyDeclaration[] = [
  {
    ...toPolice,
    id: 'discuss-with-police',
    reading: 'Owed until the record says that no offence may have been committed: the question is not left open.',
    starts: [{ on: 'referral.received', when: possibleOffence }],
    ends: [{ on: 'referral.received', when: ofEveryChild(ofTheSame('referral.received', not(possibleOffence))) }],
  },
  {
    ...toPolice,
    id: 'discuss-offence-found-later',
    starts: [{ on: 'crime.suspected', when: offenceFoundLater }],
  },
  {
    kind: 'duty',
    id: 'decide-next-steps',
    carries: ['67/decide-in-one-day'],
    title: 'Decide on the report and record the next steps',
    reading: 'One working day after the day of receipt, whatever time of that day the report came.',
    who: ['local-authority'],
    starts: [{ on: 'referral.received' }],
    due: { unit: 'working-days', amount: 1 },
    meets: [{ on: 'referral.decided' }],
    helps: 'Talk with whoever reported, look at your own records, and talk with others who know the child.',
  },
  {
    kind: 'prohibition',
    id: 'consider-section-47',
    carries: ['8/consider-s47-grounds'],
    title: 'Say whether there are grounds for a section 47 enquiry',
    on: ['referral.decided'],
    when: section47Unanswered,
    effect: 'warn',
    why: 'Each report obliges the authority to consider a section 47 enquiry. Say what you found; nothing waits for it.',
  },
  {
    kind: 'table',
    id: 'response-to-report',
    carries: ['70/initial-decision'],
    title: 'What the response to a report leads to',
    on: ['referral.decided'],
    rows: [
      {
        when: is('decision 1', 'outcome', 'no further action', 'signpost to other services', 'redirect to early help'),
        follows: 'Tell whoever reported, with the reasons, to keep in touch with the child and to report again if need be.',
        cite: 'para 76',
      },
      {
        when: is('decision 2', 'outcome', 'assessment', 'provide services'),
        follows: 'Offer information, advice and help, which may be an assessment. Services do not wait for its end.',
        cite: 'paras 77 to 79',
      },
      {
        when: is('decision 3', 'outcome', 'immediate protection'),
        follows: 'Social services or the police act at once, by the least intrusive step that keeps the child safe.',
        cite: 'paras 80 to 90',
      },
      {
        when: is('decision 4', 'outcome', 'section 47 enquiry or strategy discussion'),
        follows: 'Call a strategy meeting at the earliest opportunity; it decides on the section 47 enquiry.',
        cite: 'paras 91 to 104',
      },
    ],
  },
  {
    kind: 'duty',
    id: 'give-feedback',
    carries: ['72/feedback-7-days'],
    title: 'Tell whoever reported what was decided, and why',
    reading: 'Counted from the report itself, not from its written confirmation. The text promises it to practitioners only.',
    who: ['local-authority'],
    starts: [
      { on: 'referral.made', when: byAPractitioner },
      { on: 'referral.received', when: all('a practitioner’s report came in', onlyReceived, byAPractitioner) },
    ],
    due: { unit: 'working-days', amount: 7 },
    meets: [{ on: 'referral.outcome-received' }],
    ends: [
      { on: 'referral.received', when: ofTheSame('referral.made', fromThePublic) },
      { on: 'referral.received', when: ofTheSame('referral.received', fromThePublic) },
    ],
    notifies: ['referrer'],
  },
  {
    kind: 'prohibition',
    id: 'feedback-gives-reasons',
    carries: ['72/feedback-7-days'],
    title: 'Give the reasons with the feedback',
    on: ['referral.outcome-received'],
    when: withoutReasons,
    effect: 'warn',
    why: 'Say why nothing is done, or why the matter is sent elsewhere. Add the reasons.',
  },
]
