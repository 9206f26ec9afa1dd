import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { consequences } from './consequences.ts'
import type { Consequences, OwedDuty } from './evaluation.ts'
import type { Entry, Pack, RecordHead } from './model.ts'

const pack: Pack = {
  source: { id: 'p', title: 'P', publisher: 'P', edition: '1', nation: 'england', inForceFrom: '2025-01-28', attested: false },
  requirements: ['1/a', '2/b', '3/c', '4/d'].map((id, index) => ({
    id: `p/${id}`, cite: `para ${index + 1}`, kind: 'duty', modality: 'must', actor: ['worker'], process: 'p', action: id,
  })),
  departure: { on: 'left', item: 'requirement', when: { label: 'always', reads: [], test: () => true } },
  declarations: [
    {
      kind: 'duty', id: 'answer', carries: ['1/a'], title: 'Answer', who: ['worker'], starts: [{ on: 'alarm' }],
      due: { unit: 'hours', amount: 24 }, meets: [{ on: 'answer' }], ends: [{ on: 'closed' }],
    },
    {
      kind: 'duty', id: 'thank', carries: ['2/b'], title: 'Thank', who: ['worker'], starts: [{ on: 'answer' }],
      due: { unit: 'same-day' }, meets: [{ on: 'thanks' }],
    },
    { kind: 'gate', id: 'ask', carries: ['3/c'], title: 'Ask', on: ['answer'], requires: [{ on: 'asked' }], effect: 'warn', why: 'Ask first.' },
    { kind: 'gate', id: 'sign', carries: ['4/d'], title: 'Sign', on: ['closed'], requires: [{ on: 'signed' }], effect: 'refuse', why: 'Sign first.' },
  ],
}
const ruleBook = compile([pack], ['alarm', 'answer', 'thanks', 'asked', 'closed', 'signed', 'left']
  .map((slug) => ({ slug, title: slug, aliases: [], items: ['requirement'] })))
const head: RecordHead = { id: 'r', record: 'case', procedures: ['p'], children: [] }
const hour = 3_600_000
const start = Date.UTC(2026, 2, 27, 16)
const entry = (id: string, type: string, hours: number, data: Entry['data'] = {}): Entry =>
  ({ id, type, at: start + hours * hour, recordedAt: start + hours * hour, data })
const ids = (duties: readonly OwedDuty[]): readonly string[] => duties.map(({ id }) => id)
const said = ({ starts, meets, ends, departs, refused, warned }: Consequences): object => ({
  starts: ids(starts), meets: ids(meets), ends: ids(ends), departs: ids(departs),
  refused: refused.map(({ declaration }) => declaration), warned: warned.map(({ declaration }) => declaration),
})
const nothing = { starts: [], meets: [], ends: [], departs: [], refused: [], warned: [] }
const alarm = entry('e1', 'alarm', 0)

test('what one more entry starts, meets and is warned of', () => {
  expect(said(consequences(ruleBook, head, [alarm], [entry('e2', 'answer', 1)])))
    .toEqual({ ...nothing, starts: ['p/thank@e2'], meets: ['p/answer@e1'], warned: ['ask'] })
})

test('only the new entries are objected to, and a refused one ends nothing', () => {
  const before = [alarm, entry('e2', 'answer', 1), entry('e3', 'alarm', 2)]
  expect(said(consequences(ruleBook, head, before, [entry('e4', 'closed', 3)]))).toEqual({ ...nothing, refused: ['sign'] })
  expect(said(consequences(ruleBook, head, [...before, entry('e5', 'signed', 3)], [entry('e4', 'closed', 4)])))
    .toEqual({ ...nothing, ends: ['p/answer@e3'] })
})

test('a departure and what it lets through, together', () => {
  const left = entry('e2', 'left', 1, { requirement: 'p/4/d' })
  expect(said(consequences(ruleBook, head, [alarm], [left, entry('e3', 'closed', 1)]))).toEqual({ ...nothing, ends: ['p/answer@e1'] })
  expect(said(consequences(ruleBook, head, [alarm], [entry('e2', 'left', 1, { requirement: 'p/1/a' })])))
    .toEqual({ ...nothing, departs: ['p/answer@e1'] })
})

test('an entry written late changes what was already there', () => {
  const before = [alarm, entry('e3', 'closed', 30)]
  expect(said(consequences(ruleBook, head, before, [entry('e2', 'answer', 2)])))
    .toEqual({ ...nothing, starts: ['p/thank@e2'], meets: ['p/answer@e1'], warned: ['ask'] })
})
