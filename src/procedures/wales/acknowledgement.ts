import { condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty, EpochMs, Situation, Span } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'
import { inSilence } from '../conditions/silence.ts'

const wait: Span = { amount: 7, unit: 'working-days' }

const written = is('the report is made in writing', 'channel', 'online portal')

const notKnownToBeWritten: Condition = condition('the report is not known to be in writing', ['channel'], (situation) =>
  written.test(situation) !== true)

/** A report of which nobody said how it was made turns out to have been one that was put in writing afterwards. */
const writtenAfterwards: Condition = condition('the report is put in writing afterwards', [], (situation) => {
  const { start } = situation
  return start?.type === 'referral.made' && start.data['channel'] === undefined
})

const firstOnRecord: Condition = condition('no earlier report is on record', [], (situation) =>
  ['referral.made', 'referral.confirmed-in-writing'].every((type) =>
    !situation.has(type, (earlier) => covers(earlier, situation.entry))))

/** When the report was first put in writing: it is counted from then that the authority has been silent. */
function firstInWriting(situation: Situation): EpochMs | undefined {
  const { start } = situation
  if (start?.type === 'referral.confirmed-in-writing') return start.at
  return situation.last('referral.confirmed-in-writing', ({ at }) => start !== undefined && at >= start.at)?.at
}

const chase = {
  kind: 'duty',
  carries: ['61/chase-acknowledgement'],
  title: 'Contact social services again: the written report is not acknowledged',
  who: ['referrer'],
  onlyIfSilent: true,
  ends: [{ on: 'referral.acknowledged' }, { on: 'referral.outcome-received' }],
  notifies: ['local-authority'],
} satisfies Partial<Duty>

const heard = 'Owed only once seven working days have passed in silence. Feedback on the decision is word from them too.'

/** Paragraph 61: seven working days of silence after the first written report. */
export const acknowledgement: readonly AnyDeclaration[] = [
  {
    ...chase,
    id: 'chase-acknowledgement',
    reading: `${heard} A report of which nobody says how it was made is counted from itself until it is put in writing.`,
    starts: [{ on: 'referral.made', when: written }, { on: 'referral.made-in-writing', when: firstOnRecord }],
    due: wait,
    meets: [{ on: 'referral.chased', when: inSilence('the seven working days have passed', wait) }],
    ends: [...chase.ends, { on: 'referral.confirmed-in-writing', when: writtenAfterwards }],
  },
  {
    ...chase,
    id: 'chase-acknowledgement-of-confirmation',
    reading: `${heard} Counted from the written report, not from the call before it.`,
    starts: [
      { on: 'referral.made', when: notKnownToBeWritten },
      { on: 'referral.confirmed-in-writing', when: firstOnRecord },
    ],
    due: { ...wait, from: { kind: 'event', event: 'referral.confirmed-in-writing', forecasts: [] } },
    meets: [{ on: 'referral.chased', when: inSilence('the seven working days have passed', wait, firstInWriting) }],
  },
]
