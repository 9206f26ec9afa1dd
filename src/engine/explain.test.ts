import { describe, expect, test } from 'vitest'
import type { OwedDuty } from './evaluation.ts'
import { delayInWords, explain, ruleInWords } from './explain.ts'
import type { Due, Start } from './model.ts'

const instant = (text: string): number => Temporal.Instant.from(text).epochMilliseconds
const owed = (due: Due, countedFrom: string | null, dueOn: string | null, reading?: string): OwedDuty => ({
  id: 'p/d@e1', pack: 'p', requirement: ['p/1/d'], cite: 'para 1', modality: 'must', title: 'D', who: ['worker'], person: null, children: [],
  outstanding: [], startedBy: 'e1', startedAt: 0, countedFrom: countedFrom === null ? null : instant(countedFrom), dueAt: null, dueOn,
  status: 'open', metBy: null, metAt: null, recordedLate: false, escalatesTo: [],
  declaration: { kind: 'duty', id: 'd', carries: ['1/d'], title: 'D', who: ['worker'], starts: [{ on: 'a' }], due, meets: [{ on: 'b' }], reading },
})

describe('the working names every day that did not count, and why', () => {
  test('over Christmas 2026', () => {
    const { notCounted, rule } = explain(owed({ unit: 'working-days', amount: 3 }, '2026-12-23T16:30:00Z', '2026-12-30'))
    expect(rule).toBe('3 working days after')
    expect(notCounted).toEqual([
      { date: '2026-12-25', why: 'Christmas Day' }, { date: '2026-12-26', why: 'Saturday' }, { date: '2026-12-27', why: 'Sunday' },
      { date: '2026-12-28', why: 'Boxing Day (substitute day)' },
    ])
  })

  test('counted back over Easter 2026', () => {
    const due: Due = { unit: 'working-days', amount: 2, direction: 'before' }
    expect(explain(owed(due, '2026-04-08T09:00:00Z', '2026-04-02')).notCounted.map(({ date }) => date))
      .toEqual(['2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06'])
  })

  test('none for hours, and none while there is no date', () => {
    expect(explain(owed({ unit: 'hours', amount: 24 }, '2026-12-25T09:00:00Z', '2026-12-26')).notCounted).toEqual([])
    expect(explain(owed({ unit: 'working-days', amount: 2 }, null, null)).notCounted).toEqual([])
  })
})

test('a reading and an assumption are told', () => {
  expect(explain(owed({ unit: 'school-days', amount: 1 }, null, null, 'Counted from the call'))).toMatchObject({
    reading: 'Counted from the call', assumed: expect.stringContaining('term dates') as unknown,
  })
})

test.each<[Due, string]>([
  [{ unit: 'hours', amount: 24 }, '24 hours after'],
  [{ unit: 'working-days', amount: 1 }, '1 working day after'],
  [{ unit: 'weeks', amount: 10, direction: 'before' }, '10 weeks before'],
  [{ unit: 'days', amount: 0, direction: 'before' }, 'by that day'],
  [{ unit: 'same-day' }, 'by the end of the same day'],
  [{ unit: 'immediately' }, 'immediately'],
  [{ unit: 'agreed-date', item: 'by' }, 'by the date that was agreed'],
])('%o in words', (due, words) => {
  expect(ruleInWords(due)).toBe(words)
})

const titles = new Map([['a', 'Referral made'], ['b', 'Conference held'], ['c', 'Meeting held'], ['d', 'Order granted']])
const titleOf = (slug: string): string => titles.get(slug)!

test.each<[Due, string]>([
  [{ unit: 'before-event', event: 'b' }, 'before ‘Conference held’'],
  [{ unit: 'before-event', event: 'c', or: [{ on: 'b' }] }, 'before ‘Meeting held’ or ‘Conference held’'],
  [
    { unit: 'before-event', event: 'a', when: { label: 'it asks for the LADO', reads: [], test: () => true } },
    'before ‘Referral made’, when it asks for the LADO',
  ],
  [
    { unit: 'working-days', amount: 2, direction: 'before', from: { kind: 'event', event: 'b', forecasts: [] } },
    '2 working days before ‘Conference held’',
  ],
  [{ unit: 'days', amount: 0, direction: 'before', from: { kind: 'event', event: 'b', forecasts: [] } }, 'by the day of ‘Conference held’'],
  [{ unit: 'hours', amount: 24, from: { kind: 'known' } }, '24 hours after it became known'],
  [{ unit: 'years', amount: 18, from: { kind: 'birth' } }, '18 years after the birth'],
  [
    { unit: 'days', amount: 7, from: { kind: 'origin', of: 'd', shift: { amount: 8, unit: 'days', direction: 'after' } } },
    '7 days after the day 8 days after ‘Order granted’',
  ],
  [{ unit: 'hours', amount: 24 }, '24 hours after'],
])('with titles %o names what it is counted from', (due, words) => {
  expect(ruleInWords(due, titleOf)).toBe(words)
})

test('the working names what it is counted from only while there is no date', () => {
  const due: Due = { unit: 'days', amount: 5, direction: 'before', from: { kind: 'event', event: 'b', forecasts: [] } }
  expect(explain(owed(due, null, null), titleOf).rule).toBe('5 days before ‘Conference held’')
  expect(explain({ ...owed(due, '2026-04-08T09:00:00Z', '2026-04-03'), dueAt: instant('2026-04-03T23:00:00Z') }, titleOf).rule).toBe('5 days before')
})

test.each<[Start, string | null]>([
  [{ on: 'a' }, null],
  [{ on: 'a', after: { amount: 24, unit: 'hours' } }, 'once 24 hours have passed'],
  [{ on: 'a', after: { amount: 1, unit: 'months' }, unless: { on: 'b' } }, 'once 1 month has passed without ‘Conference held’'],
  [
    { on: 'a', after: { amount: 3, unit: 'working-days' }, from: { kind: 'event', event: 'c', forecasts: [] } },
    'once 3 working days have passed since ‘Meeting held’',
  ],
])('the delay of a start %o in words', (start, words) => {
  expect(delayInWords(start, titleOf)).toBe(words)
})
