import { expect, test } from 'vitest'
import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { cafcass2025 } from './index.ts'

const policy = law(cafcass2025)
const screened = { identifiedThrough: 'screening an application' }

// 24 hours are elapsed time: no weekend, holiday or change of the clocks stops or stretches them.
lawRows('para 11: 24 hours from a concern found otherwise than by screening', policy, [
  ['Friday to Saturday', [['concern.identified', '2026-03-27T16:10']], '2026-03-27T16:10',
    { 'enquire-after-concern': 'open by 2026-03-28T16:10', 'enquire-after-screening': 'none' }],
  ['the clocks go forward on Sunday 29 March', [['concern.identified', '2026-03-28T16:10']], '2026-03-28T16:10',
    { 'enquire-after-concern': 'open by 2026-03-29T17:10' }],
  ['the clocks go back on Sunday 25 October', [['concern.identified', '2026-10-24T16:10']], '2026-10-24T16:10',
    { 'enquire-after-concern': 'open by 2026-10-25T15:10' }],
  ['Christmas Eve to Christmas Day', [['concern.identified', '2026-12-24T23:30']], '2026-12-24T23:30',
    { 'enquire-after-concern': 'open by 2026-12-25T23:30' }],
  ['done a minute before', [
    ['concern.identified', '2026-03-27T16:10'], ['enquiries.made', '2026-03-28T16:09', { about: 'e1' }],
  ], '2026-03-30T09:00', { 'enquire-after-concern': 'met by 2026-03-28T16:10' }],
  ['done a minute after', [
    ['concern.identified', '2026-03-27T16:10'], ['enquiries.made', '2026-03-28T16:11', { about: 'e1' }],
  ], '2026-03-30T09:00', { 'enquire-after-concern': 'met-late by 2026-03-28T16:10' }],
  ['not done', [['concern.identified', '2026-03-27T16:10']], '2026-03-28T16:10',
    { 'enquire-after-concern': 'overdue by 2026-03-28T16:10' }],
  ['enquiries about one of two children leave the other', [
    ['concern.identified', '2026-03-27T16:10'], ['enquiries.made', '2026-03-27T18:00', { about: 'e1', children: ['c1'] }],
  ], '2026-03-27T18:00', { 'enquire-after-concern': 'open by 2026-03-28T16:10' }],
  ['of two concerns, enquiries about the second leave the first', [
    ['concern.identified', '2026-03-27T16:10'],
    ['concern.identified', '2026-03-27T17:00'],
    ['enquiries.made', '2026-03-27T18:00', { about: 'e2' }],
  ], '2026-03-27T18:00', { 'enquire-after-concern': 'open by 2026-03-28T16:10; met by 2026-03-28T17:00' }],
  ['what was asked before the concern does not count', [
    ['enquiries.made', '2026-03-27T16:00'], ['concern.identified', '2026-03-27T16:10'],
  ], '2026-03-27T18:00', { 'enquire-after-concern': 'open by 2026-03-28T16:10' }],
])

test('para 11: enquiries made in time and written down afterwards are done, and recorded late', () => {
  const duty = policy.given([
    ['concern.identified', '2026-03-27T16:10'],
    ['enquiries.made', '2026-03-28T11:00', { about: 'e1', recordedAt: '2026-03-30T09:00' }],
  ]).at('2026-03-30T10:00').duty('enquire-after-concern')
  expect(duty).toMatchObject({ status: 'met', recordedLate: true })
})

lawRows('para 11: 24 hours from the screening that raised the concern', policy, [
  ['a screening that raises one starts them', [
    ['screening.completed', '2026-03-26T10:00', { data: { concernIdentified: true } }],
  ], '2026-03-26T10:00', { 'enquire-after-screening': 'open by 2026-03-27T10:00' }],
  ['so does one that does not say', [['screening.completed', '2026-03-26T10:00']], '2026-03-26T10:00',
    { 'enquire-after-screening': 'open by 2026-03-27T10:00' }],
  ['one that raises none does not', [
    ['screening.completed', '2026-03-26T10:00', { data: { concernIdentified: false } }],
  ], '2026-03-26T10:00', { 'enquire-after-screening': 'none' }],
  ['the concern that points back to it starts no second duty, and its enquiries meet the first', [
    ['screening.completed', '2026-03-26T10:00', { data: { concernIdentified: true } }],
    ['concern.identified', '2026-03-26T15:30', { about: 'e1', data: screened }],
    ['enquiries.made', '2026-03-27T09:59', { about: 'e2' }],
  ], '2026-03-27T12:00', {
    'enquire-after-screening': 'met by 2026-03-27T10:00', 'enquire-after-screened-concern': 'none', 'enquire-after-concern': 'none',
  }],
  ['and late from the screening is late', [
    ['screening.completed', '2026-03-26T10:00'],
    ['concern.identified', '2026-03-26T15:30', { about: 'e1' }],
    ['enquiries.made', '2026-03-27T10:01', { about: 'e2' }],
  ], '2026-03-27T12:00', { 'enquire-after-screening': 'met-late by 2026-03-27T10:00', 'enquire-after-concern': 'none' }],
  ['a concern found there that points nowhere gains no time by it', [
    ['screening.completed', '2026-03-26T10:00'],
    ['concern.identified', '2026-03-26T15:30', { data: screened }],
  ], '2026-03-26T16:00', {
    'enquire-after-screening': 'open by 2026-03-27T10:00', 'enquire-after-screened-concern': 'none', 'enquire-after-concern': 'none',
  }],
  ['nor does one about only some of the children screened; the others wait for a word on them', [
    ['screening.completed', '2026-03-26T10:00'],
    ['concern.identified', '2026-03-26T15:30', { about: 'e1', children: ['c1'], data: screened }],
    ['enquiries.made', '2026-03-26T16:00', { about: 'e2', children: ['c1'] }],
  ], '2026-03-26T16:00', {
    'enquire-after-screening': 'open by 2026-03-27T10:00', 'enquire-after-screened-concern': 'none',
  }],
  ['which a later look at the screening gives', [
    ['screening.completed', '2026-03-26T10:00'],
    ['concern.identified', '2026-03-26T15:30', { about: 'e1', children: ['c1'], data: screened }],
    ['enquiries.made', '2026-03-26T16:00', { about: 'e2', children: ['c1'] }],
    ['screening.completed', '2026-03-26T17:00', { about: 'e1', children: ['c2'], data: { concernIdentified: false } }],
  ], '2026-03-27T12:00', { 'enquire-after-screening': 'ended by 2026-03-27T10:00' }],
  ['a child whom the screening did not name has a count of its own', [
    ['screening.completed', '2026-03-26T10:00', { children: ['c1'] }],
    ['concern.identified', '2026-03-26T15:30', { about: 'e1', children: ['c2'], data: screened }],
  ], '2026-03-26T16:00', {
    'enquire-after-screening': 'open by 2026-03-27T10:00', 'enquire-after-screened-concern': 'open by 2026-03-27T15:30',
  }],
  ['so has a concern that comes to light when those enquiries are done', [
    ['screening.completed', '2026-03-26T10:00'],
    ['enquiries.made', '2026-03-26T11:00', { about: 'e1' }],
    ['concern.identified', '2026-03-26T15:30', { about: 'e1' }],
  ], '2026-03-26T16:00', {
    'enquire-after-screening': 'met by 2026-03-27T10:00', 'enquire-after-screened-concern': 'open by 2026-03-27T15:30',
  }],
  ['or when their time is over', [
    ['screening.completed', '2026-03-26T10:00'],
    ['concern.identified', '2026-03-27T10:00', { about: 'e1' }],
  ], '2026-03-27T10:00', {
    'enquire-after-screening': 'overdue by 2026-03-27T10:00', 'enquire-after-screened-concern': 'open by 2026-03-28T10:00',
  }],
  ['with no screening on record the concern itself starts them', [
    ['concern.identified', '2026-03-26T15:30', { data: screened }],
  ], '2026-03-26T16:00', { 'enquire-after-screened-concern': 'open by 2026-03-27T15:30', 'enquire-after-concern': 'none' }],
  ['a later look at the screening that finds none ends them', [
    ['screening.completed', '2026-03-26T10:00'],
    ['screening.completed', '2026-03-26T11:00', { about: 'e1', data: { concernIdentified: false } }],
  ], '2026-03-26T11:00', { 'enquire-after-screening': 'ended by 2026-03-27T10:00' }],
  ['another screening that finds none settles nothing for this one', [
    ['screening.completed', '2026-03-26T10:00'],
    ['screening.completed', '2026-03-26T11:00', { data: { concernIdentified: false } }],
  ], '2026-03-26T11:00', { 'enquire-after-screening': 'open by 2026-03-27T10:00' }],
  ['what a child says after screening counts from when it was said', [
    ['screening.completed', '2026-03-26T10:00', { data: { concernIdentified: false } }],
    ['concern.identified', '2026-03-27T15:30', { about: 'e1', data: { identifiedThrough: "child's disclosure" } }],
  ], '2026-03-27T16:00', { 'enquire-after-screening': 'none', 'enquire-after-concern': 'open by 2026-03-28T15:30' }],
])
