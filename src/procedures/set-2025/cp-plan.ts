import type { AnyDeclaration } from '../../engine/model.ts'
import { planEnds } from './plan-lasts.ts'

/** Part A 5.3: the plan is written down, sent out and begun. */
export const cpPlan: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'begin-plan',
    carries: ['A5.3.10/implement-immediately'],
    title: 'Begin to carry the plan out',
    who: ['core-group'],
    starts: [{ on: 'cp-plan.made' }],
    due: { unit: 'immediately' },
    meets: [{ on: 'cp-plan.implementation-started' }],
    ends: planEnds,
    perChild: true,
  },
  {
    kind: 'duty',
    id: 'send-core-group-notes',
    carries: ['A5.3.10/copies-10wd'],
    title: 'Send the notes and the written plan to everybody in the core group',
    who: ['lead-social-worker'],
    starts: [{ on: 'core-group.held' }],
    due: { unit: 'working-days', amount: 10 },
    meets: [{ on: 'core-group-record.circulated' }],
    notifies: ['core-group'],
    helps: 'Another agency may have taken the notes; the lead social worker sees that there are some.',
  },
]
