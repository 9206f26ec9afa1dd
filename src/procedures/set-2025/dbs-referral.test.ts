import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { dbsReferral } from './dbs-referral.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: dbsReferral }, { record: 'allegation' })

const dbs = 'see-that-dbs-is-told'
const substantiated = { outcome: 'substantiated' }

lawRows('A 7.8.1: the referral to the DBS', policy, [
  ['substantiated and resigned: as soon as possible, with no date', [
    ['allegation.received', '2026-03-27T16:10'],
    ['staff-member.resigned', '2026-05-01T10:00', { about: 'e1' }],
    ['allegation.concluded', '2026-06-01T10:00', { about: 'e1', data: substantiated }],
  ], '2026-12-01T10:00', { [dbs]: 'open' }],
  ['nobody says whether the person left: asked for', [
    ['allegation.concluded', '2026-06-01T10:00', { data: substantiated }],
  ], '2026-06-01T10:00', { [dbs]: 'open' }],
  ['nor what was found', [['allegation.concluded', '2026-06-01T10:00']], '2026-06-01T10:00', { [dbs]: 'open' }],
  ['not where it is unfounded', [['allegation.concluded', '2026-06-01T10:00', { data: { outcome: 'unfounded' } }]],
    '2026-06-01T10:00', { [dbs]: 'none' }],
  ['nor where it is decided otherwise', [
    ['allegation.concluded', '2026-06-01T10:00', { data: { ...substantiated, barring: 'no report' } }],
  ], '2026-06-01T10:00', { [dbs]: 'none' }],
  ['ended where it is decided so later', [
    ['allegation.concluded', '2026-06-01T10:00', { data: substantiated }],
    ['allegation.concluded', '2026-06-08T10:00', { about: 'e1', data: { ...substantiated, barring: 'no report' } }],
  ], '2026-06-08T10:00', { [dbs]: 'ended' }],
  ['referred', [
    ['allegation.concluded', '2026-06-01T10:00', { data: substantiated }],
    ['dbs.referred', '2026-06-05T10:00', { about: 'e1' }],
  ], '2026-06-05T10:00', { [dbs]: 'met' }],
  ['referred before it was concluded', [
    ['allegation.received', '2026-03-27T16:10'],
    ['dbs.referred', '2026-05-05T10:00', { about: 'e1' }],
    ['allegation.concluded', '2026-06-01T10:00', { about: 'e1', data: substantiated }],
  ], '2026-06-05T10:00', { [dbs]: 'none' }],
])
