import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { coreGroup } from './core-group.ts'
import { set2025 } from './index.ts'

const pack = { ...set2025, declarations: coreGroup }
const policy = law(pack, { children: [{ id: 'c1' }] })
const siblings = law(pack)

const arrange = 'arrange-core-group-at-conference'
const first = 'hold-first-core-group'
const later = 'hold-later-core-groups'
const dates = 'agree-core-group-dates'

const onPlan = { planDecision: 'child is subject of a plan' }
const initial: Given = ['icpc.held', '2026-03-25T10:00', { data: onPlan }]

// 25 March 2026 is a Wednesday: two days that week, four the next, none on Good Friday or Easter Monday, four more.
lawRows('A 4.8.2 and 5.2.5: the first core group', policy, [
  ['ten working days over Easter', [initial], '2026-03-26T09:00', { [first]: 'open by 2026-04-11T00:00', [later]: 'open' }],
  ['ten working days over Christmas', [
    ['icpc.held', '2026-12-17T10:00', { data: onPlan }],
  ], '2026-12-18T09:00', { [first]: 'open by 2027-01-06T00:00' }],
  ['after a pre-birth conference', [
    ['prebirth-conference.held', '2026-03-25T10:00', { data: onPlan }],
  ], '2026-03-26T09:00', { [first]: 'open by 2026-04-11T00:00' }],
  ['after a transfer conference', [
    ['transfer-conference.held', '2026-03-25T10:00', { data: onPlan }],
  ], '2026-03-26T09:00', { [first]: 'open by 2026-04-11T00:00' }],
  ['not without a plan', [
    ['icpc.held', '2026-03-25T10:00', { data: { planDecision: 'child is not' } }],
  ], '2026-03-26T09:00', { [first]: 'none', [later]: 'none', [arrange]: 'none' }],
  ['nor after a review', [
    ['rcpc.held', '2026-03-25T10:00', { data: { planDecision: 'plan continues' } }],
  ], '2026-03-26T09:00', { [first]: 'none' }],
  ['on the last minute', [
    initial, ['core-group.held', '2026-04-10T23:59'],
  ], '2026-04-12T09:00', { [first]: 'met by 2026-04-11T00:00' }],
  ['a minute later', [
    initial, ['core-group.held', '2026-04-11T00:00'],
  ], '2026-04-12T09:00', { [first]: 'met-late by 2026-04-11T00:00' }],
])

lawRows('A 5.2.5 and 4.8.2: the core groups after that', policy, [
  ['six weeks from the first', [
    initial, ['core-group.held', '2026-04-08T10:00'],
  ], '2026-04-09T09:00', { [later]: 'open by 2026-05-21T00:00' }],
  ['and six weeks from each to the next', [
    initial, ['core-group.held', '2026-04-08T10:00'], ['core-group.held', '2026-05-20T10:00'],
  ], '2026-05-21T09:00', { [later]: 'met by 2026-05-21T00:00; open by 2026-07-02T00:00' }],
  ['the third is late', [
    initial, ['core-group.held', '2026-04-08T10:00'], ['core-group.held', '2026-05-20T10:00'],
    ['core-group.held', '2026-07-02T00:00'],
  ], '2026-07-03T09:00', { [later]: 'met by 2026-05-21T00:00; met-late by 2026-07-02T00:00; open by 2026-08-14T00:00' }],
  ['each arranged by itself', [
    initial, ['core-group.scheduled', '2026-03-25T12:00', { about: 'e1' }],
    ['core-group.held', '2026-04-08T10:00', { about: 'e2' }],
    ['core-group.scheduled', '2026-04-08T12:00', { about: 'e1' }], ['core-group.held', '2026-05-20T10:00', { about: 'e4' }],
  ], '2026-05-21T09:00', { [first]: 'met by 2026-04-11T00:00', [later]: 'met by 2026-05-21T00:00; open by 2026-07-02T00:00' }],
  ['where the record begins with a core group', [['core-group.held', '2026-04-08T10:00']], '2026-04-09T09:00', {
    [later]: 'open by 2026-05-21T00:00',
  }],
  ['and goes on with the next', [
    ['core-group.held', '2026-04-08T10:00'], ['core-group.held', '2026-05-20T10:00'],
  ], '2026-05-21T09:00', { [later]: 'met by 2026-05-21T00:00; open by 2026-07-02T00:00' }],
  ['after a conference of last year that made no plan', [
    ['icpc.held', '2025-07-25T10:00', { data: { planDecision: 'child is not' } }], ['cp-plan.made', '2026-01-05T10:00'],
    ['core-group.held', '2026-04-08T10:00'],
  ], '2026-04-09T09:00', { [later]: 'open by 2026-05-21T00:00' }],
  ['whether an entry names the only child or leaves it out', [
    ['icpc.held', '2026-03-25T10:00', { children: ['c1'], data: onPlan }],
    ['core-group.held', '2026-04-08T10:00', { children: ['c1'] }], ['core-group.held', '2026-05-20T10:00'],
  ], '2026-05-21T09:00', { [later]: 'met by 2026-05-21T00:00; open by 2026-07-02T00:00' }],
  ['not after the plan has ended', [
    ['cp-plan.ended', '2026-04-01T10:00'], ['core-group.held', '2026-04-08T10:00'],
  ], '2026-04-09T09:00', { [later]: 'none' }],
  ['a further word on the first is no second meeting', [
    initial, ['core-group.held', '2026-04-08T10:00'], ['core-group.held', '2026-04-08T16:00', { about: 'e2' }],
  ], '2026-04-09T09:00', { [later]: 'open by 2026-05-21T00:00' }],
  ['a review that leaves the plan standing changes nothing', [
    initial, ['core-group.held', '2026-04-08T10:00'],
    ['rcpc.held', '2026-04-20T10:00', { data: { planDecision: 'plan continues' } }],
  ], '2026-04-21T09:00', { [later]: 'open by 2026-05-21T00:00' }],
  ['until the plan ends', [
    initial, ['core-group.held', '2026-04-08T10:00'], ['cp-plan.ended', '2026-05-01T10:00'],
  ], '2026-06-01T09:00', { [later]: 'ended by 2026-05-21T00:00' }],
])

lawRows('A 5.2.5: each child by itself', siblings, [
  ['two core groups, one for each', [
    ['icpc.held', '2026-03-25T10:00', { data: onPlan }], ['core-group.held', '2026-04-08T10:00', { children: ['c1'] }],
    ['core-group.held', '2026-04-09T10:00', { children: ['c2'] }],
  ], '2026-04-10T09:00', { [later]: 'open by 2026-05-21T00:00; open by 2026-05-22T00:00' }],
  ['then one for both', [
    ['icpc.held', '2026-03-25T10:00', { data: onPlan }], ['core-group.held', '2026-04-08T10:00', { children: ['c1'] }],
    ['core-group.held', '2026-04-09T10:00', { children: ['c2'] }], ['core-group.held', '2026-05-20T10:00'],
  ], '2026-05-21T09:00', {
    [later]: 'met by 2026-05-21T00:00; met by 2026-05-22T00:00; open by 2026-07-02T00:00; open by 2026-07-02T00:00',
  }],
  ['a child who came with a plan, of whom no conference is on record', [
    ['icpc.held', '2026-03-25T10:00', { children: ['c1'], data: onPlan }],
    ['cp-plan.made', '2026-01-05T10:00', { children: ['c2'] }], ['core-group.held', '2026-04-08T10:00', { children: ['c2'] }],
  ], '2026-04-09T09:00', { [later]: 'open; open by 2026-05-21T00:00' }],
  ['the plan of one ends', [
    ['icpc.held', '2026-03-25T10:00', { data: onPlan }], ['core-group.held', '2026-04-08T10:00'],
    ['cp-plan.ended', '2026-05-01T10:00', { children: ['c1'] }],
  ], '2026-05-02T09:00', { [later]: 'ended by 2026-05-21T00:00; open by 2026-05-21T00:00' }],
])

lawRows('A 5.2.6: arranged at the conference', policy, [
  ['by the time at which it ended', [
    ['icpc.held', '2026-03-25T10:00', { data: { ...onPlan, endedAt: '2026-03-25T12:30:00Z' } }],
  ], '2026-03-25T12:00', { [arrange]: 'open by 2026-03-25T12:30' }],
  ['no time is invented where none is written down', [initial], '2026-03-26T09:00', { [arrange]: 'open' }],
  ['arranged before that', [
    ['icpc.held', '2026-03-25T10:00', { data: { ...onPlan, endedAt: '2026-03-25T12:30:00Z' } }],
    ['core-group.scheduled', '2026-03-25T12:29'],
  ], '2026-03-26T09:00', { [arrange]: 'met by 2026-03-25T12:30' }],
  ['arranged afterwards', [
    ['icpc.held', '2026-03-25T10:00', { data: { ...onPlan, endedAt: '2026-03-25T12:30:00Z' } }],
    ['core-group.scheduled', '2026-03-25T12:31'],
  ], '2026-03-26T09:00', { [arrange]: 'met-late by 2026-03-25T12:30' }],
  ['the conference says both', [
    ['icpc.held', '2026-03-25T10:00', {
      data: { ...onPlan, firstCoreGroupDate: '2026-04-08T09:00:00Z', coreGroupFrequency: 'every four weeks' },
    }],
  ], '2026-03-26T09:00', { [arrange]: 'met' }],
])

lawRows('A 5.2.7: dates agreed at the first core group after each conference', policy, [
  ['by the time at which it ended', [
    initial, ['core-group.held', '2026-04-08T10:00', { data: { endedAt: '2026-04-08T11:00:00+01:00' } }],
  ], '2026-04-08T10:30', { [dates]: 'open by 2026-04-08T11:00' }],
  ['agreed there', [
    initial, ['core-group.held', '2026-04-08T10:00', { data: { endedAt: '2026-04-08T11:00:00+01:00' } }],
    ['core-group.scheduled', '2026-04-08T10:50'],
  ], '2026-04-09T09:00', { [dates]: 'met by 2026-04-08T11:00' }],
  ['not again at the second', [
    initial, ['core-group.held', '2026-04-08T10:00'], ['core-group.scheduled', '2026-04-08T10:50'],
    ['core-group.held', '2026-05-06T10:00'],
  ], '2026-05-06T11:00', { [dates]: 'met' }],
  ['but at the first after the review', [
    initial, ['core-group.held', '2026-04-08T10:00'], ['core-group.scheduled', '2026-04-08T10:50'],
    ['rcpc.held', '2026-06-15T10:00', { data: { planDecision: 'plan continues' } }], ['core-group.held', '2026-06-24T10:00'],
  ], '2026-06-24T11:00', { [dates]: 'met; open' }],
  ['none once the review has ended the plan', [
    initial, ['core-group.held', '2026-04-08T10:00'], ['core-group.scheduled', '2026-04-08T10:50'],
    ['rcpc.held', '2026-06-15T10:00', { data: { planDecision: 'plan ends' } }], ['core-group.held', '2026-06-24T10:00'],
  ], '2026-06-24T11:00', { [dates]: 'met' }],
])

lawRows('A 5.2.7: each child by itself', siblings, [
  ['the review of a sister asks for no new dates', [
    initial, ['core-group.held', '2026-04-08T10:00'], ['core-group.scheduled', '2026-04-08T10:50'],
    ['rcpc.held', '2026-05-04T10:00', { children: ['c2'], data: { planDecision: 'plan continues' } }],
    ['core-group.held', '2026-05-06T10:00', { children: ['c1'] }],
  ], '2026-05-06T11:00', { [dates]: 'met; met' }],
])
