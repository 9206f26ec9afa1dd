import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { complexAbuseSmg } from './complex-abuse-smg.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: complexAbuseSmg }, { record: 'complex-investigation' })

const cps = 'consult-cps-before-therapy'

lawRows('A 8.6.1: the Crown Prosecution Service before therapy is arranged', policy, [
  ['owed once help is needed, with no date', [['therapy.proposed', '2026-03-30T10:00']], '2026-06-30T10:00', { [cps]: 'open' }],
  ['asked first', [
    ['therapy.proposed', '2026-03-30T10:00'],
    ['cps.consulted', '2026-03-30T11:00', { about: 'e1' }],
    ['therapy.arranged', '2026-03-30T12:00', { about: 'e1' }],
  ], '2026-03-30T12:00', { [cps]: 'met', warned: 'none', refused: 'none' }],
  ['arranged without: late from then on, and never held back', [
    ['therapy.proposed', '2026-03-30T10:00'],
    ['therapy.arranged', '2026-03-30T12:00', { about: 'e1' }],
  ], '2026-03-30T12:00', { [cps]: 'overdue by 2026-03-30T12:00', warned: 'e2: cps-before-therapy', refused: 'none' }],
  ['asked about another child', [
    ['therapy.proposed', '2026-03-30T10:00', { children: ['c1'] }],
    ['cps.consulted', '2026-03-30T11:00', { about: 'e1', children: ['c1'] }],
    ['therapy.arranged', '2026-03-30T12:00', { children: ['c2'] }],
  ], '2026-03-30T12:00', { [cps]: 'met', warned: 'e3: cps-before-therapy' }],
])
