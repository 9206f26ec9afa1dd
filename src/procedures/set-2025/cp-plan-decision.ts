import { all, is } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'

const likely = is('the child is likely to suffer significant harm', 'likelySignificantHarm', true)
const notLikely = is('the child is not likely to suffer significant harm', 'likelySignificantHarm', false)

/** Part A 4.9 and 4.10.1: whether a child is made subject of a plan. */
export const cpPlanDecision: readonly AnyDeclaration[] = [
  {
    kind: 'table',
    id: 'is-a-plan-needed',
    carries: ['A4.9.1/plan-threshold', 'A4.9.2/likelihood-test', 'A4.9.3/likely-harm-consequence'],
    title: 'Whether the child needs a child protection plan',
    on: ['conference.held'],
    rows: [
      {
        when: likely,
        follows: 'The child needs a child protection plan, or proceedings are considered, or both. Decide for each child by itself.',
        cite: 'Part A 4.9.3',
      },
      {
        when: notLikely,
        follows: 'No plan may be made. Consider what help the child needs, and recommend it.',
        cite: 'Part A 4.10.1',
      },
    ],
  },
  {
    kind: 'prohibition',
    id: 'no-plan-without-likely-harm',
    carries: ['A4.10.1/no-plan-prohibition'],
    title: 'No plan for a child who is not likely to suffer significant harm',
    reading: 'The text forbids it. A conference is not refused all the same: what it says of harm and what it decided are put '
      + 'side by side, and one of them is corrected.',
    on: ['icpc.held'],
    when: all('a plan is made although harm is not likely', notLikely,
      is('a plan is made', 'planDecision', 'child is subject of a plan')),
    effect: 'warn',
    why: 'It says that harm is not likely and that there is a plan. Only one of the two can stand: correct the other.',
  },
]
