import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty, Entry } from '../../engine/model.ts'
import { practitioners } from './by-cafcass.ts'
import { agreedOtherwise, decidedNow } from './decision-to-refer.ts'
import { parents } from './parents.ts'
import { ofAChild } from './referral-kind.ts'

/** A referral with no channel recorded is the telephone call, which is what the entry stands for in this policy. */
const byTelephone: Condition = condition('it is made by telephone', ['channel'], ({ entry }) =>
  (entry.data['channel'] ?? 'telephone') === 'telephone')

const otherwiseThanByTelephone: Condition = condition('it is not made by telephone', ['channel'], (situation) =>
  byTelephone.test(situation) !== true)

const noReferral: Condition = condition('it is decided not to refer after all', ['referralDecision'], ({ entry }) =>
  entry.data['referralDecision'] === 'no referral')

/** The state stands for itself only where no call still unanswered is on record, whose own 24 hours run. */
const noReferralRecorded: Condition = condition('the referral itself is not recorded', [], (situation) =>
  situation.origin('referral.made') === undefined && !situation.has('referral.made', (made) =>
    !situation.has('referral.outcome-received', ({ at }) => at >= made.at)))

/** What was done before the authority's time had run out answers nothing that its silence asks for. */
const inSilence: Condition = condition('the 24 hours have passed', [], ({ entry, start }) => silent(entry, start))

const toldOfDelay: Condition = condition('the manager is told of the delay', ['matter'], ({ entry, start }) =>
  entry.data['matter'] === undefined ? silent(entry, start) : entry.data['matter'] === 'delay of an outcome')

function silent(entry: Entry, start: Entry | undefined): boolean {
  return start === undefined || start.type !== 'referral.made' || entry.at - start.at >= 24 * 3_600_000
}

const fromTheCall = 'The text does not say whether the 24 hours run from the call or from the written referral. They are counted '
  + 'from the call, which comes first.'

const chase = {
  kind: 'duty',
  carries: ['12/chase-outcome'],
  title: 'Chase the authority for its decision',
  who: practitioners,
  onlyIfSilent: true,
  ends: [{ on: 'referral.outcome-received' }],
  escalatesTo: ['cafcass-manager'],
  notifies: ['local-authority'],
  helps: 'By email or telephone; the entry is the record of it that the policy asks for.',
} satisfies Partial<Duty>

/** Paragraphs 12 and 15: telephone, paper the same day, an answer in 24 hours, and the parents. */
export const referral: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'refer-by-telephone',
    carries: ['12/telephone-first'],
    title: 'Telephone the referral to the local authority',
    reading: 'No time is given for the call. It is shown at once, with its age.',
    who: practitioners,
    starts: [
      { on: 'supervision.held', when: decidedNow },
      { on: 'referral.agreed', when: agreedOtherwise },
      { on: 'finding-of-fact.recommended', when: decidedNow },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'referral.made', when: byTelephone }],
    ends: [{ on: 'supervision.held', when: noReferral }],
    escalatesTo: ['cafcass-manager'],
    notifies: ['local-authority'],
    helps: 'The written referral follows the same day; it is not what the call waits for.',
  },
  {
    kind: 'prohibition',
    id: 'telephone-comes-first',
    carries: ['12/telephone-first'],
    title: 'A referral begins with a telephone call',
    on: ['referral.made'],
    when: otherwiseThanByTelephone,
    effect: 'warn',
    why: 'A portal or a visit does not replace the call. Keep what you have done, and telephone the authority too.',
  },
  {
    kind: 'gate',
    id: 'call-before-paper',
    carries: ['12/telephone-first'],
    title: 'The telephone call comes before the written referral',
    on: ['referral.confirmed-in-writing'],
    requires: [{ on: 'referral.made' }],
    effect: 'warn',
    why: 'No call is recorded before this. Telephone the authority now if nobody has, and record the call.',
  },
  {
    kind: 'form',
    id: 'referral-content',
    carries: ['12/referral-content'],
    title: 'Give the evidence, and the analysis that the authority needs to decide',
    entry: 'referral.confirmed-in-writing',
    items: ['concern', 'evidenceOfHarm', 'supportingInformation', 'analysis'],
  },
  {
    kind: 'duty',
    id: 'confirm-in-writing',
    carries: ['12/written-same-day', '12/referral-content'],
    title: 'Send the written referral',
    who: practitioners,
    starts: [{ on: 'referral.made', when: ofAChild }],
    due: { unit: 'same-day' },
    meets: [{ on: 'referral.confirmed-in-writing' }],
    escalatesTo: ['cafcass-manager'],
    notifies: ['local-authority'],
    helps: 'Day means the calendar day of the call, weekends and holidays included.',
  },
  {
    kind: 'duty',
    id: 'authority-gives-outcome',
    carries: ['12/la-outcome-24-hours'],
    title: 'Tell the referrer what was decided',
    reading: fromTheCall,
    who: ['local-authority'],
    starts: [{ on: 'referral.made', when: ofAChild }],
    due: { unit: 'hours', amount: 24 },
    meets: [{ on: 'referral.outcome-received' }],
    notifies: [...practitioners],
  },
  {
    ...chase,
    id: 'chase-outcome',
    reading: `${fromTheCall} Owed only once they have passed in silence.`,
    starts: [{ on: 'referral.made', when: ofAChild }],
    due: { unit: 'hours', amount: 24 },
    meets: [{ on: 'referral.chased', when: inSilence }],
  },
  {
    ...chase,
    id: 'chase-overdue-outcome',
    reading: 'Whoever records that the outcome is overdue says that the 24 hours are over. The call they run from is not on '
      + 'record, so no date is shown.',
    starts: [{ on: 'referral.outcome-overdue', when: noReferralRecorded }],
    due: { unit: 'hours', amount: 24, from: { kind: 'event', event: 'referral.made', forecasts: [] } },
    meets: [{ on: 'referral.chased' }],
  },
  {
    kind: 'duty',
    id: 'alert-manager-to-delay',
    carries: ['12/alert-manager-delay'],
    title: 'Tell your manager that the decision is delayed',
    reading: '‘Significant delay’ has no figure. It is shown from the moment the 24 hours are over: you judge when the delay '
      + 'is significant, and it goes when the decision comes.',
    who: practitioners,
    starts: [
      { on: 'referral.made', when: ofAChild, after: { amount: 24, unit: 'hours' }, unless: { on: 'referral.outcome-received' } },
      { on: 'referral.outcome-overdue', when: noReferralRecorded },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'manager.informed', when: toldOfDelay }],
    ends: [{ on: 'referral.outcome-received' }],
    notifies: ['cafcass-manager'],
  },
  ...parents,
]
