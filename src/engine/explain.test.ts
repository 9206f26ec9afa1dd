import { describe, expect, test } from 'vitest'
import type { OwedDuty } from './evaluation.ts'
import { explain, ruleInWords } from './explain.ts'
import type { Due } from './model.ts'

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
