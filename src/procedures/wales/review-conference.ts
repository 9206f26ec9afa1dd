import { is } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import { childGetsPlan, planEnds, reviewEndsPlan } from './plan-decision.ts'

/** Paragraphs 139 and 140: the first review. Later ones come at regular intervals, for which there is no figure. */
export const reviewConference: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'hold-first-review',
    carries: ['139/first-review-3-months'],
    title: 'Hold the first review conference',
    reading: 'Three calendar months; a month without such a day ends on its last. A pre-birth or transfer conference is an '
      + 'initial one.',
    who: ['local-authority'],
    starts: [{ on: 'icpc.held', when: childGetsPlan }],
    due: { unit: 'months', amount: 3 },
    meets: [{ on: 'rcpc.held' }],
    ends: planEnds,
    perChild: true,
  },
  {
    kind: 'table',
    id: 'decision-of-review',
    carries: ['140/review-considers'],
    title: 'What the review conference leads to',
    on: ['rcpc.held'],
    rows: [
      {
        when: is('the risk goes on', 'planDecision', 'plan continues', 'plan continues with changes'),
        follows: 'The plan goes on. Agree when the next review is held: at regular intervals that fit the case.',
        cite: 'paras 139 and 140',
      },
      {
        when: reviewEndsPlan,
        follows: 'End the plan, tell everybody who was invited to the initial conference, and talk with parents and child about '
          + 'what they still need. Help is not withdrawn by itself.',
        cite: 'paras 141 to 143',
      },
    ],
  },
]
