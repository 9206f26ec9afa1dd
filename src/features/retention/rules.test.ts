import { describe, expect, test } from 'vitest'
import { ruleBook } from '../../procedures/index.ts'
import { chain } from '../../record/chain.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'
import { obstacles } from './destroy/obstacles.ts'
import { ruleFor } from './rules.ts'

const head = { id: 'a1', record: 'allegation', title: 'A concern', procedures: ['set-2025'], children: [], nation: 'england' }
const received = Date.UTC(2026, 2, 27, 16, 10)

function concern(retentionUntil: string | undefined, outcome = 'unsubstantiated'): readonly StoredEntry[] {
  const entry = (id: string, type: string, at: number, data: Record<string, unknown>) => ({
    recordId: 'a1', id, type, at, recordedAt: at, by: { role: 'fca' }, children: [], data, commandId: id, ...id === 'e1' ? { head } : {},
  })
  return chain([
    entry('e1', 'allegation.received', received, {}),
    entry('e2', 'allegation.concluded', received + 86_400_000, { outcome, ...retentionUntil === undefined ? {} : { retentionUntil } }),
  ])
}

/** set-2025 Part A 7.6.1. */
describe('a concern about somebody who works with children is kept to normal retirement age or for ten years, whichever is later', () => {
  const rule = ruleFor('allegation')!

  test('so that ten years count where retirement comes first', () => {
    expect(rule.until(concern('2030-06-30'))).toBe('2036-03-28')
  })

  test('and the day until which it is kept is its last', () => {
    expect(rule.until(concern('2041-06-30'))).toBe('2041-07-01')
  })

  test('and is kept while nobody has noted when they retire', () => {
    expect(rule.until(concern(undefined))).toBeNull()
    const codes = obstacles(ruleBook(), { head, entries: concern(undefined) }, Date.UTC(2090, 0, 1)).map(({ code }) => code)
    expect(codes).toContain('not-known')
    expect(codes).toContain('forbidden')
  })

  test('before that day the date and the procedure itself forbid to destroy it, and neither does after it', () => {
    const codes = (at: number) => obstacles(ruleBook(), { head, entries: concern('2030-06-30') }, at).map(({ code }) => code).filter((code) => code !== 'owed')
    expect(codes(Date.UTC(2035, 5, 1, 12))).toEqual(['too-early', 'forbidden'])
    expect(codes(Date.UTC(2036, 2, 28, 12))).toEqual([])
  })
})

test('a case has no date of its own, and the organisation\'s own record is never destroyed', () => {
  expect(ruleFor('case')).toMatchObject({ from: null })
  expect(ruleFor('case')!.until([])).toBeNull()
  expect(ruleFor('organisation')).toBeUndefined()
  const organisation = { head: { ...head, record: 'organisation' }, entries: concern('2030-06-30') }
  expect(obstacles(ruleBook(), organisation, Date.UTC(2090, 0, 1)).map(({ code }) => code)).toEqual(['never'])
})
