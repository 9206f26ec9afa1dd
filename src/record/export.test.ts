import { expect, test } from 'vitest'
import { chain, verifyLines } from './chain.ts'
import { readExport, writeExport } from './export.ts'
import { UnreadableRecord, readRecord } from './ndjson.ts'

const head = { id: 'r1', record: 'case', title: 'Okafor', procedures: ['p'], children: [{ id: 'c1' }] }
const at = Date.UTC(2026, 2, 27, 16, 10)
const entries = chain([1, 2].map((nth) => ({
  recordId: 'r1', id: `e${nth}`, type: 'alarm', at, recordedAt: at, by: { role: 'fca' }, children: ['c1'], data: { what: `né ${nth}` },
  commandId: `k${nth}`, ...nth === 1 ? { head } : {},
})))
const lines = writeExport({ head, entries })

test('an export proves itself, and is a record that can be read', () => {
  expect(verifyLines(readExport(lines).lines)).toMatchObject({ ok: true })
  expect(readRecord(lines, (slug) => slug).entries.map(({ id }) => id)).toEqual(['e1', 'e2'])
})

test.each([
  ['a changed word', (text: string) => text.replace('né 2', 'ne 2'), 2],
  ['an entry left out', (text: string) => text.split('\n').filter((_, index) => index !== 1).join('\n'), 1],
  ['a changed time', (text: string) => text.replace('2026-03-27T16:10', '2026-03-27T16:11'), 1],
])('%s is found, with its place', (_, alter, seq) => {
  expect(verifyLines(readExport(alter(lines.join('\n')).split('\n')).lines)).toMatchObject({ ok: false, seq })
})

test.each([[[]], [['no']], [['{}', '[1]']]])('%j is no export', (text) => {
  expect(() => readExport(text)).toThrow(UnreadableRecord)
})
