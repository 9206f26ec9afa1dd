import type { Author, Child, Entry, EpochMs, RecordHead } from '../engine/model.ts'
import type { Fault } from './outcome.ts'

/** A record as text: the head on the first line, then an entry on each further line. */
export interface ReadRecord {
  readonly head: RecordHead
  readonly entries: readonly Entry[]
}

/** The canonical slug of a slug or alias; undefined where the vocabulary has neither. */
export type Canonical = (slug: string) => string | undefined

/** Everything wrong with a record's text; `path` begins with the line, as in `line 3.at`. */
export class UnreadableRecord extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ path, message }) => `${path}: ${message}`).join('\n'))
    this.name = 'UnreadableRecord'
    this.faults = faults
  }
}

/**
 * Reads a record. `recordedAt` defaults to `at` and `children` to all; `by` and `about` may be absent.
 * @param lines without line ends; empty ones are passed over
 * @throws UnreadableRecord with every fault of every line
 */
export function readRecord(lines: Iterable<string>, canonical: Canonical): ReadRecord {
  const faults: Fault[] = []
  const ids = new Set<string>()
  const entries: Entry[] = []
  let head: RecordHead | undefined
  let number = 0
  for (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    const reader = new LineReader(`line ${number}`, faults)
    const value = reader.object(line)
    if (value === undefined) continue
    if (head === undefined) head = readHead(value, reader)
    else {
      const entry = readEntry(value, reader, canonical)
      if (ids.has(entry.id)) reader.fault('id', 'repeated', `there is an entry '${entry.id}' already`)
      ids.add(entry.id)
      entries.push(entry)
    }
  }
  if (head === undefined && faults.length === 0) faults.push({ path: 'line 1', code: 'empty', message: 'there is no record here' })
  if (head === undefined || faults.length > 0) throw new UnreadableRecord(faults)
  return { head, entries }
}

function readHead(value: Readonly<Record<string, unknown>>, reader: LineReader): RecordHead {
  return {
    id: reader.text(value, 'id'),
    record: reader.text(value, 'record'),
    procedures: reader.texts(value, 'procedures'),
    children: readChildren(value['children'], reader),
    nation: reader.optionalText(value, 'nation'),
  }
}

function readChildren(value: unknown, reader: LineReader): readonly Child[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    reader.fault('children', 'not-a-list', 'must be a list')
    return []
  }
  return value.map((child: unknown, index) => {
    if (!isObject(child)) {
      reader.fault(`children.${index}`, 'not-an-object', 'must be an object with an id')
      return { id: '' }
    }
    return {
      id: reader.text(child, 'id', `children.${index}.id`),
      born: reader.optionalText(child, 'born', `children.${index}.born`),
    }
  })
}

function readEntry(value: Readonly<Record<string, unknown>>, reader: LineReader, canonical: Canonical): Entry {
  const type = reader.text(value, 'type')
  const data = value['data'] ?? {}
  if (!isObject(data)) reader.fault('data', 'not-an-object', 'must be an object')
  const known = type === '' ? undefined : canonical(type)
  if (type !== '' && known === undefined) reader.fault('type', 'entry-type-unknown', `'${type}' is not in the vocabulary`)
  const at = reader.instant(value, 'at')
  return {
    id: reader.text(value, 'id'),
    type: known ?? type,
    at,
    recordedAt: value['recordedAt'] === undefined ? at : reader.instant(value, 'recordedAt'),
    by: readAuthor(value['by'], reader),
    about: reader.optionalText(value, 'about'),
    children: value['children'] === undefined ? undefined : reader.texts(value, 'children'),
    data: isObject(data) ? data : {},
  }
}

function readAuthor(value: unknown, reader: LineReader): Author | undefined {
  if (value === undefined || value === null) return undefined
  if (!isObject(value)) {
    reader.fault('by', 'not-an-object', 'must be an object')
    return undefined
  }
  return {
    role: reader.optionalText(value, 'role', 'by.role'),
    person: reader.optionalText(value, 'person', 'by.person'),
    organisation: reader.optionalText(value, 'organisation', 'by.organisation'),
  }
}

/** Reads one line's values and notes what is wrong, so that one reading finds every fault. */
class LineReader {
  readonly #line: string
  readonly #faults: Fault[]

  constructor(line: string, faults: Fault[]) {
    this.#line = line
    this.#faults = faults
  }

  fault(path: string, code: string, message: string): void {
    this.#faults.push({ path: path === '' ? this.#line : `${this.#line}.${path}`, code, message })
  }

  object(line: string): Readonly<Record<string, unknown>> | undefined {
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (error) {
      this.fault('', 'not-json', error instanceof Error ? error.message : String(error))
      return undefined
    }
    if (isObject(value)) return value
    this.fault('', 'not-an-object', 'must be an object')
    return undefined
  }

  text(from: Readonly<Record<string, unknown>>, name: string, path = name): string {
    const value = from[name]
    if (typeof value === 'string' && value !== '') return value
    this.fault(path, value === undefined ? 'missing' : 'not-a-text', value === undefined ? 'is missing' : 'must be a text')
    return ''
  }

  optionalText(from: Readonly<Record<string, unknown>>, name: string, path = name): string | undefined {
    return from[name] === undefined || from[name] === null ? undefined : this.text(from, name, path)
  }

  texts(from: Readonly<Record<string, unknown>>, name: string): readonly string[] {
    const value = from[name]
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value
    this.fault(name, value === undefined ? 'missing' : 'not-a-list', value === undefined ? 'is missing' : 'must be a list of texts')
    return []
  }

  instant(from: Readonly<Record<string, unknown>>, name: string): EpochMs {
    const value = this.text(from, name)
    if (value === '') return 0
    try {
      return Temporal.Instant.from(value).epochMilliseconds
    } catch {
      this.fault(name, 'not-an-instant', `'${value}' is no time with an offset, such as 2026-03-27T16:10:00+00:00`)
      return 0
    }
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
