import { all, condition, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Answer, Condition, Entry, Situation } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'
import { isPlanEnding } from '../conditions/plan-ending.ts'
import { definitely, ofTheSame } from '../conditions/points-to.ts'

const permanent = is('the move is permanent', 'permanent', true)

/** Whether the receiving authority is told; a notice that names nobody leaves it open. */
function toReceivingAuthority({ type, data }: Entry): Answer {
  if (type === 'receiving-authority.informed') return true
  const addressee = data['addressee']
  return Array.isArray(addressee) && addressee.length > 0 ? addressee.includes('receiving authority') : undefined
}

/** The record shows a plan that has ended, and none since. */
function planIsOver(situation: Situation): boolean {
  return situation.has('cp-plan.ended', (end) => covers(end, situation.entry) && isPlanEnding(end)
    && !situation.has('cp-plan.made', (plan) => plan.at >= end.at))
}

/** An earlier notice that was not taken back waits for its conference. */
function owedAlready(situation: Situation): boolean {
  return situation.has('move.notified', (notice) => covers(notice, situation.entry)
    && notice.data['permanent'] !== false && toReceivingAuthority(notice) !== false
    && !situation.has('move.notified', ({ about, data }) => about === notice.id && data['permanent'] === false)
    && !['transfer-conference.held', 'cp-plan.ended'].some((type) => situation.has(type, ({ at }) => at >= notice.at)))
}

const childWithPlanMoves: Condition = all('a child on a plan moves for good into another authority, which is told',
  permanent,
  condition('the receiving authority is told', ['addressee'], ({ entry }) => toReceivingAuthority(entry)),
  condition('the plan is not over, and no earlier notice stands', [], (situation) =>
    !planIsOver(situation) && !owedAlready(situation)))

const endedForAnotherReason = is('the plan ends for another reason than the move', 'ground',
  'no likely significant harm', 'reached eighteen', 'died', 'left the UK permanently')

/** Paragraph 141: a child on a plan moves for good to another authority. */
export const cpTransfer: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'hold-transfer-conference',
    carries: ['141/transfer-conference-15-days'],
    title: 'As the receiving authority, hold the transfer conference',
    reading: 'Counted from the first notice to the receiving authority. Its conference and the transfer conference are read '
      + 'as one.',
    who: ['local-authority'],
    starts: [{ on: 'move.notified', when: childWithPlanMoves }],
    due: { unit: 'working-days', amount: 15 },
    meets: [{ on: 'transfer-conference.held' }],
    ends: [
      { on: 'move.notified', when: ofTheSame('move.notified', definitely(not(permanent, 'the child comes back'))) },
      { on: 'cp-plan.ended', when: endedForAnotherReason },
      { on: 'child.died' },
    ],
    perChild: true,
    notifies: ['parent', 'child', 'local-authority'],
  },
  {
    kind: 'gate',
    id: 'transfer-conference-before-end',
    carries: ['141/end-after-transfer'],
    title: 'End the plan only after the transfer conference',
    on: ['cp-plan.ended'],
    when: is('the child has moved', 'ground', 'moved permanently, transfer confirmed'),
    requires: [{ on: 'transfer-conference.held' }],
    effect: 'warn',
    why: 'No transfer conference of the receiving authority is on record. Until then the plan and your involvement go on.',
  },
]
