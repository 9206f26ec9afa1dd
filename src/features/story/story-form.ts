import type { EpochMs } from '../../engine/model.ts'
import type { RuleBook } from '../../engine/rule-book.ts'
import type { Fault } from '../../platform/http.ts'
import { UnreadableRecord } from '../../record/ndjson.ts'
import { dateWanted, readDay, readTime } from '../clock/index.ts'
import type { Line } from '../clock/index.ts'
import { followStory } from './follow-story.ts'
import type { Story } from './follow-story.ts'
import { readRows } from './rows.ts'
import type { FindType, Row } from './rows.ts'

/** What the form sends. */
export type Sent = Readonly<Record<string, unknown>>

/** A story is pasted as text, or built row by row. */
export type Way = 'text' | 'rows'

export interface Told {
  readonly way: Way
  readonly rows: readonly Row[]
  readonly faults: readonly Fault[]
  /** The record as NDJSON, as it was pasted or as the rows make it. */
  readonly text: string
  /** Absent while something is missing or wrong, or before it is asked for. */
  readonly story: Story | undefined
  /** The instant that it is followed to, and the one as known at which. */
  readonly at: EpochMs
  readonly knownAt: EpochMs | undefined
}

interface Reader {
  readonly ruleBook: RuleBook
  readonly lines: readonly Line[]
  readonly findType: FindType
  readonly now: EpochMs
}

const mostFaults = 15

/** Reads the form and, unless it only asks for another row, follows the story. Every fault is found at once. */
export function readStory({ ruleBook, lines, findType, now }: Reader, sent: Sent): Told {
  const faults: Fault[] = []
  const way: Way = sent['way'] === 'text' ? 'text' : 'rows'
  const at = readMoment(sent, 'at-', faults) ?? now
  const knownAt = readMoment(sent, 'known-', faults)
  const edition = readEdition(ruleBook, sent, faults)
  const { rows, record, asked } = readRows({ ruleBook, lines, findType }, sent, way === 'rows' ? faults : [])
  const text = way === 'text' ? textOf(sent, 'record') : record
  const told = { way, rows, text, at, knownAt }
  if (!asked && way === 'rows' || sent['act'] === 'look') return { ...told, faults: [], story: undefined }
  if (faults.length > 0) return { ...told, faults, story: undefined }
  try {
    return { ...told, faults, story: followStory(ruleBook, text.split(/\r\n|\n|\r/), { at, knownAt, edition }) }
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error
    return { ...told, faults: inWords(error), story: undefined }
  }
}

function inWords({ faults }: UnreadableRecord): readonly Fault[] {
  const said = faults.slice(0, mostFaults).map(({ path, code, message }) => ({
    path: 'record', message: `${placeIn(path)}: ${code === 'not-json' ? unreadable(message) : message.slice(0, 200).replace(/\.$/, '')}.`,
  }))
  const more = faults.length - said.length
  return more > 0 ? [...said, { path: 'record', message: `And ${more} more.` }] : said
}

/** The parser says where it stopped, in words for programmers. */
function unreadable(message: string): string {
  const [, position] = /position (\d+)/.exec(message) ?? []
  return `cannot be read${position === undefined ? '' : ` from its character ${Number(position) + 1} on`}. It may be broken in two, or lack a quotation mark, comma or bracket`
}

/** 'line 3.at' is 'Line 3, at'. */
function placeIn(path: string): string {
  return path.replace(/^line (\d+)\.?/, (_, line: string) => `Line ${line}, `).replace(/, $/, '').slice(0, 120)
}

/** Nothing filled in is no moment and no fault. */
function readMoment(sent: Sent, prefix: string, faults: Fault[]): EpochMs | undefined {
  const parts = ['day', 'month', 'year', 'time'].map((part) => textOf(sent, prefix + part))
  if (parts.every((part) => part.trim() === '')) return undefined
  const date = readDay(sent, prefix)
  const time = parts[3]!.trim() === '' ? Temporal.PlainTime.from('23:59:59.999') : readTime(parts[3]!)
  if (date === undefined) faults.push({ path: `${prefix}day`, message: `Enter ${dateWanted(sent, prefix, 'a day')}` })
  if (time === undefined) faults.push({ path: `${prefix}time`, message: 'Enter a time, such as 16:10' })
  return date === undefined || time === undefined ? undefined : date.toZonedDateTime({ timeZone: 'Europe/London', plainTime: time }).epochMilliseconds
}

function readEdition(ruleBook: RuleBook, sent: Sent, faults: Fault[]): string | undefined {
  const named = textOf(sent, 'edition')
  if (named === '') return undefined
  if (!ruleBook.packs.some(({ source }) => source.id === named)) faults.push({ path: 'edition', message: 'Choose an edition from the list' })
  return named
}

export function textOf(sent: Sent, name: string): string {
  const value = sent[name]
  return typeof value === 'string' ? value : ''
}
