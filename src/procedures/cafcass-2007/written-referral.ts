import { any, condition, filledIn, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty, Span } from '../../engine/model.ts'
import { inSilence } from '../conditions/silence.ts'
import { practitioners } from './practitioners.ts'
import { forProtection } from './protection-referral.ts'

const threeWorkingDays: Span = { amount: 3, unit: 'working-days' }

const silence = inSilence('three working days have passed', threeWorkingDays)

const inWriting = is('it is in writing', 'channel', 'email', 'letter')

const afterSilence: Condition = condition('it is in writing, and three working days have passed', ['channel'], (situation) =>
  silence.test(situation) === true ? inWriting.test(situation) : false)

/** The state stands for itself only where no referral still unanswered is on record, whose own three days run. */
const noReferralRecorded: Condition = condition('the referral itself is not recorded', [], (situation) =>
  situation.origin('referral.made') === undefined && !situation.has('referral.made', (made) =>
    !situation.has('referral.outcome-received', ({ at }) => at >= made.at)))

/** It hands a paper over, or points straight back to the written referral. Never unknown. */
const copyGiven: Condition = any('the manager has the copy', filledIn('a paper is handed over', 'copyGiven'),
  condition('it points back to the written referral', [], (situation) => {
    const { about } = situation.entry
    return about !== undefined && situation.origin('referral.confirmed-in-writing')?.id === about
  }))

const confirm = {
  kind: 'duty',
  title: 'Confirm the referral in writing',
  who: practitioners,
  starts: [{ on: 'referral.made', when: forProtection }],
  meets: [{ on: 'referral.confirmed-in-writing' }],
  escalatesTo: ['cafcass-manager'],
  notifies: ['local-authority'],
  helps: 'On the common assessment form with the covering letter, unless local procedures ask for another form.',
} satisfies Partial<Duty>

const chase = {
  kind: 'duty',
  carries: ['2.104/chase-in-writing', 'App-V/no-response-chased'],
  title: 'Write to children’s social care again and ask when it will answer',
  who: practitioners,
  onlyIfSilent: true,
  ends: [{ on: 'referral.outcome-received' }],
  escalatesTo: ['cafcass-manager'],
  notifies: ['local-authority'],
} satisfies Partial<Duty>

const fromTheCall = 'The text does not say whether the time runs from the call or from the written referral. It is counted '
  + 'from the call, which comes first.'

/** Paragraphs 2.103 to 2.108 and Appendix V: the written confirmation, its copy, and the second letter. */
export const writtenReferral: readonly AnyDeclaration[] = [
  {
    ...confirm,
    id: 'confirm-in-writing',
    carries: ['2.103/confirm-in-writing', '2.64/phone-then-caf'],
    reading: 'One working day (2.103) and, for supervision, 24 hours by the clock (Appendix V): both run.',
    due: { unit: 'working-days', amount: 1 },
  },
  {
    ...confirm,
    id: 'confirm-within-24-hours',
    carries: ['App-V/referral-followed-up-24-hours'],
    title: 'Confirm the referral in writing within 24 hours, as supervision looks for',
    reading: 'Appendix V has supervision look for 24 hours; 2.103 gives one working day. Both run, and over a weekend or a '
      + 'holiday this one is the shorter.',
    due: { unit: 'hours', amount: 24 },
  },
  {
    kind: 'form',
    id: 'written-referral-content',
    carries: ['2.103/confirm-in-writing', '2.65/covering-letter'],
    title: 'Send the form with a covering letter that says how grave the concern is',
    entry: 'referral.confirmed-in-writing',
    items: ['form', 'coveringLetter', 'levelOfConcern', 'copiedTo'],
  },
  {
    ...chase,
    id: 'chase-in-writing',
    reading: `${fromTheCall} Owed only once three working days have passed with no answer; that the referral arrived is no `
      + 'answer. A telephone call is not in writing.',
    starts: [{ on: 'referral.made', when: forProtection }],
    due: threeWorkingDays,
    meets: [{ on: 'referral.chased', when: afterSilence }],
  },
  {
    ...chase,
    id: 'chase-overdue-answer',
    reading: 'Whoever records that the answer is overdue says that the three working days are over. The call they run from is '
      + 'not on record, so no date is shown.',
    starts: [{ on: 'referral.outcome-overdue', when: noReferralRecorded }],
    due: { ...threeWorkingDays, from: { kind: 'event', event: 'referral.made', forecasts: [] } },
    meets: [{ on: 'referral.chased', when: inWriting }],
  },
  {
    kind: 'duty',
    id: 'copy-to-manager',
    carries: ['2.108/copy-to-manager'],
    title: 'See that your manager has a copy of the written referral',
    reading: `${fromTheCall} Telling the manager without the paper is not enough.`,
    who: practitioners,
    starts: [{ on: 'referral.made', when: forProtection }],
    due: { unit: 'working-days', amount: 1 },
    meets: [{ on: 'manager.informed', when: copyGiven }],
    escalatesTo: ['cafcass-manager'],
    notifies: ['cafcass-manager'],
  },
]
