import { describe, expect, test } from 'vitest'
import { agreed, deadlineAfter, deadlineBefore, readMoment, sameDay, sameWorkingDay } from './deadline.ts'
import type { Span } from './model.ts'

const instant = (text: string): number => Temporal.Instant.from(text).epochMilliseconds

describe('limits after a start', () => {
  test.each<[string, Span, string, string]>([
    ['2026-03-27T16:10:00Z', { amount: 24, unit: 'hours' }, '2026-03-28T16:10:00Z', '2026-03-28'],
    // The clocks go forward on 29 March 2026: twenty-four hours elapse, so the local time is an hour later.
    ['2026-03-28T16:10:00Z', { amount: 24, unit: 'hours' }, '2026-03-29T16:10:00Z', '2026-03-29'],
    ['2026-10-24T22:30:00Z', { amount: 24, unit: 'hours' }, '2026-10-25T22:30:00Z', '2026-10-25'],
    ['2026-03-27T16:10:00Z', { amount: 90, unit: 'minutes' }, '2026-03-27T17:40:00Z', '2026-03-27'],
    ['2026-03-27T16:10:00Z', { amount: 1, unit: 'days' }, '2026-03-29T00:00:00Z', '2026-03-28'],
    ['2026-03-27T16:10:00Z', { amount: 2, unit: 'days' }, '2026-03-29T23:00:00Z', '2026-03-29'],
    ['2026-07-01T09:00:00Z', { amount: 10, unit: 'weeks' }, '2026-09-09T23:00:00Z', '2026-09-09'],
    ['2026-01-31T09:00:00Z', { amount: 1, unit: 'months' }, '2026-03-01T00:00:00Z', '2026-02-28'],
    ['2024-02-29T09:00:00Z', { amount: 3, unit: 'years' }, '2027-03-01T00:00:00Z', '2027-02-28'],
    ['2026-12-23T16:30:00Z', { amount: 1, unit: 'working-days' }, '2026-12-25T00:00:00Z', '2026-12-24'],
    ['2026-12-23T16:30:00Z', { amount: 3, unit: 'school-days' }, '2026-12-31T00:00:00Z', '2026-12-30'],
    // 23:30 in London in July is 22:30 in Greenwich: the local date decides.
    ['2026-07-03T23:30:00Z', { amount: 1, unit: 'working-days' }, '2026-07-06T23:00:00Z', '2026-07-06'],
  ])('%s and %o is late from %s, shown as %s', (from, span, dueAt, dueOn) => {
    expect(deadlineAfter(instant(from), span)).toEqual({ dueAt: instant(dueAt), dueOn })
  })
})

test.each<[string, Span, string, string]>([
  ['2026-04-08T09:30:00Z', { amount: 2, unit: 'working-days' }, '2026-04-02T23:00:00Z', '2026-04-02'],
  ['2026-09-10T00:00:00Z', { amount: 10, unit: 'weeks' }, '2026-07-02T23:00:00Z', '2026-07-02'],
  ['2026-09-10T09:00:00Z', { amount: 0, unit: 'days' }, '2026-09-10T23:00:00Z', '2026-09-10'],
  ['2026-09-10T09:00:00Z', { amount: 6, unit: 'hours' }, '2026-09-10T03:00:00Z', '2026-09-10'],
])('before %s, %o: late from %s, shown as %s', (event, span, dueAt, dueOn) => {
  expect(deadlineBefore(instant(event), span)).toEqual({ dueAt: instant(dueAt), dueOn })
})

test('the same day ends at local midnight', () => {
  expect(sameDay(instant('2026-03-27T16:10:00Z'))).toEqual({ dueAt: instant('2026-03-28T00:00:00Z'), dueOn: '2026-03-27' })
  expect(sameDay(instant('2026-06-30T23:10:00Z'))).toEqual({ dueAt: instant('2026-07-01T23:00:00Z'), dueOn: '2026-07-01' })
  expect(sameWorkingDay(instant('2026-03-28T10:00:00Z')).dueOn).toBe('2026-03-30')
})

test('an agreed date runs to its end, an agreed instant to itself, anything else is no limit', () => {
  expect(agreed('2026-04-02')).toEqual({ dueAt: instant('2026-04-02T23:00:00Z'), dueOn: '2026-04-02' })
  expect(agreed('2026-04-02T15:00:00+01:00')).toEqual({ dueAt: instant('2026-04-02T14:00:00Z'), dueOn: '2026-04-02' })
  for (const value of [undefined, null, 5, '', 'Friday', '2026-02-30', '2026-04-02T25:00Z']) expect(agreed(value)).toBeNull()
  expect(readMoment('2026-04-02')).toMatchObject({ dateOnly: true })
})
