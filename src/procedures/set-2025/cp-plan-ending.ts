import { all, condition, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Gate } from '../../engine/model.ts'
import { isPlanEnding } from '../conditions/plan-ending.ts'
import { reviewLeavesPlan } from './plan-lasts.ts'

const planEndsNow: Condition = condition('the plan ends', ['decision'], ({ entry }) => isPlanEnding(entry))

const movedAway = all('the plan ends because the child has moved', planEndsNow,
  is('the child has moved', 'ground', 'moved permanently, transfer confirmed'))

const harmUnlikely = all('the plan ends because harm is not likely', planEndsNow,
  is('harm is not likely', 'ground', 'no likely significant harm'))

const endsThePlan = not(reviewLeavesPlan, 'it ended the plan')

const noLongerNeeded = is('it made no plan', 'planDecision', 'child is not')

const afterMove = {
  kind: 'gate',
  on: ['cp-plan.ended'],
  when: movedAway,
  effect: 'refuse',
} satisfies Partial<Gate>

/** Part A 4.10.4 to 4.10.9 and 6.4.11: when a plan may end. */
export const cpPlanEnding: readonly AnyDeclaration[] = [
  {
    ...afterMove,
    id: 'transfer-conference-before-ending',
    carries: ['A4.10.5/transfer-ending-gate', 'A6.4.11/originating-ceases'],
    title: 'The plan of a child who has moved goes on until the transfer conference',
    requires: [{ on: 'transfer-conference.held' }],
    why: 'The plan ends only after the receiving authority has held its transfer conference. None is recorded.',
  },
  {
    ...afterMove,
    id: 'written-acceptance-before-ending',
    carries: ['A4.10.5/transfer-ending-gate', 'A6.4.11/originating-ceases'],
    title: 'The plan of a child who has moved goes on until the receiving authority has accepted the case in writing',
    requires: [{ on: 'case-transfer.confirmed' }],
    why: 'The plan ends only once the receiving authority has confirmed in writing that it holds the case. That is not recorded.',
  },
  {
    kind: 'gate',
    id: 'conference-ends-plan',
    carries: ['A4.10.6/end-without-conference', 'A4.10.5/ending-criteria'],
    title: 'Only a conference ends a plan because harm is not likely any more',
    reading: 'A manager may end a plan without one after a completed transfer, at eighteen, on a death or when the child has '
      + 'left the country for good.',
    on: ['cp-plan.ended'],
    when: harmUnlikely,
    requires: [{ on: 'rcpc.held', when: endsThePlan }, { on: 'transfer-conference.held', when: noLongerNeeded }],
    effect: 'warn',
    why: 'No conference that ended the plan is recorded. Hold the review conference, or record it if it was held.',
  },
]
