import type { AnyDeclaration } from '../../engine/model.ts'

/** Police and social care visit together (Part A 3.3.7). */
export const jointVisit: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'share-joint-visit-record',
    carries: ['A3.3.7/joint-visit-record-shared'],
    title: 'Write down what the joint visit led to, and share it',
    reading: 'On completion of the visit.',
    who: ['police', 'local-authority'],
    starts: [{ on: 'joint-visit.completed' }],
    due: { unit: 'immediately' },
    meets: [{ on: 'joint-visit.record-shared' }],
  },
]
