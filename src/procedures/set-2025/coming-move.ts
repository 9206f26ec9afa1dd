import { condition } from '../../engine/condition.ts'
import { readMoment } from '../../engine/deadline.ts'
import { dayOf } from '../../engine/london.ts'
import type { Anchor, Answer, Condition, Entry, Situation } from '../../engine/model.ts'
import { eachChildHas } from '../conditions/children.ts'

/** The move and, while it lies ahead, the day on which it is expected. */
export const theMove: Anchor = {
  kind: 'event', event: 'child.moved-area',
  forecasts: [{ on: 'move.planned', item: 'expectedOn' }, { on: 'lead-sw.informed', item: 'moveOn' }],
}

/** A move that is known ahead and has not happened. */
function comingMove(situation: Situation): Entry | undefined {
  const planned = situation.last('move.planned')
  return planned === undefined || situation.has('child.moved-area', ({ at }) => at >= planned.at) ? undefined : planned
}

/**
 * A move that was planned already, to the same place, and has not happened: a new day moves the limit and starts nothing
 * twice. Where either says nothing of the place, it may be another move. Never unknown.
 */
export const firstPlanned: Condition = condition('it was not planned before', ['destination'], (situation) => {
  const { destination } = situation.entry.data
  return typeof destination !== 'string' || !eachChildHas(situation, 'move.planned', (planned) =>
    planned.data['destination'] === destination && !situation.has('child.moved-area', ({ at }) => at >= planned.at))
})

/** How many days ahead the move lies; none or fewer once it has happened. Unknown where no day is on record. */
function daysAhead(situation: Situation): number | undefined {
  const { entry } = situation
  const planned = comingMove(situation)
  const day = readMoment(entry.data['moveOn']) ?? readMoment(planned?.data['expectedOn'])
  if (day !== null) return dayOf(day.at) - dayOf(entry.at)
  return planned === undefined && situation.has('child.moved-area') ? 0 : undefined
}

/** As it says or, where it says nothing, as what it points back to shows. */
export const ofAMove: Condition = condition('the lead social worker learns of a move', ['matter', 'moveOn'], (situation): Answer => {
  const { matter, moveOn } = situation.entry.data
  if (matter !== undefined) return matter === 'child moved or will move'
  if (moveOn !== undefined) return true
  if (['move.discovered', 'move.planned', 'child.moved-area'].some((type) => situation.origin(type) !== undefined)) return true
  return ['plan-difficulty.identified', 'access.failed'].some((type) => situation.origin(type) !== undefined) ? false : undefined
})

export const hasMoved: Condition = condition('the child has moved', ['moveOn'], (situation) => {
  const days = daysAhead(situation)
  return days === undefined ? undefined : days <= 0
})

export const movesInFourteenDays: Condition = condition('the child moves within fourteen days', ['moveOn'], (situation) => {
  const days = daysAhead(situation)
  return days !== undefined && days > 0 && days <= 14
})

/** Known ahead only from the lead social worker's own notice. */
export const learnedAhead: Condition = condition('the move lies ahead and nobody planned it on record', ['moveOn'], (situation) =>
  comingMove(situation) === undefined && (daysAhead(situation) ?? 0) > 0)
