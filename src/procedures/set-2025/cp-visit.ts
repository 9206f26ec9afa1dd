import { all, condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { onAPlan, planEnds } from './plan-lasts.ts'

/** Never unknown: a visit that does not say otherwise saw the child. */
const childWasSeen: Condition = condition('the child was seen', ['childSeen'], ({ entry }) => entry.data['childSeen'] !== false)

/** Not the visit with which a record begins in the middle: that one only starts the count. */
const childSeenSince: Condition = condition('the child was seen', ['childSeen'], (situation) =>
  situation.entry.id !== situation.start?.id && childWasSeen.test(situation) === true)

/** A record that begins in the middle. */
const nothingBefore: Condition = condition('no plan and no visit before it is on record', [], (situation) =>
  !situation.has('cp-plan.made') && !situation.has('cp-visit.made'))

/** Part A 4.8.2 and 5.4.5: visits to a child on a plan. */
export const cpVisit: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'visit-child-on-plan',
    carries: ['A4.8.2/visit-frequency', 'A5.4.5/see-child'],
    title: 'Visit the child',
    reading: 'Every four weeks at the least, the first from the day of the plan; the plan may ask for more. The chair sees that '
      + 'it is set, the lead social worker visits. A visit at which the child was not seen does not count.',
    who: ['lead-social-worker'],
    starts: [
      { on: 'cp-plan.made' },
      { on: 'cp-visit.made', when: all('a plan goes on of which only visits are on record', childWasSeen, nothingBefore, onAPlan) },
    ],
    due: { unit: 'weeks', amount: 4 },
    meets: [{ on: 'cp-visit.made', when: childSeenSince }],
    ends: planEnds,
    recurs: true,
    perChild: true,
    escalatesTo: ['team-manager'],
    notifies: ['conference-chair'],
    helps: 'Alone, and in the child’s bedroom, at every other visit at least. Babies are seen awake.',
  },
]
