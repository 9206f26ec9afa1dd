import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UnreadableRecord, readRecord } from './ndjson.ts'
import type { Canonical } from './ndjson.ts'

const types: ReadonlyMap<string, string> = new Map([['alarm', 'alarm'], ['bell', 'alarm']])
const canonical: Canonical = (slug) => types.get(slug)
const head = '{"record":"case","id":"r1","procedures":["p"],"children":[{"id":"c1","born":"2019-05-01"}],"nation":"england"}'

function faultsOf(...lines: readonly string[]): readonly string[] {
  try {
    readRecord(lines, canonical)
    return []
  } catch (error) {
    if (error instanceof UnreadableRecord) return error.faults.map(({ path, code }) => `${path} ${code}`)
    throw error
  }
}

test('reads a head and entries, with the defaults of what is left out', () => {
  const { head: read, entries } = readRecord([head, '', '{"id":"e1","type":"bell","at":"2026-03-27T16:10:00+00:00","by":{"role":"fca"}}'], canonical)
  expect(read).toEqual({ id: 'r1', record: 'case', procedures: ['p'], children: [{ id: 'c1', born: '2019-05-01' }], nation: 'england' })
  const at = Date.UTC(2026, 2, 27, 16, 10)
  expect(entries).toMatchObject([{ id: 'e1', type: 'alarm', at, recordedAt: at, by: { role: 'fca' }, data: {} }])
  expect(entries[0]!.children).toBeUndefined()
})

describe('what is wrong is said with its line and place, all of it at once', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['nothing', [], ['line 1 empty']],
    ['no JSON', ['{"record"'], ['line 1 not-json']],
    ['no object', ['[]'], ['line 1 not-an-object']],
    ['a head without its parts', ['{}'], ['line 1.id missing', 'line 1.record missing', 'line 1.procedures missing']],
    ['children of the wrong shape', ['{"record":"case","id":"r","procedures":[],"children":[{"id":1},"c"]}'],
      ['line 1.children.0.id not-a-text', 'line 1.children.1 not-an-object']],
    ['an unknown type, no time', [head, '{"id":"e1","type":"__proto__"}'], ['line 2.type entry-type-unknown', 'line 2.at missing']],
    ['a time without offset', [head, '{"id":"e1","type":"alarm","at":"2026-03-27T16:10"}'], ['line 2.at not-an-instant']],
    ['an id twice', [head, '{"id":"e1","type":"alarm","at":"2026-03-27T16:10Z"}', '{"id":"e1","type":"alarm","at":"2026-03-27T16:10Z"}'],
      ['line 3.id repeated']],
    ['wrong kinds of value', [head, '{"id":"e1","type":"alarm","at":"2026-03-27T16:10Z","data":[],"by":"me","children":"c1"}'],
      ['line 2.data not-an-object', 'line 2.by not-an-object', 'line 2.children not-a-list']],
  ])('%s', (_, lines, expected) => {
    expect(faultsOf(...lines)).toEqual(expected)
  })
})

test('any text is a record or a list of faults, never another error', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.json(), fc.constant(head))), (lines) => {
    expect(() => faultsOf(...lines)).not.toThrow()
  }))
})
