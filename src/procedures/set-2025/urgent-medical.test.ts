import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { urgentMedical } from './urgent-medical.ts'

const policy = law({ ...set2025, declarations: urgentMedical }, { children: [{ id: 'c1' }] })
const help = 'get-medical-help'

lawRows('A 1.6.18: a seriously injured child gets medical help at once', policy, [
  ['where the injury is on record', [
    ['emergency.identified', '2026-03-27T16:10', { data: { nature: ['serious injury'] } }],
  ], '2026-03-27T17:00', { [help]: 'open' }],
  ['and while nobody says what the emergency is', [['emergency.identified', '2026-03-27T16:10']], '2026-03-27T17:00', { [help]: 'open' }],
  ['not in an emergency of another kind', [
    ['emergency.identified', '2026-03-27T16:10', { data: { nature: ['imminent domestic violence'] } }],
  ], '2026-03-27T17:00', { [help]: 'none' }],
  ['an ambulance is help', [
    ['emergency.identified', '2026-03-27T16:10'],
    ['emergency-services.called', '2026-03-27T16:12', { about: 'e1', data: { service: ['ambulance', 'police'] } }],
  ], '2026-03-27T17:00', { [help]: 'met' }],
  ['the police alone are not', [
    ['emergency.identified', '2026-03-27T16:10'],
    ['emergency-services.called', '2026-03-27T16:12', { about: 'e1', data: { service: ['police'] } }],
  ], '2026-03-27T17:00', { [help]: 'open' }],
  ['nor is anything more asked of a child who is in hospital', [
    ['emergency.identified', '2026-03-27T16:10'], ['child.attended-hospital', '2026-03-27T16:40', { about: 'e1' }],
  ], '2026-03-27T17:00', { [help]: 'met' }],
])

const admitted: Given = ['child.admitted-to-hospital', '2026-03-27T10:00', {
  data: { hospital: 'Broomfield', hospitalAreaAuthority: 'Essex', homeAuthority: 'Thurrock' },
}]
const discharged: Given = ['child.discharged-from-hospital', '2026-03-30T10:00', { about: 'e1' }]
const told = (authority: string, channel = 'telephone'): Given =>
  ['local-authority.informed', '2026-03-27T11:00', { about: 'e1', data: { authority, channel, matter: 'child in hospital' } }]
const discussed: Given = ['strategy-discussion.held', '2026-03-28T10:00', { about: 'e1' }]
const authorities = 'authorities-are-telephoned-before-discharge'
const discussion = 'strategy-discussion-before-discharge'
const weigh = 'strategy-discussion-weighed-before-discharge'

lawRows('A 1.6.19: no discharge before both authorities have been telephoned', policy, [
  ['refused where neither has', [admitted, discussed, discharged], '2026-03-30T11:00', { refused: `e3: ${authorities}` }],
  ['refused where only one has', [admitted, told('Essex'), discussed, discharged], '2026-03-30T11:00', { refused: `e4: ${authorities}` }],
  ['not where both have', [
    admitted, told('Essex'), told('thurrock '), discussed, discharged,
  ], '2026-03-30T11:00', { refused: 'none', warned: 'none' }],
  ['a letter is no telephone call', [
    admitted, told('Essex'), told('Thurrock', 'writing'), discussed, discharged,
  ], '2026-03-30T11:00', { refused: `e5: ${authorities}` }],
  ['a referral by telephone tells too', [
    admitted, told('Essex'), ['referral.made', '2026-03-27T12:00', { about: 'e1', data: { channel: 'telephone', recipient: 'Thurrock' } }],
    discussed, discharged,
  ], '2026-03-30T11:00', { refused: 'none' }],
  ['a call that does not say whom it reached refuses nothing', [
    admitted, ['local-authority.informed', '2026-03-27T11:00', { about: 'e1' }], discussed, discharged,
  ], '2026-03-30T11:00', { refused: 'none' }],
  ['one call is enough where one authority is both', [
    ['child.admitted-to-hospital', '2026-03-27T10:00', { data: { hospitalAreaAuthority: 'Essex', homeAuthority: 'Essex' } }],
    told('Essex'), discussed, discharged,
  ], '2026-03-30T11:00', { refused: 'none' }],
  ['a call before the admission tells nothing of it', [
    ['local-authority.informed', '2026-03-20T11:00', { data: { authority: 'Essex', channel: 'telephone' } }],
    ['child.admitted-to-hospital', '2026-03-27T10:00', { data: { hospitalAreaAuthority: 'Essex' } }],
    ['strategy-discussion.held', '2026-03-28T10:00', { about: 'e2' }],
    ['child.discharged-from-hospital', '2026-03-30T10:00', { about: 'e2' }],
  ], '2026-03-30T11:00', { refused: `e4: ${authorities}` }],
  ['a child in hospital for another reason is not meant', [
    ['child.discharged-from-hospital', '2026-03-30T10:00'],
  ], '2026-03-30T11:00', { refused: 'none', warned: 'none' }],
])

lawRows('A 1.6.19: no discharge before the strategy discussion, where one is appropriate', policy, [
  ['refused where the record shows that it is', [
    admitted, told('Essex'), told('Thurrock'), ['s47-threshold.met', '2026-03-27T12:00', { about: 'e1' }], discharged,
  ], '2026-03-30T11:00', { refused: `e5: ${discussion}`, warned: 'none' }],
  ['warned of where nothing says', [
    admitted, told('Essex'), told('Thurrock'), discharged,
  ], '2026-03-30T11:00', { refused: 'none', warned: `e4: ${weigh}` }],
  ['neither where it is not', [
    admitted, told('Essex'), told('Thurrock'),
    ['referral.decided', '2026-03-27T15:00', { about: 'e1', data: { outcome: 'no further action' } }], discharged,
  ], '2026-03-30T11:00', { refused: 'none', warned: 'none' }],
  ['a discussion before the admission is not the one that is meant', [
    ['strategy-discussion.held', '2026-03-20T10:00'],
    ['child.admitted-to-hospital', '2026-03-27T10:00'],
    ['local-authority.informed', '2026-03-27T11:00', { about: 'e2' }],
    ['s47-threshold.met', '2026-03-27T12:00', { about: 'e2' }],
    ['child.discharged-from-hospital', '2026-03-30T10:00', { about: 'e2' }],
  ], '2026-03-30T11:00', { refused: `e5: ${discussion}` }],
])
