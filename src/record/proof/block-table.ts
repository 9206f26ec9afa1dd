import { hash } from 'node:crypto'

/** Bytes of a block: the finest place that a table of blocks can name by itself. */
export const blockSize = 64
/** Of each block's SHA-256 so many bytes are kept, which in base64url are this many characters. */
const keptBytes = 9
export const charactersEach = 12

/** Where something stands: bytes from `from` up to, not including, `to`. */
export interface ByteRange {
  readonly from: number
  readonly to: number
}

/** The beginnings of the SHA-256 of each block of 64 bytes, one after the other, in base64url. */
export function blockTable(bytes: Buffer): string {
  let table = ''
  for (let from = 0; from < bytes.length; from += blockSize) table += digestOf(bytes.subarray(from, from + blockSize))
  return table
}

/** How many characters the table of so many bytes has. */
export function tableLength(bytes: number): number {
  return Math.ceil(bytes / blockSize) * charactersEach
}

/** The first block that is not as the table has it, or where bytes end or go on that should not; null where all agree. */
export function firstOtherBlock(bytes: Buffer, table: string): ByteRange | null {
  const own = blockTable(bytes)
  if (own === table) return null
  for (let block = 0; ; block += 1) {
    const at = block * charactersEach
    if (own.slice(at, at + charactersEach) === table.slice(at, at + charactersEach)) continue
    const from = Math.min(block * blockSize, bytes.length)
    return { from, to: Math.min(from + blockSize, bytes.length) }
  }
}

/**
 * The one byte that has to be another one for a block to be as the table has it. Every byte is tried with every value, so
 * that what is found is certain: two blocks with one digest are not met by chance.
 */
export function singleByteIn(bytes: Buffer, { from, to }: ByteRange, table: string): { readonly at: number, readonly was: number } | null {
  const block = from / blockSize
  const wanted = table.slice(block * charactersEach, (block + 1) * charactersEach)
  const trial = Buffer.from(bytes.subarray(from, to))
  for (let index = 0; index < trial.length; index += 1) {
    const now = trial[index]!
    for (let value = 0; value < 256; value += 1) {
      trial[index] = value
      if (value !== now && digestOf(trial) === wanted) return { at: from + index, was: value }
    }
    trial[index] = now
  }
  return null
}

function digestOf(block: Buffer): string {
  return hash('sha256', block, 'buffer').subarray(0, keptBytes).toString('base64url')
}
