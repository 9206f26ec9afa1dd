import { expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { managementPlanningMeeting } from './management-planning-meeting.ts'

const pack = { ...set2025, declarations: managementPlanningMeeting }
const policy = law(pack, { record: 'allegation' })
const call = 'call-management-planning-meeting'

lawRows('A 7.4.14: the meeting is called at once', policy, [
  ['where the police may be needed', [
    ['lado.decided', '2026-03-30T10:00', { data: { strands: ['police investigation'] } }],
  ], '2026-04-30T10:00', { [call]: 'open' }],
  ['where nobody says', [['lado.decided', '2026-03-30T10:00']], '2026-03-30T10:00', { [call]: 'open' }],
  ['not where there is social care’s own enquiry', [
    ['lado.decided', '2026-03-30T10:00', { data: { strands: ['police investigation', 'social care enquiry or assessment'] } }],
  ], '2026-03-30T10:00', { [call]: 'none' }],
  ['nor where nothing further follows', [
    ['lado.decided', '2026-03-30T10:00', { data: { decision: 'no further action' } }],
  ], '2026-03-30T10:00', { [call]: 'none' }],
  ['nor where one is called already', [
    ['allegation.received', '2026-03-27T16:10'],
    ['allegation-meeting.convened', '2026-03-30T09:00', { about: 'e1' }],
    ['lado.decided', '2026-03-30T10:00', { about: 'e1', data: { strands: ['police investigation'] } }],
  ], '2026-03-30T10:00', { [call]: 'none' }],
  ['again after one that was held, or that is of another allegation', [
    ['allegation.received', '2026-03-27T16:10'],
    ['allegation-meeting.convened', '2026-03-28T09:00', { about: 'e1' }],
    ['allegation-meeting.held', '2026-03-28T10:00', { about: 'e2' }],
    ['lado.decided', '2026-03-30T10:00', { about: 'e1', data: { strands: ['police investigation'] } }],
    ['allegation.received', '2026-03-30T16:10'],
    ['allegation-meeting.convened', '2026-03-30T17:00', { about: 'e1' }],
    ['lado.decided', '2026-03-30T18:00', { about: 'e5', data: { strands: ['police investigation'] } }],
  ], '2026-03-30T18:00', { [call]: 'met; open' }],
  ['called', [['lado.decided', '2026-03-30T10:00'], ['allegation-meeting.convened', '2026-03-30T10:30', { about: 'e1' }]],
    '2026-03-30T10:30', { [call]: 'met' }],
  ['held at once', [['lado.decided', '2026-03-30T10:00'], ['allegation-meeting.held', '2026-03-30T10:30', { about: 'e1' }]],
    '2026-03-30T10:30', { [call]: 'met' }],
])

const answer = answersOf(pack, { record: 'allegation' })

test.each([
  ['substantiated', /^Part A 7.4.20 and 7.8.1: There is enough evidence to prove it.*Disclosure and Barring/],
  ['false', /^Part A 7.4.20, 7.6.1, 7.7.1 and 7.7.2: There is enough evidence to disprove it/],
  ['malicious', /^Part A 7.4.20, 7.6.1 and 7.7.3: .*meant to deceive or to harm/],
  ['unsubstantiated', /^Part A 7.4.20, 7.7.1 and 7.7.2: .*nothing of guilt or innocence/],
  ['unfounded', /^Part A 7.4.20, 7.7.1 and 7.7.2: There is no evidence or proper basis/],
])('A 7.4.20: %s', (outcome, follows) => {
  expect(answer('outcome-of-allegation', [['allegation-meeting.held', '2026-06-01T10:00', { data: { outcome } }]])).toMatch(follows)
  expect(answer('outcome-of-allegation', [['allegation.concluded', '2026-06-01T10:00', { data: { outcome } }]])).toMatch(follows)
})

test('A 7.4.20: no outcome yet', () => {
  expect(answer('outcome-of-allegation', [['allegation-meeting.held', '2026-06-01T10:00']])).toBe('nothing')
})
