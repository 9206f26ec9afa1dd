import { condition } from '../../engine/condition.ts'
import type { Condition, Situation } from '../../engine/model.ts'
import { sharesAChild } from '../conditions/children.ts'

/**
 * Complex or organised abuse is on record: the record is about nothing else, the entry points back to the suspicion, or
 * the suspicion stands beside it. Never unknown: what nobody suspects of it takes the ordinary way (Part A 3.4).
 */
export const complexAbuseSuspected: Condition = condition('complex or organised abuse is suspected', [], inComplexAbuse)

export function inComplexAbuse(situation: Situation): boolean {
  return situation.record.record === 'complex-investigation'
    || situation.origin('complex-abuse.suspected') !== undefined || situation.origin('complex-investigation.started') !== undefined
    || situation.has('complex-abuse.suspected', (suspicion) => sharesAChild(suspicion, situation.entry))
}
