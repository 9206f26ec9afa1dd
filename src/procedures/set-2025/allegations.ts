import { all, condition, includes, is } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import { anAllegation, setAside } from './allegation-stands.ts'
import { allegationsPolice } from './allegations-police.ts'
import { allegationsReporting } from './allegations-reporting.ts'
import { allegationsTelling } from './allegations-telling.ts'

const unsuitable = includes('the person may be unsuitable', 'criteria', 'may be unsuitable')

/** Part A 7.1 to 7.4: an allegation against somebody who works with children. */
export const allegations: readonly AnyDeclaration[] = [
  {
    kind: 'table',
    id: 'threshold-for-allegation',
    carries: ['A7.1.1/harm-threshold', 'A7.1.1/transferable-risk', 'A7.2.1/low-level-concern-examples'],
    title: 'See whether it is an allegation under these procedures',
    on: ['allegation.received'],
    rows: [
      {
        when: includes('there may have been a criminal offence', 'criteria', 'possible criminal offence'),
        follows: 'It is an allegation: tell the LADO within one working day. The police are consulted.',
        cite: 'Part A 7.1.1, 7.3.1 and 7.4.14',
      },
      {
        when: all('it happened outside work and bears on suitability', unsuitable, is('it happened outside work', 'outsideWork', true)),
        follows: 'It is an allegation, because the risk may carry over to children at work: ask what set it off and whether a '
          + 'child could too. Tell the LADO within one working day.',
        cite: 'Part A 7.1.1 and 7.4.21',
      },
      {
        when: includes('one of the four criteria may be met', 'criteria', 'harmed or may have harmed a child',
          'risk of harm shown by behaviour', 'may be unsuitable'),
        follows: 'It is an allegation: tell the LADO within one working day.',
        cite: 'Part A 7.1.1 and 7.3.1',
      },
      {
        when: is('it is below the threshold', 'classified', 'below threshold, low-level concern'),
        follows: 'It is a low-level concern: write it down with its context and what was done, and watch for a pattern. A '
          + 'pattern that reaches the threshold goes to the LADO.',
        cite: 'Part A 7.2.1',
      },
      {
        when: is('it is about quality of care, or a complaint', 'classified', 'concern about quality of care or practice', 'complaint'),
        follows: 'It is no allegation: your organisation’s own policy for it applies.',
        cite: 'Part A 7.2.1',
      },
      {
        when: condition('nobody has said', [], () => true),
        follows: 'It is handled as an allegation until the LADO and the designated manager have weighed the threshold.',
        cite: 'Part A 7.4.6 and 7.4.11',
      },
    ],
  },
  ...allegationsReporting,
  ...allegationsTelling,
  ...allegationsPolice,
  {
    kind: 'duty',
    id: 'see-allegation-through',
    carries: ['A7.2.3/cases-progressed-quickly', 'A7.6.2/lado-monitors-progress'],
    title: 'See that the case is dealt with as quickly as it fairly can be',
    reading: 'No figure is in the text; the target times of the flowcharts stand only in pictures.',
    who: ['lado'],
    starts: [{ on: 'allegation.received', when: anAllegation }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'allegation.concluded' }],
    ends: setAside,
  },
]
