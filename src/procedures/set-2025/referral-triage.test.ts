import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { referralTriage } from './referral-triage.ts'

const policy = law({ ...set2025, declarations: referralTriage }, { children: [{ id: 'c1' }] })

const evaluate = 'evaluate-referral'
const acknowledge = 'acknowledge-referral'
const decide = 'decide-on-referral'
const assessRisk = 'assess-risk-at-once'
const callAtOnce = 'call-strategy-discussion-at-once'

lawRows('A 2.4.2: looked at on the day of receipt', policy, [
  ['a Saturday’s on the Saturday', [['referral.received', '2026-03-28T10:00']], '2026-03-28T11:00', { [evaluate]: 'open by 2026-03-29T00:00' }],
  ['by local midnight in summer time', [['referral.received', '2026-06-30T23:50']], '2026-06-30T23:55', { [evaluate]: 'open by 2026-07-01T00:00' }],
  ['a minute before midnight', [
    ['referral.received', '2026-03-27T16:10'], ['referral.evaluated', '2026-03-27T23:59', { about: 'e1' }],
  ], '2026-03-28T09:00', { [evaluate]: 'met by 2026-03-28T00:00' }],
  ['at midnight', [
    ['referral.received', '2026-03-27T16:10'], ['referral.evaluated', '2026-03-28T00:00', { about: 'e1' }],
  ], '2026-03-28T09:00', { [evaluate]: 'met-late by 2026-03-28T00:00' }],
  ['a decision on the day has evaluated it', [
    ['referral.received', '2026-03-27T16:10'], ['referral.decided', '2026-03-27T18:00', { about: 'e1' }],
  ], '2026-03-28T09:00', { [evaluate]: 'met by 2026-03-28T00:00' }],
])

lawRows('A 1.6.24, 2.1.11, 2.4.2 and 2.4.23: acknowledged and decided in one working day', policy, [
  ['a Friday’s by the end of Monday', [['referral.received', '2026-03-27T16:10']], '2026-03-27T17:00', {
    [acknowledge]: 'open by 2026-03-31T00:00', [decide]: 'open by 2026-03-31T00:00',
  }],
  ['one of Maundy Thursday by the end of the Tuesday', [['referral.received', '2026-04-02T16:10']], '2026-04-02T17:00', {
    [acknowledge]: 'open by 2026-04-08T00:00', [decide]: 'open by 2026-04-08T00:00',
  }],
  ['one of Christmas Day by the end of 29 December', [['referral.received', '2026-12-25T16:10']], '2026-12-25T17:00', {
    [acknowledge]: 'open by 2026-12-30T00:00', [decide]: 'open by 2026-12-30T00:00',
  }],
  ['each by its own', [
    ['referral.received', '2026-03-24T16:10'],
    ['referral.acknowledged', '2026-03-25T09:00', { about: 'e1' }],
  ], '2026-03-26T00:00', { [acknowledge]: 'met by 2026-03-26T00:00', [decide]: 'overdue by 2026-03-26T00:00' }],
  ['telling the outcome acknowledges too', [
    ['referral.received', '2026-03-24T16:10'],
    ['referral.outcome-received', '2026-03-25T23:59', { about: 'e1' }],
  ], '2026-03-26T09:00', { [acknowledge]: 'met by 2026-03-26T00:00', [decide]: 'met by 2026-03-26T00:00' }],
  ['a minute after the end of the day is late', [
    ['referral.received', '2026-03-24T16:10'],
    ['referral.decided', '2026-03-26T00:00', { about: 'e1' }],
  ], '2026-03-26T09:00', { [decide]: 'met-late by 2026-03-26T00:00' }],
  ['counted from the receipt, not from when it was entered', [
    ['referral.received', '2026-03-24T16:10', { recordedAt: '2026-03-27T09:00' }],
  ], '2026-03-27T10:00', { [decide]: 'overdue by 2026-03-26T00:00' }],
  ['of two referrals, the decision on the second leaves the first', [
    ['referral.received', '2026-03-24T10:00'],
    ['referral.received', '2026-03-24T12:00'],
    ['referral.decided', '2026-03-24T15:00', { about: 'e2' }],
  ], '2026-03-24T16:00', { [decide]: 'open by 2026-03-26T00:00; met by 2026-03-26T00:00' }],
  ['what is learned of one referral later starts nothing again', [
    ['referral.received', '2026-03-24T10:00'],
    ['referral.received', '2026-03-25T12:00', { about: 'e1', data: { needs: 'Speech therapy' } }],
  ], '2026-03-25T13:00', { [decide]: 'open by 2026-03-26T00:00' }],
])

lawRows('A 2.4.16: risk is assessed at once while checks are made', policy, [
  ['from the first check', [['checks.started', '2026-03-24T10:00']], '2026-03-27T09:00', { [assessRisk]: 'open' }],
  ['until it is', [
    ['checks.started', '2026-03-24T10:00'], ['risk.assessed', '2026-03-24T11:00', { about: 'e1' }],
  ], '2026-03-24T12:00', { [assessRisk]: 'met' }],
])

lawRows('A 2.4.17: a strategy discussion is called at once', policy, [
  ['where the facts are plain', [
    ['s47-threshold.indicated', '2026-03-24T10:00', { data: { authorised: 'strategy discussion at once' } }],
  ], '2026-03-24T11:00', { [callAtOnce]: 'open' }],
  ['and while nobody says', [['s47-threshold.indicated', '2026-03-24T10:00']], '2026-03-24T11:00', { [callAtOnce]: 'open' }],
  ['not where an assessment comes first', [
    ['s47-threshold.indicated', '2026-03-24T10:00', { data: { authorised: 'assessment first' } }],
  ], '2026-03-24T11:00', { [callAtOnce]: 'none' }],
  ['or turns out to', [
    ['s47-threshold.indicated', '2026-03-24T10:00'],
    ['s47-threshold.indicated', '2026-03-24T10:30', { about: 'e1', data: { authorised: 'assessment first' } }],
  ], '2026-03-24T11:00', { [callAtOnce]: 'ended' }],
  ['met by calling it', [
    ['s47-threshold.indicated', '2026-03-24T10:00'],
    ['strategy-discussion.convened', '2026-03-24T10:30', { about: 'e1' }],
  ], '2026-03-24T11:00', { [callAtOnce]: 'met' }],
])
