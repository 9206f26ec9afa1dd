import { expect, test } from 'vitest'
import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { conferenceReports } from './conference-reports.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: conferenceReports }, { children: [{ id: 'c1' }] })

const family = 'give-family-report-before-initial'
const chair = 'report-to-chair-before-initial'
const agency = 'agency-report-before-initial'
const eachAgency = 'each-agency-report-before-initial'
const familyReview = 'give-family-report-before-review'
const chairReview = 'report-to-chair-before-review'
const agencyReview = 'agency-report-before-review'
const eachReview = 'each-agency-report-before-review'

const asked: Given = ['icpc.requested', '2026-03-23T10:00']
const booked = (dateAndTime: string, more = {}): Given => ['conference.planned', '2026-03-24T10:00', { data: { kind: 'initial', dateAndTime, ...more } }]
const report = (at: string, data: Record<string, unknown>): Given => ['conference-report.submitted', at, { data }]

// Back from Wednesday 8 April 2026: Tuesday 7 is the first working day before it, Thursday 2 the second.
lawRows('A 4.7.7 to 4.7.9: two working days before an initial conference', policy, [
  ['no day is invented before it is booked', [
    asked,
  ], '2026-03-23T11:00', { [family]: 'open', [chair]: 'open', [agency]: 'open' }],
  ['back over Easter', [asked, booked('2026-04-08T09:00:00Z')], '2026-03-25T09:00', {
    [family]: 'open by 2026-04-03T00:00', [chair]: 'open by 2026-04-03T00:00', [agency]: 'open by 2026-04-03T00:00',
    [familyReview]: 'none', [chairReview]: 'none', [agencyReview]: 'none',
  }],
  ['where nobody wrote down that it was asked for', [booked('2026-04-08T09:00:00Z')], '2026-03-25T09:00', {
    [family]: 'open by 2026-04-03T00:00', [chair]: 'open by 2026-04-03T00:00', [agency]: 'open by 2026-04-03T00:00',
  }],
  ['asking for a transfer conference is asking for an initial one', [['transfer-conference.requested', '2026-03-23T10:00']],
    '2026-03-23T11:00', { [family]: 'open', [chair]: 'open', [agency]: 'open' }],
  ['a new booking moves the day', [
    asked, booked('2026-04-08T09:00:00Z'),
    ['conference.planned', '2026-03-26T10:00', { data: { kind: 'initial', dateAndTime: '2026-04-15T09:00:00Z' } }],
  ], '2026-03-27T09:00', { [chair]: 'open by 2026-04-14T00:00' }],
  ['holding it earlier does so too', [
    asked, booked('2026-04-08T09:00:00Z'), ['icpc.held', '2026-03-31T10:00'],
  ], '2026-03-31T11:00', { [chair]: 'overdue by 2026-03-28T00:00' }],
  ['in time to the minute', [
    asked, booked('2026-04-08T09:00:00Z'), report('2026-04-02T23:59', { reportBy: 'social worker' }),
  ], '2026-04-08T09:00', { [chair]: 'met by 2026-04-03T00:00', [agency]: 'overdue by 2026-04-03T00:00' }],
  ['a minute late', [
    asked, booked('2026-04-08T09:00:00Z'), report('2026-04-03T00:00', { reportBy: 'social worker' }),
  ], '2026-04-08T09:00', { [chair]: 'met-late by 2026-04-03T00:00' }],
  ['another agency’s report is not the social worker’s', [
    asked, booked('2026-04-08T09:00:00Z'), report('2026-04-01T10:00', { reportBy: 'other agency', agency: 'Eastmere NHS' }),
  ], '2026-04-01T11:00', { [chair]: 'open by 2026-04-03T00:00', [agency]: 'met by 2026-04-03T00:00' }],
  ['a report that does not say whose it is is nobody’s', [
    asked, booked('2026-04-08T09:00:00Z'), report('2026-04-01T10:00', {}),
  ], '2026-04-01T11:00', { [chair]: 'open by 2026-04-03T00:00', [agency]: 'open by 2026-04-03T00:00' }],
  ['the family has it', [
    asked, booked('2026-04-08T09:00:00Z'),
    ['conference-report.shared', '2026-04-02T10:00', { by: { role: 'social-worker' } }],
  ], '2026-04-08T09:00', { [family]: 'met by 2026-04-03T00:00', 'share-agency-report': 'open' }],
  ['another agency’s does not stand for it', [
    asked, booked('2026-04-08T09:00:00Z'),
    ['conference-report.shared', '2026-04-02T10:00', { by: { role: 'health-visitor' } }],
  ], '2026-04-08T09:00', { [family]: 'overdue by 2026-04-03T00:00', 'share-agency-report': 'met' }],
])

// Back from Monday 13 April 2026: 10, 9, 8 and 7 April, and over Easter to 2 April.
lawRows('A 4.7.7 to 4.7.9: five working days before a review', policy, [
  ['back over Easter', [
    ['rcpc.requested', '2026-03-02T10:00'],
    ['conference.planned', '2026-03-09T10:00', { data: { kind: 'review', dateAndTime: '2026-04-13T09:00:00Z' } }],
  ], '2026-03-09T11:00', {
    [familyReview]: 'open by 2026-04-03T00:00', [chairReview]: 'open by 2026-04-03T00:00',
    [agencyReview]: 'open by 2026-04-03T00:00',
    [family]: 'none', [chair]: 'none', [agency]: 'none',
  }],
  ['back over Christmas, whatever nobody wrote down', [
    ['cp-plan.made', '2026-10-05T10:00'],
    ['conference.planned', '2026-12-01T10:00', { data: { dateAndTime: '2026-12-31T09:00:00Z' } }],
  ], '2026-12-01T11:00', { [chairReview]: 'open by 2026-12-23T00:00', [chair]: 'none' }],
  ['asked for after the initial conference: no day before it is booked', [
    ['icpc.requested', '2026-01-05T10:00'],
    ['conference.planned', '2026-01-06T10:00', { data: { kind: 'initial', dateAndTime: '2026-01-20T09:00:00Z' } }],
    ['icpc.held', '2026-01-20T09:00'], ['rcpc.requested', '2026-03-02T10:00'],
  ], '2026-03-02T11:00', { [familyReview]: 'none', [chairReview]: 'none' }],
  ['then five working days back from its own day', [
    ['icpc.requested', '2026-01-05T10:00'],
    ['conference.planned', '2026-01-06T10:00', { data: { kind: 'initial', dateAndTime: '2026-01-20T09:00:00Z' } }],
    ['icpc.held', '2026-01-20T09:00'], ['rcpc.requested', '2026-03-02T10:00'],
    ['conference.planned', '2026-03-09T10:00', { data: { kind: 'review', dateAndTime: '2026-04-13T09:00:00Z' } }],
  ], '2026-03-09T11:00', { [familyReview]: 'open by 2026-04-03T00:00', [chairReview]: 'open by 2026-04-03T00:00', [chair]: 'overdue by 2026-01-17T00:00' }],
  ['all there', [
    ['rcpc.requested', '2026-03-02T10:00'],
    ['conference.planned', '2026-03-09T10:00', { data: { kind: 'review', dateAndTime: '2026-04-13T09:00:00Z' } }],
    report('2026-04-02T10:00', { reportBy: 'social worker' }),
    report('2026-04-02T10:00', { reportBy: 'other agency', agency: 'Tall Elms' }),
    ['conference-report.shared', '2026-04-02T10:00'],
  ], '2026-04-13T09:00', {
    [familyReview]: 'met by 2026-04-03T00:00', [chairReview]: 'met by 2026-04-03T00:00',
    [agencyReview]: 'met by 2026-04-03T00:00',
  }],
])

const list = { reportsAsked: [
  { action: 'Report on attendance by Tall Elms Primary School', who: 'education-setting' },
  { action: 'Health report', who: 'Eastmere NHS' },
] }

lawRows('A 4.7.9: each agency its own', policy, [
  ['one for each that is asked', [asked, booked('2026-04-08T09:00:00Z', list)], '2026-03-25T09:00', {
    [agency]: 'ended', [eachAgency]: 'open by 2026-04-03T00:00; open by 2026-04-03T00:00',
  }],
  ['the school’s report does not stand for health', [
    asked, booked('2026-04-08T09:00:00Z', list),
    report('2026-04-01T10:00', { reportBy: 'other agency', agency: 'Tall Elms Primary School' }),
  ], '2026-04-08T09:00', { [eachAgency]: 'met by 2026-04-03T00:00; overdue by 2026-04-03T00:00' }],
  ['nor does one that names no agency', [
    asked, booked('2026-04-08T09:00:00Z', list), report('2026-04-01T10:00', { reportBy: 'other agency' }),
  ], '2026-04-08T09:00', { [eachAgency]: 'overdue by 2026-04-03T00:00; overdue by 2026-04-03T00:00' }],
  ['for a review too', [
    ['conference.planned', '2026-03-09T10:00', { data: { kind: 'review', dateAndTime: '2026-04-13T09:00:00Z', ...list } }],
  ], '2026-03-09T11:00', {
    [agencyReview]: 'none', [eachReview]: 'open by 2026-04-03T00:00; open by 2026-04-03T00:00', [eachAgency]: 'none',
  }],
])

test('A 4.7.9: the line that asks says what is owed, and of whom', () => {
  expect(policy.given([booked('2026-04-08T09:00:00Z', list)]).at('2026-03-25T09:00').duties(eachAgency)).toMatchObject([
    { title: 'Report on attendance by Tall Elms Primary School', who: ['education-setting'] },
    { title: 'Health report', who: ['Eastmere NHS'] },
  ])
})

lawRows('A 4.3.6 and 4.7.9: before any conference', policy, [
  ['warned of when it is held without; never held back', [
    booked('2026-04-08T09:00:00Z'), ['icpc.held', '2026-04-08T10:00'],
  ], '2026-04-08T11:00', {
    'share-agency-report': 'overdue by 2026-04-08T10:00', 'talk-report-through': 'overdue by 2026-04-08T10:00',
    warned: 'e2: share-agency-report-missed; e2: talk-report-through-missed', refused: 'none',
  }],
  ['done', [
    booked('2026-04-08T09:00:00Z'), ['conference-report.shared', '2026-04-02T10:00'],
    ['conference-report.discussed', '2026-04-02T10:00'],
    ['icpc.held', '2026-04-08T10:00'],
  ], '2026-04-08T11:00', { 'share-agency-report': 'met', 'talk-report-through': 'met', warned: 'none' }],
])
