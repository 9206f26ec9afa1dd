import { describe, expect, test } from 'vitest'
import { lawRows } from '../../../test/support/law-rows.ts'
import type { Given } from '../../../test/support/law.ts'
import { law } from '../../../test/support/law.ts'
import { cafcass2025 } from './index.ts'
import { privateFostering } from './private-fostering.ts'

const policy = law({ ...cafcass2025, declarations: privateFostering })

const notify = 'notify-private-fostering'
const refer = 'refer-privately-fostered-child'
const settle = 'settle-concerns-about-fostered-child'
const moved: Given = ['placement-with-non-relative.started', '2026-03-02T18:00']
const learned: Given = ['private-fostering.identified', '2026-03-27T09:00', { data: { welfareConcerns: false } }]

// 2 March 2026 is the first day, 29 March the twenty-eighth; they have run when that day ends.
lawRows('para 38: private fostering', policy, [
  ['is notified once it is learned of', [learned], '2026-03-27T10:00', { [notify]: 'open' }],
  ['is notified for the first time when twenty-eight days have run: not before', [
    moved,
  ], '2026-03-29T23:59', { [notify]: 'none' }],
  ['then', [moved], '2026-03-30T00:00', { [notify]: 'open' }],
  ['is never late: the twenty-eight days are no limit', [moved], '2026-06-01T09:00', { [notify]: 'open' }],
  ['is learned of before they have run: notified at once, and once', [
    moved, ['private-fostering.identified', '2026-03-12T09:00', { about: 'e1', data: { welfareConcerns: false } }],
  ], '2026-04-10T09:00', { [notify]: 'open' }],
  ['is learned of after they have run: not asked for twice', [
    moved, ['private-fostering.identified', '2026-04-10T09:00', { about: 'e1', data: { welfareConcerns: false } }],
  ], '2026-04-11T09:00', { [notify]: 'open' }],
  ['of another child is asked for of itself', [
    ['placement-with-non-relative.started', '2026-03-02T18:00', { children: ['c1'] }],
    ['private-fostering.identified', '2026-04-10T09:00', { children: ['c2'], data: { welfareConcerns: false } }],
  ], '2026-04-11T09:00', { [notify]: 'open; open' }],
  ['with the day on which it began written down: counted from that', [
    ['placement-with-non-relative.started', '2026-03-27T09:00', { data: { startedOn: '2026-02-01' } }],
  ], '2026-03-27T10:00', { [notify]: 'open' }],
  ['with such a day, learned of before the count from its record has run: notified at once', [
    ['placement-with-non-relative.started', '2026-03-20T09:00', { data: { startedOn: '2026-03-01' } }],
    ['private-fostering.identified', '2026-04-05T09:00', { about: 'e1', data: { welfareConcerns: false } }],
  ], '2026-04-05T10:00', { [notify]: 'open' }],
  ['a new arrangement after one that ended', [
    moved, ['placement-with-non-relative.started', '2026-03-20T09:00', { about: 'e1', data: { endedOn: '2026-03-20' } }],
    ['private-fostering.identified', '2026-06-01T09:00', { data: { welfareConcerns: false } }],
  ], '2026-06-01T10:00', { [notify]: 'ended; open' }],
  ['has ended before they have run', [
    moved, ['placement-with-non-relative.started', '2026-03-20T09:00', { about: 'e1', data: { endedOn: '2026-03-20' } }],
  ], '2026-04-01T09:00', { [notify]: 'ended' }],
  ['is notified: done', [
    learned,
    ['local-authority.informed', '2026-03-27T12:00',
      { data: { matter: 'private fostering', details: 'aunt and two lodgers; mother has responsibility' } }],
  ], '2026-03-27T13:00', { [notify]: 'met', warned: 'none' }],
  ['is told of without a word of what, pointing back: done', [
    learned,
    ['local-authority.informed', '2026-03-27T12:00', { about: 'e1' }],
  ], '2026-03-27T13:00', { [notify]: 'met' }],
  ['is not notified by a word about nothing', [learned, ['local-authority.informed', '2026-03-27T12:00']],
    '2026-03-27T13:00', { [notify]: 'open' }],
  ['is not notified by telling of something else', [
    learned,
    ['local-authority.informed', '2026-03-27T12:00', { about: 'e1', data: { matter: 'home education' } }],
  ], '2026-03-27T13:00', { [notify]: 'open' }],
  ['is notified before they have run: nothing more is owed then', [
    moved,
    ['local-authority.informed', '2026-03-10T12:00', {
      about: 'e1', data: { matter: 'private fostering', details: 'neighbour' },
    }],
  ], '2026-04-10T09:00', { [notify]: 'met' }],
  ['is notified with no word of household and responsibility: a warning', [
    learned, ['local-authority.informed', '2026-03-27T12:00', { about: 'e1', data: { matter: 'private fostering' } }],
  ], '2026-03-27T13:00', { refused: 'none', warned: 'e2: notice-gives-household-and-responsibility' }],
  ['is notified with what the finding says of both', [
    ['private-fostering.identified', '2026-03-27T09:00',
      { data: { household: 'aunt', holdersOfParentalResponsibility: 'mother', welfareConcerns: false } }],
    ['local-authority.informed', '2026-03-27T12:00', { about: 'e1', data: { matter: 'private fostering' } }],
  ], '2026-03-27T13:00', { refused: 'none', warned: 'none' }],
])

describe('para 38: private fostering', () => {
  test('has no date by which it is late', () => {
    expect(policy.given([moved]).at('2026-04-01T09:00').duty(notify).due).toBeNull()
  })
})

lawRows('para 39: concerns about a privately fostered child', policy, [
  ['there are some: a referral is owed', [
    ['private-fostering.identified', '2026-03-27T09:00', { data: { welfareConcerns: true } }],
  ], '2026-03-27T10:00', { [refer]: 'open' }],
  ['there are none', [learned], '2026-03-27T10:00', { [refer]: 'none' }],
  ['nobody says: it stays on the list, as a question', [
    ['private-fostering.identified', '2026-03-27T09:00'],
  ], '2026-03-27T10:00', { [settle]: 'open', [refer]: 'none' }],
  ['until somebody does: there are none', [
    ['private-fostering.identified', '2026-03-27T09:00'],
    ['private-fostering.identified', '2026-03-28T09:00', { about: 'e1', data: { welfareConcerns: false } }],
  ], '2026-03-28T10:00', { [settle]: 'ended', [refer]: 'none' }],
  ['or there are some', [
    ['private-fostering.identified', '2026-03-27T09:00'],
    ['private-fostering.identified', '2026-03-28T09:00', { about: 'e1', data: { welfareConcerns: true } }],
  ], '2026-03-28T10:00', { [settle]: 'ended', [refer]: 'open' }],
  ['or a referral is made', [
    ['private-fostering.identified', '2026-03-27T09:00'],
    ['referral.made', '2026-03-28T09:00', { about: 'e1' }],
  ], '2026-03-28T10:00', { [settle]: 'met' }],
  ['an answer about another arrangement settles nothing', [
    ['private-fostering.identified', '2026-03-27T09:00'],
    ['private-fostering.identified', '2026-03-28T09:00', { data: { welfareConcerns: false } }],
  ], '2026-03-28T10:00', { [settle]: 'open' }],
  ['the referral is made', [
    ['private-fostering.identified', '2026-03-27T09:00', { data: { welfareConcerns: true } }],
    ['referral.made', '2026-03-27T11:00', { about: 'e1' }],
  ], '2026-03-27T12:00', { [refer]: 'met' }],
])
// The 16A assessment is owed from the referral (para 30), so that it is asked for once.
lawRows('para 39: concerns about a privately fostered child', law(cafcass2025), [
  ['and the 16A assessment is owed with it', [
    ['private-fostering.identified', '2026-03-27T09:00', { data: { welfareConcerns: true } }],
    ['referral.made', '2026-03-27T11:00', { about: 'e1', data: { harmOrRiskOfHarm: true } }],
  ], '2026-03-27T12:00', { 'file-16a-on-referral': 'open' }],
])
