import { expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales' })
const answer = answersOf(wales)
const offence = { possibleOffence: true }
const none = { possibleOffence: false }

lawRows('paras 58 and 65: a possible crime is talked over with the police at once', guidance, [
  ['where the report tells of one', [['referral.received', '2026-03-27T16:10', { data: offence }]], '2026-04-27T16:10',
    { 'discuss-with-police': 'open' }],
  ['not where it tells of none', [['referral.received', '2026-03-27T16:10', { data: none }]], '2026-03-27T16:10',
    { 'discuss-with-police': 'none' }],
  ['where nobody says', [['referral.received', '2026-03-27T16:10']], '2026-03-27T16:10', { 'discuss-with-police': 'open' }],
  ['until somebody does', [
    ['referral.received', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:20', { about: 'e1', data: none }],
  ], '2026-03-27T16:20', { 'discuss-with-police': 'ended' }],
  ['of every child', [
    ['referral.received', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:20', { about: 'e1', children: ['c1'], data: none }],
  ], '2026-03-27T16:20', { 'discuss-with-police': 'open' }],
  ['done', [
    ['referral.received', '2026-03-27T16:10', { data: offence }],
    ['police.consulted', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { 'discuss-with-police': 'met' }],
  ['a crime that shows itself later is talked over too', [
    ['referral.received', '2026-03-27T16:10', { data: none }],
    ['crime.suspected', '2026-03-30T09:00', { about: 'e1' }],
  ], '2026-03-30T09:00', { 'discuss-with-police': 'none', 'discuss-offence-found-later': 'open', 'call-emergency-services': 'none' }],
  ['once, where the talk is still owed', [
    ['referral.received', '2026-03-27T16:10', { data: offence }],
    ['crime.suspected', '2026-03-30T09:00', { about: 'e1' }],
  ], '2026-03-30T09:00', { 'discuss-with-police': 'open', 'discuss-offence-found-later': 'none' }],
])

// Day nought is the day of receipt, whatever day that is.
lawRows('para 67: decided and recorded within one working day', guidance, [
  ['Thursday, so by the end of Friday', [['referral.received', '2026-03-26T16:10']], '2026-03-27T23:59',
    { 'decide-next-steps': 'open by 2026-03-28T00:00' }],
  ['Friday, so by the end of Monday', [['referral.received', '2026-03-27T16:10']], '2026-03-30T23:59',
    { 'decide-next-steps': 'open by 2026-03-31T00:00' }],
  ['Saturday, so by the end of Monday too', [['referral.received', '2026-03-28T09:00']], '2026-03-28T09:00',
    { 'decide-next-steps': 'open by 2026-03-31T00:00' }],
  ['the day before Good Friday, so by the end of the Tuesday after Easter', [['referral.received', '2026-04-02T23:59']], '2026-04-07T23:59',
    { 'decide-next-steps': 'open by 2026-04-08T00:00' }],
  ['Christmas Eve, so by the end of the 29th', [['referral.received', '2026-12-24T10:00']], '2026-12-24T10:00',
    { 'decide-next-steps': 'open by 2026-12-30T00:00' }],
  ['a minute before the end of the day is in time', [
    ['referral.received', '2026-03-26T16:10'], ['referral.decided', '2026-03-27T23:59', { about: 'e1' }],
  ], '2026-03-30T09:00', { 'decide-next-steps': 'met by 2026-03-28T00:00' }],
  ['the end of the day is late', [
    ['referral.received', '2026-03-26T16:10'], ['referral.decided', '2026-03-28T00:00', { about: 'e1' }],
  ], '2026-03-30T09:00', { 'decide-next-steps': 'met-late by 2026-03-28T00:00' }],
  ['of two reports, the decision on the second leaves the first', [
    ['referral.received', '2026-03-26T09:00'],
    ['referral.received', '2026-03-26T14:00'],
    ['referral.decided', '2026-03-26T15:00', { about: 'e2' }],
  ], '2026-03-28T09:00', { 'decide-next-steps': 'overdue by 2026-03-28T00:00; met by 2026-03-28T00:00' }],
  ['of two children, the decision on one leaves the other', [
    ['referral.received', '2026-03-26T09:00'],
    ['referral.decided', '2026-03-26T15:00', { about: 'e1', children: ['c2'] }],
  ], '2026-03-28T09:00', { 'decide-next-steps': 'overdue by 2026-03-28T00:00' }],
])

test('para 67: a decision of the day after, entered later, is in time and recorded late', () => {
  const duty = guidance.given([
    ['referral.received', '2026-03-26T16:10'],
    ['referral.decided', '2026-03-27T17:30', { about: 'e1', recordedAt: '2026-03-30T08:30' }],
  ]).at('2026-03-30T09:00').duty('decide-next-steps')
  expect(duty).toMatchObject({ status: 'met', dueOn: '2026-03-27', recordedLate: true, who: ['local-authority'] })
})

lawRows('para 8: every report has section 47 considered', guidance, [
  ['a decision that does not say is warned about and stands', [
    ['referral.decided', '2026-03-27T09:00', { data: { outcome: 'no further action' } }],
  ], '2026-03-27T09:00', { warned: 'e1: consider-section-47', refused: 'none' }],
  ['one that finds no grounds is not', [
    ['referral.decided', '2026-03-27T09:00', { data: { outcome: 'no further action', section47Grounds: false } }],
  ], '2026-03-27T09:00', { warned: 'none' }],
  ['nor is one that asks for an enquiry', [
    ['referral.decided', '2026-03-27T09:00', { data: { outcome: 'section 47 enquiry or strategy discussion' } }],
  ], '2026-03-27T09:00', { warned: 'none' }],
])

test.each([
  ['no further action', 'para 76'], ['redirect to early help', 'para 76'], ['assessment', 'paras 77 to 79'],
  ['immediate protection', 'paras 80 to 90'], ['section 47 enquiry or strategy discussion', 'paras 91 to 104'],
])('para 70: %s leads on to %s', (outcome, cite) => {
  expect(answer('response-to-report', [['referral.decided', '2026-03-27T09:00', { data: { outcome } }]])).toMatch(new RegExp(`^${cite}:`))
})

test('para 70: a decision that does not say what it is leads nowhere', () => {
  expect(answer('response-to-report', [['referral.decided', '2026-03-27T09:00']])).toBe('nothing')
})

// Friday 27 March 2026: the seventh working day, past Easter, is Thursday 9 April.
lawRows('para 72: feedback within seven working days of the report', guidance, [
  ['past Easter', [['referral.made', '2026-03-27T16:10']], '2026-04-09T23:59', { 'give-feedback': 'open by 2026-04-10T00:00' }],
  ['past Christmas', [['referral.made', '2026-12-18T16:10']], '2026-12-18T16:10', { 'give-feedback': 'open by 2027-01-01T00:00' }],
  ['from the call, not from its confirmation', [
    ['referral.made', '2026-03-27T16:10', { data: { channel: 'telephone' } }],
    ['referral.confirmed-in-writing', '2026-03-30T09:00', { about: 'e1' }],
  ], '2026-03-30T09:00', { 'give-feedback': 'open by 2026-04-10T00:00' }],
  ['once, where the receipt is on record as well', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.received', '2026-03-30T09:00', { about: 'e1' }],
  ], '2026-03-30T09:00', { 'give-feedback': 'open by 2026-04-10T00:00' }],
  ['or stands there without saying which report it was', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.received', '2026-03-30T09:00'],
  ], '2026-03-30T09:00', { 'give-feedback': 'open by 2026-04-10T00:00' }],
  ['from the receipt, where only that is on record', [['referral.received', '2026-03-30T09:00']], '2026-03-30T09:00',
    { 'give-feedback': 'open by 2026-04-11T00:00' }],
  ['from the receipt of a second report, where only the first one’s making is on record', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:10', { about: 'e1' }],
    ['referral.received', '2026-03-30T09:00'],
  ], '2026-03-30T09:00', { 'give-feedback': 'open by 2026-04-10T00:00; open by 2026-04-11T00:00' }],
  ['given', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:10', { about: 'e1' }],
    ['referral.decided', '2026-03-30T09:00', { about: 'e2', data: { section47Grounds: false } }],
    ['referral.outcome-received', '2026-03-31T09:00', { about: 'e3', data: { outcome: 'no further action', reasons: 'No sign of harm' } }],
  ], '2026-03-31T09:00', { 'give-feedback': 'met by 2026-04-10T00:00', warned: 'none' }],
  ['without its reasons: given, with a warning', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.outcome-received', '2026-04-10T00:00', { about: 'e1', data: { outcome: 'redirected' } }],
  ], '2026-04-10T00:00', { 'give-feedback': 'met-late by 2026-04-10T00:00', warned: 'e2: feedback-gives-reasons' }],
  ['none is promised to the public', [
    ['referral.made', '2026-03-27T16:10', { by: { role: 'member-of-public' } }],
    ['referral.received', '2026-03-27T16:10', { about: 'e1', data: { referrerKind: 'member of the public' } }],
  ], '2026-03-30T09:00', { 'give-feedback': 'none' }],
  ['as the authority may come to know', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:10', { about: 'e1', data: { referrerKind: 'child or family' } }],
  ], '2026-03-30T09:00', { 'give-feedback': 'ended by 2026-04-10T00:00' }],
])
