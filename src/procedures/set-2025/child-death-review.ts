import { condition, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import { reviewedDeath } from './reviewed-death.ts'

/** Part A 9.1.1 to 9.1.5: which deaths are reviewed. */
export const childDeathReview: readonly AnyDeclaration[] = [
  {
    kind: 'table',
    id: 'deaths-reviewed',
    carries: [
      'A9.1.2/review-every-death', 'A9.1.4/termination-live-birth-excluded', 'A9.1.5/live-registered-deaths-in-scope', 'A9.1.1/chapter-scope',
    ],
    title: 'See whether a death is reviewed',
    on: ['child.died'],
    rows: [
      {
        when: is('it is a stillbirth with no healthcare professional there', 'circumstances', 'stillbirth, no healthcare professional there'),
        follows: 'It is reviewed, and there is a Joint Agency Response.',
        cite: 'Part A 9.1.2 and 9.1.3',
      },
      {
        when: is('it is a stillbirth with a healthcare professional there', 'circumstances', 'stillbirth, a healthcare professional there'),
        follows: 'It is not reviewed.',
        cite: 'Part A 9.1.2',
      },
      {
        when: is('it is a late foetal loss or a termination within the law', 'circumstances', 'late foetal loss', 'termination within the law'),
        follows: 'It is not reviewed.',
        cite: 'Part A 9.1.2',
      },
      {
        when: is('it follows a live birth after a planned termination within the law', 'circumstances',
          'live birth after a planned termination within the law'),
        follows: 'It is not reviewed.',
        cite: 'Part A 9.1.4',
      },
      {
        when: not(reviewedDeath, 'it is said to be outside the review'),
        follows: 'It is not reviewed. Say which of the exceptions it is.',
        cite: 'Part A 9.1.2 and 9.1.4',
      },
      {
        when: condition('it is any other death', [], () => true),
        follows: 'It is reviewed: every death under eighteen, from whatever cause, at home, in hospital or in the community.',
        cite: 'Part A 9.1.1, 9.1.2 and 9.1.5',
      },
    ],
  },
]
