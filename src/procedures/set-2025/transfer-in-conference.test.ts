import { expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { set2025 } from './index.ts'
import { transferInConference } from './transfer-in-conference.ts'

const pack = { ...set2025, declarations: transferInConference }
const policy = law(pack, { children: [{ id: 'c1' }] })
const answer = answersOf(pack)

const notified = 'hold-transfer-conference'
const agreed = 'hold-transfer-conference-after-agreement'
const agreedOn = 'hold-transfer-conference-after-dated-agreement'
const tell = 'tell-of-permanent-move'

const plan: Given = ['cp-plan.made', '2025-11-03T10:00']
const toldThem = { addressee: ['receiving authority'], told: 'Kent County Council' }
const notice: Given = ['move.notified', '2026-03-25T16:10', { data: { ...toldThem, permanent: true } }]
const agreement: Given = ['permanent-move.agreed', '2026-04-01T10:00']

lawRows('A 4.1.7, 4.1.16 and 6.6.1: fifteen working days from notice', policy, [
  ['over Easter', [plan, notice], '2026-03-26T09:00', { [notified]: 'open by 2026-04-18T00:00' }],
  ['whether the plan is on record or not', [notice], '2026-03-26T09:00', { [notified]: 'open by 2026-04-18T00:00' }],
  ['not where the plan has ended', [
    plan, ['cp-plan.ended', '2026-02-02T10:00', { data: { decision: 'plan ended' } }], notice,
  ], '2026-03-26T09:00', { [notified]: 'none' }],
  ['nor where the review has ended it', [
    plan, ['rcpc.held', '2026-02-02T10:00', { data: { planDecision: 'plan ends' } }], notice,
  ], '2026-03-26T09:00', { [notified]: 'none' }],
  ['but where a conference has made another since', [
    plan, ['cp-plan.ended', '2026-02-02T10:00', { data: { decision: 'plan ended' } }],
    ['icpc.held', '2026-03-20T10:00', { data: { planDecision: 'child is subject of a plan' } }], notice,
  ], '2026-03-26T09:00', { [notified]: 'open by 2026-04-18T00:00' }],
  ['and where the plan came with the child, though the authority left has ended its own', [
    plan, ['transfer-conference.held', '2026-01-12T10:00', { data: { planDecision: 'child is subject of a plan' } }],
    ['cp-plan.ended', '2026-01-14T10:00', { data: { ground: 'moved permanently, transfer confirmed' } }], notice,
  ], '2026-03-26T09:00', { [notified]: 'open by 2026-04-18T00:00' }],
  ['nor for a child in need', [['cin-plan.made', '2025-11-03T10:00'], notice], '2026-03-26T09:00', { [notified]: 'none' }],
  ['not where somebody else is told', [
    plan, ['move.notified', '2026-03-25T16:10', { data: { addressee: ['lead social worker'] } }],
  ], '2026-03-26T09:00', { [notified]: 'none' }],
  ['nobody says who was told: it starts', [plan, ['move.notified', '2026-03-25T16:10']], '2026-03-26T09:00', {
    [notified]: 'open by 2026-04-18T00:00',
  }],
  ['telling the receiving authority under its own name starts it', [
    plan, ['receiving-authority.informed', '2026-03-25T16:10'],
  ], '2026-03-26T09:00', { [notified]: 'open by 2026-04-18T00:00' }],
  ['not where the move is for a time', [
    plan, ['move.notified', '2026-03-25T16:10', { data: { ...toldThem, permanent: false } }],
  ], '2026-03-26T09:00', { [notified]: 'none' }],
  ['nor where the move is on record as one for a time', [
    plan, ['child.moved-area', '2026-03-24T10:00', { data: { permanence: 'not permanent' } }],
    ['move.notified', '2026-03-25T16:10', { data: toldThem }],
  ], '2026-03-26T09:00', { [notified]: 'none' }],
  ['nor where the authority left keeps the case', [
    plan, ['child.moved-area', '2026-03-23T10:00'], ['retention.agreed', '2026-03-24T10:00'], notice,
  ], '2026-03-26T09:00', { [notified]: 'none' }],
  ['a second notice of the same move starts nothing', [
    plan, notice, ['move.notified', '2026-03-30T10:00', { data: toldThem }],
    ['receiving-authority.informed', '2026-03-31T10:00'],
  ], '2026-04-01T09:00', { [notified]: 'open by 2026-04-18T00:00' }],
  ['nor does one after the day of the move that it foretold', [
    plan, notice, ['child.moved-area', '2026-03-28T10:00'], ['move.notified', '2026-03-30T10:00', { data: toldThem }],
  ], '2026-04-01T09:00', { [notified]: 'open by 2026-04-18T00:00' }],
  ['one that the move is for good does, after one of a move for a time', [
    plan, ['move.notified', '2026-03-02T10:00', { data: { ...toldThem, permanent: false } }], notice,
  ], '2026-03-26T09:00', { [notified]: 'open by 2026-04-18T00:00' }],
  ['also where it was thought to be for good at first', [
    plan, ['move.notified', '2026-03-02T10:00', { data: { ...toldThem, permanent: true } }],
    ['move.notified', '2026-03-09T10:00', { data: { ...toldThem, permanent: false } }], notice,
  ], '2026-03-26T09:00', { [notified]: 'ended by 2026-03-24T00:00; open by 2026-04-18T00:00' }],
  ['one of a child on a plan does, after one of a child in need', [
    ['cin-plan.made', '2025-11-03T10:00'], ['move.notified', '2026-03-02T10:00', { data: { ...toldThem, permanent: true } }],
    ['icpc.held', '2026-03-20T10:00', { data: { planDecision: 'child is subject of a plan' } }], notice,
  ], '2026-03-26T09:00', { [notified]: 'open by 2026-04-18T00:00' }],
  ['a notice of the next move does', [
    plan, ['child.moved-area', '2026-03-20T10:00'], notice, ['child.moved-area', '2026-05-20T10:00'],
    ['move.notified', '2026-05-22T10:00', { data: { addressee: ['receiving authority'] } }],
  ], '2026-05-22T11:00', { [notified]: 'overdue by 2026-04-18T00:00; open by 2026-06-16T00:00' }],
  ['and one to another authority', [
    plan, notice,
    ['move.notified', '2026-03-30T10:00', { data: { addressee: ['receiving authority'], told: 'Suffolk County Council' } }],
  ], '2026-04-01T09:00', { [notified]: 'open by 2026-04-18T00:00; open by 2026-04-23T00:00' }],
  ['held on the last minute', [plan, notice, ['transfer-conference.held', '2026-04-17T23:59']], '2026-04-20T09:00', {
    [notified]: 'met by 2026-04-18T00:00',
  }],
  ['held a minute later', [plan, notice, ['transfer-conference.held', '2026-04-18T00:00']], '2026-04-20T09:00', {
    [notified]: 'met-late by 2026-04-18T00:00',
  }],
  ['an initial conference is no transfer conference', [plan, notice, ['icpc.held', '2026-04-10T10:00']], '2026-04-11T09:00', {
    [notified]: 'open by 2026-04-18T00:00',
  }],
  ['the authority left keeps the case', [plan, notice, ['retention.agreed', '2026-04-10T10:00']], '2026-04-11T09:00', {
    [notified]: 'ended by 2026-04-18T00:00',
  }],
  ['the move turns out to be for a time', [
    plan, notice, ['child.moved-area', '2026-04-10T10:00', { data: { permanence: 'not permanent' } }],
  ], '2026-04-11T09:00', { [notified]: 'ended by 2026-04-18T00:00' }],
])

lawRows('A 4.1.7: each child by itself', law(pack), [
  ['one notice each, then one of both: nothing starts twice', [
    plan, ['move.notified', '2026-03-25T16:10', { children: ['c1'], data: { ...toldThem, permanent: true } }],
    ['move.notified', '2026-03-26T10:00', { children: ['c2'], data: { ...toldThem, permanent: true } }],
    ['move.notified', '2026-03-30T10:00', { data: { ...toldThem, permanent: true } }],
  ], '2026-04-01T09:00', { [notified]: 'open by 2026-04-18T00:00; open by 2026-04-21T00:00' }],
])

// 1 April 2026, a Wednesday: 2 April is the first day, 7 April the second; the fifteenth is 24 April.
lawRows('A 6.6.1: fifteen working days from the agreement', policy, [
  ['runs beside the notice; the earlier date binds', [plan, notice, agreement], '2026-04-02T09:00', {
    [notified]: 'open by 2026-04-18T00:00', [agreed]: 'open by 2026-04-25T00:00', [agreedOn]: 'none',
  }],
  ['counted from the day written down', [
    plan, ['permanent-move.agreed', '2026-04-08T10:00', { data: { agreedOn: '2026-04-01' } }],
  ], '2026-04-09T09:00', { [agreed]: 'none', [agreedOn]: 'open by 2026-04-25T00:00' }],
  ['one conference meets both', [
    plan, notice, agreement, ['transfer-conference.held', '2026-04-16T10:00'],
  ], '2026-04-20T09:00', { [notified]: 'met by 2026-04-18T00:00', [agreed]: 'met by 2026-04-25T00:00' }],
])

lawRows('A 6: a move between the Eastern Region and London', policy, [
  ['the receiving authority is a London borough', [
    plan,
    ['move.notified', '2026-03-25T16:10', { data: { addressee: ['receiving authority'], told: 'London Borough of Newham' } }],
  ], '2026-03-26T09:00', { [notified]: 'none' }],
  ['or a royal one, as the move itself says', [
    plan, ['child.moved-area', '2026-03-24T10:00', { data: { newAuthority: 'Royal Borough of Kensington & Chelsea' } }],
    ['move.notified', '2026-03-25T16:10', { data: { addressee: ['receiving authority'] } }], agreement,
  ], '2026-04-02T09:00', { [notified]: 'none', [agreed]: 'none' }],
  ['notice comes from one', [
    plan, ['move.notified', '2026-03-25T16:10', { data: toldThem, by: { organisation: 'Hackney Council' } }],
  ], '2026-03-26T09:00', { [notified]: 'none' }],
  ['it is learned afterwards that the child has gone to one', [
    plan, ['move.notified', '2026-03-25T16:10'],
    ['child.moved-area', '2026-03-30T10:00', { data: { newAuthority: 'Camden' } }],
  ], '2026-03-31T09:00', { [notified]: 'ended by 2026-04-18T00:00' }],
  ['Brentwood is not Brent', [
    plan,
    ['move.notified', '2026-03-25T16:10', {
      data: { addressee: ['receiving authority'], told: 'Brentwood Borough Council' },
    }],
  ], '2026-03-26T09:00', { [notified]: 'open by 2026-04-18T00:00' }],
  ['London Road is not in London', [
    plan, ['move.planned', '2026-03-24T10:00', { data: { destination: '12 London Road, Maidstone' } }], notice,
  ], '2026-03-26T09:00', { [notified]: 'open by 2026-04-18T00:00' }],
])

test('A 6: what follows a move to London', () => {
  const toLondon: Given = ['child.moved-area', '2026-03-24T10:00', { data: { newAuthority: 'Camden' } }]
  expect(answer('london-procedures', [plan, toLondon])).toMatch(/section 3/)
  expect(answer('london-procedures', [['s47.started', '2026-03-02T10:00'], toLondon])).toMatch(/section 2/)
  expect(answer('london-procedures', [['cin-plan.made', '2026-03-02T10:00'], toLondon])).toMatch(/section 4/)
  expect(answer('london-procedures', [toLondon])).toMatch(/section 5/)
  expect(answer('london-procedures', [plan, ['child.moved-area', '2026-03-24T10:00', { data: { newAuthority: 'Kent' } }]])).toBe('nothing')
})

lawRows('A 4.1.15: telling of the permanent move', policy, [
  ['promptly, with no date to miss', [
    plan, ['child.moved-area', '2026-03-24T10:00', { data: { permanence: 'permanent' } }],
  ], '2026-06-01T09:00', { [tell]: 'open' }],
  ['not while that is not decided', [
    plan, ['child.moved-area', '2026-03-24T10:00', { data: { permanence: 'not yet decided' } }],
  ], '2026-03-25T09:00', { [tell]: 'none' }],
  ['once it is agreed', [
    plan, ['child.moved-area', '2026-03-24T10:00', { data: { permanence: 'not yet decided' } }], agreement,
  ], '2026-04-02T09:00', { [tell]: 'open' }],
  ['telling the authority alone is not enough', [
    plan, ['child.moved-area', '2026-03-24T10:00', { data: { permanence: 'permanent' } }], notice,
  ], '2026-03-26T09:00', { [tell]: 'open' }],
  ['the others are told later: done', [
    plan, ['child.moved-area', '2026-03-24T10:00', { data: { permanence: 'permanent' } }], notice,
    ['move.notified', '2026-03-26T10:00', { data: { addressee: ['other agency or professional'] } }],
  ], '2026-03-27T09:00', { [tell]: 'met' }],
  ['a notice that names nobody is not enough', [
    plan, ['child.moved-area', '2026-03-24T10:00', { data: { permanence: 'permanent' } }],
    ['move.notified', '2026-03-25T10:00'],
  ], '2026-03-26T09:00', { [tell]: 'open' }],
])
