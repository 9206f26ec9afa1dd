import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { cafcass2025 } from './index.ts'
import { recording } from './recording.ts'

const policy = law({ ...cafcass2025, declarations: recording })
const record = 'record-what-came-of-concern'

lawRows('para 55: concern, action and outcome', policy, [
  ['are followed through', [['concern.identified', '2026-03-27T09:00']], '2026-05-01T09:00', { [record]: 'open' }],
  ['an action without its outcome is not enough', [
    ['concern.identified', '2026-03-27T09:00', { data: { actionTaken: 'asked the school' } }],
  ], '2026-03-28T09:00', { [record]: 'open' }],
  ['both, from the start', [
    ['concern.identified', '2026-03-27T09:00',
      { data: { actionTaken: 'asked the school', outcomeOfAction: 'no cause for worry' } }],
  ], '2026-03-28T09:00', { [record]: 'met' }],
  ['both, later', [
    ['concern.identified', '2026-03-27T09:00'],
    ['concern.identified', '2026-03-30T09:00',
      { about: 'e1', data: { actionTaken: 'asked the school', outcomeOfAction: 'no cause for worry' } }],
  ], '2026-03-30T10:00', { [record]: 'met' }],
  ['the answer of the authority', [
    ['concern.identified', '2026-03-27T09:00'], ['referral.made', '2026-03-27T10:00', { about: 'e1' }],
    ['referral.outcome-received', '2026-03-28T09:00', { about: 'e2' }],
  ], '2026-03-28T10:00', { [record]: 'met' }],
  ['the child made safe', [
    ['concern.identified', '2026-03-27T09:00'],
    ['protective-action.taken', '2026-03-27T10:00', { about: 'e1', data: { childSafe: true } }],
  ], '2026-03-28T10:00', { [record]: 'met' }],
  ['an answer about another concern does not count', [
    ['concern.identified', '2026-03-27T09:00'],
    ['concern.identified', '2026-03-27T09:30', { data: { actionTaken: 'a', outcomeOfAction: 'b' } }],
    ['referral.made', '2026-03-27T10:00', { about: 'e2' }],
    ['referral.outcome-received', '2026-03-28T09:00', { about: 'e3' }],
  ], '2026-03-28T10:00', { [record]: 'open; met' }],
])
