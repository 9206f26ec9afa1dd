import { pointsTo } from '../conditions/points-to.ts'
import type { AnyDeclaration } from '../../engine/model.ts'

/** Part A 4.14.14 and 4.14.15: who asks about a child, and what they are told. */
export const childProtectionRegister: readonly AnyDeclaration[] = [
  {
    kind: 'gate',
    id: 'enquirer-checked-first',
    carries: ['A4.14.15/check-enquirer'],
    title: 'Check and note who is asking before you give information',
    on: ['information.shared'],
    when: pointsTo('somebody asked for it', 'information.requested'),
    requires: [{ on: 'enquirer.verified' }],
    effect: 'warn',
    why: 'No check of the person who asked is recorded before this. Check and note who it is.',
  },
]
