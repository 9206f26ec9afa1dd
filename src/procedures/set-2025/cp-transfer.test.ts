import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { cpTransfer } from './cp-transfer.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: cpTransfer }, { children: [{ id: 'c1' }] })

const inform = 'inform-receiving-authority-before-move'
const health = 'health-informs-before-move'
const education = 'education-informs-before-move'
const give = 'give-information-asked-for-after-move'
const tell = 'tell-lead-social-worker-of-move'
const confirm = 'confirm-discovered-move'
const moved = 'inform-all-of-move'
const coming = 'inform-all-of-coming-move'
const papers = 'receive-papers-before-transfer-conference'
const seek = 'seek-information-before-transfer-conference'

const toAuthority = { addressee: ['receiving authority'] }
const toAll = { addressee: ['receiving authority', 'other agency or professional'] }
const planned: Given = ['move.planned', '2026-03-16T10:00', { data: { expectedOn: '2026-04-06', destination: 'Norwich' } }]
const learned = (at: string, data: Record<string, unknown>): Given => ['lead-sw.informed', at, { data: { matter: 'child moved or will move', ...data } }]

lawRows('A 6.5.1 and 6.5.2: before the move', policy, [
  ['by the day of the move, Easter Monday though it is', [planned], '2026-03-16T11:00', {
    [inform]: 'open by 2026-04-07T00:00', [health]: 'open by 2026-04-07T00:00', [education]: 'open by 2026-04-07T00:00',
  }],
  ['no day is invented', [['move.planned', '2026-03-16T10:00']], '2026-03-16T11:00', { [inform]: 'open' }],
  ['the child moves sooner', [
    planned, ['child.moved-area', '2026-03-20T15:00'],
  ], '2026-03-21T11:00', { [inform]: 'overdue by 2026-03-21T00:00' }],
  ['told on the day', [
    planned, ['child.moved-area', '2026-03-20T15:00'], ['move.notified', '2026-03-20T23:59', { data: toAll }],
  ], '2026-03-21T11:00', { [inform]: 'met by 2026-03-21T00:00' }],
  ['the authority alone is not its agencies', [
    planned, ['move.notified', '2026-03-17T10:00', { data: toAuthority }],
  ], '2026-03-17T11:00', { [inform]: 'open by 2026-04-07T00:00' }],
  ['one after the other', [
    planned, ['move.notified', '2026-03-17T10:00', { data: toAuthority }],
    ['move.notified', '2026-03-18T10:00', { data: { addressee: ['other agency or professional'] } }],
  ], '2026-03-18T11:00', { [inform]: 'met by 2026-04-07T00:00' }],
  ['another day for the same move moves the limit and asks for nothing twice', [
    planned, ['receiving-authority.informed', '2026-03-17T10:00'], ['information.shared', '2026-03-17T10:00', { by: { role: 'gp' } }],
    ['move.planned', '2026-03-18T10:00', { data: { expectedOn: '2026-04-20', destination: 'Norwich' } }],
  ], '2026-03-18T11:00', {
    [inform]: 'met by 2026-04-07T00:00', [health]: 'met by 2026-04-07T00:00', [education]: 'open by 2026-04-21T00:00',
  }],
  ['another place is another move', [
    planned, ['receiving-authority.informed', '2026-03-17T10:00'],
    ['move.planned', '2026-03-18T10:00', { data: { expectedOn: '2026-04-20', destination: 'Ipswich' } }],
  ], '2026-03-18T11:00', { [inform]: 'met by 2026-04-07T00:00; open by 2026-04-21T00:00' }],
  ['told a minute later', [
    planned, ['child.moved-area', '2026-03-20T15:00'], ['receiving-authority.informed', '2026-03-21T00:00'],
  ], '2026-03-21T11:00', { [inform]: 'met-late by 2026-03-21T00:00' }],
  ['telling somebody else is not telling the authority', [
    planned, ['move.notified', '2026-03-17T10:00', { data: { addressee: ['other agency or professional'] } }],
  ], '2026-03-17T11:00', { [inform]: 'open by 2026-04-07T00:00' }],
  ['known ahead from the lead social worker alone', [
    learned('2026-03-16T10:00', { moveOn: '2026-05-01' }),
  ], '2026-03-16T11:00', { [inform]: 'open by 2026-05-02T00:00', [coming]: 'none', [moved]: 'none' }],
  ['health’s information is not the school’s', [
    planned, ['information.shared', '2026-03-20T10:00', { by: { role: 'health-visitor' } }],
  ], '2026-03-20T11:00', { [health]: 'met by 2026-04-07T00:00', [education]: 'open by 2026-04-07T00:00' }],
  ['nor is what the police are told given to colleagues', [
    planned, ['information.shared', '2026-03-20T10:00', { data: { recipientKind: 'police' } }],
  ], '2026-03-20T11:00', { [health]: 'open by 2026-04-07T00:00', [education]: 'open by 2026-04-07T00:00' }],
])

lawRows('A 6.5.3: what did not come before the move', policy, [
  ['one working day from the request, over Easter', [
    ['child.moved-area', '2026-03-30T10:00'], ['information.requested', '2026-04-02T10:00'],
  ], '2026-04-02T11:00', { [give]: 'open by 2026-04-08T00:00' }],
  ['given in time', [
    ['child.moved-area', '2026-03-30T10:00'], ['information.requested', '2026-04-02T10:00'],
    ['information.shared', '2026-04-07T23:59'],
  ], '2026-04-09T11:00', { [give]: 'met by 2026-04-08T00:00' }],
  ['given before the move', [
    planned, ['information.shared', '2026-03-18T10:00'], ['child.moved-area', '2026-03-30T10:00'],
    ['information.requested', '2026-04-02T10:00'],
  ], '2026-04-02T11:00', { [give]: 'none' }],
  ['a request with no move', [['information.requested', '2026-04-02T10:00']], '2026-04-02T11:00', { [give]: 'none' }],
  ['a move to London', [
    ['child.moved-area', '2026-03-30T10:00', { data: { newAuthority: 'Barnet' } }],
    ['information.requested', '2026-04-02T10:00'],
  ], '2026-04-02T11:00', { [give]: 'none' }],
])

lawRows('A 6.5.4: a move is discovered', policy, [
  ['told at once, confirmed the same day, a Saturday', [['move.discovered', '2026-03-28T10:00']], '2026-03-28T11:00', {
    [tell]: 'open', [confirm]: 'open by 2026-03-29T00:00',
  }],
  ['both done', [
    ['move.discovered', '2026-03-28T10:00'],
    ['lead-sw.informed', '2026-03-28T10:10', { about: 'e1', data: { matter: 'child moved or will move' } }],
    ['move.confirmed-in-writing', '2026-03-28T23:59', { about: 'e1' }],
  ], '2026-03-29T11:00', { [tell]: 'met', [confirm]: 'met by 2026-03-29T00:00' }],
  ['a word that does not say what it is about', [
    ['move.discovered', '2026-03-28T10:00'], ['lead-sw.informed', '2026-03-28T10:10', { about: 'e1' }],
  ], '2026-03-28T11:00', { [tell]: 'open' }],
  ['confirmed the day after', [
    ['move.discovered', '2026-03-28T10:00'], ['move.confirmed-in-writing', '2026-03-29T00:00', { about: 'e1' }],
  ], '2026-03-29T11:00', { [confirm]: 'met-late by 2026-03-29T00:00' }],
  ['of a child who is on no plan any more', [
    ['cp-plan.ended', '2026-03-02T10:00'], ['move.discovered', '2026-03-28T10:00'],
  ], '2026-03-28T11:00', { [tell]: 'none', [confirm]: 'none' }],
])

lawRows('A 6.5.5: telling everybody', policy, [
  ['at once where the child has moved', [learned('2026-03-31T10:00', { moveOn: '2026-03-30' })], '2026-05-31T11:00', {
    [moved]: 'open', [coming]: 'none', [inform]: 'none',
  }],
  ['and where nobody knows when', [
    learned('2026-03-31T10:00', {}),
  ], '2026-03-31T11:00', { [moved]: 'open', [coming]: 'none' }],
  ['one working day, over Easter, for a move in fourteen days', [
    learned('2026-04-02T10:00', { moveOn: '2026-04-16' }),
  ], '2026-04-02T11:00', { [coming]: 'open by 2026-04-08T00:00', [moved]: 'none' }],
  ['a move of last year says nothing of the one that is planned', [
    ['child.moved-area', '2025-09-01T10:00'], ['move.planned', '2026-04-01T10:00', { data: { expectedOn: '2026-04-10' } }],
    learned('2026-04-02T10:00', {}),
  ], '2026-04-02T11:00', { [coming]: 'open by 2026-04-08T00:00', [moved]: 'none' }],
  ['not for a move in fifteen', [
    learned('2026-04-02T10:00', { moveOn: '2026-04-17' }),
  ], '2026-04-02T11:00', { [coming]: 'none' }],
  ['nor to London', [
    ['move.planned', '2026-04-01T10:00', { data: { expectedOn: '2026-04-10', destination: 'Ealing, London' } }],
    learned('2026-04-02T10:00', {}),
  ], '2026-04-02T11:00', { [coming]: 'none' }],
  ['a difficulty with the plan is no move', [
    ['lead-sw.informed', '2026-03-31T10:00', { data: { matter: 'difficulty with the plan' } }],
  ], '2026-03-31T11:00', { [moved]: 'none' }],
  ['told all under one name', [
    learned('2026-04-02T10:00', { moveOn: '2026-04-16' }), ['receiving-authority.informed', '2026-04-07T23:59'],
  ], '2026-04-09T11:00', { [coming]: 'met by 2026-04-08T00:00' }],
  ['the authority alone is not all', [
    learned('2026-03-31T10:00', { moveOn: '2026-03-30' }), ['move.notified', '2026-03-31T11:00', { data: toAuthority }],
  ], '2026-03-31T12:00', { [moved]: 'open' }],
])

lawRows('A 6.5.10 and 6.5.11: before the transfer conference', policy, [
  ['owed once it is asked for', [
    ['transfer-conference.requested', '2026-03-31T10:00'],
  ], '2026-03-31T11:00', { [papers]: 'open', [seek]: 'open' }],
  ['held without: warned, never refused', [
    ['transfer-conference.requested', '2026-03-31T10:00'], ['transfer-conference.held', '2026-04-14T10:00'],
  ], '2026-04-14T11:00', {
    [papers]: 'overdue by 2026-04-14T10:00', [seek]: 'overdue by 2026-04-14T10:00',
    warned: `e2: ${papers}-missed; e2: ${seek}-missed`, refused: 'none',
  }],
  ['asked for, but not come', [
    ['transfer-conference.requested', '2026-03-31T10:00'], ['information.requested', '2026-04-01T10:00'],
    ['transfer-conference.held', '2026-04-14T10:00'],
  ], '2026-04-14T11:00', { [seek]: 'met', warned: `e3: ${papers}-missed` }],
  ['come before it was asked for', [
    ['information.received', '2026-03-30T10:00', { data: { transferPapers: ['chronology', 'last core group minutes'] } }],
    ['transfer-conference.requested', '2026-03-31T10:00'], ['transfer-conference.held', '2026-04-14T10:00'],
  ], '2026-04-14T11:00', { [papers]: 'none', [seek]: 'none', warned: 'none' }],
  ['what came before and lists no papers is something else', [
    ['information.received', '2026-03-30T10:00', { data: { source: 'police' } }], ['transfer-conference.requested', '2026-03-31T10:00'],
  ], '2026-03-31T11:00', { [papers]: 'open', [seek]: 'open' }],
  ['come', [
    ['transfer-conference.requested', '2026-03-31T10:00'], ['information.received', '2026-04-01T10:00'],
    ['transfer-conference.held', '2026-04-14T10:00'],
  ], '2026-04-14T11:00', { [papers]: 'met', [seek]: 'met', warned: 'none' }],
])
