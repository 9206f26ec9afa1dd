import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cafcass2025 } from './index.ts'

const policy = law(cafcass2025)

lawRows('para 16: connected children', policy, [
  ['are thought of with a concern about a subject child', [
    ['concern.identified', '2026-03-27T16:10', { data: { childIs: 'subject child' } }],
  ], '2026-03-27T16:10', { 'consider-connected-children': 'open' }],
  ['and where nobody says who the child is', [['concern.identified', '2026-03-27T16:10']], '2026-03-27T16:10',
    { 'consider-connected-children': 'open' }],
  ['not with a concern about a connected child itself', [
    ['concern.identified', '2026-03-27T16:10', { data: { childIs: 'connected child' } }],
  ], '2026-03-27T16:10', { 'consider-connected-children': 'none', 'seek-supervision': 'open' }],
  ['supervision that decides about them meets it', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T17:00', { about: 'e1', data: { connectedChildren: 'no referral' } }],
  ], '2026-03-27T17:00', { 'consider-connected-children': 'met', 'seek-supervision': 'met' }],
  ['so does supervision that names others of concern', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T17:00', { about: 'e1', data: { otherChildrenOfConcern: ['c2'] } }],
  ], '2026-03-27T17:00', { 'consider-connected-children': 'met' }],
  ['supervision that says nothing of them does not', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T17:00', { about: 'e1' }],
  ], '2026-03-27T17:00', { 'consider-connected-children': 'open', 'seek-supervision': 'met' }],
  ['deciding to refer one says it, and the call is owed', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T17:00', { about: 'e1', data: { referralDecision: 'refer a connected child' } }],
  ], '2026-03-27T17:00', { 'consider-connected-children': 'met', 'refer-by-telephone': 'open' }],
])
