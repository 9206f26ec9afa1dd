import { all, condition, filledIn, not } from '../../engine/condition.ts'
import { dayOf } from '../../engine/london.ts'
import type { AnyDeclaration, Condition, Duty, Match } from '../../engine/model.ts'
import { writtenBySocialCare } from './by-social-care.ts'
import { complexAbuseSuspected } from './complex-abuse-suspected.ts'
import { emergencySteps, firstStep } from './emergency.ts'
import { concernClears, significantHarm } from './harm.ts'
import { needsNoDiscussion } from './referral-outcome.ts'
import {
  alreadyAwaited, awaitsDiscussion, complex, nothingHeldOrAwaited, sameDayCalledFor, strategyTiming,
} from './strategy-timing.ts'

const routine: Condition = not(complex, 'it is not particularly complex')

const ofItsOwn: Condition = condition('the concern that it points back to has no discussion owed', [],
  (situation) => !alreadyAwaited(situation))

const noReferralAwaitsIt: Condition = condition('the referral that it points back to has no discussion owed', [],
  (situation) => !awaitsDiscussion(situation.origin('referral.received'), situation))

/** Never unknown: whoever is not named may be of social care. */
const maybeSocialCares: Condition = condition('social care itself may have the concern', [],
  ({ entry }) => writtenBySocialCare(entry) !== false)

const notSocialCaresOwn: Condition = condition('social care did not have the concern itself', [], (situation) => {
  const concern = situation.origin('concern.identified')
  return concern === undefined || writtenBySocialCare(concern) !== true || !awaitsDiscussion(concern, situation)
})

/** The concern of somebody who is not named came to social care by a referral, which has three days of its own. */
const cameByReferral: Condition = condition('the concern came by a referral', [],
  ({ start }) => start?.type === 'concern.identified' && writtenBySocialCare(start) !== true)

const firstWord: Condition = condition('it is the first word on it', [],
  (situation) => situation.origin(situation.entry.type) === undefined)

/** A further word of the same day on a discussion is no discussion of its own. Never unknown. */
const anotherDiscussion: Condition = condition('it is another discussion', [], ({ entry, start }) =>
  start !== undefined && entry.id !== start.id && (entry.about !== start.id || dayOf(entry.at) !== dayOf(start.at)))

/** What ends every wait for a first discussion. */
const notOwedAnyLonger: readonly Match[] = [
  { on: 'referral.decided', when: needsNoDiscussion },
  { on: 'concern.identified', when: concernClears },
  { on: 'child.died' },
]

const hold = {
  kind: 'duty',
  title: 'Hold the strategy discussion',
  who: ['local-authority'],
  meets: [{ on: 'strategy-discussion.held' }],
  ends: notOwedAnyLonger,
  perChild: true,
  notifies: ['police', 'health-professional'],
  helps: 'Social care, the police and health take part; others who know the child may be needed.',
} satisfies Partial<Duty>

/** When strategy discussions are held (Part A 3.4.6, 3.4.17, 3.10.1 and 3.2.10). */
export const strategyDiscussion: readonly AnyDeclaration[] = [
  strategyTiming,
  {
    ...hold,
    id: 'hold-strategy-discussion',
    carries: ['A3.4.17/default-three-working-days'],
    reading: '‘Convened’ is read as held. Counted from the concern or, where none is on record, from the referral or from '
      + 'the moment at which the threshold is met. Three days under 3.10.1 run beside it.',
    starts: [
      { on: 'concern.identified', when: all('significant harm may be feared', significantHarm, routine, noReferralAwaitsIt) },
      {
        on: 'referral.received',
        when: all('a referral brings a concern of its own', significantHarm, routine, ofItsOwn, not(sameDayCalledFor)),
      },
      { on: 's47-threshold.met', when: nothingHeldOrAwaited },
    ],
    due: { unit: 'working-days', amount: 3 },
    ends: [
      ...notOwedAnyLonger,
      { on: 'referral.received', when: sameDayCalledFor },
      ...emergencySteps.map((on) => ({ on })),
    ],
  },
  {
    ...hold,
    id: 'hold-first-strategy-discussion',
    carries: ['A3.10.1/initial-strategy-three-days', 'A3.10.1/initial-strategy-three-days-concern'],
    reading: 'Three days; the text does not say working days, so calendar days are counted, from the referral or, where social '
      + 'care itself has the concern, from that. It is the routine time: a particularly complex case has five working days.',
    starts: [
      {
        on: 'referral.received',
        when: all('a referral may be of significant harm', significantHarm, routine, notSocialCaresOwn),
      },
      {
        on: 'concern.identified',
        when: all('social care itself may fear significant harm', significantHarm, routine, maybeSocialCares, noReferralAwaitsIt),
      },
      { on: 's47-threshold.met', when: nothingHeldOrAwaited },
    ],
    due: { unit: 'days', amount: 3 },
    ends: [...notOwedAnyLonger, { on: 'referral.received', when: cameByReferral }],
  },
  {
    ...hold,
    id: 'hold-strategy-discussion-today',
    carries: ['A3.4.17/serious-harm-same-day', 'A3.4.17/penetrative-same-day'],
    title: 'Hold the strategy discussion today',
    reading: 'On the calendar day on which the referral is received.',
    starts: [{ on: 'referral.received', when: sameDayCalledFor }],
    due: { unit: 'same-day' },
  },
  {
    ...hold,
    id: 'hold-strategy-discussion-after-emergency',
    carries: ['A3.4.17/immediate-action-one-working-day', 'A3.2.10/strategy-within-one-working-day'],
    title: 'Hold the strategy discussion after the emergency action',
    reading: 'Counted from the emergency action, as 3.2.10 says; of several steps in one emergency, from the first.',
    who: ['local-authority', 'police'],
    starts: [
      { on: 'emergency-action.taken', when: firstStep },
      { on: 'police-protection.started', when: firstStep },
      { on: 'epo.granted', when: firstStep },
    ],
    due: { unit: 'working-days', amount: 1 },
    ends: [{ on: 'child.died' }],
  },
  {
    ...hold,
    id: 'hold-strategy-discussion-on-complex-case',
    carries: ['A3.4.17/complex-five-working-days'],
    title: 'Hold the strategy discussion on the complex case',
    reading: 'Five working days at most, counted from the concern; sooner where a child needs protection at once. Complex '
      + 'and organised abuse has one working day from the referral instead (8.5.2).',
    starts: [
      { on: 'concern.identified', when: all('a complex concern is identified', significantHarm, complex, firstWord) },
      {
        on: 'referral.received',
        when: all('a referral brings a complex concern of its own', significantHarm, complex, not(complexAbuseSuspected), ofItsOwn, firstWord),
      },
    ],
    due: { unit: 'working-days', amount: 5 },
    ends: [...notOwedAnyLonger, { on: 'referral.received', when: complexAbuseSuspected }],
  },
  {
    ...hold,
    id: 'hold-further-strategy-discussion',
    carries: ['A3.4.6/further-strategy-15-working-days'],
    title: 'Hold the further strategy discussion',
    reading: 'Fifteen working days at most from the discussion before it, where that one found that another is needed. It '
      + 'does not move the date of the conference.',
    starts: [{ on: 'strategy-discussion.held', when: filledIn('a further discussion is needed', 'furtherDiscussionBy') }],
    due: { unit: 'working-days', amount: 15 },
    meets: [{ on: 'strategy-discussion.held', when: anotherDiscussion }],
    ends: [{ on: 's47.concluded' }, { on: 'child.died' }],
  },
]
