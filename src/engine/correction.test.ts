import { describe, expect, test } from 'vitest'
import { smallRuleBook } from '../../test/support/small-rule-book.ts'
import { consequences } from './consequences.ts'
import { correctionType, withCorrections } from './correction.ts'
import { evaluate } from './evaluate.ts'
import type { Entry, RecordHead } from './model.ts'

const head: RecordHead = { id: 'r', record: 'case', procedures: ['small'], children: [{ id: 'c1' }, { id: 'c2' }] }
/** Friday 27 March 2026, at this hour in London. */
const at = (hour: number): number => Date.UTC(2026, 2, 27, hour)
const entry = (id: string, type: string, hour: number, more: Partial<Entry> = {}): Entry => ({ id, type, at: at(hour), recordedAt: at(hour), data: {}, ...more })

/** Written at an hour about another entry: that it happened at `happened` and said this. */
const correction = (id: string, about: string, hour: number, happened: number, data: Entry['data'] = {}, more: object = {}): Entry =>
  entry(id, correctionType, hour, { about, data: { reason: 'Misheard', corrected: { at: new Date(at(happened)).toISOString(), data, ...more } } })

const referral = entry('e1', 'referral.made', 10, { data: { crime: true } })
const duties = (entries: readonly Entry[], now = 18, knownAt?: number) =>
  evaluate(smallRuleBook, head, entries, { at: at(now), knownAt: knownAt === undefined ? undefined : at(knownAt) }).duties
    .map(({ id, status, startedAt }) => [id, status, new Date(startedAt).getUTCHours()])

describe('a corrected entry', () => {
  test('is judged as its correction has it, and starts nothing twice', () => {
    const entries = [referral, correction('e2', 'e1', 12, 11, { crime: false }, { children: ['c2'] })]
    expect(duties(entries)).toEqual([['small/write@e1', 'open', 11], ['small/answer@e1', 'open', 11], ['small/chase@e1', 'open', 11]])
    expect(duties([referral]).map(([id]) => id)).toEqual(['small/write@e1#1', 'small/write@e1#2', 'small/answer@e1', 'small/chase@e1', 'small/police@e1'])
  })

  test('starts what its correction says, from when it happened', () => {
    const plain = entry('e1', 'referral.made', 10, { data: { crime: false } })
    expect(duties([plain]).map(([id]) => id)).not.toContain('small/police@e1')
    expect(duties([plain, correction('e2', 'e1', 12, 9, { crime: true })])).toContainEqual(['small/police@e1', 'open', 9])
  })

  test('is read as it was, before the correction was known', () => {
    const entries = [referral, correction('e2', 'e1', 12, 10, { crime: false })]
    expect(duties(entries, 18, 11).map(([id]) => id)).toContain('small/police@e1')
    expect(duties(entries, 18, 12).map(([id]) => id)).not.toContain('small/police@e1')
  })

  test('keeps what points at it, in its thread and as what met its duties', () => {
    const entries = [referral, entry('e2', 'police.called', 12, { about: 'e1' }), correction('e3', 'e1', 13, 9, { crime: true })]
    expect(duties(entries)).toContainEqual(['small/police@e1', 'met', 9])
  })

  test('that no longer says what met a duty leaves it owed once more', () => {
    const early = entry('e2', 'visit.made', 12)
    const entries = [entry('e1', 'placement.started', 10), early]
    expect(duties(entries)).toEqual([['small/last-visit@e1', 'met', 10]])
    expect(duties([...entries, correction('e3', 'e2', 13, 9)])).toEqual([['small/last-visit@e1', 'open', 10]])
  })

  test('is what the latest of its corrections says; one of something else or of nothing changes nothing', () => {
    const entries = [
      referral, correction('e2', 'e1', 12, 11, { crime: false }), correction('e3', 'e1', 13, 9, { crime: true, note: 'Both' }),
      correction('e4', 'nothing', 14, 9), correction('e5', 'e3', 14, 8), entry('e6', correctionType, 15, { about: 'e1', data: { corrected: { at: 'soon' } } }),
    ]
    const [first, ...rest] = withCorrections(entries)
    expect(first).toEqual({ ...referral, at: at(9), about: undefined, children: [], data: { crime: true, note: 'Both' } })
    expect(rest).toEqual(entries.slice(1))
    expect(withCorrections(withCorrections(entries))).toEqual(withCorrections(entries))
    expect(withCorrections([referral])).toEqual([referral])
  })
})

describe('what a correction will do', () => {
  test('starts what the entry now asks for', () => {
    const foreseen = consequences(smallRuleBook, head, [entry('e1', 'referral.made', 10, { data: { crime: false } })], [correction('e2', 'e1', 12, 10, { crime: true })])
    expect(foreseen.starts.map(({ id }) => id)).toEqual(['small/police@e1'])
  })

  test('is refused for what would have stood against the entry itself', () => {
    const danger = entry('e1', 'worker-referral.made', 10, { data: { danger: true } })
    expect(consequences(smallRuleBook, head, [danger], [correction('e2', 'e1', 12, 10)]).refused.map(({ declaration }) => declaration)).toEqual(['approval'])
    expect(consequences(smallRuleBook, head, [danger], [correction('e2', 'e1', 12, 9, { danger: true })]).refused).toEqual([])
  })
})
