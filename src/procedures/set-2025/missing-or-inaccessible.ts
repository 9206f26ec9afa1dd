import type { AnyDeclaration, Duty } from '../../engine/model.ts'
import { underEnquiry } from './enquiry-under-way.ts'

const find = {
  kind: 'duty',
  reading: 'The text gives no start; it is counted from the moment at which the child cannot be found. Owed unless the '
    + 'enquiry has been concluded.',
  starts: [{ on: 'child.missing', when: underEnquiry }],
  due: { unit: 'hours', amount: 24 },
  ends: [{ on: 'child.seen' }, { on: 'child.died' }],
  perChild: true,
} satisfies Partial<Duty>

/** A child under enquiry who cannot be found (Part A 3.6.2). */
export const missingOrInaccessible: readonly AnyDeclaration[] = [
  {
    ...find,
    id: 'hold-strategy-discussion-on-missing-child',
    carries: ['A3.6.2/missing-strategy-24h'],
    title: 'Hold a strategy discussion with the police on the missing child',
    who: ['social-worker'],
    meets: [{ on: 'strategy-discussion.held' }],
    notifies: ['police'],
  },
  {
    ...find,
    id: 'agree-how-to-find-child',
    carries: ['A3.6.2/missing-manager-agreement-24h'],
    title: 'Agree with the manager what else is done to find and see the child',
    who: ['social-worker', 'team-manager'],
    meets: [{ on: 'location-plan.agreed' }],
  },
]
