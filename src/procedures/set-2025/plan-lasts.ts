import { condition, is } from '../../engine/condition.ts'
import type { Answer, Condition, Entry, EpochMs, Match, Situation } from '../../engine/model.ts'
import { covers, eachChildHas, sharesAChild } from '../conditions/children.ts'
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

const endings: ReadonlySet<unknown> = new Set(['plan ends', 'replaced by other multi-agency plan'])

const reviewEndsPlan = is('the review ends the plan', 'planDecision', ...endings)

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

/** The authority that the child has left ends its own plan; that of the transfer conference goes on. */
function endsForGood(end: Entry, situation: Situation): boolean {
  if (!isPlanEnding(end)) return false
  return end.data['ground'] !== 'moved permanently, transfer confirmed' || !situation.has('transfer-conference.held',
    (held) => held.at <= end.at && sharesAChild(held, end) && madePlan(held) !== false)
}

function latest(...words: readonly (Entry | undefined)[]): Entry | undefined {
  return words.reduce((one, other) => (one === undefined || (other !== undefined && other.at > one.at) ? other : one), undefined)
}

/** What last said, up to a moment, of the children of the entry that they are on no plan, or not any more. */
function lastEnding(situation: Situation, until: EpochMs): Entry | undefined {
  const about = (one: Entry): boolean => one.at <= until && covers(one, situation.entry)
  return latest(
    situation.last('cp-plan.ended', (end) => about(end) && endsForGood(end, situation)),
    situation.last('rcpc.held', (held) => about(held) && endings.has(held.data['planDecision'])),
    situation.last('icpc.held', (held) => about(held) && madePlan(held) === false),
  )
}

/**
 * Whether a child of the entry was on a plan at a moment, as the latest word on it had it, be it of a conference or of the
 * plan itself. Unknown where the record speaks of no plan at all, neither of this kind nor of a child in need plan.
 */
export function wasOnAPlan(situation: Situation, at: EpochMs): Answer {
  const about = (one: Entry): boolean => one.at <= at && sharesAChild(one, situation.entry)
  const standing = latest(
    situation.last('cp-plan.made', about),
    situation.last('icpc.held', (held) => about(held) && madePlan(held) === true),
    situation.last('rcpc.held', (held) => about(held) && typeof held.data['planDecision'] === 'string'
      && !endings.has(held.data['planDecision'])),
  )
  const ended = lastEnding(situation, at)
  if (standing !== undefined && (ended === undefined || ended.at < standing.at)) return true
  if (ended !== undefined) return false
  return situation.has('cin-plan.made', (plan) => plan.at <= at) ? false : undefined
}

/** Unknown where the record speaks of no plan at all. */
export const onAPlan: Condition = condition('the child is on a child protection plan', [],
  (situation) => wasOnAPlan(situation, situation.entry.at))

/** No plan of the children of the entry has ended since. */
export function goesOnSince(situation: Situation, at: EpochMs): boolean {
  const ended = lastEnding(situation, situation.entry.at)
  return ended === undefined || at > ended.at
}

/**
 * Each child of the entry has an initial conference on record, or an earlier entry of the type, since a plan last ended:
 * the plan that goes on was counted from that one already.
 */
export function countedSincePlanBegan(situation: Situation, type: string): boolean {
  const ofThisPlan = ({ at }: Entry): boolean => goesOnSince(situation, at)
  return eachChildHas(situation, 'icpc.held', ofThisPlan) || eachChildHas(situation, type, ofThisPlan)
}
