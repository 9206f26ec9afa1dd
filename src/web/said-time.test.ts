import { describe, expect, test } from 'vitest'
import { sayDate, sayDue, sayDueSentence, sayLength, sayMoment, sayNearMoment, sayShortDate, sayTime } from './said-time.ts'

function at(text: string): number {
  return Temporal.Instant.from(text).epochMilliseconds
}

// A Friday, two days before the clocks go forward.
const now = at('2026-03-27T16:10:00+00:00')

test('dates and times', () => {
  expect(sayDate('2026-04-02')).toBe('Thursday 2 April 2026')
  expect(sayShortDate('2019-05-01')).toBe('1 May 2019')
  expect(sayTime(at('2026-07-01T08:05:00Z'))).toBe('09:05')
  expect(sayMoment(at('2026-03-29T01:30:00Z'))).toBe('Sunday 29 March 2026, 02:30')
})

test.each([
  ['2026-03-27T09:00:00+00:00', '09:00 today'],
  ['2026-03-28T16:10:00+00:00', '16:10 tomorrow'],
  ['2026-03-26T23:59:00+00:00', '23:59 yesterday'],
  ['2026-03-30T16:10:00+01:00', '16:10 on Monday 30 March 2026'],
])('%s is %s', (instant, words) => {
  expect(sayNearMoment(at(instant), now)).toBe(words)
})

test.each([
  [0, 'less than a minute'],
  [60_000, '1 minute'],
  [3 * 3_600_000 + 10 * 60_000, '3 hours 10 minutes'],
  [24 * 3_600_000, '24 hours'],
  [47 * 3_600_000 + 59 * 60_000, '47 hours 59 minutes'],
  [48 * 3_600_000, '2 days'],
])('%i milliseconds are %s', (milliseconds, words) => {
  expect(sayLength(milliseconds)).toBe(words)
})

describe('what a duty is owed by', () => {
  const startedAt = at('2026-03-27T13:00:00+00:00')

  test.each([
    ['an instant tomorrow', '2026-03-27T19:20:00+00:00', '2026-03-27', 'in 3 hours 10 minutes, 19:20 today'],
    ['24 hours across the change of clocks', '2026-03-29T17:10:00+01:00', '2026-03-29', 'in 2 days, 17:10 on Sunday 29 March 2026'],
    ['the end of today', '2026-03-28T00:00:00+00:00', '2026-03-27', 'today, Friday 27 March 2026, by the end of the day'],
    ['the end of the Sunday that is an hour short', '2026-03-30T00:00:00+01:00', '2026-03-29', 'Sunday 29 March 2026, by the end of the day'],
    ['the end of a day next week', '2026-04-03T00:00:00+01:00', '2026-04-02', 'Thursday 2 April 2026, by the end of the day'],
    ['an instant past', '2026-03-27T15:40:00+00:00', '2026-03-27', '15:40 today, 30 minutes ago'],
    ['the end of a day past', '2026-03-26T00:00:00+00:00', '2026-03-25', 'by the end of Wednesday 25 March 2026, 2 days ago'],
  ])('%s', (_what, dueAt, dueOn, words) => {
    expect(sayDue({ startedAt, dueAt: at(dueAt), dueOn }, now)).toBe(words)
  })

  test('the last moment of a day is still in time, and the next is not', () => {
    const owing = { startedAt, dueAt: at('2026-03-28T00:00:00+00:00'), dueOn: '2026-03-27' }
    expect(sayDueSentence(owing, owing.dueAt - 1)).toBe('Due today, Friday 27 March 2026, by the end of the day.')
    expect(sayDueSentence(owing, owing.dueAt)).toBe('It was due by the end of Friday 27 March 2026, 1 day ago.')
  })

  test('no date is made up where the source gives none', () => {
    const owing = { startedAt, dueAt: null, dueOn: null }
    expect(sayDueSentence({ ...owing, unit: 'immediately' }, now)).toBe('Due now: it has been owed for 3 hours 10 minutes.')
    expect(sayDueSentence({ ...owing, unit: 'as-soon-as-possible' }, now)).toBe('Due as soon as possible: it has been owed for 3 hours 10 minutes.')
    expect(sayDueSentence({ ...owing, unit: 'before-event' }, now)).toBe('No date yet: it has been owed for 3 hours 10 minutes.')
  })

  test('what begins later says from when', () => {
    const owing = { startedAt: at('2026-03-28T14:30:00+00:00'), dueAt: null, dueOn: null, unit: 'as-soon-as-possible' }
    expect(sayDueSentence(owing, now)).toBe('Due as soon as possible from 14:30 tomorrow.')
  })
})
