import { not } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import { unborn } from '../conditions/unborn.ts'
import { concernClears } from './harm.ts'
import { parentsLeftUntold, toldOfConcern } from './telling-parents.ts'

/** Parents and others with parental responsibility (Part A 3.6.1). */
export const familyInvolvement: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'tell-parents-of-concern',
    carries: ['A3.6.1/parents-informed-earliest'],
    title: 'Tell the parents of the concern',
    reading: 'At the earliest opportunity; the text gives no start, and it is shown from the concern on. Before a birth '
      + 'parents are told after the strategy discussion (2.6.11).',
    who: ['social-worker'],
    starts: [{ on: 'concern.identified', when: not(unborn, 'the child is born') }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'parents.informed', when: toldOfConcern }],
    ends: [
      { on: 'parent-consultation.decided', when: parentsLeftUntold },
      { on: 'concern.identified', when: concernClears },
    ],
    notifies: ['parent'],
    helps: 'Not where telling would put the child at risk of significant harm or undermine a criminal investigation: record '
      + 'that decision instead.',
  },
]
