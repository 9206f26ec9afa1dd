import { describe, expect, test } from 'vitest'
import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { referral } from './referral.ts'

const part = { ...set2025, declarations: referral }
const policy = law(part, { children: [{ id: 'c1' }] })
const siblings = law(part)

const refer = 'refer-within-one-working-day'
const atOnce = 'refer-at-once'
const fromAdultServices = 'refer-at-once-from-adult-services'
const nrm = 'refer-to-national-referral-mechanism'
const confirm = 'confirm-referral-in-writing'
const chaseDecision = 'chase-decision'
const chaseAcknowledgement = 'chase-acknowledgement'

const significant = { significantHarmSuspected: true }
const none = { significantHarmSuspected: false }

lawRows('A 1.6.6: a referral in one working day at the outside', policy, [
  ['a Friday’s concern by the end of Monday', [
    ['concern.identified', '2026-03-27T16:10'],
  ], '2026-03-27T17:00', { [refer]: 'open by 2026-03-31T00:00' }],
  ['a Saturday’s too', [
    ['concern.identified', '2026-03-28T09:00'],
  ], '2026-03-28T10:00', { [refer]: 'open by 2026-03-31T00:00' }],
  ['over Easter by the Tuesday after it', [
    ['concern.identified', '2026-04-02T09:00'],
  ], '2026-04-02T10:00', { [refer]: 'open by 2026-04-08T00:00' }],
  ['over Christmas by 29 December', [
    ['concern.identified', '2026-12-24T15:00'],
  ], '2026-12-24T16:00', { [refer]: 'open by 2026-12-30T00:00' }],
  ['made a minute before the end of the day', [
    ['concern.identified', '2026-03-27T16:10'],
    ['referral.made', '2026-03-30T23:59', { about: 'e1' }],
  ], '2026-04-01T09:00', { [refer]: 'met by 2026-03-31T00:00' }],
  ['made a minute later', [
    ['concern.identified', '2026-03-27T16:10'],
    ['referral.made', '2026-03-31T00:00', { about: 'e1' }],
  ], '2026-04-01T09:00', { [refer]: 'met-late by 2026-03-31T00:00' }],
  ['received is made', [
    ['concern.identified', '2026-03-27T16:10'],
    ['referral.received', '2026-03-30T10:00', { about: 'e1' }],
  ], '2026-03-30T11:00', { [refer]: 'met by 2026-03-31T00:00' }],
  ['not where no significant harm is suspected', [
    ['concern.identified', '2026-03-27T16:10', { data: none }],
  ], '2026-03-27T17:00', { [refer]: 'none', [atOnce]: 'none' }],
  ['nor any more once that is said of it', [
    ['concern.identified', '2026-03-27T16:10'],
    ['concern.identified', '2026-03-27T17:10', { about: 'e1', data: none }],
  ], '2026-03-27T18:00', { [refer]: 'ended by 2026-03-31T00:00', [atOnce]: 'ended' }],
  ['what is said of another concern ends nothing', [
    ['concern.identified', '2026-03-27T16:10'],
    ['concern.identified', '2026-03-27T17:10', { data: none }],
  ], '2026-03-27T18:00', { [refer]: 'open by 2026-03-31T00:00' }],
  ['social care does not refer to itself', [
    ['concern.identified', '2026-03-27T16:10', { by: { role: 'social-worker' } }],
  ], '2026-03-27T17:00', { [refer]: 'none', [atOnce]: 'none' }],
  ['of two concerns, the referral of the second leaves the first', [
    ['concern.identified', '2026-03-27T09:00'],
    ['concern.identified', '2026-03-27T10:00'],
    ['referral.made', '2026-03-27T11:00', { about: 'e2' }],
  ], '2026-03-27T12:00', { [refer]: 'open by 2026-03-31T00:00; met by 2026-03-31T00:00' }],
])

describe('A 1.6.6', () => {
  test('a referral of one child leaves the other child’s owed', () => {
    const duty = siblings.given([
      ['concern.identified', '2026-03-27T16:10'],
      ['referral.made', '2026-03-27T17:00', { about: 'e1', children: ['c1'] }],
    ]).at('2026-03-27T18:00').duty(refer)
    expect(duty).toMatchObject({ status: 'open', outstanding: ['c2'] })
  })

  test('a referral of the same day that is entered later is done, and recorded late', () => {
    const duty = policy.given([
      ['concern.identified', '2026-03-27T16:10'],
      ['referral.made', '2026-03-27T17:00', { about: 'e1', recordedAt: '2026-04-01T09:00' }],
    ]).at('2026-04-01T10:00').duty(refer)
    expect(duty).toMatchObject({ status: 'met', recordedLate: true })
  })
})

lawRows('A 2.1.2 and 1.9.4: at once where significant harm is feared', policy, [
  ['where the concern says so', [
    ['concern.identified', '2026-03-27T16:10', { data: significant }],
  ], '2026-03-30T09:00', { [atOnce]: 'open', [fromAdultServices]: 'none', [refer]: 'open by 2026-03-31T00:00' }],
  ['and where it does not say', [['concern.identified', '2026-03-27T16:10']], '2026-03-27T17:00', { [atOnce]: 'open' }],
  ['by anybody', [
    ['concern.identified', '2026-03-27T16:10', { by: { role: 'member-of-public' }, data: significant }],
  ], '2026-03-27T17:00', { [atOnce]: 'open', [refer]: 'none' }],
  ['by somebody who works with adults, once', [
    ['concern.identified', '2026-03-27T16:10', { by: { role: 'adult-services' }, data: significant }],
  ], '2026-03-27T17:00', { [atOnce]: 'none', [fromAdultServices]: 'open' }],
  ['met by referring', [
    ['concern.identified', '2026-03-27T16:10', { by: { role: 'adult-services' }, data: significant }],
    ['referral.made', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T17:00', { [fromAdultServices]: 'met', [refer]: 'met by 2026-03-31T00:00' }],
  ['an unborn child has a rule of its own', [
    ['concern.identified', '2026-03-27T16:10', { data: { ...significant, childIs: 'unborn child' } }],
  ], '2026-03-27T17:00', { [atOnce]: 'none', [refer]: 'open by 2026-03-31T00:00' }],
])

lawRows('A 2.1.6: the National Referral Mechanism', policy, [
  ['as soon as trafficking is suspected', [['modern-slavery.suspected', '2026-03-27T16:10']], '2026-04-10T09:00', { [nrm]: 'open' }],
  ['or a concern is of it', [
    ['concern.identified', '2026-03-27T16:10', { data: { kindsOfHarm: ['neglect', 'trafficking or modern slavery'] } }],
  ], '2026-03-27T17:00', { [nrm]: 'open' }],
  ['once, where both are on record', [
    ['concern.identified', '2026-03-27T16:10', { data: { kindsOfHarm: ['trafficking or modern slavery'] } }],
    ['modern-slavery.suspected', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-03-27T17:00', { [nrm]: 'open' }],
  ['not for every concern', [['concern.identified', '2026-03-27T16:10']], '2026-03-27T17:00', { [nrm]: 'none' }],
  ['met by referring', [
    ['modern-slavery.suspected', '2026-03-27T16:10'], ['nrm.referred', '2026-03-28T10:00', { about: 'e1' }],
  ], '2026-03-28T11:00', { [nrm]: 'met' }],
])

lawRows('A 1.6.23 and 2.4.9: in writing within 48 hours', policy, [
  ['two days later at the same time', [['referral.made', '2026-03-24T16:10']], '2026-03-24T17:00', { [confirm]: 'open by 2026-03-26T16:10' }],
  ['an hour later by the clock where it goes forward', [
    ['referral.made', '2026-03-27T16:10'],
  ], '2026-03-27T17:00', { [confirm]: 'open by 2026-03-29T17:10' }],
  ['an hour earlier where it goes back', [
    ['referral.made', '2026-10-24T10:00'],
  ], '2026-10-24T11:00', { [confirm]: 'open by 2026-10-26T09:00' }],
  ['weekends and holidays count', [['referral.made', '2026-12-24T16:10']], '2026-12-24T17:00', { [confirm]: 'open by 2026-12-26T16:10' }],
  ['a minute before', [
    ['referral.made', '2026-03-24T16:10'], ['referral.confirmed-in-writing', '2026-03-26T16:09', { about: 'e1' }],
  ], '2026-03-27T09:00', { [confirm]: 'met by 2026-03-26T16:10' }],
  ['on the minute it is late', [
    ['referral.made', '2026-03-24T16:10'], ['referral.confirmed-in-writing', '2026-03-26T16:10', { about: 'e1' }],
  ], '2026-03-27T09:00', { [confirm]: 'met-late by 2026-03-26T16:10' }],
  ['what goes through the portal is in writing', [
    ['referral.made', '2026-03-24T16:10', { data: { channel: 'online portal' } }],
  ], '2026-03-24T17:00', { [confirm]: 'met by 2026-03-26T16:10' }],
  ['not asked of the public', [
    ['referral.made', '2026-03-24T16:10', { by: { role: 'member-of-public' } }],
  ], '2026-03-24T17:00', { [confirm]: 'none' }],
  ['nor of a referral of an adult', [
    ['referral.made', '2026-03-24T16:10', { data: { kind: 'adult safeguarding' } }],
  ], '2026-03-24T17:00', { [confirm]: 'none', [chaseAcknowledgement]: 'none' }],
  ['the second of two referrals is not answered by the first one’s paper', [
    ['referral.made', '2026-03-24T10:00'],
    ['referral.made', '2026-03-24T12:00'],
    ['referral.confirmed-in-writing', '2026-03-24T13:00', { about: 'e1' }],
  ], '2026-03-24T14:00', { [confirm]: 'met by 2026-03-26T10:00; open by 2026-03-26T12:00' }],
])

lawRows('A 1.6.24 and 2.4.11: asking again after three working days', policy, [
  ['of a Friday’s referral after Wednesday', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:10', { about: 'e1' }],
  ], '2026-03-27T17:00', { [chaseDecision]: 'open by 2026-04-02T00:00', [chaseAcknowledgement]: 'open by 2026-04-02T00:00' }],
  ['over Easter after the Wednesday that follows it', [
    ['referral.received', '2026-04-01T10:00'],
  ], '2026-04-09T00:00', { [chaseDecision]: 'overdue by 2026-04-09T00:00' }],
  ['an acknowledgement leaves the decision to ask for', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:10', { about: 'e1' }],
    ['referral.acknowledged', '2026-03-30T09:00', { about: 'e2' }],
  ], '2026-04-02T09:00', { [chaseDecision]: 'overdue by 2026-04-02T00:00', [chaseAcknowledgement]: 'ended by 2026-04-02T00:00' }],
  ['a decision leaves nothing', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:10', { about: 'e1' }],
    ['referral.decided', '2026-03-30T09:00', { about: 'e2', data: { outcome: 'assessment' } }],
  ], '2026-04-02T09:00', { [chaseDecision]: 'ended by 2026-04-02T00:00', [chaseAcknowledgement]: 'ended by 2026-04-02T00:00' }],
  ['one call in the silence answers both, and is not late', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:10', { about: 'e1' }],
    ['referral.chased', '2026-04-02T09:00', { about: 'e1' }],
  ], '2026-04-02T10:00', { [chaseDecision]: 'met by 2026-04-02T00:00', [chaseAcknowledgement]: 'met by 2026-04-02T00:00' }],
  ['a call before it answers neither', [
    ['referral.made', '2026-03-27T16:10'],
    ['referral.received', '2026-03-27T16:10', { about: 'e1' }],
    ['referral.chased', '2026-04-01T23:59', { about: 'e1' }],
  ], '2026-04-02T09:00', { [chaseDecision]: 'overdue by 2026-04-02T00:00', [chaseAcknowledgement]: 'overdue by 2026-04-02T00:00' }],
])
