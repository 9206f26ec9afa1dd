import { describe, expect, it } from 'vitest'
import { readInstant, readLocalDate } from './feed-dates.ts'

describe('a local date', () => {
  it.each([
    ['2022-08-22', '2022-08-22'],
    ['22/08/2022', '2022-08-22'],
    ['2-8-2022', '2022-08-02'],
    ['5 Jan 2025', '2025-01-05'],
    ['22nd August 2022', '2022-08-22'],
    ['1 Sept 2024', '2024-09-01'],
    ['2022-08-22T10:39:43.49', '2022-08-22'],
    // Half past eleven at night in London in summer is half an hour to midnight in UTC, on the next day with +01:00.
    ['2022-08-22T23:30:00Z', '2022-08-23'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (written, date) => {
    expect(readLocalDate(written)).toBe(date)
  })

  it.each(['', 'soon', '2022-13-01', '2023-02-29', '31/02/2022', '22/22/2022', '5 Janvier 2025', '0022-01-01', '2922-01-01',
    '2022-08-22T25:00', '2022', '20220822', '32 May 2024', '2022-08-22[u-ca=hebrew]'])('%j is no date', (written) => {
    expect(readLocalDate(written)).toBeUndefined()
  })
})

describe('an instant', () => {
  it.each([
    ['in winter London is on UTC', '2022-01-22T10:39:43.49', '2022-01-22T10:39:43.490Z'],
    ['in summer it is an hour ahead', '2022-08-22T10:39:43.49', '2022-08-22T09:39:43.490Z'],
    ['seconds may be left out', '2022-08-22T10:39', '2022-08-22T09:39:00.000Z'],
    ['a blank may stand for the T', '2022-08-22 10:39:43', '2022-08-22T09:39:43.000Z'],
    ['finer than a millisecond is cut off', '2024-12-18T16:02:00.465340', '2024-12-18T16:02:00.465Z'],
    ['an offset is kept to', '2022-08-22T10:39:43+02:00', '2022-08-22T08:39:43.000Z'],
    ['of an hour that comes twice, the first', '2026-10-25T01:30:00', '2026-10-25T00:30:00.000Z'],
    ['an hour that never comes is the next', '2026-03-29T01:30:00', '2026-03-29T01:30:00.000Z'],
    ['a date alone is its midnight', '2022-08-22', '2022-08-21T23:00:00.000Z'],
  ])('%s', (_, written, expected) => {
    expect(new Date(readInstant(written)!).toISOString()).toBe(expected)
  })

  it.each(['10:39', '2022-08-22T10', '2022-08-22T24:61', 'never'])('%j is none', (written) => {
    expect(readInstant(written)).toBeUndefined()
  })
})
