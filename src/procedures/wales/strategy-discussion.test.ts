import { expect, test } from 'vitest'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales', children: [{ id: 'c1' }] })
const siblings = law(wales, { nation: 'wales' })
const enquiry = { outcome: 'section 47 enquiry or strategy discussion' }

lawRows('para 91: a strategy meeting at the earliest opportunity', guidance, [
  ['once there is reasonable cause to suspect', [['s47-threshold.met', '2026-03-27T16:10']], '2026-04-27T16:10',
    { 'initiate-strategy-meeting': 'open' }],
  ['called', [
    ['s47-threshold.met', '2026-03-27T16:10'], ['strategy-discussion.convened', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { 'initiate-strategy-meeting': 'met' }],
  ['held without having been called', [
    ['s47-threshold.met', '2026-03-27T16:10'], ['strategy-discussion.held', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { 'initiate-strategy-meeting': 'met' }],
  ['after decision 4', [['referral.decided', '2026-03-27T16:10', { data: enquiry }]], '2026-03-27T16:10', { 'initiate-strategy-meeting': 'open' }],
  ['once, where the threshold is on record before the decision', [
    ['referral.received', '2026-03-27T16:00'],
    ['s47-threshold.met', '2026-03-27T16:10', { about: 'e1' }],
    ['referral.decided', '2026-03-27T16:20', { about: 'e1', data: enquiry }],
  ], '2026-03-27T16:20', { 'initiate-strategy-meeting': 'open' }],
  ['or after it', [
    ['referral.received', '2026-03-27T16:00'],
    ['referral.decided', '2026-03-27T16:10', { about: 'e1', data: enquiry }],
    ['s47-threshold.met', '2026-03-27T16:20', { about: 'e1' }],
    ['strategy-discussion.convened', '2026-03-27T16:30', { about: 'e3' }],
  ], '2026-03-27T16:30', { 'initiate-strategy-meeting': 'ended; met' }],
  ['not after another decision, nor one that is left open', [
    ['referral.decided', '2026-03-27T16:10', { data: { outcome: 'assessment' } }], ['referral.decided', '2026-03-27T16:20'],
  ], '2026-03-27T16:20', { 'initiate-strategy-meeting': 'none' }],
  ['where an assessment leads to suspicion (92)', [
    ['assessment.completed', '2026-03-27T16:10', { data: { significantHarmSuspected: true } }],
  ], '2026-03-27T16:10', { 'initiate-strategy-meeting': 'open' }],
])

lawRows('para 87: a discussion at once, before planned emergency action', guidance, [
  ['from the danger', [['emergency.identified', '2026-03-27T16:10']], '2026-04-27T16:10', { 'discuss-before-planned-action': 'open' }],
  ['held', [
    ['emergency.identified', '2026-03-27T16:10'], ['strategy-discussion.held', '2026-03-27T16:30', { about: 'e1' }],
  ], '2026-03-27T16:30', { 'discuss-before-planned-action': 'met' }],
  ['action without it is never held back, and the discussion follows (88)', [
    ['emergency.identified', '2026-03-27T16:10'],
    ['emergency-action.taken', '2026-03-27T16:30', { about: 'e1', data: { takenBy: 'police' } }],
  ], '2026-03-27T16:30', { 'discuss-before-planned-action': 'ended', 'discuss-after-action': 'open', refused: 'none', warned: 'none' }],
])

lawRows('para 88: the discussion after one agency has acted', guidance, [
  ['as soon as possible', [['emergency-action.taken', '2026-03-27T16:30', { data: { takenBy: 'local authority' } }]], '2026-04-27T16:30',
    { 'discuss-after-action': 'open' }],
  ['where nobody says who acted', [['emergency-action.taken', '2026-03-27T16:30']], '2026-03-27T16:30', { 'discuss-after-action': 'open' }],
  ['not where both did', [['emergency-action.taken', '2026-03-27T16:30', { data: { takenBy: 'both' } }]], '2026-03-27T16:30',
    { 'discuss-after-action': 'none' }],
  ['not where a discussion planned it', [
    ['emergency.identified', '2026-03-27T16:10'],
    ['strategy-discussion.held', '2026-03-27T16:20', { about: 'e1' }],
    ['emergency-action.taken', '2026-03-27T16:30', { about: 'e2' }],
  ], '2026-03-27T16:30', { 'discuss-after-action': 'none' }],
  ['once, where police protection and the action are both on record', [
    ['emergency.identified', '2026-03-27T16:10'],
    ['police-protection.started', '2026-03-27T16:30', { about: 'e1' }],
    ['emergency-action.taken', '2026-03-27T16:30', { about: 'e1', data: { action: 'police protection', takenBy: 'police' } }],
    ['strategy-discussion.held', '2026-03-27T18:30', { about: 'e1' }],
  ], '2026-03-27T18:30', { 'discuss-after-action': 'met' }],
])

lawRows('para 104: the record circulated within one working day', guidance, [
  ['Thursday, so by the end of Friday', [['strategy-discussion.held', '2026-03-26T16:10']], '2026-03-27T23:59',
    { 'circulate-strategy-record': 'open by 2026-03-28T00:00' }],
  ['Friday, so by the end of Monday', [['strategy-discussion.held', '2026-03-27T16:10']], '2026-03-27T16:10',
    { 'circulate-strategy-record': 'open by 2026-03-31T00:00' }],
  ['the day before Good Friday, so by the end of the Tuesday after Easter', [['strategy-discussion.held', '2026-04-02T16:10']], '2026-04-02T16:10',
    { 'circulate-strategy-record': 'open by 2026-04-08T00:00' }],
  ['Christmas Eve, so by the end of the 29th', [['strategy-discussion.held', '2026-12-24T10:00']], '2026-12-24T10:00',
    { 'circulate-strategy-record': 'open by 2026-12-30T00:00' }],
  ['a minute before the end', [
    ['strategy-discussion.held', '2026-03-26T16:10'], ['strategy-record.circulated', '2026-03-27T23:59', { about: 'e1' }],
  ], '2026-03-30T09:00', { 'circulate-strategy-record': 'met by 2026-03-28T00:00' }],
  ['the end', [
    ['strategy-discussion.held', '2026-03-26T16:10'], ['strategy-record.circulated', '2026-03-28T00:00', { about: 'e1' }],
  ], '2026-03-30T09:00', { 'circulate-strategy-record': 'met-late by 2026-03-28T00:00' }],
  ['each of two discussions has its own', [
    ['strategy-discussion.held', '2026-03-26T16:10'],
    ['strategy-discussion.held', '2026-03-30T16:10'],
    ['strategy-record.circulated', '2026-03-31T10:00', { about: 'e2' }],
  ], '2026-03-31T10:00', { 'circulate-strategy-record': 'overdue by 2026-03-28T00:00; met by 2026-04-01T00:00' }],
])

test('para 104: circulated in time and entered later is done, and recorded late', () => {
  const duty = guidance.given([
    ['strategy-discussion.held', '2026-03-26T16:10'],
    ['strategy-record.circulated', '2026-03-27T12:00', { about: 'e1', recordedAt: '2026-03-30T09:00' }],
  ]).at('2026-03-30T09:00').duty('circulate-strategy-record')
  expect(duty).toMatchObject({ status: 'met', recordedLate: true })
})

lawRows('para 87: of two children in danger', siblings, [
  ['action for one leaves the discussion on the other', [
    ['emergency.identified', '2026-03-27T16:10'],
    ['police-protection.started', '2026-03-27T16:30', { about: 'e1', children: ['c1'] }],
  ], '2026-03-27T16:30', { 'discuss-before-planned-action': 'ended; open', 'discuss-after-action': 'open' }],
])
