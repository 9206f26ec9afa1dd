import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { allegationsRecords } from './allegations-records.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: allegationsRecords }, { record: 'allegation' })

const early = 'record-is-kept-long-enough'
const unknown = 'retirement-age-is-known-first'
const until = (retentionUntil: string) => ['allegation.concluded', '2025-12-01T10:00', { about: 'e1', data: { outcome: 'unfounded', retentionUntil } }] as const

lawRows('A 7.6.1: the record is kept to retirement age and for ten years at least', policy, [
  ['on the last day of the ten years it is too early', [
    ['allegation.received', '2025-07-01T10:00'], until('2030-01-31'), ['record.disposed', '2035-07-01T23:59', { about: 'e2' }],
  ], '2035-07-02T00:00', { warned: `e3: ${early}`, refused: 'none' }],
  ['a minute later it is not', [
    ['allegation.received', '2025-07-01T10:00'], until('2030-01-31'), ['record.disposed', '2035-07-02T00:00', { about: 'e2' }],
  ], '2035-07-02T00:00', { warned: 'none' }],
  ['ten years from 29 February end on 28 February', [
    ['allegation.received', '2028-02-29T10:00'],
    ['allegation.concluded', '2028-12-01T10:00', { about: 'e1', data: { retentionUntil: '2030-01-31' } }],
    ['record.disposed', '2038-03-01T00:00', { about: 'e2' }],
  ], '2038-03-01T00:00', { warned: 'none' }],
  ['retirement age is later: its last day is too early', [
    ['allegation.received', '2025-07-01T10:00'], until('2048-05-31'), ['record.disposed', '2048-05-31T23:59', { about: 'e2' }],
  ], '2048-06-01T00:00', { warned: `e3: ${early}` }],
  ['the next day is not', [
    ['allegation.received', '2025-07-01T10:00'], until('2048-05-31'), ['record.disposed', '2048-06-01T00:00', { about: 'e2' }],
  ], '2048-06-01T00:00', { warned: 'none' }],
  ['ten years over, retirement age unknown', [
    ['allegation.received', '2025-07-01T10:00'], ['record.disposed', '2036-01-05T10:00', { about: 'e1' }],
  ], '2036-01-05T10:00', { warned: `e2: ${unknown}` }],
  ['what is found false goes when it is found so', [
    ['allegation.received', '2025-07-01T10:00'],
    ['allegation.concluded', '2025-12-01T10:00', { about: 'e1', data: { outcome: 'false' } }],
    ['record.disposed', '2025-12-02T10:00', { about: 'e2' }],
  ], '2025-12-02T10:00', { warned: 'none' }],
  ['rough notes are another matter', [
    ['allegation.received', '2025-07-01T10:00'], ['record.disposed', '2025-12-02T10:00', { about: 'e1', data: { what: 'rough notes' } }],
  ], '2025-12-02T10:00', { warned: 'none' }],
  ['destroyed with no allegation on record: nobody knows', [['record.disposed', '2036-01-05T10:00']], '2036-01-05T10:00',
    { warned: `e1: ${unknown}` }],
  ['somebody else’s system says that it has been kept long enough', [
    ['allegation.received', '2025-07-01T10:00'], ['retention-period.ended', '2048-06-01T00:00', { about: 'e1' }],
    ['record.disposed', '2048-06-02T10:00', { about: 'e1' }],
  ], '2048-06-02T10:00', { warned: 'none' }],
  ['nothing is owed at the end', [['allegation.received', '2025-07-01T10:00']], '2060-01-01T10:00', { [early]: 'none' }],
])
