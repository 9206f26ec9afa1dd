import { expect, test } from 'vitest'
import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cafcass2025 } from './index.ts'

const policy = law(cafcass2025)
const refer = { referralDecision: 'refer to local authority' }

lawRows('para 12: telephone first', policy, [
  ['from the decision in supervision', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T16:40', { about: 'e1', data: refer }],
  ], '2026-03-30T09:00', { 'refer-by-telephone': 'open' }],
  ['not from supervision that decides otherwise', [
    ['supervision.held', '2026-03-27T16:40', { data: { referralDecision: 'no referral' } }],
  ], '2026-03-30T09:00', { 'refer-by-telephone': 'none' }],
  ['once only, where the agreement is recorded after the supervision', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T16:40', { about: 'e1', data: refer }],
    ['referral.agreed', '2026-03-27T16:45', { about: 'e2' }],
  ], '2026-03-27T16:45', { 'refer-by-telephone': 'open' }],
  ['from the agreement, where supervision did not decide it', [
    ['referral.agreed', '2026-03-27T16:45'],
  ], '2026-03-27T16:45', { 'refer-by-telephone': 'open' }],
  ['met by the call', [
    ['supervision.held', '2026-03-27T16:40', { data: refer }],
    ['referral.made', '2026-03-27T17:00', { about: 'e1', data: { channel: 'telephone' } }],
  ], '2026-03-27T17:00', { 'refer-by-telephone': 'met' }],
  ['not by a portal, which is warned about and stands', [
    ['supervision.held', '2026-03-27T16:40', { data: refer }],
    ['parents.informed', '2026-03-27T16:41', { about: 'e1' }],
    ['referral.made', '2026-03-27T17:00', { about: 'e1', data: { channel: 'online portal' } }],
  ], '2026-03-27T17:00', {
    'refer-by-telephone': 'open', warned: 'e3: telephone-comes-first', refused: 'none',
    'confirm-in-writing': 'open by 2026-03-28T00:00',
  }],
  ['the call after the portal meets it and starts nothing twice', [
    ['supervision.held', '2026-03-27T16:40', { data: refer }],
    ['referral.made', '2026-03-27T17:00', { about: 'e1', data: { channel: 'online portal' } }],
    ['referral.made', '2026-03-27T17:20', { about: 'e2', data: { channel: 'telephone' } }],
  ], '2026-03-27T17:20', {
    'refer-by-telephone': 'met', 'confirm-in-writing': 'open by 2026-03-28T00:00', 'authority-gives-outcome': 'open by 2026-03-28T17:00',
  }],
  ['an urgent call before supervision leaves none to make', [
    ['concern.identified', '2026-03-27T16:10'],
    ['referral.made', '2026-03-27T16:15', { about: 'e1' }],
    ['supervision.held', '2026-03-27T18:00', { about: 'e1', data: refer }],
  ], '2026-03-27T18:00', { 'refer-by-telephone': 'none' }],
  ['a call of long ago about something else leaves this one to make', [
    ['referral.made', '2026-01-12T16:15'],
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T18:00', { about: 'e2', data: refer }],
  ], '2026-03-27T18:00', { 'refer-by-telephone': 'open' }],
  ['so does a call about the child when a connected child is to be referred', [
    ['concern.identified', '2026-03-27T16:10'],
    ['referral.made', '2026-03-27T16:15', { about: 'e1' }],
    ['supervision.held', '2026-03-27T18:00', { about: 'e1', data: { referralDecision: 'refer a connected child' } }],
  ], '2026-03-27T18:00', { 'refer-by-telephone': 'open' }],
  ['once only, where practitioner and manager both write the decision down', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T16:40', { about: 'e1', by: { role: 'fca' }, data: refer }],
    ['supervision.held', '2026-03-27T17:40', { about: 'e1', by: { role: 'cafcass-manager' }, data: refer }],
  ], '2026-03-27T17:40', { 'refer-by-telephone': 'open', 'inform-parents-first': 'open' }],
  ['again, where it is decided of another concern', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T16:40', { about: 'e1', data: refer }],
    ['concern.identified', '2026-04-02T10:00'],
    ['supervision.held', '2026-04-02T11:00', { about: 'e3', data: refer }],
  ], '2026-04-02T11:00', { 'refer-by-telephone': 'open; open' }],
  ['ended where it is decided not to refer after all', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T16:40', { about: 'e1', data: refer }],
    ['supervision.held', '2026-03-27T17:40', { about: 'e1', data: { referralDecision: 'no referral' } }],
  ], '2026-03-27T17:40', { 'refer-by-telephone': 'ended' }],
  ['a written referral with no call before it is warned about and stands', [
    ['referral.confirmed-in-writing', '2026-03-27T17:00'],
  ], '2026-03-27T17:00', { warned: 'e1: call-before-paper', refused: 'none' }],
])

lawRows('para 12: the written referral on the same day', policy, [
  ['by the end of a Friday', [['referral.made', '2026-03-27T16:10']], '2026-03-27T23:59',
    { 'confirm-in-writing': 'open by 2026-03-28T00:00' }],
  ['by the end of a Saturday: the same day, not the same working day', [['referral.made', '2026-03-28T09:00']], '2026-03-28T09:00',
    { 'confirm-in-writing': 'open by 2026-03-29T00:00' }],
  ['by the end of Christmas Day', [['referral.made', '2026-12-25T11:00']], '2026-12-25T11:00',
    { 'confirm-in-writing': 'open by 2026-12-26T00:00' }],
  ['by local midnight, also in summer time', [['referral.made', '2026-06-30T23:50']], '2026-06-30T23:50',
    { 'confirm-in-writing': 'open by 2026-07-01T00:00' }],
  ['a minute before midnight is in time', [
    ['referral.made', '2026-03-27T16:10'], ['referral.confirmed-in-writing', '2026-03-27T23:59', { about: 'e1' }],
  ], '2026-03-28T09:00', { 'confirm-in-writing': 'met by 2026-03-28T00:00' }],
  ['midnight is late', [
    ['referral.made', '2026-03-27T16:10'], ['referral.confirmed-in-writing', '2026-03-28T00:00', { about: 'e1' }],
  ], '2026-03-28T09:00', { 'confirm-in-writing': 'met-late by 2026-03-28T00:00' }],
  ['of two referrals, the second one’s paper leaves the first', [
    ['referral.made', '2026-03-27T10:00'],
    ['referral.made', '2026-03-27T14:00'],
    ['referral.confirmed-in-writing', '2026-03-27T15:00', { about: 'e2' }],
  ], '2026-03-27T15:00', { 'confirm-in-writing': 'open by 2026-03-28T00:00; met by 2026-03-28T00:00' }],
])

test('para 12: a written referral of the same day, entered on Monday, is done and recorded late', () => {
  const duty = policy.given([
    ['referral.made', '2026-03-27T16:10'],
    ['referral.confirmed-in-writing', '2026-03-27T17:30', { about: 'e1', recordedAt: '2026-03-30T08:30' }],
  ]).at('2026-03-30T09:00').duty('confirm-in-writing')
  expect(duty).toMatchObject({ status: 'met', dueOn: '2026-03-27', recordedLate: true })
})

lawRows('para 12: 24 hours for the authority, then the chase and the manager', policy, [
  ['the authority owes its answer; nobody has to chase yet', [['referral.made', '2026-03-27T16:10']], '2026-03-28T16:09', {
    'authority-gives-outcome': 'open by 2026-03-28T16:10', 'chase-outcome': 'open by 2026-03-28T16:10', 'alert-manager-to-delay': 'none',
  }],
  ['after 24 hours of silence all three are owed', [['referral.made', '2026-03-27T16:10']], '2026-03-28T16:10', {
    'authority-gives-outcome': 'overdue by 2026-03-28T16:10', 'chase-outcome': 'overdue by 2026-03-28T16:10', 'alert-manager-to-delay': 'open',
  }],
  ['the clocks going forward take no hour away', [['referral.made', '2026-03-28T16:10']], '2026-03-28T16:10',
    { 'authority-gives-outcome': 'open by 2026-03-29T17:10' }],
  ['an answer in time leaves nothing to chase', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.outcome-received', '2026-03-28T16:09', { about: 'e1', data: { outcome: 'further action' } }],
  ], '2026-03-30T09:00', {
    'authority-gives-outcome': 'met by 2026-03-28T16:10', 'chase-outcome': 'ended by 2026-03-28T16:10', 'alert-manager-to-delay': 'none',
  }],
  ['a chase after the 24 hours is done, not done late', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.chased', '2026-03-30T09:10', { about: 'e1', data: { channel: 'email' } }],
  ], '2026-03-30T09:10', {
    'authority-gives-outcome': 'overdue by 2026-03-28T16:10', 'chase-outcome': 'met by 2026-03-28T16:10', 'alert-manager-to-delay': 'open',
  }],
  ['a chase before them does not answer the silence after them', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.chased', '2026-03-28T16:09', { about: 'e1' }],
  ], '2026-03-28T16:10', { 'chase-outcome': 'overdue by 2026-03-28T16:10' }],
  ['a chase on the minute does', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.chased', '2026-03-28T16:10', { about: 'e1' }],
  ], '2026-03-28T16:10', { 'chase-outcome': 'met by 2026-03-28T16:10' }],
  ['where only the silence is on record, the chase is owed, with no date', [['referral.outcome-overdue', '2026-03-28T16:10']], '2026-03-28T16:10', {
    'chase-outcome': 'none', 'chase-overdue-outcome': 'open', 'alert-manager-to-delay': 'open',
  }],
  ['and is done by chasing', [
    ['referral.outcome-overdue', '2026-03-28T16:10'],
    ['referral.chased', '2026-03-30T09:00', { about: 'e1' }],
  ], '2026-03-30T09:00', { 'chase-overdue-outcome': 'met' }],
  ['or lapses with the answer', [
    ['referral.outcome-overdue', '2026-03-28T16:10'],
    ['referral.outcome-received', '2026-03-30T09:00', { about: 'e1' }],
  ], '2026-03-30T09:00', { 'chase-overdue-outcome': 'ended' }],
  ['once only, where the call is on record', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.outcome-overdue', '2026-03-28T16:10', { about: 'e1' }],
  ], '2026-03-28T16:10', {
    'chase-outcome': 'overdue by 2026-03-28T16:10', 'chase-overdue-outcome': 'none', 'alert-manager-to-delay': 'open',
  }],
  ['an answered call of long ago is not that call', [
    ['referral.made', '2026-01-12T16:10'],
    ['referral.outcome-received', '2026-01-13T09:00', { about: 'e1' }],
    ['referral.outcome-overdue', '2026-03-28T16:10'],
  ], '2026-03-28T16:10', { 'chase-overdue-outcome': 'open' }],
  ['the manager is told', [
    ['referral.made', '2026-03-27T16:10'],
    ['manager.informed', '2026-03-30T09:15', { about: 'e1' }],
  ], '2026-03-30T09:15', { 'alert-manager-to-delay': 'met' }],
  ['telling the manager of the referral on its day is not telling of a delay', [
    ['referral.made', '2026-03-27T16:10'],
    ['manager.informed', '2026-03-27T17:00', { about: 'e1' }],
  ], '2026-03-28T16:10', { 'alert-manager-to-delay': 'open' }],
  ['nor is telling the manager of something else afterwards', [
    ['referral.made', '2026-03-27T16:10'],
    ['manager.informed', '2026-03-30T09:15', { about: 'e1', data: { matter: 'strategy discussion' } }],
  ], '2026-03-30T09:15', { 'alert-manager-to-delay': 'open' }],
  ['a late answer ends what is left', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.outcome-received', '2026-03-30T10:00', { about: 'e1', data: { outcome: 'further action' } }],
  ], '2026-03-30T10:00', {
    'authority-gives-outcome': 'met-late by 2026-03-28T16:10', 'chase-outcome': 'ended by 2026-03-28T16:10', 'alert-manager-to-delay': 'ended',
  }],
  ['of two referrals, the answer to the second leaves the first', [
    ['referral.made', '2026-03-27T10:00'],
    ['referral.made', '2026-03-27T14:00'],
    ['referral.outcome-received', '2026-03-27T16:00', { about: 'e2', data: { outcome: 'further action' } }],
  ], '2026-03-28T10:00', {
    'authority-gives-outcome': 'overdue by 2026-03-28T10:00; met by 2026-03-28T14:00', 'alert-manager-to-delay': 'open',
  }],
  ['an adult safeguarding referral has none of these', [
    ['referral.made', '2026-03-27T16:10', { data: { kind: 'adult safeguarding' } }],
  ], '2026-03-30T09:00', {
    'confirm-in-writing': 'none', 'authority-gives-outcome': 'none', 'chase-outcome': 'none', 'alert-manager-to-delay': 'none',
    'file-16a-on-referral': 'none',
  }],
])
