import { condition, is } from '../../engine/condition.ts'
import type { Answer, Condition, Entry, Match } from '../../engine/model.ts'
import { covers, sharesAChild } from '../conditions/children.ts'
import { endsThisPlan, isPlanEnding } from '../conditions/plan-ending.ts'

/** Where the decision is left open, harm that is not likely answers it: 4.10.1 lets no plan be made then. */
function madePlan({ data }: Entry): Answer {
  if (typeof data['planDecision'] === 'string') return data['planDecision'] === 'child is subject of a plan'
  if (typeof data['continuingNeedForPlan'] === 'boolean') return data['continuingNeedForPlan']
  return data['likelySignificantHarm'] === false ? false : undefined
}

/** Of an initial conference, pre-birth and transfer in among them. */
export const decidesOnPlan: Condition = condition('the child is made subject of a plan',
  ['planDecision', 'likelySignificantHarm', 'transfer-conference.held/continuingNeedForPlan'], ({ entry }) => madePlan(entry))

const reviewEndsPlan = is('the review ends the plan', 'planDecision', 'plan ends', 'replaced by other multi-agency plan')

/** Never unknown: a review that does not say that the plan ends leaves it standing. */
export const reviewLeavesPlan: Condition = condition('the plan goes on', ['planDecision'],
  (situation) => reviewEndsPlan.test(situation) !== true)

/** A further word on the conference that started the duty. */
const noPlanAfterAll: Condition = condition('the conference made no plan after all', decidesOnPlan.reads,
  ({ entry, start }) => entry.about === start?.id && madePlan(entry) === false)

/** What a plan asks for is owed no longer. */
export const planEnds: readonly Match[] = [
  { on: 'icpc.held', when: noPlanAfterAll },
  { on: 'rcpc.held', when: reviewEndsPlan },
  { on: 'cp-plan.ended', when: endsThisPlan },
  { on: 'child.died' },
]

/** Unknown where the record speaks of no plan at all, neither of this kind nor of a child in need plan. */
export const onAPlan: Condition = condition('the child is on a child protection plan', [], (situation) => {
  const { entry } = situation
  const made = situation.last('cp-plan.made', (plan) => sharesAChild(plan, entry))
    ?? situation.last('icpc.held', (held) => sharesAChild(held, entry) && madePlan(held) === true)
  const ended = situation.last('cp-plan.ended', (end) => covers(end, entry) && isPlanEnding(end))
  if (made !== undefined && (ended === undefined || ended.at < made.at)) return true
  if (ended !== undefined) return false
  return situation.has('cin-plan.made') ? false : undefined
})
