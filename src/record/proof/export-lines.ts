import { canonicalJson } from '../canonical.ts'
import { genesis, hashLine } from '../chain.ts'
import { headLine } from '../export.ts'
import type { EntryLine, Head } from '../stored-entry.ts'
import { isWithdrawnLine } from '../withdrawal.ts'
import type { ByteRange } from './block-table.ts'
import type { ExportFault, ExportFaultKind } from './export-fault.ts'

/** A line of an export and where it stands; its line end belongs to it. */
export interface TextLine extends ByteRange {
  /** From 1. */
  readonly number: number
  readonly text: string
  readonly raw: Buffer
  /** Null where it is no JSON object, or no text. */
  readonly value: Readonly<Record<string, unknown>> | null
}

/**
 * The lines of an export that are not empty.
 * @param start where the first of them begins, and its number
 */
export function textLines(bytes: Buffer, start: { readonly from: number, readonly number: number } = { from: 0, number: 1 }): readonly TextLine[] {
  const lines: TextLine[] = []
  const returned = hasReturns(bytes)
  for (let { from, number } = start; from < bytes.length; number += 1) {
    const end = bytes.indexOf(0x0a, from)
    const to = end < 0 ? bytes.length : end + 1
    const inner = bytes.subarray(from, end < 0 ? to : returned ? end - 1 : end)
    const text = decode(inner)
    if (text === null || text.trim() !== '') lines.push({ number, from, to, text: text ?? '', raw: inner, value: text === null ? null : parse(text) })
    from = to
  }
  return lines
}

/** Whether every line ends as it does on Windows, which some programs make of a text that they pass on. */
function hasReturns(bytes: Buffer): boolean {
  const ends = count(bytes, '\n')
  return ends > 0 && ends === count(bytes, '\r\n')
}

function count(bytes: Buffer, text: string): number {
  let found = 0
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + text.length)) found += 1
  return found
}

/**
 * What is wrong with the lines of the entries, by the chain alone: the first line that is not what has to follow.
 * @returns null where each follows from the one before it
 */
export function linesFault(recordId: string | null, lines: readonly TextLine[]): ExportFault | null {
  let previousHash = genesis
  for (const [index, line] of lines.entries()) {
    const seq = index + 1
    const entry = soundEntry(line)
    if (entry === null) return changedLine(line, seq, previousHash, lines[index + 1])
    const misplaced = recordId !== null && entry.recordId !== undefined && entry.recordId !== recordId
      ? fault('other-record', `The entry belongs to another record, ${entry.recordId}`, line, seq)
      : outOfPlace(entry, { line, seq, previousHash, later: lines.slice(index + 1) })
    if (misplaced !== null) return misplaced
    previousHash = entry.hash
  }
  return null
}

type SoundEntry = Pick<EntryLine, 'seq' | 'hash' | 'previousHash'> & Partial<Pick<EntryLine, 'recordId'>>

/** An entry whose line is in canonical JSON and has the hash that it says. Of a withdrawn one there is the hash only. */
function soundEntry({ value, text }: TextLine): SoundEntry | null {
  if (value === null) return null
  if (isWithdrawnLine(value)) return canonicalJson(value) === text ? value : null
  const entry = value as unknown as EntryLine
  try {
    return canonicalJson(value) === text && hashLine(entry) === entry.hash ? entry : null
  } catch {
    return null
  }
}

interface Place {
  readonly line: TextLine
  readonly seq: number
  readonly previousHash: string
  readonly later: readonly TextLine[]
}

/** What a sound entry is doing where another one belongs. */
function outOfPlace(entry: SoundEntry, { line, seq, previousHash, later }: Place): ExportFault | null {
  if (entry.seq === seq && entry.previousHash === previousHash) return null
  const belongs = later.find((one) => {
    const other = soundEntry(one)
    return other !== null && other.seq === seq && other.previousHash === previousHash
  })
  const at = belongs === undefined ? line : { ...line, ...firstDifference(line.raw, belongs.raw, line.from) }
  if (entry.seq > seq && belongs !== undefined) return fault('swapped', `Entry ${entry.seq} stands where entry ${seq} belongs`, at, seq)
  if (entry.seq > seq) return fault('left-out', `Entry ${seq} is missing: entry ${entry.seq} stands in its place`, at, seq)
  if (entry.seq < seq) return fault('inserted', `Entry ${entry.seq} stands here a second time`, at, seq)
  return belongs === undefined
    ? fault('changed', 'The entry does not follow from the one before it', at, seq)
    : fault('inserted', `Two entries are numbered ${seq}, and this one does not follow from the one before it`, at, seq)
}

/** A line that is not what was hashed. Where only one of its two hashes is, what stands beside tells what it was. */
function changedLine(line: TextLine, seq: number, previousHash: string, next: TextLine | undefined): ExportFault {
  const why = 'What the entry says is not what was hashed when it was written'
  const { value } = line
  if (value === null) return fault('changed', 'The line is no entry of a record', line, seq)
  const following = next?.value?.['previousHash']
  const originals = [{ ...value, previousHash }, ...typeof following === 'string' ? [{ ...value, hash: following }] : []]
  for (const original of originals) {
    const printed = soundText(original)
    if (printed !== null) return fault('changed', why, { ...line, ...firstDifference(line.raw, Buffer.from(printed), line.from) }, seq)
  }
  return fault('changed', why, line, seq)
}

function soundText(value: object): string | null {
  try {
    const text = canonicalJson(value)
    const sound = soundEntry({ value: value as Readonly<Record<string, unknown>>, text, raw: Buffer.alloc(0), number: 0, from: 0, to: 0 })
    return sound === null ? null : text
  } catch {
    return null
  }
}

/** Whether the first line says what the entries say heads the record, and is written as one writes it. */
export function headFault(first: TextLine, head: Head): ExportFault | null {
  const { proof, ...said } = first.value ?? {}
  const isAsWritten = proof !== undefined || first.text === JSON.stringify(first.value)
  if (isAsWritten && canonicalJson(said) === canonicalJson(headLine(head))) return null
  const place = nearestPlace(first, [...first.value === null ? [] : [JSON.stringify(first.value)], ...possibleLines(head)])
  return fault('changed', 'What the first line says of the record is not what its entries say', { ...first, ...place }, 0)
}

/** The order of the items of a child follows the one in which a database or a program kept them. */
function possibleLines(head: Head): readonly string[] {
  const ordered = (compare: (one: string, other: string) => number) => JSON.stringify(headLine({
    ...head,
    children: head.children.map((child) => Object.fromEntries(Object.entries(child).toSorted(([one], [other]) => compare(one, other)))) as unknown as Head['children'],
  }))
  const byLetter = (one: string, other: string) => (one < other ? -1 : 1)
  return [ordered(byLetter), ordered((one, other) => one.length - other.length || byLetter(one, other))]
}

/** The byte itself where a possible line differs in one only; else what comes after the longest beginning that is the same. */
function nearestPlace({ raw, from, to }: TextLine, possible: readonly string[]): ByteRange {
  const places = possible.map((text) => {
    const original = Buffer.from(text)
    const { from: at } = firstDifference(raw, original, 0)
    return { at, single: raw.length === original.length && at < raw.length && raw.subarray(at + 1).equals(original.subarray(at + 1)) }
  })
  const single = places.find((place) => place.single)
  return single === undefined
    ? { from: from + Math.max(...places.map(({ at }) => at)), to }
    : { from: from + single.at, to: from + single.at + 1 }
}

/** The first byte at which a text is not the other one; where one ends, the end. */
export function firstDifference(own: Buffer, original: Buffer, from: number): ByteRange {
  let at = 0
  while (at < own.length && own[at] === original[at]) at += 1
  return { from: from + at, to: from + at + 1 }
}

/** The record that most of the sound entries belong to; null where there are none. */
export function recordOf(lines: readonly TextLine[]): string | null {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const id = soundEntry(line)?.recordId
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null
}

function fault(kind: ExportFaultKind, why: string, { number, from, to }: Pick<TextLine, 'number' | 'from' | 'to'>, seq: number): ExportFault {
  return { kind, why, seq, line: number, bytes: { from, to } }
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Readonly<Record<string, unknown>> : null
  } catch {
    return null
  }
}
