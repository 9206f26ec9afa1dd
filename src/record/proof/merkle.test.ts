import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunkSize, headFrom, leafHash, pathOf, treeHead } from './merkle.ts'

const sha256 = (...parts: readonly Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()

/** RFC 9162, 2.1.1, as it is written there: by halves, the first of them the largest power of two below the number. */
function byDefinition(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return sha256()
  if (leaves.length === 1) return leaves[0]!
  let half = 1
  while (half * 2 < leaves.length) half *= 2
  return sha256(Buffer.of(1), byDefinition(leaves.slice(0, half)), byDefinition(leaves.slice(half)))
}

const leavesOf = (count: number) => Array.from({ length: count }, (_, index) => leafHash(`leaf ${index}`))

test('a leaf is the SHA-256 of a zero byte and its text', () => {
  expect(leafHash('é').toString('hex')).toBe(sha256(Buffer.of(0), Buffer.from('é')).toString('hex'))
})

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 32, 33, 100])('the head over %i leaves is that of the standard, and each leaf proves its place', (size) => {
  const leaves = leavesOf(size)
  const root = treeHead(leaves)
  expect(root).toEqual(byDefinition(leaves))
  leaves.forEach((leaf, index) => {
    expect(headFrom(leaf, { index, size, path: pathOf(index, leaves) })).toEqual(root)
  })
})

test('the heads of the chunks have the same head, and a path through one chunk and them is the same path', () => {
  const leaves = leavesOf(2 * chunkSize + 77)
  const chunks = [0, 1, 2].map((chunk) => leaves.slice(chunk * chunkSize, (chunk + 1) * chunkSize))
  const heads = chunks.map(treeHead)
  expect(treeHead(heads)).toEqual(treeHead(leaves))
  for (const index of [0, 1023, 1024, 2050, 2124]) {
    const chunk = Math.floor(index / chunkSize)
    expect([...pathOf(index % chunkSize, chunks[chunk]!), ...pathOf(chunk, heads)]).toEqual(pathOf(index, leaves))
  }
})

test('another leaf, another place, another size or another path never leads to the head', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), fc.nat(), fc.integer({ min: 0, max: 255 }), (size, which, where, bits) => {
    const leaves = leavesOf(size)
    const index = which % size
    const path = pathOf(index, leaves)
    const root = treeHead(leaves)
    const leads = (change: Partial<Parameters<typeof headFrom>[1]>, leaf = leaves[index]!) =>
      headFrom(leaf, { index, size, path, ...change })?.equals(root) ?? false
    expect(leads({}, leafHash('another'))).toBe(false)
    expect(leads({ index: (index + 1) % size })).toBe(false)
    expect(leads({ path: path.slice(1) })).toBe(false)
    expect(leads({ path: [...path, root] })).toBe(false)
    expect(leads({ index: size })).toBe(false)
    expect(leads({ index: -1 })).toBe(false)
    expect(leads({ index: 0.5 })).toBe(false)
    if (bits === 0) return
    const step = where % path.length
    const bent = Buffer.from(path[step]!)
    bent[0]! ^= bits
    expect(leads({ path: path.with(step, bent) })).toBe(false)
  }))
})
