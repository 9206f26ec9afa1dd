import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { isPlanEnding } from '../conditions/plan-ending.ts'

/** Unknown whether several agencies go on working with the family, unless the conference offered no help at all. */
const workGoesOn: Condition = condition('several agencies go on working with the family',
  ['ground', 'decision', 'rcpc.held/helpIfNoPlan'], (situation) => {
    const { entry } = situation
    const { ground } = entry.data
    if (!isPlanEnding(entry) || (ground !== undefined && ground !== 'no likely significant harm')) return false
    return situation.last('rcpc.held')?.data['helpIfNoPlan'] === 'none' ? false : undefined
  })

/** Part A 4.10.3: help that goes on when a protection plan has ended. */
export const afterThePlan: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'hold-meeting-after-plan',
    carries: ['A4.10.3/multiagency-meeting-3-months'],
    title: 'Hold the multi-agency meeting three months after the plan',
    reading: 'Only where several agencies go on working with the family; where none does, leave it with that reason. It is the '
      + 'first review of the child in need plan too.',
    who: ['local-authority'],
    starts: [{ on: 'cp-plan.ended', when: workGoesOn }],
    due: { unit: 'months', amount: 3 },
    meets: [{ on: 'cin-plan.reviewed' }],
    ends: [{ on: 'cp-plan.made' }, { on: 'child.turned-18' }, { on: 'child.died' }],
    perChild: true,
  },
]
