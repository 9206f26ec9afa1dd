import { all, condition, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty, Match } from '../../engine/model.ts'
import { definitely } from '../conditions/points-to.ts'
import { londonTakesOver, notBetweenEasternRegionAndLondon } from './london.ts'
import { firstToReceivingAuthority, toReceivingAuthority } from './move-notice.ts'
import { onAPlan } from './plan-lasts.ts'

const accepts = is('the assessment of the authority left is accepted', 'assessmentChoice', 'originating assessment accepted')

const assessesItself = not(accepts, 'it makes an assessment of its own')

/** An earlier notice may have said already that the other authority's assessment is accepted. Never unknown. */
const notAcceptedBefore: Condition = condition('no notice has said that the other assessment is accepted',
  ['move.notified/assessmentChoice'], (situation) => !situation.has('move.notified', ({ data }) => data['assessmentChoice'] === 'originating assessment accepted'))

/** Never unknown: nothing on record says that the move lies ahead. */
const notAhead: Condition = condition('the move does not lie ahead', [], (situation) => {
  const planned = situation.last('move.planned')
  return planned === undefined || situation.has('child.moved-area', ({ at }) => at >= planned.at)
})

/** Never unknown. */
const byReceivingAuthority: Condition = condition('the receiving authority has made it', [],
  ({ entry: { by } }) => by?.role !== 'originating-authority')

/** Never unknown: a move that has happened since was that one, and this is another. */
const notKnownBefore: Condition = condition('the authority left did not know of the move before', [], (situation) => {
  const planned = situation.last('move.planned')
  return planned === undefined || situation.has('child.moved-area', ({ at }) => at >= planned.at && at < situation.entry.at)
})

const laterNotice = all('the receiving authority is first told after the move',
  definitely(toReceivingAuthority), firstToReceivingAuthority)

const accepted: Match = { on: 'move.notified', when: accepts }

const oneMonth = { unit: 'months', amount: 1 } as const

const assess = {
  kind: 'duty',
  title: 'Finish your own assessment of the child who has moved here',
  who: ['receiving-authority'],
  due: oneMonth,
  meets: [{ on: 'assessment.completed', when: byReceivingAuthority }],
  helps: 'Or accept the assessment of the authority that the child left, and say so in the notice.',
} satisfies Partial<Duty>

const firstNotice = [toReceivingAuthority, firstToReceivingAuthority, notBetweenEasternRegionAndLondon] as const

/** Part A 6.8.2 to 6.8.14: a child in need moves. */
export const crossBoundaryCin: readonly AnyDeclaration[] = [
  {
    ...assess,
    id: 'assess-after-move',
    carries: ['A6.8.3/assess-one-month', 'A6.8.3/accept-or-assess'],
    reading: 'One month from the move or, where notice comes later, from the notice: the later of the two governs.',
    starts: [{
      on: 'child.moved-area',
      when: all('it makes its own assessment, and London is not concerned', notBetweenEasternRegionAndLondon, notAcceptedBefore),
    }],
    ends: [{ on: 'move.notified', when: laterNotice }, accepted, ...londonTakesOver],
  },
  {
    ...assess,
    id: 'assess-after-notice',
    carries: ['A6.8.3/assess-one-month-notified', 'A6.8.3/accept-or-assess'],
    reading: 'One month from the notice, because it came after the move. Where the move turns out to be later, it governs.',
    starts: [{
      on: 'move.notified',
      when: all('notice comes after the move, and it makes its own assessment', ...firstNotice, assessesItself, notAhead),
    }],
    ends: [{ on: 'child.moved-area' }, accepted, ...londonTakesOver],
  },
  {
    ...assess,
    id: 'assess-after-coming-move',
    carries: ['A6.8.3/assess-one-month', 'A6.8.3/accept-or-assess'],
    reading: 'One month from the day on which the move is expected, until it happens: the notice came first, so the move '
      + 'governs.',
    starts: [{
      on: 'move.notified',
      when: all('notice comes before the move, and it makes its own assessment', ...firstNotice, assessesItself, not(notAhead)),
    }],
    due: { ...oneMonth, from: { kind: 'event', event: 'child.moved-area', forecasts: [{ on: 'move.planned', item: 'expectedOn' }] } },
    ends: [{ on: 'child.moved-area' }, accepted, ...londonTakesOver],
  },
  {
    kind: 'duty',
    id: 'decide-eligibility-after-notice',
    carries: ['A6.8.4/eligibility-decision'],
    title: 'Decide which services the child and family get here',
    reading: 'One month from the notice. A later day that was agreed is recorded as a reason for leaving this one.',
    who: ['receiving-authority'],
    starts: [{
      on: 'move.notified',
      when: all('the receiving authority is first told of the move, and London is not concerned', ...firstNotice),
    }],
    due: oneMonth,
    meets: [{ on: 'services.decided' }],
    ends: londonTakesOver,
  },
  {
    kind: 'duty',
    id: 'notify-discovered-move',
    carries: ['A6.8.11/unaware-of-move-1wd'],
    title: 'Tell the receiving authority in writing of the move that you did not know of',
    reading: 'For a child in need who is on no plan. Where nothing says whether there is one, it is owed.',
    who: ['originating-authority'],
    starts: [{
      on: 'move.discovered',
      when: all('a child in need has moved unknown to the authority, and London is not concerned',
        notKnownBefore, not(onAPlan), notBetweenEasternRegionAndLondon),
    }],
    due: { unit: 'working-days', amount: 1 },
    meets: [{ on: 'move.notified', when: toReceivingAuthority }],
    ends: londonTakesOver,
    notifies: ['receiving-authority'],
    helps: 'With the plan, the day of the move and what the child needs.',
  },
]
