import { condition } from '../../engine/condition.ts'
import type { Condition, Entry, Situation } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'
import { hasRun } from '../conditions/silence.ts'

/** What an agency with statutory powers does to protect a child at once: recorded as such, or as the power that it used. */
export const emergencySteps = ['emergency-action.taken', 'police-protection.started', 'epo.granted'] as const

/** An emergency step that no strategy discussion has followed yet. */
export function undiscussedStep(situation: Situation): Entry | undefined {
  const { entry } = situation
  const open = (step: Entry): boolean => sharesAChild(step, entry)
    && !situation.has('strategy-discussion.held', (held) => held.at >= step.at && sharesAChild(held, step))
  return emergencySteps.map((type) => situation.last(type, open)).find((step) => step !== undefined)
}

/**
 * An earlier step of the same emergency has not started the working day already. One whose day has run out undiscussed
 * stays late; a new step then starts a day of its own. Never unknown.
 */
export const firstStep: Condition = condition('no earlier step has started the working day', [], (situation) => {
  const before = undiscussedStep(situation)
  return before === undefined || hasRun(before.at, { amount: 1, unit: 'working-days' }, situation.entry.at)
})

/** A child was seen to be in danger, and nobody has acted or met on it since. Never unknown. */
export const inDanger: Condition = condition('a child is in danger', ['protective-action.taken/childSafe'], (situation) => {
  const { entry } = situation
  const emergency = situation.last('emergency.identified', (one) => sharesAChild(one, entry))
  if (emergency === undefined) return false
  const since = ({ at }: Entry): boolean => at >= emergency.at
  return ![...emergencySteps, 'strategy-discussion.held'].some((type) => situation.has(type, since))
    && !situation.has('protective-action.taken', (one) => since(one) && one.data['childSafe'] === true)
})
