import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { childProtectionRegister } from './child-protection-register.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: childProtectionRegister })

lawRows('A 4.14.15: who is asking', policy, [
  ['checked before anything is said', [
    ['information.requested', '2026-03-02T10:00'], ['enquirer.verified', '2026-03-02T10:05', { about: 'e1' }],
    ['information.shared', '2026-03-02T10:10', { about: 'e1' }],
  ], '2026-03-02T11:00', { warned: 'none', refused: 'none' }],
  ['checked a minute afterwards: said, not refused', [
    ['information.requested', '2026-03-02T10:00'], ['information.shared', '2026-03-02T10:10', { about: 'e1' }],
    ['enquirer.verified', '2026-03-02T10:11', { about: 'e1' }],
  ], '2026-03-02T11:00', { warned: 'e2: enquirer-checked-first', refused: 'none' }],
  ['the check of one who asks is not that of another', [
    ['information.requested', '2026-03-02T10:00'], ['enquirer.verified', '2026-03-02T10:05', { about: 'e1' }],
    ['information.requested', '2026-03-09T10:00'], ['information.shared', '2026-03-09T10:10', { about: 'e3' }],
  ], '2026-03-09T11:00', { warned: 'e4: enquirer-checked-first' }],
  ['given by another agency, whose record it is not', [
    ['information.requested', '2026-03-02T10:00'],
    ['information.shared', '2026-03-02T10:10', { about: 'e1', by: { role: 'gp' } }],
  ], '2026-03-02T11:00', { warned: 'none' }],
  ['given without being asked for', [['information.shared', '2026-03-02T10:10']], '2026-03-02T11:00', { warned: 'none' }],
])
