import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { set2025 } from './index.ts'
import { preBirthConference } from './pre-birth-conference.ts'

const policy = law({ ...set2025, declarations: preBirthConference }, { children: [{ id: 'c1' }] })

const weigh = 'weigh-prebirth-conference'
const chosen = 'hold-chosen-prebirth-conference'
const soon = 'hold-prebirth-conference-soon'
const tenWeeks = 'hold-prebirth-conference'

const expected: Given = ['child.expected-birth', '2026-01-12T09:00', { data: { expectedDateOfDelivery: '2026-06-15' } }]
const called: Given = ['conference.decided', '2026-02-16T10:00', { data: { decision: 'call a conference', kind: 'pre-birth' } }]

// Forty weeks before 15 June 2026 is 8 September 2025; thirty weeks on from there is 6 April 2026, ten weeks before the birth.
lawRows('A 4.1.14, 4.1.22 and 2.6.14: when the pre-birth conference is held', policy, [
  ['ten weeks before the expected birth, Easter Monday though it is', [expected, called], '2026-02-16T11:00', {
    [tenWeeks]: 'open by 2026-04-07T00:00', [soon]: 'open',
  }],
  ['the same where the referral gives the day', [
    ['referral.received', '2026-01-12T09:00', { data: { expectedDateOfDelivery: '2026-06-15' } }], called,
  ], '2026-02-16T11:00', { [tenWeeks]: 'open by 2026-04-07T00:00' }],
  ['no day is invented where nobody has given one', [called], '2026-02-16T11:00', { [tenWeeks]: 'open', [soon]: 'open' }],
  ['the day is learned afterwards', [
    called, ['child.expected-birth', '2026-02-20T09:00', { data: { expectedDateOfDelivery: '2026-07-01' } }],
  ], '2026-02-20T11:00', { [tenWeeks]: 'open by 2026-04-23T00:00' }],
  ['a new forecast moves it', [
    expected, called, ['child.expected-birth', '2026-03-02T09:00', { data: { expectedDateOfDelivery: '2026-06-01' } }],
  ], '2026-03-02T11:00', { [tenWeeks]: 'open by 2026-03-24T00:00' }],
  ['held on the last minute of the day', [
    expected, called, ['prebirth-conference.held', '2026-04-06T23:59', { about: 'e2' }],
  ], '2026-04-08T11:00', { [tenWeeks]: 'met by 2026-04-07T00:00', [soon]: 'met' }],
  ['held a minute later', [
    expected, called, ['prebirth-conference.held', '2026-04-07T00:00', { about: 'e2' }],
  ], '2026-04-08T11:00', { [tenWeeks]: 'met-late by 2026-04-07T00:00', [soon]: 'met' }],
  ['called when the ten weeks are past: late from the first', [
    expected, ['conference.decided', '2026-05-11T10:00', { data: { decision: 'call a conference', kind: 'pre-birth' } }],
  ], '2026-05-11T11:00', { [tenWeeks]: 'overdue by 2026-04-07T00:00', [soon]: 'open' }],
  ['an initial conference on an unborn child is one', [
    expected, ['conference.decided', '2026-02-16T10:00', { data: { decision: 'call a conference', kind: 'initial' } }],
  ], '2026-02-16T11:00', { [tenWeeks]: 'open by 2026-04-07T00:00' }],
  ['decided once more in the same words: owed once', [
    expected, called, ['conference.decided', '2026-02-18T10:00', { data: { decision: 'call a conference', kind: 'pre-birth' } }],
  ], '2026-02-18T11:00', { [tenWeeks]: 'open by 2026-04-07T00:00', [soon]: 'open' }],
  ['called off and called again', [
    expected, called, ['conference.decided', '2026-02-17T10:00', { data: { decision: 'do not call a conference', kind: 'pre-birth' } }],
    ['conference.decided', '2026-02-18T10:00', { data: { decision: 'call a conference', kind: 'pre-birth' } }],
  ], '2026-02-18T11:00', { [soon]: 'ended; open' }],
  ['not for a child who has died', [
    expected, called, ['child.died', '2026-02-20T10:00'],
  ], '2026-02-20T11:00', { [tenWeeks]: 'ended by 2026-04-07T00:00', [soon]: 'ended' }],
  ['on a child who is born, none', [
    ['conference.decided', '2026-02-16T10:00', { data: { decision: 'call a conference', kind: 'initial' } }],
  ], '2026-02-16T11:00', { [tenWeeks]: 'none', [soon]: 'none' }],
  ['asked for before a birth, with no decision on record', [
    expected, ['icpc.requested', '2026-02-16T10:00'],
  ], '2026-02-16T11:00', { [tenWeeks]: 'open by 2026-04-07T00:00' }],
  ['asked for after it was decided: owed once', [
    expected, called, ['icpc.requested', '2026-02-17T10:00', { about: 'e2' }],
  ], '2026-02-17T11:00', { [tenWeeks]: 'open by 2026-04-07T00:00', [soon]: 'open' }],
  ['none is called', [
    expected,
    ['conference.decided', '2026-02-16T10:00', { data: { decision: 'do not call a conference', kind: 'pre-birth' } }],
  ], '2026-02-16T11:00', { [tenWeeks]: 'none' }],
  ['the baby is born first', [
    expected, called, ['child.born', '2026-03-30T04:00'],
  ], '2026-03-30T11:00', { [tenWeeks]: 'ended by 2026-04-07T00:00', [soon]: 'ended' }],
])

lawRows('A 4.1.1: weighing it', policy, [
  ['for an unborn child, by the day of the expected birth', [
    expected, ['concern.identified', '2026-02-02T10:00', { data: { childIs: 'unborn child' } }],
  ], '2026-02-02T11:00', { [weigh]: 'open by 2026-06-16T00:00', [chosen]: 'none' }],
  ['not for a child who is born', [['concern.identified', '2026-02-02T10:00']], '2026-02-02T11:00', { [weigh]: 'none' }],
  ['weighed in the concern itself, and not chosen', [
    ['concern.identified', '2026-02-02T10:00', {
      data: { childIs: 'unborn child', prebirthConferenceWeighed: 'do not hold one' },
    }],
  ], '2026-02-02T11:00', { [weigh]: 'met', [chosen]: 'none' }],
  ['chosen: held by the day of the birth', [
    expected, ['concern.identified', '2026-02-02T10:00', { data: { childIs: 'unborn child' } }],
    ['concern.identified', '2026-02-03T10:00', {
      about: 'e2', data: { prebirthConferenceWeighed: 'hold a pre-birth conference' },
    }],
  ], '2026-02-03T11:00', { [weigh]: 'met by 2026-06-16T00:00', [chosen]: 'open by 2026-06-16T00:00' }],
  ['until the manager’s decision starts the ten weeks', [
    expected,
    ['concern.identified', '2026-02-02T10:00', {
      data: { childIs: 'unborn child', prebirthConferenceWeighed: 'hold a pre-birth conference' },
    }],
    ['conference.decided', '2026-02-16T10:00', { about: 'e2', data: { decision: 'call a conference', kind: 'pre-birth' } }],
  ], '2026-02-16T11:00', { [chosen]: 'ended by 2026-06-16T00:00', [tenWeeks]: 'open by 2026-04-07T00:00' }],
  ['held', [
    expected,
    ['concern.identified', '2026-02-02T10:00', {
      data: { childIs: 'unborn child', prebirthConferenceWeighed: 'hold a pre-birth conference' },
    }],
    ['prebirth-conference.held', '2026-03-16T10:00', { about: 'e2' }],
  ], '2026-03-16T11:00', { [chosen]: 'met by 2026-06-16T00:00' }],
])
