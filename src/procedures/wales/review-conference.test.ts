import { expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales', children: [{ id: 'c1' }] })
const siblings = law(wales, { nation: 'wales' })
const answer = answersOf(wales)
const review = 'hold-first-review'
const plan = { planDecision: 'child is subject of a plan' }

lawRows('para 139: the first review within three months of the initial conference', guidance, [
  ['to the same day of the month', [['icpc.held', '2026-02-16T10:00', { data: plan }]], '2026-05-16T23:59', { [review]: 'open by 2026-05-17T00:00' }],
  ['a Saturday or not', [['icpc.held', '2026-02-16T10:00', { data: plan }]], '2026-05-17T00:00', { [review]: 'overdue by 2026-05-17T00:00' }],
  ['a month without that day ends on its last', [['icpc.held', '2025-11-30T10:00', { data: plan }]], '2025-11-30T10:00',
    { [review]: 'open by 2026-03-01T00:00' }],
  ['over the change to summer time', [['icpc.held', '2026-01-15T23:30', { data: plan }]], '2026-01-15T23:30', { [review]: 'open by 2026-04-16T00:00' }],
  ['where the conference does not say', [['icpc.held', '2026-02-16T10:00']], '2026-02-16T10:00', { [review]: 'open by 2026-05-17T00:00' }],
  ['not where it makes no plan', [['icpc.held', '2026-02-16T10:00', { data: { planDecision: 'child is not' } }]], '2026-02-16T10:00',
    { [review]: 'none' }],
  ['after a pre-birth conference too, counted from that', [
    ['prebirth-conference.held', '2026-02-16T10:00', { data: plan }], ['child.born', '2026-04-16T10:00'],
  ], '2026-04-16T10:00', { [review]: 'open by 2026-05-17T00:00' }],
  ['held a minute before', [
    ['icpc.held', '2026-02-16T10:00', { data: plan }], ['rcpc.held', '2026-05-16T23:59', { about: 'e1' }],
  ], '2026-06-01T10:00', { [review]: 'met by 2026-05-17T00:00' }],
  ['held a minute after', [
    ['icpc.held', '2026-02-16T10:00', { data: plan }], ['rcpc.held', '2026-05-17T00:00', { about: 'e1' }],
  ], '2026-06-01T10:00', { [review]: 'met-late by 2026-05-17T00:00' }],
  ['the later ones have no figure', [
    ['icpc.held', '2026-02-16T10:00', { data: plan }], ['rcpc.held', '2026-05-11T10:00', { about: 'e1' }],
  ], '2027-06-01T10:00', { [review]: 'met by 2026-05-17T00:00' }],
  ['nothing is owed once the plan has ended', [
    ['icpc.held', '2026-02-16T10:00', { data: plan }], ['cp-plan.ended', '2026-03-16T10:00', { about: 'e1', data: { ground: 'died' } }],
  ], '2026-06-01T10:00', { [review]: 'ended by 2026-05-17T00:00' }],
])

lawRows('para 139: each child by itself', siblings, [
  ['a review of one leaves the other', [
    ['icpc.held', '2026-02-16T10:00', { data: plan }], ['rcpc.held', '2026-05-11T10:00', { about: 'e1', children: ['c1'] }],
  ], '2026-05-17T00:00', { [review]: 'met by 2026-05-17T00:00; overdue by 2026-05-17T00:00' }],
])

test('para 140: the review goes on with the plan or ends it', () => {
  const decided = (planDecision: string): string => answer('decision-of-review', [['rcpc.held', '2026-05-11T10:00', { data: { planDecision } }]])
  expect(decided('plan continues with changes')).toMatch(/^paras 139 and 140:/)
  expect(decided('plan ends')).toMatch(/^paras 141 to 143:/)
})
