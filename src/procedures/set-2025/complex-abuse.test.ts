import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { complexAbuse } from './complex-abuse.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: complexAbuse }, { record: 'case' })

const investigation = law({ ...set2025, declarations: complexAbuse }, { record: 'complex-investigation' })
const socialCare = 'refer-complex-abuse-to-social-care'
const police = 'refer-complex-abuse-to-police'
const lado = 'refer-implicated-managers-to-lado'
const discussion = 'hold-complex-strategy-discussion'
const witnesses = 'interview-witnesses-before-children'
const support = 'make-victim-support-strategy'

lawRows('A 8.4.1: referred at once to social care and the police', policy, [
  ['both, with no date', [['complex-abuse.suspected', '2026-03-27T16:10']], '2026-04-27T16:10',
    { [socialCare]: 'open', [police]: 'open', [lado]: 'none' }],
  ['one does not answer for the other', [
    ['complex-abuse.suspected', '2026-03-27T16:10'],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T16:20', { [socialCare]: 'met', [police]: 'open' }],
  ['both done', [
    ['complex-abuse.suspected', '2026-03-27T16:10'],
    ['referral.made', '2026-03-27T16:20', { about: 'e1' }],
    ['police.informed', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { [socialCare]: 'met', [police]: 'met' }],
  ['managers or police implicated: a senior manager and the LADO instead', [
    ['complex-abuse.suspected', '2026-03-27T16:10', { data: { managersOrPoliceImplicated: true } }],
  ], '2026-03-27T16:10', { [socialCare]: 'open', [police]: 'none', [lado]: 'open' }],
  ['as soon as that is known', [
    ['complex-abuse.suspected', '2026-03-27T16:10'],
    ['complex-abuse.suspected', '2026-03-27T16:20', { about: 'e1', data: { managersOrPoliceImplicated: true } }],
    ['lado.referred', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { [socialCare]: 'open', [police]: 'ended', [lado]: 'met' }],
])

lawRows('A 8.5.1 and 8.5.2: the strategy discussion within one working day of the referral', policy, [
  ['from a Friday', [
    ['complex-abuse.suspected', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T16:20', { [discussion]: 'open by 2026-03-31T00:00' }],
  ['over Easter', [
    ['complex-abuse.suspected', '2026-04-02T16:10'],
    ['referral.received', '2026-04-02T16:20', { about: 'e1' }],
  ], '2026-04-02T16:20', { [discussion]: 'open by 2026-04-08T00:00' }],
  ['over Christmas', [
    ['complex-abuse.suspected', '2026-12-24T16:10'],
    ['referral.received', '2026-12-24T16:20', { about: 'e1' }],
  ], '2026-12-24T16:20', { [discussion]: 'open by 2026-12-30T00:00' }],
  ['an ordinary referral has its own times', [['referral.received', '2026-03-27T16:20']], '2026-03-27T16:20', { [discussion]: 'none' }],
  ['held in the last minute', [
    ['complex-abuse.suspected', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:20', { about: 'e1' }],
    ['strategy-discussion.held', '2026-03-30T23:59', { about: 'e2' }],
  ], '2026-03-31T09:00', { [discussion]: 'met by 2026-03-31T00:00' }],
  ['a minute later', [
    ['complex-abuse.suspected', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:20', { about: 'e1' }],
    ['strategy-discussion.held', '2026-03-31T00:00', { about: 'e2' }],
  ], '2026-03-31T09:00', { [discussion]: 'met-late by 2026-03-31T00:00' }],
  ['calling it is not holding it', [
    ['complex-abuse.suspected', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:20', { about: 'e1' }],
    ['strategy-discussion.convened', '2026-03-27T17:00', { about: 'e2' }],
  ], '2026-03-31T09:00', { [discussion]: 'overdue by 2026-03-31T00:00' }],
  ['of one child of two leaves the other', [
    ['complex-abuse.suspected', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:20', { about: 'e1' }],
    ['strategy-discussion.held', '2026-03-30T10:00', { about: 'e2', children: ['c1'] }],
  ], '2026-03-30T11:00', { [discussion]: 'open by 2026-03-31T00:00' }],
  ['of the second of two referrals leaves the first', [
    ['complex-abuse.suspected', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:20', { about: 'e1' }],
    ['complex-abuse.suspected', '2026-03-27T16:30'],
    ['referral.received', '2026-03-27T16:40', { about: 'e3' }],
    ['strategy-discussion.held', '2026-03-30T10:00', { about: 'e4' }],
  ], '2026-03-30T11:00', { [discussion]: 'open by 2026-03-31T00:00; met by 2026-03-31T00:00' }],
])

lawRows('A 8.5.2: in a record of a complex investigation every referral is one', investigation, [
  ['from a Saturday', [['referral.received', '2026-03-28T16:20']], '2026-03-28T16:20', { [discussion]: 'open by 2026-03-31T00:00' }],
])

lawRows('A 8.5.4: witnesses before children', investigation, [
  ['owed from the discussion, with no date', [['strategy-discussion.held', '2026-03-30T10:00']], '2026-06-30T10:00', { [witnesses]: 'open' }],
  ['in that order', [
    ['strategy-discussion.held', '2026-03-30T10:00'],
    ['witness.interviewed', '2026-04-08T10:00', { about: 'e1' }],
    ['child.interviewed', '2026-04-09T10:00', { about: 'e1' }],
  ], '2026-04-09T10:00', { [witnesses]: 'met', warned: 'none' }],
  ['the child first: late from then on, warned about, not refused', [
    ['strategy-discussion.held', '2026-03-30T10:00'],
    ['child.interviewed', '2026-04-09T10:00', { about: 'e1' }],
  ], '2026-04-09T10:00', { [witnesses]: 'overdue by 2026-04-09T10:00', warned: 'e2: witnesses-before-children', refused: 'none' }],
  ['not where no complex abuse is found', [
    ['strategy-discussion.held', '2026-03-30T10:00', { data: { complexAbuse: 'not found' } }],
    ['child.interviewed', '2026-04-09T10:00', { about: 'e1' }],
  ], '2026-04-09T10:00', { [witnesses]: 'none', warned: 'none' }],
])

lawRows('A 8.5.4: in a case', policy, [
  ['where the discussion finds complex abuse', [
    ['strategy-discussion.held', '2026-03-30T10:00', { data: { complexAbuse: 'complex abuse found' } }],
    ['child.interviewed', '2026-04-09T10:00', { about: 'e1' }],
  ], '2026-04-09T10:00', { [witnesses]: 'overdue by 2026-04-09T10:00', warned: 'e2: witnesses-before-children' }],
  ['not of an ordinary enquiry', [
    ['strategy-discussion.held', '2026-03-30T10:00'],
    ['child.interviewed', '2026-04-09T10:00', { about: 'e1' }],
  ], '2026-04-09T10:00', { [witnesses]: 'none', warned: 'none' }],
])

lawRows('A 8.3.4: supporting the victims', investigation, [
  ['from the outset', [['complex-investigation.started', '2026-03-30T10:00']], '2026-06-30T10:00', { [support]: 'open' }],
  ['there is a strategy', [
    ['complex-investigation.started', '2026-03-30T10:00'], ['victim-support-strategy.made', '2026-03-31T10:00', { about: 'e1' }],
  ], '2026-06-30T10:00', { [support]: 'met' }],
])
