import { blockSize, blockTable, charactersEach, firstOtherBlock, singleByteIn } from './block-table.ts'
import type { ByteRange } from './block-table.ts'
import { firstDifference } from './export-lines.ts'
import { marker } from './layout.ts'
import type { Layout } from './layout.ts'
import { contentDigest, exportStatement } from './proved-export.ts'

/** What an export's own table says of its bytes. */
export interface TableFault {
  readonly bytes: ByteRange
  readonly was?: number | undefined
  /** The text with that byte as it was, where nothing else in it was altered. */
  readonly mended?: Buffer | undefined
}

export interface Stated {
  readonly blocks: string
  readonly digest: string
  readonly signature: string
}

/** The statement as the text has it; what is no character of it comes as one that it cannot have. */
export function statedIn(bytes: Buffer, { blocks, digest, signature }: Layout): Stated {
  const at = ({ from, to }: ByteRange): string => bytes.subarray(from, to).toString('latin1')
  return { blocks: at(blocks), digest: at(digest), signature: at(signature) }
}

/**
 * The first byte that is not as the export was written.
 * @param isSigned whether the office signed a statement, by the key that the text names
 */
export function tableFault(bytes: Buffer, layout: Layout, isSigned: (statement: unknown) => boolean): TableFault | null {
  const { misspelt } = layout
  const stated = statedIn(bytes, layout)
  const [front, body] = [bytes.subarray(0, layout.blocks.from), bytes.subarray(layout.bodyFrom)]
  const own = { blocks: blockTable(front) + blockTable(body), digest: contentDigest(front, body) }
  const sameBlocks = own.blocks === stated.blocks
  const sameDigest = own.digest === stated.digest
  if (sameBlocks && sameDigest) {
    if (misspelt === null) return null
    // What stands after a signature may have been altered with it.
    const isAlone = misspelt < layout.signature.from || stated.signature === '' || isSigned(exportStatement(stated.digest, stated.blocks))
    return { bytes: isAlone ? { from: misspelt, to: misspelt + 1 } : { from: layout.signature.from, to: layout.bodyFrom + 1 } }
  }
  if (misspelt !== null) return { bytes: brokenStatement(bytes) }
  const isContentTrue = sameBlocks || sameDigest || isSigned(exportStatement(own.digest, own.blocks))
  if (isContentTrue) {
    const text = bytes.subarray(layout.blocks.from, layout.signature.from)
    return { bytes: firstDifference(text, Buffer.from(openingOf(own)), layout.blocks.from) }
  }
  return contentFault({ front, body, bodyFrom: layout.bodyFrom }, stated, bytes)
}

/** What stands between the content before the table and the signature. */
function openingOf({ blocks, digest }: Pick<Stated, 'blocks' | 'digest'>): string {
  return `${blocks}","digest":"${digest}","signature":"`
}

interface Content {
  readonly front: Buffer
  readonly body: Buffer
  readonly bodyFrom: number
}

/** Where the content is not as the table has it. The two parts have blocks of their own. */
function contentFault({ front, body, bodyFrom }: Content, { blocks, digest }: Stated, whole: Buffer): TableFault {
  const frontTable = blocks.slice(0, blockTable(front).length)
  const inFront = firstOtherBlock(front, frontTable)
  const [part, offset, table] = inFront === null ? [body, bodyFrom, blocks.slice(frontTable.length)] as const : [front, 0, frontTable] as const
  const other = inFront ?? firstOtherBlock(body, table)
  // The table agrees where the digest does not: both were altered, and nothing says where.
  if (other === null) return { bytes: { from: 0, to: whole.length } }
  const range = { from: offset + other.from, to: offset + other.to }
  const single = singleByteIn(part, other, table)
  if (single === null) return { bytes: range }
  const at = offset + single.at
  const mended = Buffer.from(whole)
  mended[at] = single.was
  const isAll = contentDigest(mended.subarray(0, front.length), mended.subarray(bodyFrom)) === digest
  return { bytes: { from: at, to: at + 1 }, was: single.was, ...isAll ? { mended } : {} }
}

/**
 * Where what an export says of itself is not what follows from the rest of it, when it no longer has its parts. Either that was
 * altered or, where the table speaks of a block, the block: the range holds both.
 */
export function brokenStatement(bytes: Buffer): ByteRange {
  const lineEnd = bytes.indexOf(0x0a)
  const to = lineEnd < 0 ? bytes.length : lineEnd
  const found = bytes.indexOf(marker)
  if (found < 0 || found > to) return { from: Math.max(0, bytes.indexOf('"proof":')), to: to + 1 }
  const front = bytes.subarray(0, found + marker.length)
  const body = bytes.subarray(to)
  const ownBlocks = [blockTable(front), blockTable(body)] as const
  const own = openingOf({ blocks: ownBlocks.join(''), digest: contentDigest(front, body) })
  const at = firstDifference(bytes.subarray(front.length, to), Buffer.from(own), 0).from
  const place = front.length + at
  if (at >= ownBlocks.join('').length) return { from: place, to: to + 1 }
  const inFront = at < ownBlocks[0].length
  const block = Math.floor((inFront ? at : at - ownBlocks[0].length) / charactersEach) * blockSize
  return inFront ? { from: block, to: place + 1 } : { from: place, to: Math.min(to + block + blockSize, bytes.length) }
}
