import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { conferenceExclusion } from './conference-exclusion.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: conferenceExclusion }, { children: [{ id: 'c1' }] })

const tell = 'tell-chair-of-exclusion'
const represent = 'represent-exclusion'
const notice = 'send-exclusion-notice'

const identified: Given = ['exclusion.identified', '2026-03-26T10:00']
const planned = (dateAndTime: string): Given => ['conference.planned', '2026-03-24T10:00', { data: { dateAndTime } }]
const fear = { ground: ['fear of violence or intimidation'] }
const secret = { ground: ['confidential information'] }
const out = { decision: 'excluded for part' }

// Back from Thursday 9 April 2026: 8 and 7 April, and over Easter to Thursday 2 April.
lawRows('A 4.5.1 and 4.5.2: telling the chair', policy, [
  ['at once, and three working days before the conference', [
    planned('2026-04-09T09:00:00Z'), identified,
  ], '2026-03-26T11:00', { [tell]: 'open', [represent]: 'open by 2026-04-03T00:00' }],
  ['no day is invented before the conference is booked', [
    identified,
  ], '2026-03-26T11:00', { [tell]: 'open', [represent]: 'open' }],
  ['of the next conference, which is not booked yet, no day of the last one is taken', [
    ['conference.planned', '2026-01-06T10:00', { data: { dateAndTime: '2026-01-20T09:00:00Z' } }],
    ['icpc.held', '2026-01-20T09:00'], identified,
  ], '2026-03-26T11:00', { [tell]: 'open', [represent]: 'none' }],
  ['until it is booked', [
    ['conference.planned', '2026-01-06T10:00', { data: { dateAndTime: '2026-01-20T09:00:00Z' } }],
    ['icpc.held', '2026-01-20T09:00'], identified,
    ['conference.planned', '2026-03-27T10:00', { data: { dateAndTime: '2026-04-09T09:00:00Z' } }],
  ], '2026-03-27T11:00', { [represent]: 'open by 2026-04-03T00:00' }],
  ['in time to the minute', [
    planned('2026-04-09T09:00:00Z'), identified, ['exclusion.requested', '2026-04-02T23:59', { data: fear }],
  ], '2026-04-09T09:00', { [tell]: 'met', [represent]: 'met by 2026-04-03T00:00', warned: 'none' }],
  ['a minute late', [
    planned('2026-04-09T09:00:00Z'), identified, ['exclusion.requested', '2026-04-03T00:00', { data: fear }],
  ], '2026-04-09T09:00', { [tell]: 'met', [represent]: 'met-late by 2026-04-03T00:00' }],
])

lawRows('A 4.5.1: what the chair has to know beforehand', policy, [
  ['fear of violence told before the conference', [
    planned('2026-04-09T09:00:00Z'), ['exclusion.requested', '2026-04-08T10:00', { data: fear }],
    ['icpc.held', '2026-04-09T10:00'],
  ], '2026-04-09T11:00', { warned: 'none' }],
  ['told afterwards: a warning, and it stands', [
    planned('2026-04-09T09:00:00Z'), ['icpc.held', '2026-04-09T10:00'],
    ['exclusion.requested', '2026-04-09T10:30', { data: fear }],
  ], '2026-04-09T11:00', { warned: 'e3: fear-told-in-advance', refused: 'none' }],
  ['confidential information agreed afterwards', [
    planned('2026-04-09T09:00:00Z'), ['icpc.held', '2026-04-09T10:00'],
    ['exclusion.requested', '2026-04-09T10:30', { data: secret }],
  ], '2026-04-09T11:00', { warned: 'e3: confidential-information-agreed-in-advance', refused: 'none' }],
  ['another ground may show itself at the conference', [
    planned('2026-04-09T09:00:00Z'), ['icpc.held', '2026-04-09T10:00'],
    ['exclusion.requested', '2026-04-09T10:30', { data: { ground: ['evidence of serious interference'] } }],
  ], '2026-04-09T11:00', { warned: 'none' }],
  ['of the next conference it is told in time', [
    planned('2026-04-09T09:00:00Z'), ['icpc.held', '2026-04-09T10:00'], ['conference.planned', '2026-06-01T10:00'],
    ['exclusion.requested', '2026-06-02T10:00', { data: fear }],
  ], '2026-06-02T11:00', { warned: 'none' }],
])

lawRows('A 4.5.9: the letter to a parent who is excluded', policy, [
  ['before the conference', [planned('2026-04-09T09:00:00Z'), ['exclusion.decided', '2026-04-07T10:00', { data: out }]],
    '2026-04-07T11:00', { [notice]: 'open' }],
  ['held without it: late and warned of, not refused', [
    planned('2026-04-09T09:00:00Z'), ['exclusion.decided', '2026-04-07T10:00', { data: out }],
    ['icpc.held', '2026-04-09T10:00'],
  ], '2026-04-09T11:00', { [notice]: 'overdue by 2026-04-09T10:00', warned: `e3: ${notice}-missed`, refused: 'none' }],
  ['sent', [
    planned('2026-04-09T09:00:00Z'), ['exclusion.decided', '2026-04-07T10:00', { data: out }],
    ['exclusion-notice.sent', '2026-04-08T10:00'], ['icpc.held', '2026-04-09T10:00'],
  ], '2026-04-09T11:00', { [notice]: 'met', warned: 'none' }],
  ['each parent who is excluded has a letter', [
    planned('2026-04-09T09:00:00Z'), ['exclusion.decided', '2026-04-07T10:00', { data: out }],
    ['exclusion-notice.sent', '2026-04-07T12:00'], ['exclusion.decided', '2026-04-08T10:00', { data: out }],
  ], '2026-04-08T11:00', { [notice]: 'met; open' }],
  ['nobody is excluded', [
    planned('2026-04-09T09:00:00Z'), ['exclusion.decided', '2026-04-07T10:00', { data: { decision: 'not excluded' } }],
    ['icpc.held', '2026-04-09T10:00'],
  ], '2026-04-09T11:00', { [notice]: 'none', warned: 'none' }],
  ['asked to leave in the course of it', [
    planned('2026-04-09T09:00:00Z'), ['icpc.held', '2026-04-09T10:00'],
    ['exclusion.decided', '2026-04-09T10:40', { data: out }],
  ], '2026-04-09T11:00', { [notice]: 'none' }],
  ['the exclusion does not go on to the next conference', [
    planned('2026-04-09T09:00:00Z'), ['exclusion.decided', '2026-04-07T10:00', { data: out }],
    ['exclusion-notice.sent', '2026-04-08T10:00'], ['icpc.held', '2026-04-09T10:00'],
    ['conference.planned', '2026-06-01T10:00'], ['rcpc.held', '2026-06-22T10:00'],
  ], '2026-06-22T11:00', { warned: 'none' }],
])
