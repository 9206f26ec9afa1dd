import { describe, expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007, { record: 'allegation' })
const inACase = law(cafcass2007)
const answer = answersOf(cafcass2007, { record: 'allegation' })
const manager = 'tell-manager-of-concern-about-staff'
const chair = 'tell-chair-of-concern-about-board-member'
const doubt = 'consult-regional-director'
const director = 'tell-regional-director'
const lado = 'notify-lado'

function alleged(data: Record<string, unknown> = {}): Given {
  return ['allegation.received', '2024-06-14T16:10', { data }]
}

lawRows('4.16: the line manager at once', policy, [
  ['of a colleague, never overdue', [alleged({ accusedIs: 'colleague' })],
    '2024-06-30T09:00', { [manager]: 'open', [chair]: 'none', [lado]: 'open' }],
  ['of a self-employed contractor', [alleged({ accusedIs: 'other professional', employerOfCafcass: 'self-employed' })],
    '2024-06-15T09:00', { [manager]: 'open' }],
  ['also where nobody says who it is', [alleged()], '2024-06-15T09:00', { [manager]: 'open', [chair]: 'none' }],
  ['not of somebody outside Cafcass', [alleged({ accusedIs: 'other professional' })],
    '2024-06-15T09:00', { [manager]: 'none', [lado]: 'none' }],
  ['nor where that turns out', [
    alleged(), ['allegation.received', '2024-06-14T17:00', { about: 'e1', data: { accusedIs: 'party' } }],
  ], '2024-06-15T09:00', { [manager]: 'ended', [lado]: 'ended' }],
  ['discussed', [alleged({ accusedIs: 'colleague' }), ['manager.informed', '2024-06-14T16:20', { about: 'e1' }]],
    '2024-06-15T09:00', { [manager]: 'met' }],
  ['a Board member: the Chair and the Chief Executive instead', [alleged({ boardMember: true })], '2024-06-15T09:00',
    { [manager]: 'none', [chair]: 'open' }],
  ['they are told', [alleged({ boardMember: true }), ['manager.informed', '2024-06-14T16:20', { about: 'e1' }]],
    '2024-06-15T09:00', { [chair]: 'met' }],
])

lawRows('4.17: a complaint that nobody is sure how to handle', inACase, [
  ['the Regional Director is asked at once', [['complaint.received', '2024-06-14T16:10']],
    '2024-06-30T09:00', { [doubt]: 'open' }],
  ['not where its route is settled', [
    ['complaint.received', '2024-06-14T16:10', { data: { route: 'allegations procedure' } }],
  ], '2024-06-15T09:00', { [doubt]: 'none' }],
  ['asked', [['complaint.received', '2024-06-14T16:10'], ['advice.sought', '2024-06-14T16:20', { about: 'e1' }]],
    '2024-06-15T09:00', { [doubt]: 'met' }],
  ['settled without', [
    ['complaint.received', '2024-06-14T16:10'],
    ['complaint.received', '2024-06-14T17:00', { about: 'e1', data: { route: 'allegations procedure' } }],
  ], '2024-06-15T09:00', { [doubt]: 'ended' }],
])

const ladoTold: Given = ['lado.referred', '2024-06-14T17:00', { about: 'e1' }]

lawRows('4.18 and 4.19: the Regional Director and the LADO', policy, [
  ['the Regional Director at once, of a referral that implicates staff', [alleged({ accusedIs: 'colleague' }), ladoTold],
    '2024-06-30T09:00', { [director]: 'open', [lado]: 'met' }],
  ['once, where the same referral is recorded twice', [
    alleged({ accusedIs: 'colleague' }),
    ['referral.made', '2024-06-14T16:50', { about: 'e1', data: { asksForLado: true } }],
    ['lado.referred', '2024-06-14T17:00', { about: 'e2' }],
  ], '2024-06-15T09:00', { [director]: 'open', [lado]: 'met' }],
  ['told', [
    alleged({ accusedIs: 'colleague' }), ladoTold, ['regional-director.informed', '2024-06-14T17:05', { about: 'e2' }],
  ], '2024-06-15T09:00', { [director]: 'met' }],
  ['told by asking the Regional Director', [
    alleged({ accusedIs: 'colleague' }), ladoTold,
    ['advice.sought', '2024-06-14T17:05', { about: 'e2', data: { askedOf: 'Regional Director' } }],
  ], '2024-06-15T09:00', { [director]: 'met' }],
  ['not of somebody outside Cafcass', [alleged({ accusedIs: 'other professional' }), ladoTold],
    '2024-06-15T09:00', { [director]: 'none' }],
  ['a referral that does not ask for the LADO leaves that owed', [
    alleged({ accusedIs: 'colleague' }), ['referral.made', '2024-06-14T16:50', { about: 'e1' }],
  ], '2024-06-15T09:00', { [director]: 'open', [lado]: 'open' }],
])

lawRows('4.18: a referral in a case', inACase, [
  ['implicates nobody of ours unless it says so', [['referral.made', '2024-06-14T16:50']],
    '2024-06-15T09:00', { [director]: 'none' }],
  ['one that asks for the LADO, of nobody knows whom', [
    ['referral.made', '2024-06-14T16:50', { data: { asksForLado: true } }],
  ], '2024-06-15T09:00', { [director]: 'open' }],
])

describe('4.16: who hears of it first', () => {
  test.each<[string, Given, RegExp]>([
    ['a Board member', alleged({ boardMember: true }), /^para 4\.16: The Chair/],
    ['a colleague', alleged({ accusedIs: 'colleague' }), /^paras 4\.16 to 4\.19: The person’s line manager/],
    ['nobody knows who', alleged(), /^paras 4\.16 to 4\.19: The person’s line manager/],
    ['a teacher', alleged({ accusedIs: 'other professional' }), /^para 2\.67: It is referred/],
  ])('%s', (_what, given, expected) => {
    expect(answer('who-hears-of-concern-about-staff', [given])).toMatch(expected)
  })
})
