import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chain } from '../chain.ts'
import { writeExport } from '../export.ts'
import { UnreadableRecord, readRecord } from '../ndjson.ts'
import { sealData } from '../seal.ts'
import type { StoredEntry } from '../stored-entry.ts'
import { leafOf, signCheckpoint } from './checkpoint.ts'
import { examineExport } from './examine-export.ts'
import { introduceKey } from './keys.ts'
import { pathOf, treeHead } from './merkle.ts'
import { noEvidence, writeProvedExport } from './proved-export.ts'
import type { Evidence, ExportOptions } from './proved-export.ts'
import { newPrivateKey, signerOf } from './signing.ts'

const at = Date.UTC(2026, 2, 27, 16, 10)
const office = signerOf(newPrivateKey())
const next = signerOf(newPrivateKey())
const stranger = signerOf(newPrivateKey())
const first = introduceKey(office, [], at - 1000, null)

const head = { id: 'r1', record: 'case', title: 'Okafor "née" Ålund', procedures: ['p'], children: [{ id: 'c1', born: '2019-05-01' }] }

function entriesOf(record: string, count: number): readonly StoredEntry[] {
  return chain(Array.from({ length: count }, (_, index) => ({
    recordId: record, id: `${record}-e${index + 1}`, type: 'concern.identified', at: at + index, recordedAt: at + index, by: { role: 'fca', person: 'ada' },
    children: ['c1'], data: { nature: `Afraid to go home, no. ${index + 1}: ${'é👶 '.repeat(index + 3)}` }, commandId: `k${index}`,
    ...index === 0 ? { head: { ...head, id: record } } : {},
  })))
}

const entries = entriesOf('r1', 5)
const other = entriesOf('r2', 5)

/** What proves that a record ended so when the checkpoint was made. */
function evidenceOf(covered: readonly StoredEntry[], keys = [first], signer = office): Evidence {
  const ends = [other, covered].map((of) => ({ id: of[0]!.recordId, version: of.length, lastHash: of.at(-1)!.hash }))
  const leaves = ends.map(leafOf)
  const checkpoint = signCheckpoint(signer, null, { at, records: leaves.length, root: treeHead(leaves).toString('hex') })
  const { version, lastHash } = ends[1]!
  return { checkpoint, inclusion: { index: 1, version, lastHash, path: pathOf(1, leaves).map((node) => node.toString('hex')) }, keys }
}

const written = (change: Partial<ExportOptions> = {}, of = entries) =>
  writeProvedExport({ head, entries: of }, { evidence: evidenceOf(entries.slice(0, 3)), signer: office, at, ...change })
const whole = written()
const unsigned = written({ signer: null, evidence: noEvidence })
const old = Buffer.from(writeExport({ head, entries }).map((line) => `${line}\n`).join(''))

const linesOf = (bytes: Buffer) => bytes.toString().split('\n').slice(0, -1)
const textOf = (lines: readonly string[]) => Buffer.from(lines.map((line) => `${line}\n`).join(''))
const altered = (bytes: Buffer, change: (lines: readonly string[]) => readonly string[]) => textOf(change(linesOf(bytes)))
/** The first byte at which two texts differ: what has to be named. */
const firstOther = (one: Buffer, two: Buffer) => [...one].findIndex((byte, index) => byte !== two[index])

describe('an export that nobody touched', () => {
  test.each([['signed', whole], ['unsigned', unsigned], ['of before there were proofs', old]])('%s, holds', (_, bytes) => {
    expect(examineExport(bytes)).toMatchObject({ record: 'r1', entries: 5, fault: null })
  })

  test('is still a record that can be read', () => {
    expect(readRecord(linesOf(whole), (slug) => slug).entries).toHaveLength(5)
  })

  test('holds whoever is relied on in its line of keys', () => {
    const second = introduceKey(next, [first], at, office)
    const bytes = written({ evidence: evidenceOf(entries, [first, second]), signer: next })
    for (const { publicKey } of [office, next]) expect(examineExport(bytes, [publicKey]).fault).toBeNull()
  })

  test('of any length holds', () => {
    for (const count of [1, 2, 3, 8, 13, 21]) {
      const of = entriesOf('r1', count)
      expect(examineExport(written({ evidence: evidenceOf(of) }, of)).fault).toBeNull()
    }
  })
})

describe('any byte anywhere', () => {
  const flips = (bytes: Buffer, runs: number, check: (place: { readonly at: number, readonly from: number, readonly to: number, readonly was: number | undefined }) => void) => {
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (where, bits) => {
      const flipped = Buffer.from(bytes)
      flipped[where]! ^= bits
      const { fault } = examineExport(flipped)
      expect(fault?.bytes).toBeTruthy()
      const { from, to } = fault!.bytes!
      check({ at: where, from, to, was: fault!.was })
    }), { numRuns: runs })
  }

  test('of a signed export is named itself, with what it was', () => {
    const signature = whole.indexOf('"signature":"', whole.indexOf('"blocks":"')) + 13
    flips(whole, 250, ({ at: where, from, to, was }) => {
      // What a signature was cannot be worked out from the rest.
      const isSignature = where >= signature && where < signature + 86
      expect([from, to]).toEqual(isSignature ? [signature, signature + 86] : [where, where + 1])
      expect([undefined, whole[where]]).toContain(was)
    })
  })

  test('of an unsigned one too', () => {
    flips(unsigned, 80, ({ at: where, from, to }) => {
      expect([from, to]).toEqual([where, where + 1])
    })
  })

  test('of one of before there were proofs is within the range that is named, which is one line at most', () => {
    const longest = Math.max(...linesOf(old).map((line) => Buffer.byteLength(line) + 1))
    flips(old, 600, ({ at: where, from, to }) => {
      expect(from).toBeLessThanOrEqual(where)
      expect(to).toBeGreaterThan(where)
      // The end of a line turned into something else makes two lines one.
      expect(to - from).toBeLessThanOrEqual(2 * longest)
    })
  })

  test('or any other alteration is found, and the first byte of it is where it is said to be', () => {
    fc.assert(fc.property(fc.nat(whole.length), fc.nat(90), fc.uint8Array({ maxLength: 90 }), (from, taken, put) => {
      const changed = Buffer.concat([whole.subarray(0, from), put, whole.subarray(from + taken)])
      if (changed.equals(whole)) return
      const difference = firstOther(changed, whole)
      const expected = difference < 0 ? changed.length : difference
      let fault
      try {
        ({ fault } = examineExport(changed))
      } catch (error) {
        // The first line was destroyed.
        expect(error).toBeInstanceOf(UnreadableRecord)
        expect(expected).toBeLessThan(linesOf(whole)[0]!.length)
        return
      }
      expect(fault?.bytes).toBeTruthy()
      expect(fault?.bytes?.from).toBeLessThanOrEqual(expected)
      expect(fault?.bytes?.to).toBeGreaterThanOrEqual(Math.min(expected + 1, changed.length))
    }), { numRuns: 250 })
  })
})

describe('what was done to it is told apart', () => {
  const second = whole.indexOf('\n') + 1
  const cases: readonly [string, Buffer, { kind: string, seq?: number, from?: number }][] = [
    ['a changed word', altered(whole, (lines) => lines.with(2, lines[2]!.replace('no. 2', 'Nr. 2'))), { kind: 'changed', seq: 2 }],
    ['a changed title', altered(whole, (lines) => lines.with(0, lines[0]!.replace('Okafor', 'Nobody'))), { kind: 'changed', seq: 0 }],
    ['the last entries gone', altered(whole, (lines) => lines.slice(0, -2)), { kind: 'cut-short', seq: 4 }],
    ['cut within a line', whole.subarray(0, whole.length - 30), { kind: 'cut-short', seq: 5 }],
    ['only the first line left', whole.subarray(0, second), { kind: 'cut-short', seq: 1, from: second }],
    ['two entries in each other\'s place', altered(whole, (lines) => lines.with(2, lines[3]!).with(3, lines[2]!)), { kind: 'swapped', seq: 2 }],
    ['an entry twice', altered(whole, (lines) => lines.toSpliced(3, 0, lines[2]!)), { kind: 'inserted', seq: 3 }],
    ['an entry left out', altered(whole, (lines) => lines.toSpliced(2, 1)), { kind: 'left-out', seq: 2 }],
    ['an entry of another record', altered(whole, (lines) => lines.with(3, writeExport({ head, entries: other })[3]!)), { kind: 'other-record', seq: 3 }],
    ['gone on with', textOf([...linesOf(whole), writeExport({ head, entries: entriesOf('r1', 6) })[6]!]), { kind: 'continued', seq: 6, from: whole.length }],
    ['an empty line after it', Buffer.concat([whole, Buffer.from('\n')]), { kind: 'continued', from: whole.length }],
  ]

  test.each(cases)('%s', (_, bytes, { kind, seq, from }) => {
    const { fault } = examineExport(bytes)
    expect(fault?.kind).toBe(kind)
    if (seq !== undefined) expect(fault!.seq).toBe(seq)
    if (from !== undefined) expect(fault!.bytes!.from).toBe(from)
  })

  test.each([
    ['the last entries gone from an old one, which nothing tells', altered(old, (lines) => lines.slice(0, -2)), null],
    ['two entries in each other\'s place', altered(old, (lines) => lines.with(2, lines[3]!).with(3, lines[2]!)), 'swapped'],
    ['an entry left out', altered(old, (lines) => lines.toSpliced(2, 1)), 'left-out'],
    ['an entry twice', altered(old, (lines) => lines.toSpliced(3, 0, lines[2]!)), 'inserted'],
    ['an entry of another record', altered(old, (lines) => lines.with(3, writeExport({ head, entries: other })[3]!)), 'other-record'],
  ])('of before there were proofs: %s', (_, bytes, kind) => {
    expect(examineExport(bytes).fault?.kind ?? null).toBe(kind)
  })

  test('of before there were proofs: of an altered hash the byte itself is named', () => {
    const hash = old.indexOf(`"hash":"${entries[1]!.hash}`) + 10
    const previous = old.indexOf(`"previousHash":"${entries[1]!.hash}`) + 20
    for (const where of [hash, previous]) {
      const flipped = Buffer.from(old)
      flipped[where] = flipped[where] === 0x61 ? 0x62 : 0x61
      expect(examineExport(flipped).fault).toMatchObject({ kind: 'changed', bytes: { from: where, to: where + 1 } })
    }
  })
})

describe('who vouches for it is told apart', () => {
  const rewritten = chain(entries.map((entry, index) => index === 1 ? { ...entry, data: { nature: 'Nothing' } } : entry))
  const ofStranger = introduceKey(stranger, [], at - 1000, null)
  const usurped = introduceKey(stranger, [first], at + 500, null)
  const evidence = evidenceOf(entries)

  test.each<[string, Buffer, string]>([
    ['a forger\'s own office', written({ evidence: evidenceOf(entries, [ofStranger], stranger), signer: stranger }), 'key-not-trusted'],
    ['a forger who puts their key after the office\'s', written({ evidence: { ...evidence, keys: [first, usurped] }, signer: stranger, at: at + 1000 }), 'key-not-trusted'],
    ['nobody', unsigned, 'not-signed'],
    ['nobody, before there were proofs', old, 'not-signed'],
    ['a key that is not among the office\'s', written({ signer: stranger }), 'wrong-key'],
    ['another key than it says', written({ signer: { ...office, sign: (statement) => stranger.sign(statement) }, evidence: { ...evidence, keys: [first, introduceKey(stranger, [first], at, office)] } }), 'wrong-key'],
    ['nobody whom it names', written({ signer: { ...office, sign: (statement) => office.sign([statement]) } }), 'wrong-signature'],
    ['a key before its time', written({ at: at - 5000 }), 'wrong-key'],
    ['a line of keys that does not hold', written({ evidence: { ...evidence, keys: [{ ...first, from: new Date(0).toISOString() }] } }), 'keys-broken'],
    ['a checkpoint that nobody signed', written({ evidence: { ...evidence, checkpoint: { ...evidence.checkpoint!, records: 7 } } }), 'checkpoint-broken'],
    ['a checkpoint that covers something else', written({ evidence: { ...evidence, inclusion: { ...evidence.inclusion!, index: 0 } } }), 'not-in-checkpoint'],
    ['a checkpoint, with nothing to show', written({ evidence: { ...evidence, inclusion: null } }), 'not-in-checkpoint'],
    ['the office itself, of a record written anew', written({ evidence }, rewritten), 'not-as-stated'],
    ['the office, of what it never froze', written({ evidence, seal: 'r1-e5' }), 'not-as-frozen'],
  ])('%s', (_, bytes, kind) => {
    expect(examineExport(bytes, [office.publicKey]).fault?.kind).toBe(kind)
  })

  test('a forged office is not told from a true one by somebody who relies on no key', () => {
    expect(examineExport(written({ evidence: evidenceOf(entries, [ofStranger], stranger), signer: stranger })).fault).toBeNull()
  })
})

test('a record as it was frozen proves that it is what was frozen', () => {
  const attachments = [{ id: 'a2', sha256: 'b'.repeat(64) }, { id: 'a1', sha256: 'c'.repeat(64) }]
  const data = sealData({ record: 'r1', version: 5, lastHash: entries[4]!.hash, attachments }, 'A review begins')
  const [seal] = chain([{ recordId: 'r1', id: 's1', type: 'record.sealed', at, recordedAt: at, by: {}, children: [], data, commandId: 'k9' }], { seq: 5, hash: entries[4]!.hash })
  expect(examineExport(written({ seal: 's1' }, [...entries, seal!]), [office.publicKey]).fault).toBeNull()
})

describe('of a withdrawn entry there is its place only', () => {
  const { seq, id, hash, previousHash } = entries[1]!
  const withdrawn = [{ seq, id, hash, previousHash, withdrawn: 'w1' }]
  const withdrawal = (about: string) => chain([{
    recordId: 'r1', id: 'w1', type: 'entry.withdrawn', at, recordedAt: at, by: {}, about, children: [], data: { reason: 'The wrong case' }, commandId: 'k9',
  }], { seq: 5, hash: entries[4]!.hash })
  const exported = (about: string) =>
    writeProvedExport({ head, entries: [...entries.toSpliced(1, 1), ...withdrawal(about)], withdrawn }, { evidence: evidenceOf(entries), signer: office, at })
  const bytes = exported(id)

  test('which holds, and how many there are is said', () => {
    expect(examineExport(bytes, [office.publicKey])).toMatchObject({ entries: 6, withdrawn: 1, fault: null })
  })

  test('and something in the record withdraws it, unless the record is as it was frozen before that', () => {
    expect(examineExport(exported(entries[2]!.id)).fault).toMatchObject({ kind: 'changed', seq: 2, line: 3 })
    const plain = writeExport({ head, entries: entries.toSpliced(1, 1), withdrawn })
    expect(examineExport(textOf(plain)).fault).toMatchObject({ kind: 'changed', seq: 2, line: 3 })
    const data = sealData({ record: 'r1', version: 5, lastHash: entries[4]!.hash, attachments: [] }, 'A review begins')
    const [seal] = chain([{ recordId: 'r1', id: 's1', type: 'record.sealed', at, recordedAt: at, by: {}, children: [], data, commandId: 'k9' }], { seq: 5, hash: entries[4]!.hash })
    const frozen = writeProvedExport({ head, entries: [...entries.toSpliced(1, 1), seal!], withdrawn }, { evidence: evidenceOf(entries), signer: office, at, seal: 's1' })
    expect(examineExport(frozen, [office.publicKey])).toMatchObject({ withdrawn: 1, fault: null })
  })

  test('and is missed, and cannot be another', () => {
    expect(examineExport(altered(bytes, (lines) => lines.toSpliced(2, 1))).fault).toMatchObject({ kind: 'left-out', seq: 2 })
    expect(examineExport(altered(bytes, (lines) => lines.with(2, lines[2]!.replace(hash, other[1]!.hash)))).fault).toMatchObject({ kind: 'changed', seq: 2 })
  })
})

test.each([['nothing', ''], ['words', 'hello\nworld\n'], ['a list', '[1]\n']])('%s was never an export', (_, text) => {
  expect(() => examineExport(Buffer.from(text))).toThrow(UnreadableRecord)
})

test('any text is judged or is no export, and nothing else happens', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map((json) => `{"record":"case","proof":${json},"blocks":"","digest":"","signature":""}}\n`)), (text) => {
    try {
      examineExport(Buffer.from(text))
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableRecord)
    }
  }))
})
