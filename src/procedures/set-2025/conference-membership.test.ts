import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { conferenceMembership } from './conference-membership.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: conferenceMembership }, { children: [{ id: 'c1' }] })

const observed = { attendance: [{ name: 'A. Okoro', role: 'Observer' }] }

lawRows('A 4.3.5: a professional observer', policy, [
  ['agreed to beforehand', [
    ['observer.consented', '2026-02-19T10:00'], ['icpc.held', '2026-02-20T10:00', { data: observed }],
  ], '2026-02-20T11:00', { warned: 'none', refused: 'none' }],
  ['not agreed to: said, and the conference stands', [
    ['rcpc.held', '2026-02-20T10:00', { data: observed }],
  ], '2026-02-20T11:00', { warned: 'e1: observer-agreed-to-beforehand', refused: 'none' }],
  ['agreed to a minute afterwards', [
    ['icpc.held', '2026-02-20T10:00', { data: observed }], ['observer.consented', '2026-02-20T10:01'],
  ], '2026-02-20T11:00', { warned: 'e1: observer-agreed-to-beforehand' }],
  ['agreed to for an earlier conference', [
    ['observer.consented', '2026-02-19T10:00'], ['icpc.held', '2026-02-20T10:00', { data: observed }],
    ['rcpc.held', '2026-05-18T10:00', { data: observed }],
  ], '2026-05-18T11:00', { warned: 'e3: observer-agreed-to-beforehand' }],
  ['one who did not come', [
    ['icpc.held', '2026-02-20T10:00', { data: { attendance: [{ name: 'A. Okoro', role: 'Observer', attended: false }] } }],
  ], '2026-02-20T11:00', { warned: 'none' }],
  ['nobody listed', [['icpc.held', '2026-02-20T10:00']], '2026-02-20T11:00', { warned: 'none' }],
])
