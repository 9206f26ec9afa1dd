import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { cafcass2025 } from './index.ts'
import { strategyDiscussion } from './strategy-discussion.ts'

const policy = law({ ...cafcass2025, declarations: strategyDiscussion })

const attend = 'discuss-attending-strategy-discussion'
const learn = 'learn-what-strategy-discussion-decided'

lawRows('para 21: attending a strategy discussion', policy, [
  ['is talked over with the manager', [
    ['strategy-discussion.convened', '2026-03-27T09:00'],
  ], '2026-03-27T10:00', { [attend]: 'open' }],
  ['the supervision does it', [
    ['strategy-discussion.convened', '2026-03-27T09:00'],
    ['supervision.held', '2026-03-27T11:00', { about: 'e1' }],
  ], '2026-03-27T12:00', { [attend]: 'met' }],
  ['so does a word with the manager about it', [
    ['strategy-discussion.convened', '2026-03-27T09:00'],
    ['manager.informed', '2026-03-27T11:00', { data: { matter: 'strategy discussion' } }],
  ], '2026-03-27T12:00', { [attend]: 'met' }],
  ['so does a word that does not say what about, pointing back to the call', [
    ['strategy-discussion.convened', '2026-03-27T09:00'],
    ['manager.informed', '2026-03-27T11:00', { about: 'e1' }],
  ], '2026-03-27T12:00', { [attend]: 'met' }],
  ['deciding on it with no talk does not', [
    ['strategy-discussion.convened', '2026-03-27T09:00'],
    ['strategy-discussion.convened', '2026-03-27T10:00',
      { about: 'e1', data: { practitionerToAttend: 'attend', discussedWithManager: false } }],
  ], '2026-03-27T12:00', { [attend]: 'open' }],
  ['a word about something else does not', [
    ['strategy-discussion.convened', '2026-03-27T09:00'],
    ['manager.informed', '2026-03-27T11:00', { data: { matter: 'referral' } }],
  ], '2026-03-27T12:00', { [attend]: 'open' }],
  ['the talk that the call itself records needs no other', [
    ['strategy-discussion.convened', '2026-03-27T09:00',
      { data: { discussedWithManager: true, practitionerToAttend: 'attend' } }],
  ], '2026-03-27T10:00', { [attend]: 'met' }],
  ['it is late from the moment the discussion is held without it', [
    ['strategy-discussion.convened', '2026-03-27T09:00'],
    ['strategy-discussion.held', '2026-03-27T14:00', { about: 'e1', data: { practitionerAttended: true } }],
  ], '2026-03-27T14:00', { [attend]: 'overdue by 2026-03-27T14:00', [learn]: 'none' }],
  ['nothing is owed once the proceedings are over', [
    ['case.opened', '2026-01-05T09:00'],
    ['case.closed', '2026-03-01T09:00', { about: 'e1' }],
    ['strategy-discussion.convened', '2026-03-27T09:00'],
  ], '2026-03-27T10:00', { [attend]: 'none' }],
])

lawRows('para 21: a practitioner who was not there', policy, [
  ['asks for the outcome', [
    ['strategy-discussion.held', '2026-03-27T14:00', { data: { practitionerAttended: false } }],
  ], '2026-03-30T09:00', { [learn]: 'open' }],
  ['is known from the list of those who came', [
    ['strategy-discussion.held', '2026-03-27T14:00', { data: { attendance: [{ name: 'P. Okafor', role: 'police' }] } }],
  ], '2026-03-30T09:00', { [learn]: 'open' }],
  ['is known from the plan, where nothing else says', [
    ['strategy-discussion.convened', '2026-03-27T09:00', { data: { practitionerToAttend: 'do not attend' } }],
    ['strategy-discussion.held', '2026-03-27T14:00', { about: 'e1' }],
  ], '2026-03-30T09:00', { [learn]: 'open' }],
  ['is assumed, where nobody says', [
    ['strategy-discussion.held', '2026-03-27T14:00'],
  ], '2026-03-30T09:00', { [learn]: 'open' }],
  ['one on the list was there', [
    ['strategy-discussion.held', '2026-03-27T14:00', { data: { attendance: [{ name: 'A. Begum', role: 'fca' }] } }],
  ], '2026-03-30T09:00', { [learn]: 'none' }],
  ['has it where the practitioner wrote the decisions down', [
    ['strategy-discussion.held', '2026-03-27T14:00',
      { by: { role: 'fca' }, data: { practitionerAttended: false, decisions: 'no enquiry' } }],
  ], '2026-03-30T09:00', { [learn]: 'none' }],
  ['does not have what the authority wrote down for itself', [
    ['strategy-discussion.held', '2026-03-27T14:00',
      { by: { role: 'social-worker' }, data: { practitionerAttended: false, decisions: 'no enquiry' } }],
  ], '2026-03-30T09:00', { [learn]: 'open' }],
  ['does not have what nobody wrote down', [
    ['strategy-discussion.held', '2026-03-27T14:00', { by: { role: 'fca' }, data: { practitionerAttended: false } }],
  ], '2026-03-30T09:00', { [learn]: 'open' }],
  ['had planned to be there', [
    ['strategy-discussion.convened', '2026-03-27T09:00', { data: { practitionerToAttend: 'attend' } }],
    ['strategy-discussion.held', '2026-03-27T14:00', { about: 'e1' }],
  ], '2026-03-30T09:00', { [learn]: 'none' }],
  ['has it once the authority has told', [
    ['strategy-discussion.held', '2026-03-27T14:00', { data: { practitionerAttended: false } }],
    ['information.received', '2026-03-27T17:00', { about: 'e1' }],
  ], '2026-03-30T09:00', { [learn]: 'met' }],
  ['has it when the court is told of it, in so many words or by pointing back', [
    ['strategy-discussion.held', '2026-03-27T14:00', { data: { practitionerAttended: false } }],
    ['court.informed', '2026-03-27T17:00', { about: 'e1', data: { matter: 'other' } }],
  ], '2026-03-30T09:00', { [learn]: 'met' }],
  ['has it when the decisions are added', [
    ['strategy-discussion.held', '2026-03-27T14:00', { data: { practitionerAttended: false } }],
    ['strategy-discussion.held', '2026-03-27T17:00', { about: 'e1', data: { decisions: 'a joint investigation' } }],
  ], '2026-03-30T09:00', { [learn]: 'met' }],
])
