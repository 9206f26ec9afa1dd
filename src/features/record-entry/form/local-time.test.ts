import { expect, test } from 'vitest'
import { instantOf, localParts, readDate, readTimeOfDay } from './local-time.ts'

test.each([
  ['16:10', '16:10'], ['16.10', '16:10'], ['1610', '16:10'], ['4.10pm', '16:10'], ['4:10 PM', '16:10'], ['4pm', '16:00'], ['9:05', '09:05'],
  ['905', '09:05'], ['12am', '00:00'], ['12 pm', '12:00'], ['midnight', '00:00'], ['Midday', '12:00'], ['00:00', '00:00'], ['23:59', '23:59'],
])('%s is %s', (typed, time) => {
  expect(readTimeOfDay(typed)).toBe(time)
})

test.each(['', '4', '16', '24:00', '12:60', '13pm', '0am', 'ten', '16:1', '16:100', '1:2:3', '-1:00', '１６:10'])('%s is no time', (typed) => {
  expect(readTimeOfDay(typed)).toBeNull()
})

test.each([
  [['27', '3', '2026'], '2026-03-27'], [['27', 'March', '2026'], '2026-03-27'], [['01', 'sept', '2025'], '2025-09-01'],
  [['29', '2', '2028'], '2028-02-29'],
])('%s is a date', ([day = '', month = '', year = ''], date) => {
  expect(readDate({ day, month, year })).toEqual({ date })
})

test.each([
  [['', '3', '2026'], 'day'], [['27', '', '2026'], 'month'], [['27', '3', ''], 'year'], [['29', '2', '2026'], 'no such day'],
  [['31', '4', '2026'], 'no such day'], [['27', '13', '2026'], 'no such day'], [['27', '3', '26'], 'no such day'], [['2x', '3', '2026'], 'no such day'],
  [['27', 'Maerz!', '2026'], 'no such day'], [['0', '3', '2026'], 'no such day'],
])('%s is none', ([day = '', month = '', year = ''], trouble) => {
  expect(readDate({ day, month, year })).toEqual({ trouble })
})

test('a time is that of London: winter, summer, skipped and said twice', () => {
  expect(instantOf('2026-03-27', '16:10')).toBe(Date.UTC(2026, 2, 27, 16, 10))
  expect(instantOf('2026-06-27', '16:10')).toBe(Date.UTC(2026, 5, 27, 15, 10))
  // The clocks go forward at 01:00 on 29 March 2026, and back at 02:00 on 25 October.
  expect(instantOf('2026-03-29', '01:30')).toBeNull()
  expect(instantOf('2026-10-25', '01:30')).toBe(Date.UTC(2026, 9, 25, 0, 30))
  expect(localParts(Date.UTC(2026, 9, 25, 1, 30))).toEqual({ date: '2026-10-25', time: '01:30' })
})
