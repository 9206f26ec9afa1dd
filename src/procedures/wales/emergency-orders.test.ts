import { expect, test } from 'vitest'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales', children: [{ id: 'c1' }] })
const siblings = law(wales, { nation: 'wales' })

// Granted on Monday 2 March 2026: the eighth day after is Tuesday 10 March, the seventh after that Tuesday 17 March.
lawRows('Appendix A: an emergency protection order lasts eight days at most', guidance, [
  ['weekends included', [['epo.granted', '2026-03-02T15:00']], '2026-03-10T23:59', { 'order-ends': 'open by 2026-03-11T00:00' }],
  ['over Easter', [['epo.granted', '2026-04-01T15:00']], '2026-04-01T15:00', { 'order-ends': 'open by 2026-04-10T00:00' }],
  ['over the end of the month and the clocks', [['epo.granted', '2026-03-27T15:00']], '2026-03-27T15:00', { 'order-ends': 'open by 2026-04-05T00:00' }],
  ['ended before', [['epo.granted', '2026-03-02T15:00'], ['epo.ended', '2026-03-10T15:00', { about: 'e1' }]], '2026-03-11T00:00',
    { 'order-ends': 'met by 2026-03-11T00:00' }],
  ['ended after', [['epo.granted', '2026-03-02T15:00'], ['epo.ended', '2026-03-11T00:00', { about: 'e1' }]], '2026-03-11T00:00',
    { 'order-ends': 'met-late by 2026-03-11T00:00' }],
  ['one that says it lasts longer is warned about and stands', [
    ['epo.granted', '2026-03-02T15:00', { data: { endsOn: '2026-03-11T15:00:00+00:00' } }],
  ], '2026-03-02T15:00', { warned: 'e1: order-lasts-eight-days', refused: 'none' }],
  ['one that names an earlier end is not', [
    ['epo.granted', '2026-03-02T15:00', { data: { endsOn: '2026-03-10T15:00:00+00:00' } }],
  ], '2026-03-02T15:00', { warned: 'none', 'order-ends': 'open by 2026-03-11T00:00' }],
])

lawRows('Appendix A: one extension, of seven days at most', guidance, [
  ['after the first eight', [
    ['epo.granted', '2026-03-02T15:00', { data: { endsOn: '2026-03-10T15:00:00+00:00' } }],
    ['epo.extended', '2026-03-09T10:00', { about: 'e1' }],
  ], '2026-03-17T23:59', { 'order-ends': 'ended by 2026-03-11T00:00', 'extended-order-ends': 'open by 2026-03-18T00:00' }],
  ['eight days and seven more where the order does not say when it ended', [
    ['epo.granted', '2026-03-02T15:00'], ['epo.extended', '2026-03-09T10:00', { about: 'e1' }],
  ], '2026-03-17T23:59', {
    'order-ends': 'ended by 2026-03-11T00:00', 'extended-order-ends': 'none', 'extended-order-ends-at-longest': 'open by 2026-03-18T00:00',
  }],
  ['so too where the extension points to nothing, over Easter; ended a day too late', [
    ['epo.granted', '2026-03-26T15:00'], ['epo.extended', '2026-04-02T10:00'], ['epo.ended', '2026-04-11T00:00'],
  ], '2026-04-11T00:00', { 'extended-order-ends-at-longest': 'met-late by 2026-04-11T00:00' }],
  ['with no date where the order itself is not on record', [
    ['epo.extended', '2026-04-02T10:00'],
  ], '2026-04-02T10:00', { 'extended-order-ends': 'open', 'extended-order-ends-at-longest': 'none' }],
  ['ended in time', [
    ['epo.granted', '2026-03-02T15:00', { data: { endsOn: '2026-03-10T15:00:00+00:00' } }],
    ['epo.extended', '2026-03-09T10:00', { about: 'e1' }],
    ['epo.ended', '2026-03-17T15:00', { about: 'e1' }],
  ], '2026-03-18T00:00', { 'extended-order-ends': 'met by 2026-03-18T00:00' }],
  ['one that says it lasts longer is warned about', [
    ['epo.granted', '2026-03-02T15:00'],
    ['epo.extended', '2026-03-09T10:00', { about: 'e1', data: { endsOn: '2026-03-18T15:00:00+00:00' } }],
  ], '2026-03-09T10:00', { warned: 'e2: extension-lasts-seven-days', refused: 'none' }],
  ['one of seven days is not', [
    ['epo.granted', '2026-03-02T15:00'],
    ['epo.extended', '2026-03-09T10:00', { about: 'e1', data: { endsOn: '2026-03-17T15:00:00+00:00' } }],
  ], '2026-03-09T10:00', { warned: 'none' }],
  ['a second one is warned about, and moves nothing', [
    ['epo.granted', '2026-03-02T15:00', { data: { endsOn: '2026-03-10T15:00:00+00:00' } }],
    ['epo.extended', '2026-03-09T10:00', { about: 'e1' }],
    ['epo.extended', '2026-03-16T10:00', { about: 'e1' }],
  ], '2026-03-16T10:00', { warned: 'e3: one-extension', 'extended-order-ends': 'open by 2026-03-18T00:00' }],
])

lawRows('Appendix A: police protection lasts 72 hours at most', guidance, [
  ['by the clock', [['police-protection.started', '2026-03-02T15:00']], '2026-03-05T14:59', { 'end-police-protection': 'open by 2026-03-05T15:00' }],
  ['the minute itself is too long', [['police-protection.started', '2026-03-02T15:00']], '2026-03-05T15:00',
    { 'end-police-protection': 'overdue by 2026-03-05T15:00' }],
  ['over the hour that the clocks skip', [['police-protection.started', '2026-03-27T18:00']], '2026-03-27T18:00',
    { 'end-police-protection': 'open by 2026-03-30T19:00' }],
  ['over the hour that comes twice', [['police-protection.started', '2026-10-23T18:00']], '2026-10-23T18:00',
    { 'end-police-protection': 'open by 2026-10-26T17:00' }],
  ['over Christmas', [['police-protection.started', '2026-12-24T18:00']], '2026-12-24T18:00', { 'end-police-protection': 'open by 2026-12-27T18:00' }],
  ['ended a minute before', [
    ['police-protection.started', '2026-03-02T15:00'], ['police-protection.ended', '2026-03-05T14:59', { about: 'e1' }],
  ], '2026-03-06T15:00', { 'end-police-protection': 'met by 2026-03-05T15:00' }],
  ['ended on the minute', [
    ['police-protection.started', '2026-03-02T15:00'], ['police-protection.ended', '2026-03-05T15:00', { about: 'e1' }],
  ], '2026-03-06T15:00', { 'end-police-protection': 'met-late by 2026-03-05T15:00' }],
  ['of two periods, the end of the second leaves the first', [
    ['police-protection.started', '2026-03-02T15:00'],
    ['police-protection.started', '2026-03-02T18:00'],
    ['police-protection.ended', '2026-03-03T15:00', { about: 'e2' }],
  ], '2026-03-05T15:00', { 'end-police-protection': 'overdue by 2026-03-05T15:00; met by 2026-03-05T18:00' }],
])

lawRows('Appendix A: each child', siblings, [
  ['is let out of police protection', [
    ['police-protection.started', '2026-03-02T15:00'], ['police-protection.ended', '2026-03-03T15:00', { about: 'e1', children: ['c1'] }],
  ], '2026-03-05T15:00', { 'end-police-protection': 'overdue by 2026-03-05T15:00' }],
  ['has an order: no date is taken from the order of the other', [
    ['epo.granted', '2026-03-20T09:00', { children: ['c1'] }],
    ['epo.granted', '2026-03-24T09:00', { children: ['c2'] }],
    ['epo.extended', '2026-03-27T09:00', { children: ['c1'] }],
  ], '2026-03-27T09:00', { 'extended-order-ends': 'open', 'extended-order-ends-at-longest': 'none' }],
  ['has an extension: that for one is no second one for the other', [
    ['epo.granted', '2026-03-20T09:00', { data: { endsOn: '2026-03-27T17:00:00+00:00' } }],
    ['epo.extended', '2026-03-25T09:00', { children: ['c1'] }],
    ['epo.extended', '2026-03-26T09:00', { children: ['c2'] }],
  ], '2026-03-26T09:00', { 'extended-order-ends': 'open by 2026-04-04T00:00; open by 2026-04-04T00:00', warned: 'none' }],
  ['has an order: its own end counts', [
    ['epo.granted', '2026-03-20T09:00', { children: ['c2'], data: { endsOn: '2026-03-25T09:00:00+00:00' } }],
    ['epo.granted', '2026-03-24T09:00', { children: ['c1'] }],
    ['epo.extended', '2026-03-25T08:00', { children: ['c2'] }],
  ], '2026-03-25T08:00', { 'extended-order-ends': 'open by 2026-04-02T00:00', 'extended-order-ends-at-longest': 'none' }],
  ['has an order: the extension for one leaves the other', [
    ['epo.granted', '2026-03-02T15:00'], ['epo.extended', '2026-03-09T10:00', { about: 'e1', children: ['c1'] }],
  ], '2026-03-11T00:00', { 'order-ends': 'ended by 2026-03-11T00:00; overdue by 2026-03-11T00:00' }],
])

test('Appendix A: police protection that ended in time and was entered late is recorded late', () => {
  const duty = guidance.given([
    ['police-protection.started', '2026-03-02T15:00'],
    ['police-protection.ended', '2026-03-05T14:00', { about: 'e1', recordedAt: '2026-03-06T09:00' }],
  ]).at('2026-03-06T09:00').duty('end-police-protection')
  expect(duty).toMatchObject({ status: 'met', recordedLate: true, who: ['police'] })
})
