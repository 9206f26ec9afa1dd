import { is } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'

const longPast = is('it is about something long past', 'nonRecent', true)

/** An adult tells of abuse as a child (Part A 1.10.3). */
export const nonRecentAbuse: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'find-out-about-access-to-children',
    carries: ['A1.10.3/perpetrator-current-contact'],
    title: 'Find out whether the person still works with or cares for children',
    reading: 'Owed until the record says that the allegation is of something recent.',
    who: ['agency', 'practitioner', 'local-authority', 'police'],
    starts: [{ on: 'allegation.received', when: longPast }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'perpetrator-access.ascertained' }],
    ends: [{ on: 'allegation.received', when: ofTheSame('allegation.received', is('it is recent', 'nonRecent', false)) }],
    helps: 'Respond as to any other concern.',
  },
]
