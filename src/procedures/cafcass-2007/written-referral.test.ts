import { describe, expect, test } from 'vitest'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)
const confirm = 'confirm-in-writing'
const inADay = 'confirm-within-24-hours'
const chase = 'chase-in-writing'
const copy = 'copy-to-manager'

function called(at: string, data: Record<string, unknown> = {}): Given {
  return ['referral.made', at, { data }]
}

function confirmed(at: string): Given {
  return ['referral.confirmed-in-writing', at, { about: 'e1' }]
}

// In 2024 Good Friday was 29 March and Easter Monday 1 April.
lawRows('2.103: the written confirmation within one working day', policy, [
  ['from a Wednesday: by the end of Thursday', [called('2024-06-12T16:10')],
    '2024-06-12T16:10', { [confirm]: 'open by 2024-06-14T00:00' }],
  ['from a Friday: by the end of Monday', [called('2024-06-14T16:10')],
    '2024-06-14T16:10', { [confirm]: 'open by 2024-06-18T00:00' }],
  ['from a Saturday: by the end of Monday', [called('2024-06-15T11:00')],
    '2024-06-15T11:00', { [confirm]: 'open by 2024-06-18T00:00' }],
  ['from the Thursday before Easter: by the end of Tuesday', [called('2024-03-28T16:10')], '2024-03-28T16:10',
    { [confirm]: 'open by 2024-04-03T00:00' }],
  ['from Christmas Eve: by the end of the 27th', [called('2024-12-24T15:00')], '2024-12-24T15:00',
    { [confirm]: 'open by 2024-12-28T00:00' }],
  ['past the coronation holiday, 8 May 2023', [called('2023-05-05T12:00')],
    '2023-05-05T12:00', { [confirm]: 'open by 2023-05-10T00:00' }],
  ['past the Queen’s funeral, 19 September 2022', [called('2022-09-16T12:00')], '2022-09-16T12:00',
    { [confirm]: 'open by 2022-09-21T00:00' }],
  ['over a month’s end', [called('2024-05-31T12:00')], '2024-05-31T12:00', { [confirm]: 'open by 2024-06-04T00:00' }],
  ['in the first week of the framework', [called('2007-03-01T09:00')],
    '2007-03-01T09:00', { [confirm]: 'open by 2007-03-03T00:00' }],
  ['a minute before midnight is in time', [called('2024-06-12T16:10'), confirmed('2024-06-13T23:59')], '2024-06-14T09:00',
    { [confirm]: 'met by 2024-06-14T00:00' }],
  ['at midnight it is late', [called('2024-06-12T16:10'), confirmed('2024-06-14T00:00')], '2024-06-14T09:00',
    { [confirm]: 'met-late by 2024-06-14T00:00' }],
  ['undone it is overdue from midnight', [called('2024-06-12T16:10')],
    '2024-06-14T00:00', { [confirm]: 'overdue by 2024-06-14T00:00' }],
  ['the second of two referrals is not met by the first one’s paper', [
    called('2024-06-12T16:10'), called('2024-06-12T17:00'), confirmed('2024-06-13T10:00'),
  ], '2024-06-13T12:00', { [confirm]: 'met by 2024-06-14T00:00; open by 2024-06-14T00:00' }],
  ['a paper that points to nothing counts for both', [
    called('2024-06-12T16:10'), called('2024-06-12T17:00'), ['referral.confirmed-in-writing', '2024-06-13T10:00'],
  ], '2024-06-13T12:00', { [confirm]: 'met by 2024-06-14T00:00; met by 2024-06-14T00:00' }],
  ['of two children, with the paper on one', [
    called('2024-06-12T16:10'), ['referral.confirmed-in-writing', '2024-06-13T10:00', { about: 'e1', children: ['c1'] }],
  ], '2024-06-13T12:00', { [confirm]: 'open by 2024-06-14T00:00' }],
  ['a referral for services has no such limit (2.64)', [called('2024-06-12T16:10', { kind: 'c: promoting welfare' })],
    '2024-06-12T16:10', { [confirm]: 'none', [inADay]: 'none', [chase]: 'none', [copy]: 'none' }],
  ['nor has one of an adult', [called('2024-06-12T16:10', { kind: 'adult safeguarding' })],
    '2024-06-12T16:10', { [confirm]: 'none' }],
  ['one that was agreed to be for services has none either', [
    ['referral.agreed', '2024-06-12T15:00', { data: { kind: 'b: child in need (s17)' } }],
    ['referral.made', '2024-06-12T16:10', { about: 'e1' }],
  ], '2024-06-12T16:10', { [confirm]: 'none' }],
])

describe('2.103', () => {
  test('recorded late is not done late', () => {
    const seen = policy.given([
      called('2024-06-12T16:10'),
      ['referral.confirmed-in-writing', '2024-06-13T10:00', { about: 'e1', recordedAt: '2024-06-20T10:00' }],
    ]).at('2024-06-21T09:00').duty(confirm)
    expect(seen).toMatchObject({ status: 'met', recordedLate: true })
  })

  test('as known before it was written down it was still owed', () => {
    const then = policy.given([
      called('2024-06-12T16:10'),
      ['referral.confirmed-in-writing', '2024-06-13T10:00', { about: 'e1', recordedAt: '2024-06-20T10:00' }],
    ]).at('2024-06-21T09:00', '2024-06-19T09:00').duty(confirm)
    expect(then.status).toBe('overdue')
  })
})

lawRows('Appendix V: for supervision, within 24 hours by the clock', policy, [
  ['over a weekend it is the shorter', [called('2024-06-14T16:10')], '2024-06-14T16:10',
    { [inADay]: 'open by 2024-06-15T16:10', [confirm]: 'open by 2024-06-18T00:00' }],
  ['on a weekday it is the shorter too, by hours', [called('2024-06-12T16:10')], '2024-06-12T16:10',
    { [inADay]: 'open by 2024-06-13T16:10', [confirm]: 'open by 2024-06-14T00:00' }],
  ['as the clocks go forward, 31 March 2024', [called('2024-03-30T16:10')],
    '2024-03-30T16:10', { [inADay]: 'open by 2024-03-31T17:10' }],
  ['as they go back, 27 October 2024', [called('2024-10-26T16:10')],
    '2024-10-26T16:10', { [inADay]: 'open by 2024-10-27T15:10' }],
  ['one minute before', [called('2024-06-14T16:10'), confirmed('2024-06-15T16:09')],
    '2024-06-17T09:00', { [inADay]: 'met by 2024-06-15T16:10' }],
  ['on the minute it is late; the working day has not run', [called('2024-06-14T16:10'), confirmed('2024-06-15T16:10')],
    '2024-06-17T09:00', { [inADay]: 'met-late by 2024-06-15T16:10', [confirm]: 'met by 2024-06-18T00:00' }],
])

const answered: Given = ['referral.outcome-received', '2024-06-14T10:00', { about: 'e1' }]

function chased(at: string, channel?: string): Given {
  return ['referral.chased', at, { about: 'e1', data: channel === undefined ? {} : { channel } }]
}

lawRows('2.104: a second letter once three working days have passed in silence', policy, [
  ['from a Wednesday: the third is Monday', [called('2024-06-12T16:10')],
    '2024-06-12T16:10', { [chase]: 'open by 2024-06-18T00:00' }],
  ['over Easter: Thursday, Tuesday, Wednesday', [called('2024-03-27T16:10')],
    '2024-03-27T16:10', { [chase]: 'open by 2024-04-04T00:00' }],
  ['over Christmas: the 24th, the 27th and the 30th', [called('2024-12-23T16:10')],
    '2024-12-23T16:10', { [chase]: 'open by 2024-12-31T00:00' }],
  ['silence makes it overdue', [called('2024-06-12T16:10')],
    '2024-06-18T00:00', { [chase]: 'overdue by 2024-06-18T00:00' }],
  ['written after that it is met, and not met late', [called('2024-06-12T16:10'), chased('2024-06-19T09:00', 'letter')],
    '2024-06-19T10:00', { [chase]: 'met by 2024-06-18T00:00' }],
  ['an email is in writing', [called('2024-06-12T16:10'), chased('2024-06-18T00:00', 'email')], '2024-06-19T10:00',
    { [chase]: 'met by 2024-06-18T00:00' }],
  ['one written a minute too early answers no silence', [
    called('2024-06-12T16:10'), chased('2024-06-17T23:59', 'letter'),
  ], '2024-06-18T10:00', { [chase]: 'overdue by 2024-06-18T00:00' }],
  ['a telephone call is not in writing', [called('2024-06-12T16:10'), chased('2024-06-19T09:00', 'telephone')],
    '2024-06-19T10:00', { [chase]: 'overdue by 2024-06-18T00:00' }],
  ['nor is one of which nobody says how it was made', [called('2024-06-12T16:10'), chased('2024-06-19T09:00')],
    '2024-06-19T10:00', { [chase]: 'overdue by 2024-06-18T00:00' }],
  ['an answer ends it', [called('2024-06-12T16:10'), answered],
    '2024-06-20T10:00', { [chase]: 'ended by 2024-06-18T00:00' }],
  ['so does one that comes after the three days', [
    called('2024-06-12T16:10'), ['referral.outcome-received', '2024-06-20T10:00', { about: 'e1' }],
  ], '2024-06-20T11:00', { [chase]: 'ended by 2024-06-18T00:00' }],
  ['an answer to the first of two referrals leaves the second', [
    called('2024-06-12T16:10'), called('2024-06-13T16:10'), answered,
  ], '2024-06-19T10:00', { [chase]: 'ended by 2024-06-18T00:00; overdue by 2024-06-19T00:00' }],
])

lawRows('2.104: somebody else says that the answer is overdue', policy, [
  ['the call is not on record: no date', [['referral.outcome-overdue', '2024-06-18T09:00']], '2024-06-18T10:00',
    { 'chase-overdue-answer': 'open', [chase]: 'none' }],
  ['it is on record: its own days run, and nothing is owed twice', [
    called('2024-06-12T16:10'), ['referral.outcome-overdue', '2024-06-18T09:00', { about: 'e1' }],
  ], '2024-06-18T10:00', { 'chase-overdue-answer': 'none', [chase]: 'overdue by 2024-06-18T00:00' }],
  ['written again', [
    ['referral.outcome-overdue', '2024-06-18T09:00'],
    ['referral.chased', '2024-06-18T09:30', { about: 'e1', data: { channel: 'letter' } }],
  ], '2024-06-18T10:00', { 'chase-overdue-answer': 'met' }],
])

lawRows('2.108: the manager’s copy within one working day', policy, [
  ['from a Friday: by the end of Monday', [called('2024-06-14T16:10')],
    '2024-06-14T16:10', { [copy]: 'open by 2024-06-18T00:00' }],
  ['over Christmas', [called('2024-12-24T15:00')], '2024-12-24T15:00', { [copy]: 'open by 2024-12-28T00:00' }],
  ['handed over', [
    called('2024-06-14T16:10'),
    ['manager.informed', '2024-06-17T23:59', { about: 'e1', data: { copyGiven: 'referral.pdf' } }],
  ], '2024-06-18T09:00', { [copy]: 'met by 2024-06-18T00:00' }],
  ['handed over a minute later', [
    called('2024-06-14T16:10'),
    ['manager.informed', '2024-06-18T00:00', { about: 'e1', data: { copyGiven: 'referral.pdf' } }],
  ], '2024-06-18T09:00', { [copy]: 'met-late by 2024-06-18T00:00' }],
  ['told without the paper', [called('2024-06-14T16:10'), ['manager.informed', '2024-06-14T16:30', { about: 'e1' }]],
    '2024-06-14T17:00', { [copy]: 'open by 2024-06-18T00:00' }],
  ['told of the written referral itself', [
    called('2024-06-14T16:10'), confirmed('2024-06-14T17:00'), ['manager.informed', '2024-06-14T17:05', { about: 'e2' }],
  ], '2024-06-14T18:00', { [copy]: 'met by 2024-06-18T00:00' }],
])
