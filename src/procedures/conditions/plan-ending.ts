import { condition } from '../../engine/condition.ts'
import type { Condition, Entry } from '../../engine/model.ts'

/** A proposal to end the plan that went to a review conference instead ends nothing. */
export function isPlanEnding({ data }: Entry): boolean {
  return data['decision'] !== 'referred to review conference'
}

/**
 * The plan ends to which the start of the duty belongs. The authority that the child has left ends its own plan after the
 * transfer conference: what began with that conference belongs to the plan of the receiving authority, and goes on.
 */
export const endsThisPlan: Condition = condition('this plan ends', ['decision', 'ground'], (situation) => {
  const { entry, start } = situation
  if (!isPlanEnding(entry)) return false
  if (entry.data['ground'] !== 'moved permanently, transfer confirmed' || start === undefined) return true
  const transfer = situation.last('transfer-conference.held')
  return transfer === undefined || start.at < transfer.at
})
