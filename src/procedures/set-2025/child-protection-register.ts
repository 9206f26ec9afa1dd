import { all, condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { pointsTo } from '../conditions/points-to.ts'
import { writtenBySocialCare } from './by-social-care.ts'

/** The record is social care's. Never unknown: a gap leaves it social care that gave it. */
const bySocialCare: Condition = condition('social care gives it', [], ({ entry }) => writtenBySocialCare(entry) !== false)

/** Part A 4.14.14 and 4.14.15: who asks about a child, and what they are told. */
export const childProtectionRegister: readonly AnyDeclaration[] = [
  {
    kind: 'gate',
    id: 'enquirer-checked-first',
    carries: ['A4.14.15/check-enquirer'],
    title: 'Check and note who is asking before you give information',
    on: ['information.shared'],
    when: all('social care gives it to somebody who asked', pointsTo('somebody asked for it', 'information.requested'), bySocialCare),
    requires: [{ on: 'enquirer.verified' }],
    effect: 'warn',
    why: 'No check of the person who asked is recorded before this. Check and note who it is.',
  },
]
