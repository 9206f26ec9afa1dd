import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { negotiatedArrangement } from './negotiated-arrangement.ts'

const policy = law({ ...set2025, declarations: negotiatedArrangement }, { children: [{ id: 'c1' }] })

const confirm = 'confirm-arrangement-in-writing'

lawRows('A 6.1.8: an arrangement of their own, in writing in 48 hours', policy, [
  ['by the clock, over a weekend on which it goes forward', [
    ['negotiated-arrangement.agreed', '2026-03-27T16:00'],
  ], '2026-03-27T17:00', { [confirm]: 'open by 2026-03-29T17:00' }],
  ['confirmed a minute before', [
    ['negotiated-arrangement.agreed', '2026-03-02T16:00'],
    ['negotiated-arrangement.confirmed', '2026-03-04T15:59', { about: 'e1' }],
  ], '2026-03-04T17:00', { [confirm]: 'met by 2026-03-04T16:00' }],
  ['confirmed on the minute: late', [
    ['negotiated-arrangement.agreed', '2026-03-02T16:00'],
    ['negotiated-arrangement.confirmed', '2026-03-04T16:00', { about: 'e1' }],
  ], '2026-03-04T17:00', { [confirm]: 'met-late by 2026-03-04T16:00' }],
  ['not where the child moves to London', [
    ['child.moved-area', '2026-03-02T10:00', { data: { newAuthority: 'London Borough of Havering' } }],
    ['negotiated-arrangement.agreed', '2026-03-02T16:00', { about: 'e1' }],
  ], '2026-03-02T17:00', { [confirm]: 'none' }],
])
