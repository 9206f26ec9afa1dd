import { UnreadableRecord } from '../ndjson.ts'
import { headAfter } from '../stored-entry.ts'
import type { EntryLine, StoredEntry } from '../stored-entry.ts'
import { isWithdrawnLine } from '../withdrawal.ts'
import type { ByteRange } from './block-table.ts'
import type { ExportFault } from './export-fault.ts'
import { headFault, linesFault, recordOf, textLines } from './export-lines.ts'
import type { TextLine } from './export-lines.ts'
import { findLayout } from './layout.ts'
import type { Layout } from './layout.ts'
import { proofFault } from './proof-fault.ts'
import { contentDigest } from './proved-export.ts'
import type { Proof } from './proved-export.ts'
import { isSignedBy } from './signing.ts'
import { brokenStatement, statedIn, tableFault } from './table-fault.ts'
import type { TableFault } from './table-fault.ts'
import { withdrawnFault, withdrawnLines } from './withdrawn-lines.ts'

/** What can be known of an exported record with nothing but its text and a key. */
export interface ExportVerdict {
  readonly record: string | null
  readonly entries: number
  /** How many of them were withdrawn, so that what they say is not in it. */
  readonly withdrawn: number
  /** The first thing that is wrong; null where it is as it was written. */
  readonly fault: ExportFault | null
  /** Null for an export of before there were proofs, and where it cannot be read. */
  readonly proof: Proof | null
}

/**
 * Proves an export, or names the first byte of it that was altered.
 * @param relied public keys that the reader relies on, DER in base64; where there are none, who signed it is not judged
 * @throws UnreadableRecord for what was never an export
 */
export function examineExport(bytes: Buffer, relied: readonly string[] = []): ExportVerdict {
  const lines = textLines(bytes)
  const layout = findLayout(bytes)
  return layout === null ? withoutProof(bytes, lines, relied) : withProof(bytes, layout, relied)
}

function withoutProof(bytes: Buffer, lines: readonly TextLine[], relied: readonly string[]): ExportVerdict {
  const [first, ...rest] = lines
  const record = recordOf(rest)
  if (first === undefined || (first.value === null && record === null && !bytes.subarray(0, 10).equals(Buffer.from('{"record":')))) {
    throw new UnreadableRecord(first === undefined
      ? [{ path: 'line 1', code: 'empty', message: 'there is no record here' }]
      : [{ path: `line ${first.number}`, code: 'not-json', message: 'is no line of an export' }])
  }
  const fault = brokenFault(bytes, first, rest) ?? plainFault(first, rest, record) ?? (relied.length === 0 ? null : notSigned)
  return { record: record ?? nameIn(first), entries: rest.length, withdrawn: withdrawnLines(rest).length, fault, proof: null }
}

const notSigned: ExportFault = {
  kind: 'not-signed', why: 'Nobody signed it, so there is nothing to compare with the key that you gave', seq: 0, line: 1, bytes: null,
}

/** An export that speaks about itself, and no longer as one does. */
function brokenFault(bytes: Buffer, first: TextLine, rest: readonly TextLine[]): ExportFault | null {
  if (!first.raw.includes('"proof":')) return null
  const altered = headOf(first, rest)
  const bytesAltered = first.value === null || altered === null ? brokenStatement(bytes) : altered.bytes
  return { kind: 'changed', why: 'What it says of itself is not whole', seq: 0, line: 1, bytes: bytesAltered }
}

/** By the chain, and by what the entries say of the head. */
function plainFault(first: TextLine, rest: readonly TextLine[], record: string | null): ExportFault | null {
  const inEntries = linesFault(record ?? nameIn(first), rest) ?? withdrawnFault(rest)
  if (inEntries === null) return headOf(first, rest)
  if (first.value !== null) return inEntries
  const isCut = rest.length === 0 && first.raw.at(-1) !== 0x7d
  return {
    kind: isCut ? 'cut-short' : 'changed', seq: 0, line: first.number, bytes: { from: first.from, to: first.to },
    why: isCut ? 'The text ends within its first line' : 'The first line is not that of an export',
  }
}

/** What the first line says of the record, against the entries that give it its head. */
function headOf(first: TextLine, rest: readonly TextLine[]): ExportFault | null {
  const entries = rest.flatMap(({ value }) => value === null ? [] : [value as unknown as StoredEntry])
  const head = headAfter(entries)
  return typeof head === 'object' && head !== null && Array.isArray(head.children) ? headFault(first, head) : null
}

function nameIn({ value }: TextLine): string | null {
  return typeof value?.['id'] === 'string' ? value['id'] : null
}

function withProof(bytes: Buffer, layout: Layout, relied: readonly string[]): ExportVerdict {
  const rest = textLines(bytes, { from: layout.bodyFrom + 1, number: 2 })
  // What comes after it can be read, or not, without it.
  const first = textLines(Buffer.concat([bytes.subarray(0, layout.blocks.from), Buffer.from('"}}')]))[0]!
  const proof = readProof(first)
  const record = recordOf(rest) ?? nameIn(first)
  const verdict = { record, entries: rest.length, withdrawn: withdrawnLines(rest).length, proof }
  const stated = statedIn(bytes, layout)
  const key = proof?.keys.find(({ id }) => id === proof.key)?.publicKey
  const altered = tableFault(bytes, layout, (statement) => key !== undefined && isSignedBy(key, statement, stated.signature))
  if (altered !== null) return { ...verdict, fault: lostSignature(layout, proof) ?? alteredIn(bytes, { rest, layout, proof, record, altered }) }
  if (proof === null) return { ...verdict, fault: { kind: 'changed', why: 'Its proof cannot be read', seq: 0, line: 1, bytes: { from: 0, to: layout.bodyFrom } } }
  const plain = linesFault(record, rest) ?? (proof.seal === null ? withdrawnFault(rest) : null) ?? headOf(first, rest)
  if (plain !== null) return { ...verdict, fault: plain }
  const entries = rest.map(({ value }) => value as unknown as EntryLine)
  return { ...verdict, fault: proofFaultOf({ proof, stated, signatureAt: layout.signature, record: record ?? '', entries, relied }) }
}

/** A signature that is not there any more takes its surroundings with it. */
function lostSignature({ signature, misspelt, bodyFrom }: Layout, proof: Proof | null): ExportFault | null {
  if (misspelt === null || proof === null || proof.key === null || signature.to > signature.from) return null
  return { kind: 'wrong-signature', why: 'Its signature is gone', seq: 0, line: 1, bytes: { from: Math.min(misspelt, signature.from), to: bodyFrom + 1 } }
}

/** What somebody made up need not have the shape of a proof. */
function proofFaultOf(claim: Parameters<typeof proofFault>[0]): ExportFault | null {
  try {
    return proofFault(claim)
  } catch {
    return { kind: 'keys-broken', why: 'Its proof is none that the office writes', seq: 0, line: 1, bytes: null }
  }
}

function readProof({ value }: TextLine): Proof | null {
  const proof = value?.['proof'] as Proof | undefined
  return proof?.format === 'paramountcy-export-1' && Array.isArray(proof.keys) ? proof : null
}

interface Altered {
  readonly rest: readonly TextLine[]
  readonly layout: Layout
  readonly proof: Proof | null
  readonly record: string | null
  readonly altered: TableFault
}

/** The table says where; the chain says what happened there. */
function alteredIn(bytes: Buffer, { rest, layout, proof, record, altered }: Altered): ExportFault {
  const body = bytes.subarray(layout.bodyFrom)
  const line = lineAt(bytes, altered.bytes.from)
  const place = { line, seq: line - 1, bytes: altered.bytes }
  if (altered.mended !== undefined) return { kind: 'changed', why: 'One byte is not as it was written, and nothing else was altered', ...place, was: altered.was }
  const end = lengthFault(bytes, body, layout, proof, altered)
  if (end !== null) return { ...end, line: lineAt(bytes, end.bytes!.from), seq: lineAt(bytes, end.bytes!.from) - 1 }
  const inLines = altered.bytes.from < layout.bodyFrom ? null : linesFault(record, rest)
  const before = inLines === null ? undefined : rest[inLines.seq - 2]?.value
  // The lines before it follow from one another, so that nothing in them was altered; but of a withdrawn one only the next tells.
  if (inLines === null || (before !== undefined && before !== null && isWithdrawnLine(before))) {
    return { kind: 'changed', why: 'The text is not as it was written', ...place }
  }
  return { ...inLines, why: inLines.kind === 'changed' ? 'The text is not as it was written' : inLines.why, bytes: bothOf(inLines.bytes!, altered.bytes) }
}

/** Where both of two ranges are; the second where they have nothing in common. */
function bothOf(one: ByteRange, other: ByteRange): ByteRange {
  const range = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }
  return range.from < range.to ? range : other
}

/** Whether the text ends early or goes on, and is otherwise as it was written. */
function lengthFault(bytes: Buffer, body: Buffer, { blocks, bodyFrom }: Layout, proof: Proof | null, altered: TableFault): ExportFault | null {
  if (proof === null || altered.bytes.from < bodyFrom) return null
  const place = { seq: 0, line: 0 }
  const stated = statedDigest(bytes, blocks.to)
  if (body.length > proof.bytes && contentDigest(bytes.subarray(0, blocks.from), body.subarray(0, proof.bytes)) === stated) {
    return { kind: 'continued', why: `Something was added after entry ${proof.version}, with which it ended`, ...place, bytes: { from: bodyFrom + proof.bytes, to: bytes.length } }
  }
  if (body.length >= proof.bytes || altered.bytes.to < bytes.length) return null
  // Whole lines that follow from one another were not altered; of a line that is cut, the last block is all that is known.
  const isWholeLine = body.at(-1) === 0x0a && linesFault(null, textLines(bytes, { from: bodyFrom + 1, number: 2 })) === null
  const at = isWholeLine ? { from: bytes.length, to: bytes.length } : altered.bytes
  return { kind: 'cut-short', why: `It ends before entry ${proof.version}, with which it ended`, ...place, bytes: at }
}

function statedDigest(bytes: Buffer, tableTo: number): string {
  const from = tableTo + '","digest":"'.length
  return bytes.subarray(from, from + 64).toString('latin1')
}

function lineAt(bytes: Buffer, at: number): number {
  let line = 1
  for (let end = bytes.indexOf(0x0a); end >= 0 && end < at; end = bytes.indexOf(0x0a, end + 1)) line += 1
  return line
}
