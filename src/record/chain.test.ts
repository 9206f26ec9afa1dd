import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chain, hashEntry, verifyChain, verifyLines } from './chain.ts'
import { canonicalJson } from './canonical.ts'
import { headAfter, toLine } from './stored-entry.ts'
import type { EntryLine, StoredEntry } from './stored-entry.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const instant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2099, 0, 1) })

const unlinked = fc.record({
  id: fc.uuid(),
  type: fc.constantFrom('referral.made', 'referral.confirmed'),
  at: instant,
  recordedAt: instant,
  by: fc.record({ person: text, role: text, organisation: text }, { requiredKeys: [] }),
  about: fc.option(fc.uuid(), { nil: undefined }),
  children: fc.array(text, { maxLength: 3 }),
  data: fc.dictionary(text, fc.jsonValue({ maxDepth: 3 })),
  commandId: fc.uuid(),
}).map((entry) => ({ ...entry, recordId: 'r1' }))

const records = fc.array(unlinked, { minLength: 1, maxLength: 8 }).map((entries) => chain(entries))

const lineOf = (entry: StoredEntry): EntryLine => ({ ...toLine(entry), hash: entry.hash })
const exported = (entries: readonly StoredEntry[]): readonly EntryLine[] =>
  entries.map((entry) => JSON.parse(JSON.stringify(lineOf(entry))) as EntryLine)

/** The line with one byte of it changed, wherever that falls; null where it is no JSON any more, or says the same. */
function withOneByteChanged(entry: StoredEntry, at: number, to: number): EntryLine | null {
  const bytes = Buffer.from(canonicalJson(lineOf(entry)))
  bytes[at % bytes.length] = to
  try {
    const line = JSON.parse(new TextDecoder('utf8', { fatal: true }).decode(bytes)) as EntryLine
    return canonicalJson(line) === canonicalJson(lineOf(entry)) ? null : line
  } catch {
    return null
  }
}

test('any record that was chained verifies, and so does its export', () => {
  fc.assert(fc.property(records, (entries) => {
    const verdict = { ok: true, last: { seq: entries.length, hash: entries.at(-1)!.hash } }
    expect(verifyChain(entries)).toEqual(verdict)
    expect(verifyLines(exported(entries))).toEqual(verdict)
  }))
})

test('any single byte changed in anything stored is found, at the entry where it stands', () => {
  let found = 0
  fc.assert(fc.property(records, fc.nat(), fc.nat(), fc.integer({ min: 0x20, max: 0x7e }), (entries, which, at, to) => {
    const index = which % entries.length
    const changed = withOneByteChanged(entries[index]!, at, to)
    if (changed === null) return
    found += 1
    expect(verifyLines(exported(entries).with(index, changed))).toMatchObject({ ok: false, seq: index + 1 })
  }), { numRuns: 3000 })
  expect(found).toBeGreaterThan(1000)
})

test('any field of a stored entry is hashed', () => {
  fc.assert(fc.property(records, unlinked, fc.nat(), (entries, other, which) => {
    const index = which % entries.length
    const entry = entries[index]!
    const fields = { ...other, seq: 99, previousHash: 'x', hash: 'x', head: { id: 'r1' }, recordId: 'r2' }
    const unnoticed = Object.entries(fields).filter(([field, value]) => {
      const changed = { ...entry, [field]: value } as StoredEntry
      const same = canonicalJson(lineOf(changed)) === canonicalJson(lineOf(entry))
      return !same && verifyChain(entries.with(index, changed)).ok
    })
    expect(unnoticed).toEqual([])
  }))
})

test('an entry left out, put twice or moved is found', () => {
  fc.assert(fc.property(records.filter(({ length }) => length > 2), fc.nat(), (entries, which) => {
    const index = which % (entries.length - 1)
    expect(verifyChain(entries.toSpliced(index, 1)).ok).toBe(false)
    expect(verifyChain(entries.toSpliced(index, 0, entries[index]!)).ok).toBe(false)
    expect(verifyChain(entries.with(index, entries[index + 1]!).with(index + 1, entries[index]!)).ok).toBe(false)
  }))
})

test('a record that was cut short is found by where it is known to end', () => {
  const [entries] = fc.sample(records.filter(({ length }) => length > 2), { numRuns: 1, seed: 1 })
  const end = { seq: entries!.length, hash: entries!.at(-1)!.hash }
  expect(verifyChain(entries!.slice(0, -1), end)).toEqual({ ok: false, seq: entries!.length, why: 'The entry is missing' })
  expect(verifyChain([], end)).toMatchObject({ ok: false, seq: 1 })
  expect(verifyChain(entries!, { ...end, hash: 'other' })).toMatchObject({ ok: false, seq: entries!.length })
})

test('the hash is that of RFC 8785: worked out by hand for one entry', () => {
  const entry = {
    recordId: 'r1', seq: 1, id: 'e1', type: 'case.opened', at: 0, recordedAt: 1, by: { role: 'fca', person: 'ada' }, about: undefined,
    children: [], data: { z: 1.0, a: 'é', n: 1e21 }, commandId: 'c', previousHash: '0'.repeat(64),
  }
  expect(canonicalJson(toLine(entry))).toBe(
    '{"at":"1970-01-01T00:00:00.000Z","by":{"person":"ada","role":"fca"},"children":[],"commandId":"c","data":{"a":"é","n":1e+21,"z":1},'
    + `"id":"e1","previousHash":"${'0'.repeat(64)}","recordId":"r1","recordedAt":"1970-01-01T00:00:00.001Z","seq":1,"type":"case.opened"}`,
  )
  // printf '%s' '<the line above>' | sha256sum
  expect(hashEntry(entry)).toBe('33f3b981dec890fea141eb8a111a75685d0c323b4a0ff55471e795109c023880')
})

test('the head after some entries is the latest that one of them gave', () => {
  const head = { id: 'r1', record: 'case', title: 'Okafor', procedures: [], children: [] }
  const [one, two] = chain([1, 2].map((index) => ({
    recordId: 'r1', id: `e${index}`, type: 'x', at: 0, recordedAt: 0, by: {}, children: [], data: {}, commandId: 'c',
    head: index === 1 ? head : undefined,
  })))
  expect(headAfter([one!, two!])).toEqual(head)
  expect(headAfter([])).toBeUndefined()
})
