import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { policeOutcome } from './police-outcome.ts'

const policy = law({ ...set2025, declarations: policeOutcome }, { record: 'allegation' })

const employer = 'police-inform-employer'
const convictedEmployer = 'police-tell-employer-of-conviction'
const convictedLado = 'police-tell-lado-of-conviction'

lawRows('A 7.5.11: no charge, a caution or an acquittal', policy, [
  ['no charge', [['police-investigation.concluded', '2026-03-27T16:10', { data: { result: 'no charge' } }]], '2026-04-27T16:10', { [employer]: 'open' }],
  ['a caution', [['police-investigation.concluded', '2026-03-27T16:10', { data: { result: 'caution' } }]], '2026-03-27T16:10', { [employer]: 'open' }],
  ['an acquittal', [['police-investigation.concluded', '2026-03-27T16:10', { data: { result: 'acquittal' } }]], '2026-03-27T16:10', { [employer]: 'open' }],
  ['nobody says', [['police-investigation.concluded', '2026-03-27T16:10']], '2026-03-27T16:10', { [employer]: 'open', [convictedLado]: 'none' }],
  ['a charge', [['police-investigation.concluded', '2026-03-27T16:10', { data: { result: 'charge' } }]], '2026-03-27T16:10', { [employer]: 'none' }],
  ['passed on', [
    ['police-investigation.concluded', '2026-03-27T16:10', { data: { result: 'no charge' } }],
    ['information.shared', '2026-03-30T10:00', { about: 'e1' }],
  ], '2026-03-30T10:00', { [employer]: 'met' }],
  ['passed on to the LADO: the employer has nothing yet', [
    ['police-investigation.concluded', '2026-03-27T16:10', { data: { result: 'no charge' } }],
    ['information.shared', '2026-03-30T10:00', { about: 'e1', data: { recipientKind: 'LADO' } }],
  ], '2026-03-30T10:00', { [employer]: 'open' }],
])

lawRows('A 7.5.12: a conviction', policy, [
  ['employer and LADO are both told straight away', [['person.convicted', '2026-03-27T16:10']], '2026-04-27T16:10',
    { [convictedEmployer]: 'open', [convictedLado]: 'open', [employer]: 'none' }],
  ['the LADO told, the employer not', [
    ['person.convicted', '2026-03-27T16:10'],
    ['information.shared', '2026-03-27T17:10', { about: 'e1', data: { recipientKind: 'LADO' } }],
  ], '2026-03-27T17:10', { [convictedEmployer]: 'open', [convictedLado]: 'met' }],
  ['the employer told, the LADO not', [
    ['person.convicted', '2026-03-27T16:10'],
    ['information.shared', '2026-03-27T17:10', { about: 'e1', data: { recipientKind: 'school' } }],
  ], '2026-03-27T17:10', { [convictedEmployer]: 'met', [convictedLado]: 'open' }],
  ['on record twice, owed once', [
    ['police-investigation.concluded', '2026-03-27T16:10', { data: { result: 'conviction' } }],
    ['person.convicted', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T17:10', { [convictedEmployer]: 'open', [convictedLado]: 'open', [employer]: 'none' }],
])
