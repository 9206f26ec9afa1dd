import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { childDeathNotification } from './child-death-notification.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: childDeathNotification }, { record: 'child-death' })

const coroner = 'tell-coroner'
const paediatrician = 'tell-designated-paediatrician'
const consent = 'consent-before-sharing-about-a-death'

lawRows('A 9.2.8: the coroner within one working day', policy, [
  ['of a death on a Friday', [['child.died', '2026-03-27T23:50']], '2026-03-28T16:10', { [coroner]: 'open by 2026-03-31T00:00' }],
  ['on Maundy Thursday', [['child.died', '2026-04-02T16:10']], '2026-04-02T16:10', { [coroner]: 'open by 2026-04-08T00:00' }],
  ['on Christmas Day', [['child.died', '2026-12-25T03:10']], '2026-12-25T16:10', { [coroner]: 'open by 2026-12-30T00:00' }],
  ['when the clocks go back', [['child.died', '2026-10-25T01:30']], '2026-10-25T16:10', { [coroner]: 'open by 2026-10-27T00:00' }],
  ['counted from the death, though it is written down later', [['child.died', '2026-03-27T16:10', { recordedAt: '2026-03-31T09:00' }]],
    '2026-03-31T09:00', { [coroner]: 'overdue by 2026-03-31T00:00' }],
  ['told in the last minute', [['child.died', '2026-03-27T16:10'], ['coroner.informed', '2026-03-30T23:59', { about: 'e1' }]],
    '2026-03-31T09:00', { [coroner]: 'met by 2026-03-31T00:00' }],
  ['a minute later', [['child.died', '2026-03-27T16:10'], ['coroner.informed', '2026-03-31T00:00', { about: 'e1' }]],
    '2026-03-31T09:00', { [coroner]: 'met-late by 2026-03-31T00:00' }],
  ['of two deaths, child by child', [
    ['child.died', '2026-03-27T16:10', { children: ['c1'] }],
    ['child.died', '2026-03-27T16:10', { children: ['c2'] }],
    ['coroner.informed', '2026-03-27T17:00', { about: 'e2' }],
  ], '2026-03-27T17:00', { [coroner]: 'open by 2026-03-31T00:00; met by 2026-03-31T00:00' }],
])

lawRows('A 9.2.8 and 9.2.13: the designated paediatrician', policy, [
  ['of an unexpected death', [['child.died', '2026-03-27T16:10', { data: { unexpected: true } }]], '2026-04-27T16:10', { [paediatrician]: 'open' }],
  ['of one of uncertain cause', [['child.died', '2026-03-27T16:10', { data: { unexpected: false, causeUncertain: true } }]],
    '2026-03-27T16:10', { [paediatrician]: 'open' }],
  ['wherever nobody says', [['child.died', '2026-03-27T16:10', { data: { unexpected: false } }]], '2026-03-27T16:10', { [paediatrician]: 'open' }],
  ['not of one that was expected and certain', [
    ['child.died', '2026-03-27T16:10', { data: { unexpected: false, causeUncertain: false } }],
  ], '2026-03-27T16:10', { [paediatrician]: 'none' }],
  ['until somebody says so', [
    ['child.died', '2026-03-27T16:10'],
    ['child.died', '2026-03-27T16:10', { about: 'e1', data: { unexpected: false, causeUncertain: false } }],
  ], '2026-03-27T16:10', { [paediatrician]: 'ended' }],
  ['told', [['child.died', '2026-03-27T16:10'], ['designated-paediatrician.informed', '2026-03-27T16:40', { about: 'e1' }]],
    '2026-03-27T16:40', { [paediatrician]: 'met' }],
])

const death = ['child.died', '2026-03-27T16:10', { data: { unexpected: true } }] as const

lawRows('A 9.2.18: consent before information is given', policy, [
  ['asked first', [
    death, ['consent.sought', '2026-03-28T10:00', { about: 'e1' }], ['information.shared', '2026-03-28T11:00', { about: 'e1' }],
  ], '2026-03-28T11:00', { warned: 'none' }],
  ['asked for something else', [
    death, ['consent.sought', '2026-03-28T10:00', { about: 'e1', data: { forWhat: 'services' } }],
    ['information.shared', '2026-03-28T11:00', { about: 'e1' }],
  ], '2026-03-28T11:00', { warned: `e3: ${consent}` }],
  ['not asked: a warning, never a refusal', [death, ['information.shared', '2026-03-28T11:00', { about: 'e1' }]], '2026-03-28T11:00',
    { warned: `e2: ${consent}`, refused: 'none' }],
  ['not needed to tell those designated of an unexpected death', [
    death, ['information.shared', '2026-03-28T11:00', { about: 'e1', data: { sharedWith: 'Designated paediatrician, Basildon' } }],
  ], '2026-03-28T11:00', { warned: 'none' }],
  ['but of one that was expected', [
    ['child.died', '2026-03-27T16:10', { data: { unexpected: false } }],
    ['information.shared', '2026-03-28T11:00', { about: 'e1', data: { sharedWith: 'Designated paediatrician, Basildon' } }],
  ], '2026-03-28T11:00', { warned: `e2: ${consent}` }],
])

lawRows('A 9.2.18: in a case', law({ ...set2025, declarations: childDeathNotification }), [
  ['what is not about a death is none of this', [['information.shared', '2026-03-28T11:00']], '2026-03-28T11:00', { warned: 'none' }],
])
