import { expect, test } from 'vitest'
import { storedEntries } from '../../../test/support/case-entries.ts'
import { london } from '../../../test/support/law.ts'
import { hearingsOf, nextHearing } from './hearings.ts'

const listed = (id: string, about: string, data: Record<string, unknown>) =>
  ['hearing.listed', '2026-03-25T09:00', { id, about, data }] as const
const first = listed('h1', 'e1', { hearingAt: '2026-04-20T09:00:00Z', kind: 'First hearing', court: 'Eastmere Family Court' })
const seen = (...given: Parameters<typeof storedEntries>[0]) => hearingsOf(storedEntries(given)).map(({ at, kind }) => [at, kind])

test('a day that the court has fixed', () => {
  expect(seen(first)).toEqual([[london('2026-04-20T10:00'), 'First hearing']])
})

test('fixed anew: the new day only', () => {
  expect(seen(first, listed('h2', 'h1', { hearingAt: '2026-05-05T09:00:00Z', kind: 'First hearing' })))
    .toEqual([[london('2026-05-05T10:00'), 'First hearing']])
})

test('taken out of the list: none', () => {
  expect(seen(first, listed('h2', 'h1', { vacated: true }))).toEqual([])
})

test('over several days, in order', () => {
  const days = [{ startsAt: '2026-06-03T09:00:00Z' }, { startsAt: '2026-06-02T09:00:00Z' }]
  expect(seen(listed('h1', 'e1', { hearingAt: '2026-06-02T09:00:00Z', kind: 'Final hearing', days }))).toEqual([
    [london('2026-06-02T10:00'), 'Final hearing, day 1 of 2'], [london('2026-06-03T10:00'), 'Final hearing, day 2 of 2'],
  ])
})

test.each([
  ['2026-04-19T10:00', '2026-04-20T10:00'], ['2026-04-20T10:00', '2026-04-20T10:00'], ['2026-04-20T10:01', undefined],
] as const)('the next one at %s', (now, next) => {
  expect(nextHearing(hearingsOf(storedEntries([first])), london(now))?.at).toBe(next === undefined ? undefined : london(next))
})
