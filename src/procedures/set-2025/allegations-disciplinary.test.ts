import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { allegationsDisciplinary } from './allegations-disciplinary.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: allegationsDisciplinary }, { record: 'allegation' })

const act = 'act-without-discipline'
const straight = 'hold-hearing-without-investigation'
const report = 'report-on-disciplinary-investigation'
const decide = 'decide-on-hearing'
const hearing = 'hold-hearing-after-report'

lawRows('A 7.5.4: action, or a hearing without more investigation', policy, [
  ['no formal action: act without delay', [
    ['disciplinary.decided', '2026-03-27T16:10', { data: { decision: 'no formal action' } }],
  ], '2026-04-27T16:10', { [act]: 'open', [straight]: 'none' }],
  ['acted', [
    ['disciplinary.decided', '2026-03-27T16:10', { data: { decision: 'no formal action' } }],
    ['employer-action.taken', '2026-03-27T17:10', { about: 'e1' }],
  ], '2026-03-27T17:10', { [act]: 'met' }],
  ['a hearing is required', [
    ['disciplinary.decided', '2026-03-27T16:10', { data: { decision: 'hearing required' } }],
  ], '2026-04-27T16:10', { [act]: 'none', [straight]: 'open' }],
  ['held', [
    ['disciplinary.decided', '2026-03-27T16:10', { data: { decision: 'hearing required' } }],
    ['disciplinary-hearing.held', '2026-04-17T10:00', { about: 'e1' }],
  ], '2026-04-27T16:10', { [straight]: 'met' }],
  ['nobody says: both are asked for, until somebody does', [['disciplinary.decided', '2026-03-27T16:10']], '2026-03-27T16:10',
    { [act]: 'open', [straight]: 'open' }],
  ['then one is', [
    ['disciplinary.decided', '2026-03-27T16:10'],
    ['disciplinary.decided', '2026-03-27T17:10', { about: 'e1', data: { decision: 'hearing required' } }],
  ], '2026-03-27T17:10', { [act]: 'ended', [straight]: 'open' }],
  ['with more investigation to come the hearing waits', [
    ['disciplinary.considered', '2026-03-27T15:10', { data: { result: 'further investigation needed' } }],
    ['disciplinary.decided', '2026-03-27T16:10', { about: 'e1', data: { decision: 'hearing required' } }],
  ], '2026-03-27T16:10', { [straight]: 'none' }],
  ['so it does once an investigation begins', [
    ['disciplinary.decided', '2026-03-27T16:10', { data: { decision: 'hearing required' } }],
    ['disciplinary-investigation.started', '2026-03-30T10:00', { about: 'e1' }],
  ], '2026-03-30T10:00', { [straight]: 'ended', [report]: 'open' }],
])

lawRows('A 7.5.8 and 7.5.9: report, decision in two working days, hearing', policy, [
  ['the report is owed with no date', [['disciplinary-investigation.started', '2026-03-27T16:10']], '2026-06-27T16:10', { [report]: 'open' }],
  ['from a Wednesday before Easter', [['disciplinary-report.received', '2026-04-01T16:10']], '2026-04-01T16:10',
    { [decide]: 'open by 2026-04-08T00:00', [hearing]: 'none' }],
  ['from the eve of Christmas Eve', [['disciplinary-report.received', '2026-12-23T09:00']], '2026-12-23T09:00',
    { [decide]: 'open by 2026-12-30T00:00' }],
  ['from a Saturday', [['disciplinary-report.received', '2026-03-28T09:00']], '2026-03-28T09:00', { [decide]: 'open by 2026-04-01T00:00' }],
  ['in the last minute', [
    ['disciplinary-investigation.started', '2026-03-02T09:00'],
    ['disciplinary-report.received', '2026-04-01T16:10', { about: 'e1' }],
    ['disciplinary-hearing.decided', '2026-04-07T23:59', { about: 'e2' }],
  ], '2026-04-08T09:00', { [report]: 'met', [decide]: 'met by 2026-04-08T00:00', [hearing]: 'open' }],
  ['a minute later', [
    ['disciplinary-report.received', '2026-04-01T16:10'],
    ['disciplinary-hearing.decided', '2026-04-08T00:00', { about: 'e1', data: { decision: 'hearing not needed' } }],
  ], '2026-04-08T09:00', { [decide]: 'met-late by 2026-04-08T00:00', [hearing]: 'none' }],
  ['the report says so itself', [
    ['disciplinary-report.received', '2026-04-01T16:10', { data: { hearing: 'hearing needed' } }],
  ], '2026-04-01T16:10', { [decide]: 'met by 2026-04-08T00:00', [hearing]: 'open' }],
  ['and the decision does not ask for a second hearing', [
    ['disciplinary-report.received', '2026-04-01T16:10', { data: { hearing: 'hearing needed' } }],
    ['disciplinary-hearing.decided', '2026-04-02T10:00', { about: 'e1', data: { decision: 'hearing needed' } }],
  ], '2026-04-02T10:00', { [hearing]: 'open' }],
  ['held', [
    ['disciplinary-report.received', '2026-04-01T16:10'],
    ['disciplinary-hearing.decided', '2026-04-02T10:00', { about: 'e1', data: { decision: 'hearing needed' } }],
    ['disciplinary-hearing.held', '2026-04-20T10:00', { about: 'e2' }],
  ], '2026-04-20T10:00', { [hearing]: 'met' }],
  ['the hearing of the first decision is not owed twice', [
    ['disciplinary.decided', '2026-03-27T16:10', { data: { decision: 'hearing required' } }],
    ['disciplinary-report.received', '2026-04-01T16:10', { about: 'e1' }],
    ['disciplinary-hearing.decided', '2026-04-02T10:00', { about: 'e2', data: { decision: 'hearing needed' } }],
  ], '2026-04-02T10:00', { [straight]: 'ended', [hearing]: 'open' }],
  ['of two reports, the decision on the second leaves the first', [
    ['disciplinary-report.received', '2026-03-31T16:10'],
    ['disciplinary-report.received', '2026-04-01T16:10'],
    ['disciplinary-hearing.decided', '2026-04-01T17:10', { about: 'e2', data: { decision: 'hearing not needed' } }],
  ], '2026-04-01T18:00', { [decide]: 'open by 2026-04-03T00:00; met by 2026-04-08T00:00' }],
])
