import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { cafcass2025 } from './index.ts'
import { prohibitedSteps } from './prohibited-steps.ts'

const policy = law({ ...cafcass2025, declarations: prohibitedSteps })
const answer = answersOf(cafcass2025)

const order: Given =
  ['order.made', '2026-03-27T10:00', { data: { order: 'prohibited steps order', safeguardingOrder: true } }]
const tell = (data: Record<string, unknown>, about?: string): Given =>
  ['information.shared', '2026-03-27T15:00', { id: 'told', data, ...(about === undefined ? {} : { about }) }]
const ask = 'ask-court-to-let-school-know'

lawRows('para 40: a prohibited steps order', policy, [
  ['the court is asked to let the school know', [order], '2026-03-27T11:00', { [ask]: 'open' }],
  ['it has been asked', [
    order,
    ['disclosure-application.made', '2026-03-27T12:00', { about: 'e1' }],
  ], '2026-03-27T13:00', { [ask]: 'met' }],
  ['it has answered', [
    order,
    ['court.permission-given', '2026-03-27T12:00', { about: 'e1' }],
  ], '2026-03-27T13:00', { [ask]: 'met' }],
  ['not made to safeguard a child: nothing is owed', [
    ['order.made', '2026-03-27T10:00', { data: { order: 'prohibited steps order', safeguardingOrder: false } }],
  ], '2026-03-27T11:00', { [ask]: 'none' }],
  ['another order: nothing is owed', [
    ['order.made', '2026-03-27T10:00', { data: { order: 'child arrangements order' } }],
  ], '2026-03-27T11:00', { [ask]: 'none' }],
  ['telling the school without the court: refused', [order, tell({ recipientKind: 'school' }, 'e1')], '2026-03-27T15:00',
    { refused: 'told: no-word-of-order-without-court' }],
  ['telling another agency without the court: refused', [
    order,
    tell({ recipientKind: 'agency', kindOfInformation: 'details of a prohibited steps order' }),
  ], '2026-03-27T15:00', { refused: 'told: no-word-of-order-without-court' }],
  ['telling with the permission of the court', [
    order, ['court.permission-given', '2026-03-27T14:00', { about: 'e1' }], tell({ recipientKind: 'school' }, 'e1'),
  ], '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['telling at immediate risk, by the entry itself', [
    order,
    tell({ recipientKind: 'school', immediateRisk: true }, 'e1'),
  ], '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['telling at immediate risk, by an emergency on record', [
    order, ['emergency.identified', '2026-03-27T14:00'], tell({ recipientKind: 'school' }, 'e1'),
  ], '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['telling at immediate risk, by the concern that it points back to', [
    order, ['concern.identified', '2026-03-27T14:00', { id: 'c', data: { immediateDanger: true } }],
    tell({ recipientKind: 'school', kindOfInformation: 'details of a prohibited steps order' }, 'c'),
  ], '2026-03-27T15:00', { refused: 'none', warned: 'none' }],
  ['a danger that has nothing to do with it', [
    ['concern.identified', '2025-09-01T14:00', { id: 'old', data: { immediateDanger: true } }],
    ['order.made', '2026-03-27T10:00', { id: 'o', data: { order: 'prohibited steps order' } }],
    tell({ recipientKind: 'school' }, 'o'),
  ], '2026-03-27T15:00', { refused: 'told: no-word-of-order-without-court' }],
  ['telling somebody of nobody knows what: a warning', [order, tell({ recipientKind: 'school' })], '2026-03-27T15:00',
    { refused: 'none', warned: 'told: say-whether-order-is-told' }],
  ['telling somebody of nobody knows what, with permission', [
    order, ['court.permission-given', '2026-03-27T14:00', { about: 'e1' }], tell({ recipientKind: 'school' }),
  ], '2026-03-27T15:00', { warned: 'none' }],
  ['telling of something else', [order, tell({ recipientKind: 'school', kindOfInformation: 'other' })], '2026-03-27T15:00',
    { refused: 'none', warned: 'none' }],
  // Paragraph 20 lets the authority be told in an enquiry: paragraph 40 is read not to stand against that.
  ['telling the authority in a section 47 enquiry', [
    order,
    tell({ recipientKind: 'local authority', purpose: 'section 47 enquiry' }, 'e1'),
  ], '2026-03-27T15:00', { refused: 'none' }],
])

describe('para 40: a prohibited steps order', () => {
  test.each<[string, readonly Given[], RegExp]>([
    ['an emergency', [order, ['emergency.identified', '2026-03-27T14:00', { about: 'e1' }]], /at once/],
    ['a permission', [['court.permission-given', '2026-03-27T09:00'], order], /whom the court named/],
    ['neither', [order], /Ask the court first/],
  ])('by the table: %s', (_what, given, expected) => {
    expect(answer('who-may-know-of-order', given)).toMatch(expected)
  })
})
