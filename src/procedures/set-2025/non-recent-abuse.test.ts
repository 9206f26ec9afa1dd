import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { nonRecentAbuse } from './non-recent-abuse.ts'

const policy = law({ ...set2025, declarations: nonRecentAbuse }, { record: 'allegation', children: [] })
const findOut = 'find-out-about-access-to-children'

lawRows('A 1.10.3: does the person still work with or care for children?', policy, [
  ['found out as a matter of urgency', [
    ['allegation.received', '2026-03-27T16:10', { data: { nonRecent: true } }],
  ], '2026-04-20T09:00', { [findOut]: 'open' }],
  ['also while nobody says how long ago it was', [['allegation.received', '2026-03-27T16:10']], '2026-03-27T17:00', { [findOut]: 'open' }],
  ['not of something recent', [
    ['allegation.received', '2026-03-27T16:10', { data: { nonRecent: false } }],
  ], '2026-03-27T17:00', { [findOut]: 'none' }],
  ['as it may turn out to be', [
    ['allegation.received', '2026-03-27T16:10'],
    ['allegation.received', '2026-03-27T17:10', { about: 'e1', data: { nonRecent: false } }],
  ], '2026-03-27T18:00', { [findOut]: 'ended' }],
  ['done by finding it out', [
    ['allegation.received', '2026-03-27T16:10'], ['perpetrator-access.ascertained', '2026-03-30T10:00', { about: 'e1' }],
  ], '2026-03-30T11:00', { [findOut]: 'met' }],
])
