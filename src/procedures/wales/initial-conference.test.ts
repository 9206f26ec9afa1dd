import { expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales', children: [{ id: 'c1' }] })
const siblings = law(wales, { nation: 'wales' })
const answer = answersOf(wales)
const hold = 'hold-initial-conference'
const enquiry = { section47: 'start enquiry' }

// Monday 2 February 2026: the fifteenth working day is Monday 23 February.
// Wednesday 25 March: Friday 17 April, past Good Friday and Easter Monday.
// Wednesday 9 December: Monday 4 January 2027, past 25 and 28 December and 1 January.
lawRows('para 125: the conference within 15 working days of the strategy meeting', guidance, [
  ['that started the enquiry', [['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }]], '2026-02-23T23:59',
    { [hold]: 'open by 2026-02-24T00:00' }],
  ['past Easter', [['strategy-discussion.held', '2026-03-25T16:10', { data: enquiry }]], '2026-03-25T16:10', { [hold]: 'open by 2026-04-18T00:00' }],
  ['past Christmas', [['strategy-discussion.held', '2026-12-09T10:00', { data: enquiry }]], '2026-12-09T10:00', { [hold]: 'open by 2027-01-05T00:00' }],
  ['on a Saturday: that day is day nought', [['strategy-discussion.held', '2026-02-07T10:00', { data: enquiry }]], '2026-02-07T10:00',
    { [hold]: 'open by 2026-02-28T00:00' }],
  ['that does not say whether it did', [['strategy-discussion.held', '2026-02-02T10:00']], '2026-02-02T10:00', { [hold]: 'open by 2026-02-24T00:00' }],
  ['not of one that started none', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: { section47: 'no enquiry' } }],
    ['strategy-discussion.held', '2026-02-03T10:00', { data: { section47: 'continue enquiry' } }],
  ], '2026-02-03T10:00', { [hold]: 'none' }],
  ['of the earliest: a later one does not move the date', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['strategy-discussion.held', '2026-02-09T10:00', { data: enquiry }],
  ], '2026-02-09T10:00', { [hold]: 'open by 2026-02-24T00:00' }],
  ['of the one that decided, where an earlier one did not', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: { section47: 'no enquiry' } }],
    ['strategy-discussion.held', '2026-02-09T10:00', { data: enquiry }],
  ], '2026-02-09T10:00', { [hold]: 'open by 2026-03-03T00:00' }],
  ['of another enquiry, after one that found nothing', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['s47.concluded', '2026-02-10T10:00', { about: 'e1', data: { outcome: 'not substantiated' } }],
    ['strategy-discussion.held', '2026-03-25T10:00', { data: enquiry }],
  ], '2026-03-25T10:00', { [hold]: 'ended by 2026-02-24T00:00; open by 2026-04-18T00:00' }],
  ['held on the last day', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['s47.started', '2026-02-02T11:00', { about: 'e1' }],
    ['s47.concluded', '2026-02-20T11:00', { about: 'e2', data: { outcome: 'substantiated, significant harm suffered or likely' } }],
    ['conference.planned', '2026-02-20T12:00', { about: 'e3' }],
    ['icpc.held', '2026-02-23T23:59', { about: 'e4' }],
  ], '2026-03-01T09:00', { [hold]: 'met by 2026-02-24T00:00' }],
  ['held the day after', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }], ['icpc.held', '2026-02-24T00:00', { about: 'e1' }],
  ], '2026-03-01T09:00', { [hold]: 'met-late by 2026-02-24T00:00' }],
  ['held before the birth counts', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }], ['prebirth-conference.held', '2026-02-20T10:00', { about: 'e1' }],
  ], '2026-03-01T09:00', { [hold]: 'met by 2026-02-24T00:00' }],
  ['a review does not', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }], ['rcpc.held', '2026-02-20T10:00'],
  ], '2026-02-20T10:00', { [hold]: 'open by 2026-02-24T00:00' }],
])

lawRows('para 125: only where the child may still be at risk', guidance, [
  ['determination 1 ends it', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['s47.concluded', '2026-02-10T10:00', { about: 'e1', data: { outcome: 'not substantiated' } }],
  ], '2026-02-10T10:00', { [hold]: 'ended by 2026-02-24T00:00' }],
  ['determination 2 too', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['s47.concluded', '2026-02-10T10:00', { about: 'e1', data: { outcome: 'substantiated, no continuing risk' } }],
  ], '2026-02-10T10:00', { [hold]: 'ended by 2026-02-24T00:00' }],
  ['determination 3 does not, nor one that is left open', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['s47.concluded', '2026-02-10T10:00', { about: 'e1' }],
    ['s47.concluded', '2026-02-11T10:00', { about: 'e1', data: { outcome: 'substantiated, significant harm suffered or likely' } }],
  ], '2026-02-11T10:00', { [hold]: 'open by 2026-02-24T00:00' }],
  ['nor does a word against a conference that is not agreed in writing', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['s47.concluded', '2026-02-11T10:00', {
      about: 'e1', data: { outcome: 'substantiated, significant harm suffered or likely', conference: 'plan without conference' },
    }],
  ], '2026-02-11T10:00', { [hold]: 'open by 2026-02-24T00:00' }],
  ['one that is does', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['s47.concluded', '2026-02-11T10:00', { about: 'e1', data: {
      outcome: 'substantiated, significant harm suffered or likely', conference: 'plan without conference', noConferenceAgreedInWriting: 'file-1',
    } }],
  ], '2026-02-11T10:00', { [hold]: 'ended by 2026-02-24T00:00' }],
  ['as does the decision to call none', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['conference.decided', '2026-02-11T10:00', { about: 'e1', data: { decision: 'do not call a conference' } }],
  ], '2026-02-11T10:00', { [hold]: 'ended by 2026-02-24T00:00' }],
  ['and a further word that no enquiry was started', [
    ['strategy-discussion.held', '2026-02-02T10:00'],
    ['strategy-discussion.held', '2026-02-02T12:00', { about: 'e1', data: { section47: 'no enquiry' } }],
  ], '2026-02-02T12:00', { [hold]: 'ended by 2026-02-24T00:00' }],
])

lawRows('para 125: each child by itself', siblings, [
  ['one is found safe, the other has the conference', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['s47.concluded', '2026-02-10T10:00', { about: 'e1', children: ['c1'], data: { outcome: 'not substantiated' } }],
    ['icpc.held', '2026-02-18T10:00', { about: 'e1', children: ['c2'] }],
  ], '2026-02-19T10:00', { [hold]: 'ended by 2026-02-24T00:00; met by 2026-02-24T00:00' }],
  ['of two reports, the conference on the second leaves the first', [
    ['referral.received', '2026-02-01T10:00', { children: ['c1'] }],
    ['referral.received', '2026-02-01T11:00', { children: ['c1'] }],
    ['strategy-discussion.held', '2026-02-02T10:00', { about: 'e1', children: ['c1'], data: enquiry }],
    ['strategy-discussion.held', '2026-02-02T11:00', { about: 'e2', children: ['c1'], data: enquiry }],
    ['icpc.held', '2026-02-18T10:00', { about: 'e4', children: ['c1'] }],
  ], '2026-02-19T10:00', { [hold]: 'open by 2026-02-24T00:00; met by 2026-02-24T00:00' }],
])

test('para 130: the decision leads to a plan or to help without one', () => {
  const decided = (data: Record<string, unknown>): string => answer('decision-of-conference', [['icpc.held', '2026-03-27T09:00', { data }]])
  expect(decided({ continuingRisk: 'at continuing risk: protection plan and registration' })).toMatch(/^paras 33, 130/)
  expect(decided({ planDecision: 'child is not' })).toMatch(/^para 131:/)
  expect(decided({})).toBe('nothing')
})
