import { describe, expect, test } from 'vitest'
import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cafcass2025 } from './index.ts'

const policy = law(cafcass2025)

// 27 March 2026 is a Friday.
lawRows('para 1: prompt action', policy, [
  ['is owed from the concern, with no date', [['concern.identified', '2026-03-27T16:10']], '2026-03-30T09:00',
    { 'act-on-concern': 'open' }],
  ['is a referral, among other things', [
    ['concern.identified', '2026-03-27T16:10'],
    ['referral.made', '2026-03-27T17:00', { about: 'e1' }],
  ], '2026-03-27T17:00', { 'act-on-concern': 'met' }],
  ['is not owed once supervision finds that no referral is needed', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T17:00', { about: 'e1', data: { referralDecision: 'no referral' } }],
  ], '2026-03-27T17:00', { 'act-on-concern': 'ended' }],
  ['is owed to each child: help for one leaves the other', [
    ['concern.identified', '2026-03-27T16:10', { children: ['c1', 'c2'] }],
    ['protective-action.taken', '2026-03-27T17:00', { about: 'e1', children: ['c1'] }],
  ], '2026-03-27T17:00', { 'act-on-concern': 'open' }],
])

lawRows('para 7: the police', policy, [
  ['are told when a child is being harmed', [
    ['concern.identified', '2026-03-27T16:10', { data: { childBeingHarmed: true, immediateDanger: false } }],
  ], '2026-03-27T16:10', { 'report-to-police': 'open' }],
  ['are told when a child is in danger of immediate harm', [
    ['concern.identified', '2026-03-27T16:10', { data: { childBeingHarmed: false, immediateDanger: true } }],
  ], '2026-03-27T16:10', { 'report-to-police': 'open' }],
  ['need not be told where there is neither', [
    ['concern.identified', '2026-03-27T16:10', { data: { childBeingHarmed: false, immediateDanger: false } }],
  ], '2026-03-27T16:10', { 'report-to-police': 'none' }],
  ['stay on the list while nobody says, as a question', [['concern.identified', '2026-03-27T16:10']], '2026-03-27T16:10',
    { 'settle-danger': 'open', 'report-to-police': 'none' }],
  ['also where one half of it is answered', [
    ['concern.identified', '2026-03-27T16:10', { data: { immediateDanger: false } }],
  ], '2026-03-27T16:10', { 'settle-danger': 'open' }],
  ['which a call to them answers', [
    ['concern.identified', '2026-03-27T16:10'],
    ['police.informed', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { 'settle-danger': 'met' }],
  ['or supervision that has looked at it', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { 'settle-danger': 'ended' }],
  ['or a further word that there is danger: then they are told', [
    ['concern.identified', '2026-03-27T16:10'],
    ['concern.identified', '2026-03-27T16:30', { about: 'e1', data: { immediateDanger: true } }],
  ], '2026-03-27T16:30', { 'settle-danger': 'ended', 'report-to-police': 'open' }],
  ['also where that word comes after supervision', [
    ['concern.identified', '2026-03-27T16:10'],
    ['supervision.held', '2026-03-27T16:30', { about: 'e1' }],
    ['concern.identified', '2026-03-27T17:30', { about: 'e1', data: { immediateDanger: true } }],
  ], '2026-03-27T17:30', { 'report-to-police': 'open' }],
  ['are told of immediate danger that is recorded as that', [['emergency.identified', '2026-03-27T16:10']], '2026-03-27T16:10',
    { 'report-to-police': 'open' }],
  ['once, where its concern says it too', [
    ['concern.identified', '2026-03-27T16:10', { data: { immediateDanger: true } }],
    ['emergency.identified', '2026-03-27T16:12', { about: 'e1' }],
  ], '2026-03-27T16:12', { 'report-to-police': 'open' }],
  ['not of an urgent medical need and nothing else', [
    ['emergency.identified', '2026-03-27T16:10', { data: { nature: ['urgent medical need'] } }],
  ], '2026-03-27T16:10', { 'report-to-police': 'none' }],
  ['but supervision settles nothing where there is danger', [
    ['concern.identified', '2026-03-27T16:10', { data: { immediateDanger: true } }],
    ['supervision.held', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { 'report-to-police': 'open' }],
  ['what is said of another concern settles nothing for this one', [
    ['concern.identified', '2026-03-27T16:10', { data: { immediateDanger: true } }],
    ['concern.identified', '2026-03-27T16:20', { data: { childBeingHarmed: false, immediateDanger: false } }],
  ], '2026-03-27T16:20', { 'report-to-police': 'open' }],
  ['a further word on it does', [
    ['concern.identified', '2026-03-27T16:10', { data: { immediateDanger: true } }],
    ['concern.identified', '2026-03-27T16:20', { about: 'e1', data: { childBeingHarmed: false, immediateDanger: false } }],
  ], '2026-03-27T16:20', { 'report-to-police': 'ended' }],
  ['are told with nothing held against it', [
    ['concern.identified', '2026-03-27T16:10', { data: { immediateDanger: true } }],
    ['police.informed', '2026-03-27T16:12', { about: 'e1' }],
  ], '2026-03-27T16:12', { 'report-to-police': 'met', refused: 'none', warned: 'none' }],
  ['are told by calling 999 for them', [
    ['concern.identified', '2026-03-27T16:10', { data: { immediateDanger: true } }],
    ['emergency-services.called', '2026-03-27T16:12', { about: 'e1', data: { service: ['ambulance', 'police'] } }],
  ], '2026-03-27T16:12', { 'report-to-police': 'met' }],
  ['are not told by calling an ambulance', [
    ['concern.identified', '2026-03-27T16:10', { data: { immediateDanger: true } }],
    ['emergency-services.called', '2026-03-27T16:12', { about: 'e1', data: { service: ['ambulance'] } }],
  ], '2026-03-27T16:12', { 'report-to-police': 'open' }],
])

const moreToldInCare = { furtherDisclosureInCare: true, childBeingHarmed: false, immediateDanger: false }

lawRows('para 8: a child in care tells of more harm', policy, [
  ['so a report to the police is weighed', [
    ['concern.identified', '2026-03-27T16:10', { data: moreToldInCare }],
  ], '2026-03-27T16:10', { 'weigh-police-report': 'open', 'report-to-police': 'none' }],
  ['at once, where the concern says what was decided', [
    ['concern.identified', '2026-03-27T16:10', { data: { ...moreToldInCare, policeReportToo: 'referral only' } }],
  ], '2026-03-27T16:10', { 'weigh-police-report': 'met' }],
  ['or later, in a further word on the concern', [
    ['concern.identified', '2026-03-27T16:10', { data: moreToldInCare }],
    ['concern.identified', '2026-03-28T10:00', { about: 'e1', data: { policeReportToo: 'referral only' } }],
  ], '2026-03-28T10:00', { 'weigh-police-report': 'met' }],
  ['or by making the report', [
    ['concern.identified', '2026-03-27T16:10', { data: moreToldInCare }],
    ['police.informed', '2026-03-28T10:00', { about: 'e1' }],
  ], '2026-03-28T10:00', { 'weigh-police-report': 'met' }],
  ['or in supervision', [
    ['concern.identified', '2026-03-27T16:10', { data: moreToldInCare }],
    ['supervision.held', '2026-03-28T10:00', { about: 'e1', data: { policeReportToo: 'referral only' } }],
  ], '2026-03-28T10:00', { 'weigh-police-report': 'met' }],
  ['left open like the question of danger, it is asked with that', [['concern.identified', '2026-03-27T16:10']], '2026-03-27T16:10',
    { 'weigh-police-report': 'none', 'settle-danger': 'open' }],
  ['left open where there is no danger, it is asked by itself', [
    ['concern.identified', '2026-03-27T16:10', { data: { childBeingHarmed: false, immediateDanger: false } }],
  ], '2026-03-27T16:10', { 'weigh-police-report': 'open' }],
  ['but not by what is decided on another concern', [
    ['concern.identified', '2026-03-27T16:10', { data: moreToldInCare }],
    ['concern.identified', '2026-03-28T10:00', { data: { furtherDisclosureInCare: false, policeReportToo: 'referral only' } }],
  ], '2026-03-28T10:00', { 'weigh-police-report': 'open' }],
  ['and is not asked of any other concern', [
    ['concern.identified', '2026-03-27T16:10', { data: { furtherDisclosureInCare: false } }],
  ], '2026-03-27T16:10', { 'weigh-police-report': 'none' }],
])

describe('para 6: where a concern leads', () => {
  const table = cafcass2025.declarations.find(({ id }) => id === 'where-else-it-leads')

  test.each([
    [{ personWorksWithChildren: true, kindsOfHarm: ['trafficking or modern slavery'] }, 'paras 49 to 51'],
    [{ kindsOfHarm: ['neglect', 'forced marriage'] }, 'para 44'],
    [{ kindsOfHarm: ['trafficking or modern slavery'] }, 'paras 44 and 45'],
    [{ kindsOfHarm: ['sexual exploitation'] }, 'para 44'],
    [{ kindsOfHarm: ['neglect'] }, undefined],
  ])('%j leads to %s', (data, cite) => {
    const entry = { id: 'e1', type: 'concern.identified', at: 0, recordedAt: 0, data }
    const situation = {
      record: { id: 'r1', record: 'case', procedures: [], children: [] }, entry, has: () => false, last: () => undefined, origin: () => undefined,
    }
    const row = table?.kind === 'table' ? table.rows.find(({ when }) => when.test(situation) === true) : undefined
    expect(row?.cite).toBe(cite)
  })
})
