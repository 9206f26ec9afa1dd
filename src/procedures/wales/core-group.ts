import type { AnyDeclaration } from '../../engine/model.ts'
import { childGetsPlan, planEnds } from './plan-decision.ts'

/** Paragraph 137: the core group. The text gives no interval for its later meetings. */
export const coreGroup: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'hold-first-core-group',
    carries: ['137/first-meeting-10-days'],
    title: 'Hold the first core group meeting',
    reading: 'Always, and not only where the family is dissatisfied. A pre-birth or transfer conference is an initial one.',
    who: ['core-group'],
    starts: [{ on: 'icpc.held', when: childGetsPlan }],
    due: { unit: 'working-days', amount: 10 },
    meets: [{ on: 'core-group.held' }],
    ends: planEnds,
    perChild: true,
    helps: 'The care and support coordinator calls it. Work out the plan, the further steps, and who takes each.',
  },
]
