import { describe, expect, it } from 'vitest'
import type { FoundCase } from './case-splitter.ts'
import { readCases } from './read-cases.ts'
import type { FileFault } from './read-cases.ts'

async function read(...chunks: (string | Uint8Array)[]): Promise<(FoundCase | FileFault)[]> {
  async function* bytes() {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
  }
  return Array.fromAsync(readCases({ bytes: bytes() }))
}

const two = [{ pointer: '/cases/0', value: { id: 1 } }, { pointer: '/cases/1', value: { id: 2 } }]

describe('the shape of a file', () => {
  it.each<[string, string, (FoundCase | FileFault)[]]>([
    ['a search response', '{"total":2,"cases":[{"id":1},{"id":2}]}', two],
    ['the total after the cases', '{"cases":[{"id":1},{"id":2}],"total":2}', two],
    ['a list', '[{"id":1},{"id":2}]', [{ pointer: '/0', value: { id: 1 } }, { pointer: '/1', value: { id: 2 } }]],
    ['an empty list', '{"total":0,"cases":[]}', []],
    ['one private-law case', '{"id":7,"case_data":{"cases":[1]}}', [{ pointer: '', value: { id: 7, case_data: { cases: [1] } } }]],
    ['one public-law case', '{"id":7,"caseData":{}}', [{ pointer: '', value: { id: 7, caseData: {} } }]],
    ['things that are no cases', '[null,3,"x",[[]]]', [null, 3, 'x', [[]]].map((value, index) => ({ pointer: `/${index}`, value }))],
    ['the same key twice', '{"cases":[{"caseRef":"a","caseRef":"b"}]}', [{ pointer: '/cases/0', value: { caseRef: 'b' } }]],
  ])('%s', async (_, text, expected) => {
    expect(await read(text)).toEqual(expected)
  })

  it.each([[''], ['{}'], ['{"cases":{}}'], ['{"cases":null}'], ['"cases"'], ['12'], ['{"data":{"cases":[{"id":1}]}}']])('%s has no cases', async (text) => {
    expect(await read(text)).toMatchObject([{ code: 'no-cases', pointer: '' }])
  })
})

describe('a file that is not JSON', () => {
  it.each([
    ['hello', 1, 1],
    ['{"cases": [', 1, 12],
    ['{"cases":\n  [{"id": 1}\n   {"id": 2}]}', 3, 4],
    ['{"cases": [{"id": 1,}]}', 1, 21],
    ['{"cases": [{"id": 1},]}', 1, 22],
    ['{"cases": []} more', 1, 15],
    ['{"é": "ü",\n"x" "y"}', 2, 5],
    ['[{"id": 1}, {"na', 1, 17],
    ['{"cases": [NaN]}', 1, 12],
  ])('%j breaks off at line %i, column %i', async (text, line, column) => {
    expect((await read(text)).at(-1)).toMatchObject({ code: 'not-json', line, column })
    expect((await read(...text.split(''))).at(-1)).toMatchObject({ code: 'not-json', line })
  })

  it('still yields the cases before the place', async () => {
    expect(await read('[{"id":1},{"id":2},{"id"')).toMatchObject([{ value: { id: 1 } }, { value: { id: 2 } }, { code: 'not-json' }])
  })
})

describe('the encoding of a file', () => {
  const text = '[{"name":"Siân Ŵyn 🙂"}]'
  const expected = [{ pointer: '/0', value: { name: 'Siân Ŵyn 🙂' } }]
  const utf16le = Buffer.from(`\uFEFF${text}`, 'utf16le')
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16le],
    ['UTF-16, big end first', Buffer.from(utf16le).swap16()],
  ])('%s is read, in pieces of any size', async (_, bytes) => {
    expect(await read(bytes)).toEqual(expected)
    expect(await read(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(expected)
  })

  it.each([
    ['Windows-1252', Buffer.from('[{"name":"Si\xE2n"}]', 'latin1')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 without a mark, big end first', Buffer.from(text, 'utf16le').swap16()],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x5b, 0, 0, 0])],
    ['a compressed file', Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0])],
    ['a cut UTF-8 character', Buffer.from(text).subarray(0, 13)],
  ])('%s is refused in so many words', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject([{ pointer: '', code: 'encoding', reason: expect.stringContaining('UTF-8') }])
  })
})

it('keeps a key named __proto__ from being anything but a key', async () => {
  const [found] = await read('[{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}]')
  expect(found).toHaveProperty('value')
  expect(Object.getPrototypeOf((found as FoundCase).value)).toBe(Object.prototype)
  expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
})

it('says how many bytes of how many it has read', async () => {
  const seen: unknown[] = []
  async function* bytes() { yield Buffer.from('[{"id":1}'); yield Buffer.from(',{"id":2}]') }
  const found = await Array.fromAsync(readCases({ bytes: bytes(), size: 19 }, (progress) => seen.push(progress)))
  expect(found).toHaveLength(2)
  expect(seen).toEqual([{ read: 9, total: 19 }, { read: 19, total: 19 }])
})

it('does not swallow what the disk says', async () => {
  // oxlint-disable-next-line require-yield
  async function* bytes(): AsyncGenerator<Uint8Array> { throw new Error('EIO') }
  await expect(Array.fromAsync(readCases({ bytes: bytes() }))).rejects.toThrow('EIO')
})
