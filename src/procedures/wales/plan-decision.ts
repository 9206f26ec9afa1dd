import { condition, is } from '../../engine/condition.ts'
import type { Answer, Condition, Entry, Match } from '../../engine/model.ts'
import { endsThisPlan } from '../conditions/plan-ending.ts'

/** The finding of a continuing risk or the decision on the plan; where both are left open nobody knows. */
function getsPlan({ data: { continuingRisk, planDecision } }: Entry): Answer {
  if (continuingRisk === 'at continuing risk: protection plan and registration') return true
  if (planDecision !== undefined) return planDecision === 'child is subject of a plan'
  return continuingRisk === undefined ? undefined : false
}

const reads = ['icpc.held/continuingRisk', 'planDecision']

/** Of an initial conference, pre-birth and transfer conferences among them. */
export const childGetsPlan: Condition = condition('the child becomes subject of a protection plan', reads,
  ({ entry }) => getsPlan(entry))

export const childGetsNoPlan: Condition = condition('the child does not become subject of a plan', reads, ({ entry }) =>
  getsPlan(entry) === false)

/** A further word on the conference that started the duty. */
const noPlanAfterAll: Condition = condition('the conference made no plan after all', reads, ({ entry, start }) =>
  entry.about === start?.id && getsPlan(entry) === false)

export const reviewEndsPlan: Condition = is('the review conference ends the plan', 'planDecision',
  'plan ends', 'replaced by other multi-agency plan')

/** What a plan asks for is owed no longer. */
export const planEnds: readonly Match[] = [
  { on: 'icpc.held', when: noPlanAfterAll },
  { on: 'rcpc.held', when: reviewEndsPlan },
  { on: 'cp-plan.ended', when: endsThisPlan },
  { on: 'child.died' },
]
