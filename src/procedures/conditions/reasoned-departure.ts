import { condition } from '../../engine/condition.ts'
import type { DepartureRule } from '../../engine/model.ts'

/**
 * How a requirement is left where its source says nothing of leaving it: a record of the truth is never impossible,
 * so a decision with its reason holds.
 */
export const reasonedDeparture: DepartureRule = {
  on: 'policy-departure.decided',
  item: 'requirement',
  when: condition('it gives its reason', ['rationale', 'decision'], ({ entry: { data } }) =>
    typeof data['rationale'] === 'string' && data['rationale'].trim() !== '' && data['decision'] !== 'requirement followed'),
}
