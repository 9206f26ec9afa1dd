import { expect, test } from 'vitest'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales' })
const report = 'chase-acknowledgement'
const confirmation = 'chase-acknowledgement-of-confirmation'
const inWriting = { channel: 'online portal' }
const telephone = { channel: 'telephone' }

// Friday 27 March 2026: the seventh working day, past Good Friday and Easter Monday, is Thursday 9 April.
lawRows('para 61: seven working days without a word', guidance, [
  ['from a report in writing', [
    ['referral.made', '2026-03-27T16:10', { data: inWriting }],
  ], '2026-04-09T23:59', { [report]: 'open by 2026-04-10T00:00', [confirmation]: 'none' }],
  ['the chase is owed once they have passed', [
    ['referral.made', '2026-03-27T16:10', { data: inWriting }],
  ], '2026-04-10T00:00', { [report]: 'overdue by 2026-04-10T00:00' }],
  ['over Christmas', [
    ['referral.made', '2026-12-18T16:10', { data: inWriting }],
  ], '2026-12-18T16:10', { [report]: 'open by 2027-01-01T00:00' }],
  ['from the written confirmation of a call, not from the call', [
    ['referral.made', '2026-03-27T16:10', { data: telephone }],
    ['referral.confirmed-in-writing', '2026-03-30T09:00', { about: 'e1' }],
  ], '2026-03-30T09:00', { [report]: 'none', [confirmation]: 'open by 2026-04-11T00:00' }],
  ['a call alone has no date', [
    ['referral.made', '2026-03-27T16:10', { data: telephone }],
  ], '2026-05-27T16:10', { [report]: 'none', [confirmation]: 'open' }],
  ['from a confirmation of which no call is on record', [
    ['referral.confirmed-in-writing', '2026-03-30T09:00'],
  ], '2026-03-30T09:00', { [confirmation]: 'open by 2026-04-11T00:00' }],
  ['from a report of which nobody says how it was made', [
    ['referral.made', '2026-03-27T16:10'],
  ], '2026-04-10T00:00', { [report]: 'overdue by 2026-04-10T00:00', [confirmation]: 'open' }],
  ['until it is put in writing', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.confirmed-in-writing', '2026-03-30T09:00', { about: 'e1' }],
  ], '2026-03-30T09:00', { [report]: 'ended by 2026-04-10T00:00', [confirmation]: 'open by 2026-04-11T00:00' }],
  ['from a first written report that is asserted', [
    ['referral.made-in-writing', '2026-03-27T16:10'],
  ], '2026-03-27T16:10', { [report]: 'open by 2026-04-10T00:00' }],
  ['an acknowledgement leaves nothing to chase', [
    ['referral.made', '2026-03-27T16:10', { data: telephone }],
    ['referral.confirmed-in-writing', '2026-03-27T17:00', { about: 'e1' }],
    ['referral.received', '2026-03-27T16:10', { about: 'e1' }],
    ['referral.acknowledged', '2026-04-09T17:00', { about: 'e3' }],
  ], '2026-04-20T09:00', { [confirmation]: 'ended by 2026-04-10T00:00' }],
  ['feedback on the decision does the same', [
    ['referral.made', '2026-03-27T16:10', { data: inWriting }],
    ['referral.outcome-received', '2026-03-31T09:00', { about: 'e1' }],
  ], '2026-04-20T09:00', { [report]: 'ended by 2026-04-10T00:00' }],
  ['a chase afterwards is done, not done late', [
    ['referral.made', '2026-03-27T16:10', { data: inWriting }],
    ['referral.chased', '2026-04-14T09:00', { about: 'e1' }],
  ], '2026-04-14T09:00', { [report]: 'met by 2026-04-10T00:00' }],
  ['one within the seven days does not answer the silence after them', [
    ['referral.made', '2026-03-27T16:10', { data: inWriting }],
    ['referral.chased', '2026-04-09T23:59', { about: 'e1' }],
  ], '2026-04-10T00:00', { [report]: 'overdue by 2026-04-10T00:00' }],
  ['nor after a confirmation', [
    ['referral.made', '2026-03-27T16:10', { data: telephone }],
    ['referral.confirmed-in-writing', '2026-03-30T09:00', { about: 'e1' }],
    ['referral.chased', '2026-04-10T23:59', { about: 'e1' }],
    ['referral.chased', '2026-04-13T09:00', { about: 'e1' }],
  ], '2026-04-13T09:00', { [confirmation]: 'met by 2026-04-11T00:00' }],
  ['of two reports, the acknowledgement of the second leaves the first', [
    ['referral.made', '2026-03-27T10:00', { data: inWriting }],
    ['referral.made', '2026-03-27T14:00', { data: inWriting }],
    ['referral.acknowledged', '2026-03-30T14:00', { about: 'e2' }],
  ], '2026-04-10T00:00', { [report]: 'overdue by 2026-04-10T00:00; ended by 2026-04-10T00:00' }],
])

test('para 61: an acknowledgement that came in time and was entered late ends the chase once it is known', () => {
  const silent = guidance.given([
    ['referral.made', '2026-03-27T16:10', { data: inWriting }],
    ['referral.acknowledged', '2026-04-08T09:00', { about: 'e1', recordedAt: '2026-04-13T09:00' }],
  ])
  expect(silent.at('2026-04-12T09:00', '2026-04-12T09:00').duty(report).status).toBe('overdue')
  expect(silent.at('2026-04-13T09:00').duty(report).status).toBe('ended')
})
