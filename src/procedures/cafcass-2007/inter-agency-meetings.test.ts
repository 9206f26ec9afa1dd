import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)
const meeting = 'share-fact-before-meeting'
const role = 'tell-court-that-role-is-compromised'

const called: Given = ['inter-agency-meeting.convened', '2024-06-10T10:00']
const fact: Given = ['unknown-fact.held', '2024-06-11T10:00', { about: 'e1' }]
const shared: Given = ['information.shared', '2024-06-12T09:59', { about: 'e2' }]
const held: Given = ['inter-agency-meeting.held', '2024-06-12T10:00', { about: 'e1' }]

lawRows('3.22: what others do not know is shared before the meeting', policy, [
  ['open until the meeting', [called, fact], '2024-06-11T11:00', { [meeting]: 'open' }],
  ['late from the meeting, and owed all the same', [called, fact, held],
    '2024-06-14T09:00', { [meeting]: 'overdue by 2024-06-12T10:00' }],
  ['shared a minute before', [called, fact, shared, held], '2024-06-14T09:00', { [meeting]: 'met' }],
  ['shared a minute after', [called, fact, held, ['information.shared', '2024-06-12T10:01', { about: 'e2' }]],
    '2024-06-14T09:00', { [meeting]: 'met-late by 2024-06-12T10:00' }],
  ['before a conference', [
    ['conference.planned', '2024-06-10T10:00'], fact, ['icpc.held', '2024-06-12T10:00', { about: 'e1' }],
  ], '2024-06-14T09:00', { [meeting]: 'overdue by 2024-06-12T10:00' }],
  ['a fact known of no meeting', [['unknown-fact.held', '2024-06-11T10:00']],
    '2024-06-14T09:00', { [meeting]: 'open' }],
])

function allocated(practitionerRole: string): Given {
  return ['case.allocated', '2024-05-01T09:00', { data: { practitionerRole } }]
}

const compromised: Given = ['role.compromised', '2024-06-12T16:10', { about: 'e1' }]

lawRows('3.25: the guardian’s part may be compromised', policy, [
  ['the court is told at the earliest opportunity: no date', [allocated("children's guardian"), compromised],
    '2024-07-12T09:00', { [role]: 'open' }],
  ['a reporter decides with the manager instead', [allocated('family court adviser'), compromised],
    '2024-06-13T09:00', { [role]: 'none' }],
  ['as the entry is signed', [['role.compromised', '2024-06-12T16:10', { by: { role: 'fca' } }]],
    '2024-06-13T09:00', { [role]: 'none' }],
  ['nobody says who acts', [['role.compromised', '2024-06-12T16:10']], '2024-06-13T09:00', { [role]: 'open' }],
  ['told', [
    allocated("children's guardian"), compromised,
    ['court.informed', '2024-06-13T09:00', { about: 'e2', data: { matter: 'role compromised' } }],
  ], '2024-06-13T10:00', { [role]: 'met' }],
])
