import { expect, test } from 'vitest'
import { simulatedClock } from './clock.ts'
import { sequentialIds, uuidIds } from './ids.ts'

test('a simulated clock moves only when it is told to', () => {
  const clock = simulatedClock('2026-03-27T16:10:00+00:00')
  expect(clock.now()).toBe(1_774_627_800_000)
  clock.advance(60_000)
  expect(clock.now()).toBe(1_774_627_860_000)
  clock.set(5)
  expect(clock.now()).toBe(5)
})

test('no id comes twice, and each begins with the time it was made', () => {
  const made = Array.from({ length: 1000 }, () => uuidIds.next())
  expect(new Set(made).size).toBe(1000)
  const times = made.map((id) => id.slice(0, 13))
  expect([...times].sort()).toEqual(times)
})

test('the twin for tests counts', () => {
  const ids = sequentialIds('e')
  expect([ids.next(), ids.next()]).toEqual(['e1', 'e2'])
})
