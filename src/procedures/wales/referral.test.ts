import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales' })
const telephone = { channel: 'telephone' }

lawRows('para 55: report as soon as possible', guidance, [
  ['from the concern, with no date, and at once where the authority takes reports (25)', [
    ['concern.identified', '2026-03-27T16:10'],
  ], '2026-04-27T09:00', { 'report-concern': 'open', 'take-report-without-delay': 'open' }],
  ['the report meets both', [
    ['concern.identified', '2026-03-27T16:10'],
    ['referral.made', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { 'report-concern': 'met', 'take-report-without-delay': 'met' }],
  ['so does a report of which only the receipt is on record', [
    ['concern.identified', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { 'report-concern': 'met', 'take-report-without-delay': 'met' }],
  ['asking the authority for advice is no report', [
    ['concern.identified', '2026-03-27T16:10'],
    ['contact.received', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { 'report-concern': 'open', 'take-report-without-delay': 'met' }],
  ['a report about another concern is not this one', [
    ['concern.identified', '2026-03-27T16:10'],
    ['concern.identified', '2026-03-27T16:20'],
    ['referral.made', '2026-03-27T16:30', { about: 'e2' }],
  ], '2026-03-27T16:30', { 'report-concern': 'open; met' }],
  ['also where no more than one of the two is denied', [
    ['concern.identified', '2026-03-27T16:10', { data: { significantHarmSuspected: false } }],
    ['concern.identified', '2026-03-27T16:20', { data: { furtherAction: false } }],
  ], '2026-03-27T16:30', { 'report-concern': 'open; open' }],
  ['not where nothing is suspected and nothing more is to be done', [
    ['concern.identified', '2026-03-27T16:10', { data: { significantHarmSuspected: false, furtherAction: false } }],
  ], '2026-03-27T16:30', { 'report-concern': 'none', 'take-report-without-delay': 'none' }],
  ['until a further word says so', [
    ['concern.identified', '2026-03-27T16:10'],
    ['concern.identified', '2026-03-27T17:10', { about: 'e1', data: { significantHarmSuspected: false, furtherAction: false } }],
  ], '2026-03-27T17:30', { 'report-concern': 'ended', 'take-report-without-delay': 'ended' }],
  ['of every child it was about', [
    ['concern.identified', '2026-03-27T16:10'],
    ['concern.identified', '2026-03-27T17:10', { about: 'e1', children: ['c1'], data: { significantHarmSuspected: false, furtherAction: false } }],
  ], '2026-03-27T17:30', { 'report-concern': 'open' }],
])

lawRows('para 60: a telephone report in writing within 24 hours', guidance, [
  ['24 hours by the clock, over a weekend', [['referral.made', '2026-03-27T16:10', { data: telephone }]], '2026-03-27T16:10',
    { 'confirm-in-writing': 'open by 2026-03-28T16:10' }],
  ['over the hour that the clocks skip', [['referral.made', '2026-03-28T16:10', { data: telephone }]], '2026-03-28T16:10',
    { 'confirm-in-writing': 'open by 2026-03-29T17:10' }],
  ['over the hour that comes twice', [['referral.made', '2026-10-24T16:10', { data: telephone }]], '2026-10-24T16:10',
    { 'confirm-in-writing': 'open by 2026-10-25T15:10' }],
  ['on Christmas Day too', [['referral.made', '2026-12-24T09:00', { data: telephone }]], '2026-12-24T09:00',
    { 'confirm-in-writing': 'open by 2026-12-25T09:00' }],
  ['a minute before is in time', [
    ['referral.made', '2026-03-27T16:10', { data: telephone }],
    ['referral.confirmed-in-writing', '2026-03-28T16:09', { about: 'e1' }],
  ], '2026-03-30T09:00', { 'confirm-in-writing': 'met by 2026-03-28T16:10' }],
  ['the minute itself is late', [
    ['referral.made', '2026-03-27T16:10', { data: telephone }],
    ['referral.confirmed-in-writing', '2026-03-28T16:10', { about: 'e1' }],
  ], '2026-03-30T09:00', { 'confirm-in-writing': 'met-late by 2026-03-28T16:10' }],
  ['the same report sent through the portal is one in writing', [
    ['referral.made', '2026-03-27T16:10', { data: telephone }],
    ['referral.made', '2026-03-27T18:00', { about: 'e1', data: { channel: 'online portal' } }],
  ], '2026-03-27T18:00', { 'confirm-in-writing': 'met by 2026-03-28T16:10' }],
  ['another report through the portal is not', [
    ['referral.made', '2026-03-27T16:10', { data: telephone }],
    ['referral.made', '2026-03-27T18:00', { data: { channel: 'online portal' } }],
  ], '2026-03-27T18:00', { 'confirm-in-writing': 'open by 2026-03-28T16:10' }],
  ['where nobody says how it was made, it is owed', [['referral.made', '2026-03-27T16:10']], '2026-03-27T16:10',
    { 'confirm-in-writing': 'open by 2026-03-28T16:10' }],
  ['a report made in writing needs no other', [
    ['referral.made', '2026-03-27T16:10', { data: { channel: 'online portal' } }],
  ], '2026-03-27T16:10', { 'confirm-in-writing': 'none' }],
  ['nor does one made face to face', [
    ['referral.made', '2026-03-27T16:10', { data: { channel: 'face to face' } }],
  ], '2026-03-27T16:10', { 'confirm-in-writing': 'none' }],
  ['it is not asked of the public', [
    ['referral.made', '2026-03-27T16:10', { data: telephone, by: { role: 'member-of-public' } }],
  ], '2026-03-27T16:10', { 'confirm-in-writing': 'none' }],
  ['of two reports, the paper of the second leaves the first', [
    ['referral.made', '2026-03-27T10:00', { data: telephone }],
    ['referral.made', '2026-03-27T14:00', { data: telephone }],
    ['referral.confirmed-in-writing', '2026-03-27T15:00', { about: 'e2' }],
  ], '2026-03-27T15:00', { 'confirm-in-writing': 'open by 2026-03-28T10:00; met by 2026-03-28T14:00' }],
  ['of two children, paper on one leaves the other', [
    ['referral.made', '2026-03-27T10:00', { data: telephone }],
    ['referral.confirmed-in-writing', '2026-03-27T15:00', { about: 'e1', children: ['c1'] }],
  ], '2026-03-28T10:00', { 'confirm-in-writing': 'overdue by 2026-03-28T10:00' }],
])

lawRows('para 62: a report is passed on without delay', guidance, [
  ['at once, never late', [['referral.received', '2026-03-27T16:10']], '2026-04-27T16:10', { 'pass-report-on': 'open' }],
  ['done', [
    ['referral.received', '2026-03-27T16:10'],
    ['referral.passed-on', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T16:20', { 'pass-report-on': 'met' }],
  ['a decision shows that it has arrived', [
    ['referral.received', '2026-03-27T16:10'],
    ['referral.decided', '2026-03-27T17:10', { about: 'e1' }],
  ], '2026-03-27T17:10', { 'pass-report-on': 'ended' }],
])
