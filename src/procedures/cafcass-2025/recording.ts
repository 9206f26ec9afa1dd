import { filledIn } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { practitioners } from './by-cafcass.ts'

/** Paragraph 55: the concern, what was done and what came of it, followed through. */
export const recording: readonly AnyDeclaration[] = [
  {
    kind: 'form',
    id: 'record-of-concern',
    carries: ['55/record-concerns'],
    title: 'Record the concern, what was done and what came of it',
    entry: 'concern.identified',
    items: ['nature', 'actionTaken', 'outcomeOfAction'],
  },
  {
    kind: 'duty',
    id: 'record-what-came-of-concern',
    carries: ['55/record-concerns'],
    title: 'Record what was done about the concern and what came of it',
    reading: "Stays open until an outcome is on record: the authority's answer, agreed actions done, the child made "
      + 'safe, or the concern itself brought up to date.',
    who: practitioners,
    starts: [{ on: 'concern.identified' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      {
        on: 'concern.identified',
        when: ofTheSame('concern.identified',
          filledIn('action and outcome are recorded', 'actionTaken', 'outcomeOfAction')),
      },
      { on: 'referral.outcome-received' },
      { on: 'supervision-actions.completed' },
      { on: 'protective-action.taken', when: filledIn('it is known whether the child is safe', 'childSafe') },
    ],
  },
]
