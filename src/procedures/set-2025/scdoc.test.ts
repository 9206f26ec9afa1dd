import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { scdoc } from './scdoc.ts'

const policy = law({ ...set2025, declarations: scdoc }, { record: 'partnership' })

const meet = 'meet-every-quarter'
const report = 'report-every-year'

lawRows('A 9.4.7: quarterly meetings', policy, [
  ['three months from the last; a month end clamps', [['scdoc-meeting.held', '2026-11-30T10:00']], '2026-11-30T12:00',
    { [meet]: 'open by 2027-03-01T00:00' }],
  ['each turn counts from the last meeting, not from when it was due', [
    ['scdoc-meeting.held', '2026-01-15T10:00'], ['scdoc-meeting.held', '2026-03-20T10:00'],
  ], '2026-03-20T12:00', { [meet]: 'met by 2026-04-16T00:00; open by 2026-06-21T00:00' }],
  ['in the last minute', [['scdoc-meeting.held', '2026-01-15T10:00'], ['scdoc-meeting.held', '2026-04-15T23:59']],
    '2026-04-16T12:00', { [meet]: 'met by 2026-04-16T00:00; open by 2026-07-16T00:00' }],
  ['a day late', [['scdoc-meeting.held', '2026-01-15T10:00'], ['scdoc-meeting.held', '2026-04-16T00:00']],
    '2026-04-16T12:00', { [meet]: 'met-late by 2026-04-16T00:00; open by 2026-07-17T00:00' }],
  ['a meeting before these procedures starts nothing', [
    ['scdoc-meeting.held', '2025-04-15T10:00'], ['scdoc-meeting.held', '2025-07-15T10:00'],
  ], '2025-07-15T12:00', { [meet]: 'open by 2025-10-16T00:00' }],
  ['one meeting pointing to the last goes on from it', [
    ['scdoc-meeting.held', '2026-01-15T10:00'], ['scdoc-meeting.held', '2026-03-20T10:00', { about: 'e1' }],
  ], '2026-03-20T12:00', { [meet]: 'met by 2026-04-16T00:00; open by 2026-06-21T00:00' }],
])

lawRows('A 9.2.27: the annual report', policy, [
  ['a year from the last', [['scdoc-annual-report.submitted', '2026-03-27T10:00']], '2026-03-27T12:00',
    { [report]: 'open by 2027-03-28T00:00' }],
  ['a leap day clamps', [['scdoc-annual-report.submitted', '2028-02-29T10:00']], '2028-02-29T12:00',
    { [report]: 'open by 2029-03-01T00:00' }],
  ['sent, and owed again', [
    ['scdoc-annual-report.submitted', '2026-03-27T10:00'], ['scdoc-annual-report.submitted', '2027-03-28T00:00'],
  ], '2027-03-28T12:00', { [report]: 'met-late by 2027-03-28T00:00; open by 2028-03-29T00:00' }],
  ['a meeting is no report', [
    ['scdoc-annual-report.submitted', '2026-03-27T10:00'], ['scdoc-meeting.held', '2026-06-27T10:00'],
  ], '2026-06-28T12:00', { [report]: 'open by 2027-03-28T00:00', [meet]: 'open by 2026-09-28T00:00' }],
])
