import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { conferenceRecord } from './conference-record.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: conferenceRecord }, { children: [{ id: 'c1' }] })

const parents = 'send-decision-letter-to-parents'
const all = 'send-decision-letter'
const record = 'send-conference-record'
const discussed = 'go-through-record-with-parents'
const amendments = 'send-amendments'

const professionals = 'professionals who attended or were invited'
const letter = (at: string, ...addressees: readonly string[]): Given => ['decision-letter.sent', at, { data: { addressees } }]
const maundyThursday: Given = ['icpc.held', '2026-04-02T14:00']

lawRows('A 4.14.5 and 4.14.13: the decision letter', policy, [
  ['24 hours for the parents, one working day for all', [maundyThursday], '2026-04-02T15:00', {
    [parents]: 'open by 2026-04-03T14:00', [all]: 'open by 2026-04-08T00:00',
  }],
  ['24 hours go by the clock when it goes forward', [['rcpc.held', '2026-03-28T14:00']], '2026-03-28T15:00', {
    [parents]: 'open by 2026-03-29T15:00', [all]: 'open by 2026-03-31T00:00',
  }],
  ['and back', [['rcpc.held', '2026-10-24T14:00']], '2026-10-24T15:00', { [parents]: 'open by 2026-10-25T13:00' }],
  ['to the parents in time', [maundyThursday, letter('2026-04-03T13:59', 'parents')], '2026-04-03T15:00', {
    [parents]: 'met by 2026-04-03T14:00', [all]: 'open by 2026-04-08T00:00',
  }],
  ['to the parents on the minute: late', [maundyThursday, letter('2026-04-03T14:00', 'parents')], '2026-04-03T15:00', {
    [parents]: 'met-late by 2026-04-03T14:00',
  }],
  ['to professionals alone is not to the parents', [
    maundyThursday, letter('2026-04-03T09:00', professionals),
  ], '2026-04-03T10:00', { [parents]: 'open by 2026-04-03T14:00', [all]: 'open by 2026-04-08T00:00' }],
  ['to both in two letters', [
    maundyThursday, letter('2026-04-03T09:00', 'parents'), letter('2026-04-07T09:00', professionals),
  ], '2026-04-08T10:00', { [parents]: 'met by 2026-04-03T14:00', [all]: 'met by 2026-04-08T00:00' }],
  ['to everybody in one', [
    maundyThursday, letter('2026-04-03T09:00', 'parents', 'child', professionals),
  ], '2026-04-08T10:00', { [parents]: 'met by 2026-04-03T14:00', [all]: 'met by 2026-04-08T00:00' }],
  ['a letter that does not say to whom', [maundyThursday, ['decision-letter.sent', '2026-04-03T09:00']], '2026-04-08T10:00', {
    [parents]: 'overdue by 2026-04-03T14:00', [all]: 'overdue by 2026-04-08T00:00',
  }],
  ['sent in time, written down after Easter', [
    maundyThursday,
    ['decision-letter.sent', '2026-04-03T09:00', { recordedAt: '2026-04-07T09:00', data: { addressees: ['parents'] } }],
  ], '2026-04-08T10:00', { [parents]: 'met by 2026-04-03T14:00' }],
])

lawRows('A 4.14.4 and 4.14.5: the record', policy, [
  ['twenty working days over Easter', [['icpc.held', '2026-03-16T10:00']], '2026-03-17T09:00', {
    [record]: 'open by 2026-04-16T00:00', [discussed]: 'open by 2026-04-16T00:00',
  }],
  ['and over Christmas', [['rcpc.held', '2026-12-03T10:00']], '2026-12-04T09:00', { [record]: 'open by 2027-01-06T00:00' }],
  ['sent to those who were there; not yet gone through with the parents', [
    ['icpc.held', '2026-03-16T10:00'], ['conference-record.circulated', '2026-04-15T23:59', { about: 'e1' }],
  ], '2026-04-16T09:00', { [record]: 'met by 2026-04-16T00:00', [discussed]: 'overdue by 2026-04-16T00:00' }],
  ['gone through a minute late', [
    ['icpc.held', '2026-03-16T10:00'], ['conference-record.discussed', '2026-04-16T00:00', { about: 'e1' }],
  ], '2026-04-16T09:00', { [discussed]: 'met-late by 2026-04-16T00:00' }],
])

lawRows('A 4.14.4: amendments', policy, [
  ['a week from receipt', [
    ['conference-record.received', '2026-03-30T10:00'],
  ], '2026-03-30T11:00', { [amendments]: 'open by 2026-04-07T00:00' }],
  ['sent', [
    ['conference-record.received', '2026-03-30T10:00'], ['conference-record.amended', '2026-04-06T10:00', { about: 'e1' }],
  ], '2026-04-08T11:00', { [amendments]: 'met by 2026-04-07T00:00' }],
  ['the next conference closes it', [
    ['conference-record.received', '2026-03-30T10:00'], ['rcpc.held', '2026-06-22T10:00'],
  ], '2026-06-23T11:00', { [amendments]: 'ended by 2026-04-07T00:00' }],
])
