import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { s47Checks } from './s47-checks.ts'

const policy = law({ ...set2025, declarations: s47Checks }, { children: [{ id: 'c1' }] })
const decide = 'decide-on-parents-before-checks'
const refuse = 'no-checks-before-decision-on-parents'
const started: Given = ['s47.started', '2026-03-27T10:00']
const checks: Given = ['checks.started', '2026-03-27T12:00', { about: 'e1' }]
const neither = { decision: 'neither', reasons: 'It would impede the investigation', authorisedBy: 'T Manager' }

lawRows('A 3.4.24: whether parents are consulted or told is decided before the checks', policy, [
  ['owed from the start of the enquiry, with no date of its own', [started], '2026-04-20T09:00', { [decide]: 'open' }],
  ['decided, whichever way', [
    started, ['parent-consultation.decided', '2026-03-27T11:00', { about: 'e1', data: neither }], checks,
  ], '2026-03-27T13:00', { [decide]: 'met', refused: 'none' }],
  ['checks before it are refused, and the decision is late', [started, checks], '2026-03-27T13:00', {
    refused: `e2: ${refuse}`, [decide]: 'overdue by 2026-03-27T12:00',
  }],
  ['what was decided on the referral is not it', [
    ['parent-consultation.decided', '2026-03-20T11:00', { data: neither }], started, ['checks.started', '2026-03-27T12:00', { about: 'e2' }],
  ], '2026-03-27T13:00', { refused: `e3: ${refuse}` }],
  ['it may be decided with the enquiry, in the discussion that starts it', [
    ['strategy-discussion.held', '2026-03-27T09:00', { data: { section47: 'start enquiry' } }],
    ['parent-consultation.decided', '2026-03-27T09:30', { about: 'e1', data: neither }],
    ['s47.started', '2026-03-27T10:00', { about: 'e1' }],
    ['checks.started', '2026-03-27T12:00', { about: 'e3' }],
  ], '2026-03-27T13:00', { [decide]: 'none', refused: 'none' }],
  ['a child in danger does not wait for it', [
    started, ['emergency.identified', '2026-03-27T11:00', { about: 'e1' }], checks,
  ], '2026-03-27T13:00', { refused: 'none' }],
  ['checks on a referral have another rule', [['checks.started', '2026-03-27T12:00']], '2026-03-27T13:00', { refused: 'none' }],
])
