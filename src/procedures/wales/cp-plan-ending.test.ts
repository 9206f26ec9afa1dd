import { expect, test } from 'vitest'
import { answersOf } from '../../../test/support/answer.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import { wales } from './index.ts'

const guidance = law(wales, { nation: 'wales', children: [{ id: 'c1' }] })
const siblings = law(wales, { nation: 'wales' })
const datesKnown = law(wales, { nation: 'wales', children: [{ id: 'c1', born: '2008-05-04' }, { id: 'c2', born: '2012-02-29' }] })
const answer = answersOf(wales)
const alone = 'end-plan-at-eighteen'
const birthday = 'end-plan-on-eighteenth-birthday'
const several = 'end-plan-of-each-at-eighteen'

lawRows('para 141: the plan ends at eighteen', guidance, [
  ['on the birthday', [
    ['child.born', '2008-05-01T04:00', { data: { dateOfBirth: '2008-05-01' } }], ['cp-plan.made', '2026-03-16T10:00'],
  ], '2026-05-01T23:59', { [alone]: 'open by 2026-05-02T00:00', [several]: 'none' }],
  ['also where the birth is written down after the plan', [
    ['cp-plan.made', '2026-03-16T10:00'],
    ['child.born', '2008-05-01T04:00', { recordedAt: '2026-03-20T10:00', data: { dateOfBirth: '2008-05-01' } }],
  ], '2026-05-02T00:00', { [alone]: 'overdue by 2026-05-02T00:00' }],
  ['a plan made before the birth: counted from the birth', [
    ['cp-plan.made', '2026-03-16T10:00'], ['child.born', '2026-05-20T04:00'],
  ], '2026-05-20T04:00', { [alone]: 'open by 2044-05-21T00:00' }],
  ['born on a leap day: on the last of February', [
    ['child.born', '2008-02-29T10:00', { data: { dateOfBirth: '2008-02-29' } }], ['cp-plan.made', '2025-03-16T10:00'],
  ], '2026-02-28T10:00', { [alone]: 'open by 2026-03-01T00:00' }],
  ['with no date while no birth is on record', [['cp-plan.made', '2026-03-16T10:00']], '2026-03-16T10:00', { [alone]: 'open' }],
  ['ended on the day', [
    ['child.born', '2008-05-01T04:00', { data: { dateOfBirth: '2008-05-01' } }],
    ['cp-plan.made', '2026-03-16T10:00'],
    ['cp-plan.ended', '2026-05-01T23:59', { about: 'e2', data: { ground: 'reached eighteen' } }],
  ], '2026-05-02T00:00', { [alone]: 'met by 2026-05-02T00:00', warned: 'none' }],
  ['ended the day after', [
    ['child.born', '2008-05-01T04:00', { data: { dateOfBirth: '2008-05-01' } }],
    ['cp-plan.made', '2026-03-16T10:00'],
    ['cp-plan.ended', '2026-05-02T00:00', { about: 'e2', data: { ground: 'reached eighteen' } }],
  ], '2026-05-02T00:00', { [alone]: 'met-late by 2026-05-02T00:00' }],
  ['a proposal to end it ends nothing', [
    ['cp-plan.made', '2026-03-16T10:00'], ['cp-plan.ended', '2026-05-01T10:00', { about: 'e1', data: { decision: 'referred to review conference' } }],
  ], '2026-05-01T10:00', { [alone]: 'open' }],
])

lawRows('para 141: where the record gives the dates of birth', datesKnown, [
  ['on each child’s own birthday, also on a bank holiday; born on a leap day: on the last of February', [
    ['cp-plan.made', '2026-03-16T10:00'],
  ], '2026-05-04T23:59', { [birthday]: 'open by 2026-05-05T00:00; open by 2030-03-01T00:00', [alone]: 'none', [several]: 'none' }],
  ['ended on the day for the one, and going on for the other', [
    ['cp-plan.made', '2026-03-16T10:00'],
    ['cp-plan.ended', '2026-05-04T23:59', { about: 'e1', children: ['c1'], data: { ground: 'reached eighteen' } }],
  ], '2026-05-05T00:00', { [birthday]: 'met by 2026-05-05T00:00; open by 2030-03-01T00:00', warned: 'none' }],
  ['ended a minute too late, with no word on why', [
    ['cp-plan.made', '2026-03-16T10:00', { children: ['c1'] }], ['cp-plan.ended', '2026-05-05T00:00', { children: ['c1'] }],
  ], '2026-05-05T00:00', { [birthday]: 'met-late by 2026-05-05T00:00' }],
])

lawRows('para 141: of several children', siblings, [
  ['each has a plan of his or her own, with no date taken from another’s birth', [
    ['child.born', '2008-05-01T04:00', { children: ['c1'], data: { dateOfBirth: '2008-05-01' } }], ['cp-plan.made', '2026-03-16T10:00'],
  ], '2026-03-16T10:00', { [several]: 'open; open', [alone]: 'none' }],
  ['it is late for the one who has turned eighteen', [
    ['cp-plan.made', '2026-03-16T10:00'], ['child.turned-18', '2026-05-01T00:00', { children: ['c1'] }],
  ], '2026-05-01T00:00', { [several]: 'overdue by 2026-05-01T00:00; open' }],
  ['and ends for that one alone', [
    ['cp-plan.made', '2026-03-16T10:00'], ['cp-plan.ended', '2026-04-30T09:00', { about: 'e1', children: ['c1'], data: { ground: 'reached eighteen' } }],
  ], '2026-05-01T00:00', { [several]: 'met; open' }],
])

lawRows('para 141: only a review conference ends a plan because the risk is over', guidance, [
  ['without one there is a warning', [
    ['cp-plan.ended', '2026-05-02T00:00', { data: { ground: 'no likely significant harm' } }],
  ], '2026-05-02T00:00', { warned: 'e1: review-conference-before-end', refused: 'none' }],
  ['also after one that went on with the plan', [
    ['rcpc.held', '2026-05-01T10:00', { data: { planDecision: 'plan continues' } }],
    ['cp-plan.ended', '2026-05-02T00:00', { data: { ground: 'no likely significant harm' } }],
  ], '2026-05-02T00:00', { warned: 'e2: review-conference-before-end' }],
  ['after one that ended it there is none', [
    ['rcpc.held', '2026-05-01T10:00', { data: { planDecision: 'plan ends' } }],
    ['cp-plan.ended', '2026-05-02T00:00', { data: { ground: 'no likely significant harm' } }],
  ], '2026-05-02T00:00', { warned: 'none' }],
  ['nor on the other grounds', [['cp-plan.ended', '2026-05-02T00:00', { data: { ground: 'died' } }]], '2026-05-02T00:00', { warned: 'none' }],
])

test.each([
  ['no likely significant harm', 'A review conference'], ['moved permanently, transfer confirmed', 'The receiving authority'],
  ['reached eighteen', 'The plan ends'],
])('para 141: %s asks for its own', (ground, follows) => {
  expect(answer('grounds-to-end-plan', [['cp-plan.ended', '2026-05-02T00:00', { data: { ground } }]])).toMatch(new RegExp(`^para 141: ${follows}`))
})
