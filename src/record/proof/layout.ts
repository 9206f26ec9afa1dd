import { tableLength } from './block-table.ts'
import type { ByteRange } from './block-table.ts'

/** Where the parts of an export stand that speak about it. All before `blocks` and from `bodyFrom` on is what they speak about. */
export interface Layout {
  readonly blocks: ByteRange
  readonly digest: ByteRange
  readonly signature: ByteRange
  /** The line end of the first line. */
  readonly bodyFrom: number
  /** The first byte between them that is not what always stands there. */
  readonly misspelt: number | null
}

/** What stands before the table of blocks. */
export const marker = Buffer.from('"blocks":"')
const between = ['","digest":"', '","signature":"', '"}}'].map((text) => Buffer.from(text))
const digestLength = 64
const signatureLengths = [86, 0]

/**
 * Finds the parts, also where a byte of what marks them is another one. By the length of the text alone where that is
 * as it was; by the end of the first line where bytes were added or taken out after it.
 */
export function findLayout(bytes: Buffer): Layout | null {
  const lineEnd = bytes.indexOf(0x0a)
  for (const { front, misspelt } of fronts(bytes)) {
    for (const signature of signatureLengths) {
      const byLength = bodyByLength(bytes.length, front, signature)
      const ends = [...byLength === null ? [] : [byLength], ...misspelt || lineEnd < 0 ? [] : [lineEnd]]
      for (const bodyFrom of ends) {
        const layout = layoutOf(bytes, front, bodyFrom, signature)
        if (layout !== null && (layout.misspelt === null || !misspelt)) return layout
      }
    }
  }
  return null
}

/** Where the table may begin: after its marker, as it should be first and with one byte of it another after that. */
function* fronts(bytes: Buffer): Iterable<{ readonly front: number, readonly misspelt: boolean }> {
  for (let at = bytes.indexOf(marker); at >= 0; at = bytes.indexOf(marker, at + 1)) yield { front: at + marker.length, misspelt: false }
  for (let at = 0; at + marker.length <= bytes.length; at += 1) {
    if (isNearly(bytes, at)) yield { front: at + marker.length, misspelt: true }
  }
}

function isNearly(bytes: Buffer, at: number): boolean {
  let wrong = 0
  for (let index = 0; index < marker.length && wrong < 2; index += 1) if (bytes[at + index] !== marker[index]) wrong += 1
  return wrong === 1
}

/** Where the body begins if the text has the length that it was written with. */
function bodyByLength(size: number, front: number, signature: number): number | null {
  const rest = size - front - tableLength(front) - fixedLength(signature)
  // A body of n bytes takes n of the rest and its blocks in the table; more bytes never take less.
  let [low, high] = [0, Math.max(0, rest)]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (middle + tableLength(middle) < rest) low = middle + 1
    else high = middle
  }
  return low > 0 && low + tableLength(low) === rest ? size - low : null
}

function fixedLength(signature: number): number {
  return between.reduce((sum, { length }) => sum + length, digestLength + signature)
}

function layoutOf(bytes: Buffer, front: number, bodyFrom: number, signatureLength: number): Layout | null {
  const blocks = { from: front, to: bodyFrom - fixedLength(signatureLength) }
  if (blocks.to <= blocks.from) return null
  const digest = { from: blocks.to + between[0]!.length, to: blocks.to + between[0]!.length + digestLength }
  const signature = { from: digest.to + between[1]!.length, to: digest.to + between[1]!.length + signatureLength }
  const wrong = [
    ...differences(bytes, blocks.to, between[0]!), ...differences(bytes, digest.to, between[1]!), ...differences(bytes, signature.to, between[2]!),
  ]
  return wrong.length > 1 ? null : { blocks, digest, signature, bodyFrom, misspelt: wrong[0] ?? null }
}

function differences(bytes: Buffer, at: number, expected: Buffer): readonly number[] {
  return [...expected].flatMap((byte, index) => bytes[at + index] === byte ? [] : [at + index])
}
