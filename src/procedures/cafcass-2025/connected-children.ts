import { filledIn, is } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import { practitioners } from './by-cafcass.ts'

/** Paragraph 16: brothers, sisters and others who may be at risk too. */
export const connectedChildren: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'consider-connected-children',
    carries: ['16/consider-connected-children'],
    title: 'Decide whether connected children are referred too',
    reading: 'No time is given. What is written in supervision about connected children shows that they were thought of.',
    who: practitioners,
    starts: [{ on: 'concern.identified', when: is('it is about a child of the proceedings', 'childIs', 'subject child') }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'supervision.held', when: filledIn('it is decided about connected children', 'connectedChildren') },
      { on: 'supervision.held', when: filledIn('other children of concern are named', 'otherChildrenOfConcern') },
      { on: 'supervision.held', when: is('a connected child is to be referred', 'referralDecision', 'refer a connected child') },
    ],
    helps: 'Brothers and sisters, and other children outside the proceedings. A worry about one of them is a concern of its own.',
  },
]
