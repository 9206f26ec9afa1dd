import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales', children: [{ id: 'c1' }] })
const siblings = law(wales, { nation: 'wales' })
const hold = 'hold-transfer-conference'
const forGood = { permanent: true, addressee: ['receiving authority'] }

// Monday 16 March 2026: the fifteenth working day is Wednesday 8 April, past Good Friday and Easter Monday.
lawRows('para 141: the transfer conference within 15 working days of notice of the move', guidance, [
  ['to the receiving authority', [['move.notified', '2026-03-16T10:00', { data: forGood }]], '2026-04-08T23:59', { [hold]: 'open by 2026-04-09T00:00' }],
  ['as the notice to that authority by name', [['receiving-authority.informed', '2026-03-16T10:00']], '2026-03-16T10:00',
    { [hold]: 'open by 2026-04-09T00:00' }],
  ['that says neither whom it told nor for how long', [['move.notified', '2026-03-16T10:00']], '2026-03-16T10:00', { [hold]: 'open by 2026-04-09T00:00' }],
  ['not of a move for a while', [['move.notified', '2026-03-16T10:00', { data: { permanent: false } }]], '2026-03-16T10:00', { [hold]: 'none' }],
  ['not of notice to somebody else', [
    ['move.notified', '2026-03-16T10:00', { data: { permanent: true, addressee: ['lead social worker'] } }],
  ], '2026-03-16T10:00', { [hold]: 'none' }],
  ['not of a child whose plan is over', [
    ['cp-plan.made', '2025-03-16T10:00'],
    ['cp-plan.ended', '2026-02-16T10:00', { about: 'e1' }],
    ['move.notified', '2026-03-16T10:00', { data: forGood }],
  ], '2026-03-16T10:00', { [hold]: 'none' }],
  ['from the first notice, not from the next', [
    ['move.notified', '2026-03-16T10:00', { data: forGood }], ['receiving-authority.informed', '2026-03-20T10:00'],
  ], '2026-03-20T10:00', { [hold]: 'open by 2026-04-09T00:00' }],
  ['from a new notice, where the first was taken back', [
    ['move.notified', '2026-03-16T10:00', { data: forGood }],
    ['move.notified', '2026-03-17T10:00', { about: 'e1', data: { permanent: false } }],
    ['move.notified', '2026-03-18T10:00', { data: forGood }],
  ], '2026-03-18T10:00', { [hold]: 'ended by 2026-04-09T00:00; open by 2026-04-11T00:00' }],
  ['held in time', [
    ['move.notified', '2026-03-16T10:00', { data: forGood }], ['transfer-conference.held', '2026-04-08T23:59', { about: 'e1' }],
  ], '2026-04-09T10:00', { [hold]: 'met by 2026-04-09T00:00' }],
  ['held a minute later', [
    ['move.notified', '2026-03-16T10:00', { data: forGood }], ['transfer-conference.held', '2026-04-09T00:00', { about: 'e1' }],
  ], '2026-04-09T10:00', { [hold]: 'met-late by 2026-04-09T00:00' }],
  ['a review by the authority left behind is not it', [
    ['move.notified', '2026-03-16T10:00', { data: forGood }], ['rcpc.held', '2026-03-20T10:00', { about: 'e1' }],
  ], '2026-03-20T10:00', { [hold]: 'open by 2026-04-09T00:00' }],
  ['the plan ends for another reason: none is owed', [
    ['move.notified', '2026-03-16T10:00', { data: forGood }], ['cp-plan.ended', '2026-03-20T10:00', { data: { ground: 'left the UK permanently' } }],
  ], '2026-03-20T10:00', { [hold]: 'ended by 2026-04-09T00:00' }],
  ['the plan is ended too soon: a warning, and the conference stays owed', [
    ['move.notified', '2026-03-16T10:00', { data: forGood }],
    ['cp-plan.ended', '2026-03-20T10:00', { data: { ground: 'moved permanently, transfer confirmed' } }],
  ], '2026-03-20T10:00', { [hold]: 'open by 2026-04-09T00:00', warned: 'e2: transfer-conference-before-end', refused: 'none' }],
  ['the plan is ended after it: as it should be', [
    ['move.notified', '2026-03-16T10:00', { data: forGood }],
    ['transfer-conference.held', '2026-03-30T10:00', { about: 'e1' }],
    ['cp-plan.ended', '2026-03-31T10:00', { data: { ground: 'moved permanently, transfer confirmed' } }],
  ], '2026-03-31T10:00', { [hold]: 'met by 2026-04-09T00:00', warned: 'none' }],
])

lawRows('para 141: each child who moves', siblings, [
  ['and no other', [
    ['move.notified', '2026-03-16T10:00', { children: ['c1'], data: forGood }],
  ], '2026-03-16T10:00', { [hold]: 'open by 2026-04-09T00:00' }],
  ['one after the other', [
    ['move.notified', '2026-03-16T10:00', { data: forGood }], ['transfer-conference.held', '2026-03-30T10:00', { about: 'e1', children: ['c2'] }],
  ], '2026-04-09T00:00', { [hold]: 'overdue by 2026-04-09T00:00; met by 2026-04-09T00:00' }],
])
