import { condition, filledIn } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, DepartureRule } from '../../engine/model.ts'

const recorded = filledIn('circumstances and variation are recorded', 'circumstances', 'variation')

const varies: Condition = condition('it is decided to vary the requirement', ['decision'], ({ entry }) =>
  entry.data['decision'] !== 'requirement followed')

const variesWithoutRecord: Condition = condition('the circumstances or the variation are missing',
  ['decision', ...recorded.reads], (situation) => varies.test(situation) === true && recorded.test(situation) !== true)

/** Paragraph 4.31: exceptional reasons may justify a variation; the circumstances and the variation are recorded in full. */
export const departure: DepartureRule = {
  on: 'policy-departure.decided',
  item: 'requirement',
  when: condition('circumstances and variation are recorded', ['decision', ...recorded.reads], (situation) =>
    varies.test(situation) === true && recorded.test(situation) === true),
}

/** Paragraph 4.31: how the framework is left. */
export const governance: readonly AnyDeclaration[] = [
  {
    kind: 'prohibition',
    id: 'variation-is-recorded',
    carries: ['4.31/comply', '4.31/variation-recorded'],
    title: 'Vary the framework only with the circumstances and the variation recorded',
    on: ['policy-departure.decided'],
    when: variesWithoutRecord,
    effect: 'refuse',
    why: 'Record the exceptional circumstances, and what is done instead.',
  },
  {
    kind: 'form',
    id: 'record-of-variation',
    carries: ['4.31/variation-recorded'],
    title: 'Record why and how the framework is varied',
    entry: 'policy-departure.decided',
    items: ['requirement', 'circumstances', 'rationale', 'variation'],
  },
]
