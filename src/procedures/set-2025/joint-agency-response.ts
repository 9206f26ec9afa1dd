import { condition, includes } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import { outOfReview, reviewedDeath } from './reviewed-death.ts'

/** Part A 9.1.3: the decision in the first hours. */
export const jointAgencyResponse: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'decide-on-joint-agency-response',
    carries: ['A9.1.3/jar-decision'],
    title: 'Decide whether there is to be a Joint Agency Response',
    reading: 'In the hours right after the death: the text gives no number of hours and names nobody who decides.',
    who: ['police', 'child-death-review-team'],
    starts: [{ on: 'child.died', when: reviewedDeath }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'jar.decided' }],
    ends: [outOfReview],
    helps: 'Outside causes, sudden with no plain cause, in custody, suspicious, or a stillbirth with no healthcare professional there.',
  },
  {
    kind: 'table',
    id: 'joint-agency-response-criteria',
    carries: ['A9.1.3/jar-criteria'],
    title: 'See whether the death calls for a Joint Agency Response',
    on: ['jar.decided'],
    rows: [
      {
        when: includes('any criterion is met', 'criteria', 'external causes', 'sudden with no apparent cause', 'in custody',
          'suspicious circumstances', 'unattended stillbirth'),
        follows: 'There is a Joint Agency Response of the police, the health team for child deaths and, if required, the duty '
          + 'social worker.',
        cite: 'Part A 9.1.3',
      },
      {
        when: condition('no criterion is named', [], () => true),
        follows: 'None is called for unless one of the criteria is met.',
        cite: 'Part A 9.1.3',
      },
    ],
  },
]
