import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { familyInvolvement } from './family-involvement.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: familyInvolvement }, { children: [{ id: 'c1' }] })
const tell = 'tell-parents-of-concern'

lawRows('A 3.6.1: parents are told at the earliest opportunity', policy, [
  ['from the concern on', [['concern.identified', '2026-03-27T16:10']], '2026-04-20T09:00', { [tell]: 'open' }],
  ['done by telling them', [
    ['concern.identified', '2026-03-27T16:10'], ['parents.informed', '2026-03-28T10:00', { about: 'e1' }],
  ], '2026-03-28T11:00', { [tell]: 'met' }],
  ['not by telling them of something else', [
    ['concern.identified', '2026-03-27T16:10'],
    ['parents.informed', '2026-03-28T10:00', { about: 'e1', data: { matter: 'allegation' } }],
  ], '2026-03-28T11:00', { [tell]: 'open' }],
  ['not where it would harm the child or an investigation', [
    ['concern.identified', '2026-03-27T16:10'],
    ['parent-consultation.decided', '2026-03-28T10:00', { about: 'e1', data: { decision: 'neither', reasons: 'Police' } }],
  ], '2026-03-28T11:00', { [tell]: 'ended' }],
  ['a decision to tell them leaves it owed', [
    ['concern.identified', '2026-03-27T16:10'],
    ['parent-consultation.decided', '2026-03-28T10:00', { about: 'e1', data: { decision: 'inform parents' } }],
  ], '2026-03-28T11:00', { [tell]: 'open' }],
  ['before a birth another rule holds', [
    ['concern.identified', '2026-03-27T16:10', { data: { childIs: 'unborn child' } }],
  ], '2026-03-28T11:00', { [tell]: 'none' }],
  ['the second of two concerns is told of by itself', [
    ['concern.identified', '2026-03-27T16:10'],
    ['parents.informed', '2026-03-28T10:00', { about: 'e1' }],
    ['concern.identified', '2026-04-20T10:00'],
  ], '2026-04-20T11:00', { [tell]: 'met; open' }],
])
