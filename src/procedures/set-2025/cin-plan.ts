import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { writtenBySocialCare } from './by-social-care.ts'

/** Another body's file may be closed while the plan goes on. Never unknown: a gap leaves it social care's own. */
const socialCareCloses: Condition = condition('social care closes the case', [],
  ({ entry }) => writtenBySocialCare(entry) !== false)

/** A child in need plan while it lasts (Part A 2.5.26, and 4.10.9 after a protection plan). */
export const cinPlan: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'review-child-in-need-plan',
    carries: ['A2.5.26/cin-plan-reviewed', 'A4.10.9/cin-plan-review-6-months'],
    title: 'Review the child in need plan',
    reading: 'Six months at most from the plan, then from the last review. Local standards may ask for it sooner.',
    who: ['social-worker'],
    starts: [{ on: 'cin-plan.made' }],
    due: { unit: 'months', amount: 6 },
    meets: [{ on: 'cin-plan.reviewed' }],
    ends: [
      { on: 'cp-plan.made' },
      { on: 'case.closed', when: socialCareCloses },
      { on: 'child.turned-18' },
      { on: 'child.died' },
    ],
    recurs: true,
    perChild: true,
  },
]
