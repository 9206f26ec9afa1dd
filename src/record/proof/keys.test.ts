import { createHash, generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { checkpointFault, checkpointsFault, isIncluded, leafOf, signCheckpoint } from './checkpoint.ts'
import { introduceKey, keysFault, reliableKeys, signsAt } from './keys.ts'
import type { SignedKey } from './keys.ts'
import { pathOf, treeHead } from './merkle.ts'
import { UnusableKey, isSignedBy, newPrivateKey, publicKeyIn, publicKeyPem, signerOf } from './signing.ts'

const one = signerOf(newPrivateKey())
const two = signerOf(newPrivateKey())
const three = signerOf(newPrivateKey())
const stranger = signerOf(newPrivateKey())

const day = (nth: number) => Date.UTC(2026, 2, nth)
const iso = (nth: number) => new Date(day(nth)).toISOString()

const first = introduceKey(one, [], day(1), null)
const second = introduceKey(two, [first], day(10), one)
const afterLoss = introduceKey(three, [first, second], day(20), null)
const keys = [first, second, afterLoss]

test('a key is named by the SHA-256 of its DER form, as anybody can work out', () => {
  const between = publicKeyPem(one.publicKey).split('\n')[1]!
  const digest = createHash('sha256').update(Buffer.from(between, 'base64')).digest('hex')
  expect(one.key).toBe(digest)
})

test.each([['nothing', ''], ['no key', 'hello'], ['a key of another kind', rsa()]])('%s is not taken for a key', (_, pem) => {
  expect(() => signerOf(pem)).toThrow(UnusableKey)
  if (!pem.includes('PRIVATE')) expect(() => publicKeyIn(pem)).toThrow(UnusableKey)
})

test('a line of keys holds, and anything changed in it is told', () => {
  expect(keysFault(keys)).toBeNull()
  const { key: id, publicKey } = stranger
  const changes: readonly (readonly SignedKey[])[] = [
    [second, first], [first, afterLoss], [{ ...first, from: iso(2) }, second], [first, { ...second, id }],
    [first, { ...second, id, publicKey }], [first, { ...second, handover: stranger.sign('x') }], [first, { ...second, signature: one.sign('x') }],
    [{ ...first, handover: first.signature }, second], [first, { ...second, from: iso(0) }],
  ]
  for (const changed of changes) expect(keysFault(changed)).not.toBeNull()
})

test('who relies on a key can rely on those before it, and on those after it until one was lost', () => {
  expect(reliableKeys(keys, one.key)).toEqual(new Set([one.key, two.key]))
  expect(reliableKeys(keys, two.key)).toEqual(new Set([one.key, two.key]))
  expect(reliableKeys(keys, three.key)).toEqual(new Set([one.key, two.key, three.key]))
  expect(reliableKeys(keys, stranger.key)).toEqual(new Set())
})

test('a key signs from its day until the next one\'s', () => {
  const uses = (id: string) => [0, 5, 10, 15].map((nth) => signsAt(keys, id, iso(nth)))
  expect(uses(one.key)).toEqual([false, true, true, false])
  expect(uses(two.key)).toEqual([false, false, true, true])
  expect(uses(stranger.key)).toEqual([false, false, false, false])
})

test('nothing but the statement itself is signed', () => {
  const signature = one.sign({ a: 1, b: 2 })
  expect(isSignedBy(one.publicKey, { b: 2, a: 1 }, signature)).toBe(true)
  expect(isSignedBy(one.publicKey, { a: 1, b: 3 }, signature)).toBe(false)
  expect(isSignedBy(two.publicKey, { a: 1, b: 2 }, signature)).toBe(false)
  expect(isSignedBy(one.publicKey, { a: 1, b: 2 }, `${signature}=`)).toBe(false)
  expect(isSignedBy('rubbish', { a: 1, b: 2 }, signature)).toBe(false)
})

const ends = ['r1', 'r2', 'r3'].map((id, index) => ({ id, version: index + 1, lastHash: String(index).repeat(64) }))
const leaves = ends.map(leafOf)
const state = (at: number) => ({ at, records: ends.length, root: treeHead(leaves).toString('hex') })
const opening = signCheckpoint(one, null, state(day(2)))
const following = signCheckpoint(two, opening, state(day(11)))

test('checkpoints hold one another, across a change of keys', () => {
  expect(checkpointsFault([opening, following], keys)).toBeNull()
  expect(checkpointsFault([following], keys)).toMatch(/does not follow/)
  expect(checkpointsFault([opening, { ...following, previous: '0'.repeat(64) }], keys)).toMatch(/does not follow/)
  expect(checkpointsFault([{ ...opening, records: 4 }, following], keys)).toMatch(/not signed by/)
})

test('a checkpoint holds only by a key of the office, while that was in use', () => {
  expect(checkpointFault(opening, keys)).toBeNull()
  expect(checkpointFault({ ...opening, root: following.root.replace(/^./, 'x') }, keys)).toMatch(/not signed by/)
  expect(checkpointFault(signCheckpoint(stranger, null, state(day(2))), keys)).toMatch(/not among/)
  expect(checkpointFault(signCheckpoint(one, null, state(day(15))), keys)).toMatch(/not in use/)
})

test('the clock stepping back dates no checkpoint before the one before it', () => {
  expect(signCheckpoint(two, following, state(day(3))).at).toBe(following.at)
})

test('a record\'s end is proved to be covered, and no other', () => {
  ends.forEach((end, index) => {
    const path = pathOf(index, leaves).map((node) => node.toString('hex'))
    expect(isIncluded(opening, end, { index, path })).toBe(true)
    expect(isIncluded(opening, { ...end, version: 9 }, { index, path })).toBe(false)
    expect(isIncluded(opening, { ...end, id: 'r9' }, { index, path })).toBe(false)
    expect(isIncluded(opening, end, { index, path: path.map((digest) => digest.toUpperCase()) })).toBe(false)
  })
})

function rsa(): string {
  return generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' })
}
