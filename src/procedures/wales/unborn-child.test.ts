import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales', children: [{ id: 'c1' }] })
const consider = 'consider-conference-before-birth'
const hold = 'hold-conference-before-birth'
const unborn: Given = ['concern.identified', '2026-03-01T10:00', { data: { childIs: 'unborn child' } }]
const expected: Given = ['child.expected-birth', '2026-03-02T10:00', { data: { expectedDateOfDelivery: '2026-09-10' } }]

lawRows('para 128: a conference before the birth is considered', guidance, [
  ['where the enquiry on an unborn child ends, by the day of the expected birth', [
    unborn, expected, ['s47.concluded', '2026-03-27T10:00', { about: 'e1' }],
  ], '2026-03-27T10:00', { [consider]: 'open by 2026-09-11T00:00', [hold]: 'none' }],
  ['with no date while nobody knows when that is', [
    unborn, ['s47.concluded', '2026-03-27T10:00', { about: 'e1' }],
  ], '2026-12-27T10:00', { [consider]: 'open' }],
  ['not for a child who is born', [['s47.concluded', '2026-03-27T10:00']], '2026-03-27T10:00', { [consider]: 'none' }],
  ['by a decision on the conference', [
    unborn, expected, ['s47.concluded', '2026-03-27T10:00', { about: 'e1' }], ['conference.decided', '2026-03-30T10:00', { about: 'e3' }],
  ], '2026-03-30T10:00', { [consider]: 'met by 2026-09-11T00:00' }],
  ['by a further word on the enquiry', [
    unborn, expected, ['s47.concluded', '2026-03-27T10:00', { about: 'e1' }],
    ['s47.concluded', '2026-03-30T10:00', { about: 'e3', data: { prebirthConference: 'needed' } }],
  ], '2026-03-30T10:00', { [consider]: 'met by 2026-09-11T00:00', [hold]: 'open by 2026-09-11T00:00' }],
])

lawRows('para 128: and held before it, where it is chosen', guidance, [
  ['by the day of the expected birth', [
    unborn, expected, ['s47.concluded', '2026-03-27T10:00', { about: 'e1', data: { prebirthConference: 'needed' } }],
  ], '2026-09-10T23:59', { [hold]: 'open by 2026-09-11T00:00', [consider]: 'none' }],
  ['as it was last told', [
    unborn, expected, ['s47.concluded', '2026-03-27T10:00', { about: 'e1', data: { prebirthConference: 'needed' } }],
    ['child.expected-birth', '2026-05-02T10:00', { data: { expectedDateOfDelivery: '2026-08-20' } }],
  ], '2026-05-02T10:00', { [hold]: 'open by 2026-08-21T00:00' }],
  ['and by the birth itself, if it comes sooner', [
    unborn, expected, ['s47.concluded', '2026-03-27T10:00', { about: 'e1', data: { prebirthConference: 'needed' } }],
    ['child.born', '2026-08-12T04:00'],
  ], '2026-08-13T00:00', { [hold]: 'overdue by 2026-08-13T00:00' }],
  ['held', [
    unborn, expected, ['s47.concluded', '2026-03-27T10:00', { about: 'e1', data: { prebirthConference: 'needed' } }],
    ['prebirth-conference.held', '2026-06-12T10:00', { about: 'e3' }],
  ], '2026-06-12T10:00', { [hold]: 'met by 2026-09-11T00:00' }],
  ['from the decision to call one', [
    unborn, expected, ['conference.decided', '2026-03-27T10:00', { about: 'e1', data: { decision: 'call a conference', kind: 'pre-birth' } }],
  ], '2026-03-27T10:00', { [hold]: 'open by 2026-09-11T00:00' }],
  ['not once it is decided to call none', [
    unborn, expected, ['s47.concluded', '2026-03-27T10:00', { about: 'e1', data: { prebirthConference: 'needed' } }],
    ['conference.decided', '2026-03-30T10:00', { about: 'e3', data: { decision: 'do not call a conference' } }],
  ], '2026-03-30T10:00', { [hold]: 'ended by 2026-09-11T00:00' }],
  ['not where it is not chosen', [
    unborn, ['s47.concluded', '2026-03-27T10:00', { about: 'e1', data: { prebirthConference: 'not needed' } }],
  ], '2026-03-27T10:00', { [hold]: 'none', [consider]: 'none' }],
])
