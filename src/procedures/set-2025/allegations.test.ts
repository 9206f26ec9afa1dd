import { expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { allegations } from './allegations.ts'
import { set2025 } from './index.ts'

const pack = { ...set2025, declarations: allegations }
const policy = law(pack, { record: 'allegation' })
const answer = answersOf(pack, { record: 'allegation' })
const progress = 'see-allegation-through'

test.each([
  [{ criteria: ['possible criminal offence', 'may be unsuitable'], outsideWork: true }, /^Part A 7.1.1, 7.3.1 and 7.4.14: It is an allegation.*police/],
  [{ criteria: ['may be unsuitable'], outsideWork: true }, /^Part A 7.1.1 and 7.4.21: .*carry over/],
  [{ criteria: ['may be unsuitable'] }, /^Part A 7.1.1 and 7.3.1: It is an allegation/],
  [{ criteria: ['harmed or may have harmed a child'], classified: 'complaint' }, /^Part A 7.1.1 and 7.3.1: It is an allegation/],
  [{ classified: 'below threshold, low-level concern' }, /^Part A 7.2.1: It is a low-level concern/],
  [{ classified: 'concern about quality of care or practice' }, /^Part A 7.2.1: It is no allegation/],
  [{}, /^Part A 7.4.6 and 7.4.11: It is handled as an allegation/],
])('A 7.1.1: %j', (data, follows) => {
  expect(answer('threshold-for-allegation', [['allegation.received', '2026-03-27T16:10', { data }]])).toMatch(follows)
})

lawRows('A 7.2.3: the LADO sees the case through', policy, [
  ['with no date', [['allegation.received', '2026-03-27T16:10']], '2027-03-27T16:10', { [progress]: 'open' }],
  ['to its conclusion', [
    ['allegation.received', '2026-03-27T16:10'], ['allegation.concluded', '2026-06-27T16:10', { about: 'e1' }],
  ], '2027-03-27T16:10', { [progress]: 'met' }],
  ['the conclusion of another one leaves it open', [
    ['allegation.received', '2026-03-27T16:10'], ['allegation.received', '2026-03-28T16:10'],
    ['allegation.concluded', '2026-06-27T16:10', { about: 'e2' }],
  ], '2027-03-27T16:10', { [progress]: 'open; met' }],
  ['or until the threshold is found not to be met', [
    ['allegation.received', '2026-03-27T16:10'],
    ['lado.decided', '2026-03-30T16:10', { about: 'e1', data: { threshold: 'threshold not met' } }],
  ], '2027-03-27T16:10', { [progress]: 'ended' }],
])
