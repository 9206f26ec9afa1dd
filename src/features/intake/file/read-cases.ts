import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import Tokenizer from '@streamparser/json/tokenizer.js'
import type { IntakeFault } from '../fault.ts'
import { isObject } from '../feed-values.ts'
import { CaseSplitter } from './case-splitter.ts'
import type { FoundCase } from './case-splitter.ts'
import { decodeText, UnreadableText } from './decode-text.ts'
import { Place } from './place.ts'
import type { LineAndColumn } from './place.ts'

/** The bytes of a file, and how many there are where that is known. */
export interface FileSource {
  readonly bytes: AsyncIterable<Uint8Array>
  readonly size?: number | undefined
}

/** How far a file has been read, in bytes. */
export interface Progress {
  readonly read: number
  readonly total: number | undefined
}

/** Why a file cannot be read, or not to its end, and where its JSON breaks off. */
export interface FileFault extends IntakeFault, Partial<LineAndColumn> {}

/** Opens a file of this machine. @throws what the system says of one that is not there */
export async function openFile(path: string): Promise<FileSource> {
  const { size } = await stat(path)
  return { bytes: createReadStream(path), size }
}

/**
 * The cases of a court's file, one at a time: a list of cases, `{ cases: […] }` or a single case. Only the case
 * being read is in memory. A file that cannot be read on yields one fault about itself, after the cases before it.
 */
export async function* readCases(
  source: FileSource,
  onProgress: (progress: Progress) => void = () => {},
): AsyncGenerator<FoundCase | FileFault> {
  const found: FoundCase[] = []
  const parser = new CaseParser((one) => found.push(one))
  try {
    for await (const text of decodeText(counted(source, onProgress))) {
      const fault = parser.write(text)
      yield* found.splice(0)
      if (fault !== undefined) return yield fault
    }
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error
    return yield { pointer: '', code: 'encoding', reason: error.message }
  }
  const last = parser.end()
  yield* found.splice(0)
  if (last !== undefined) yield last
}

class CaseParser {
  readonly #place = new Place()
  readonly #tokenizer = new Tokenizer({ stringBufferSize: 64 * 1024 })
  readonly #splitter: CaseSplitter
  #offset = 0

  constructor(onCase: (found: FoundCase) => void) {
    this.#splitter = new CaseSplitter(onCase)
    this.#tokenizer.onToken = (token) => {
      this.#offset = token.offset
      this.#splitter.write(token)
    }
  }

  write(text: string): FileFault | undefined {
    this.#place.enter(text)
    try {
      this.#tokenizer.write(text)
      return undefined
    } catch (error) {
      return notJson(this.#place.of(positionIn(error) ?? this.#offset))
    }
  }

  /** What an envelope without a list of cases turns out to be: a single case, or a file of something else. */
  end(): FoundCase | FileFault | undefined {
    try {
      if (!this.#tokenizer.isEnded) this.#tokenizer.end()
      const rest = this.#splitter.end()
      return this.#splitter.lists > 0 ? undefined : singleCase(rest)
    } catch {
      return notJson(this.#place.end())
    }
  }
}

function singleCase(rest: unknown): FoundCase | FileFault {
  if (isObject(rest) && ('case_data' in rest || 'caseData' in rest)) return { pointer: '', value: rest }
  return {
    pointer: '',
    code: 'no-cases',
    reason: 'There are no cases in this file. Expected a list of cases, or an object with a list named “cases”.',
  }
}

function notJson({ line, column }: LineAndColumn): FileFault {
  return {
    pointer: '',
    code: 'not-json',
    reason: `The file is not JSON, or breaks off, at line ${line}, column ${column}. What stands before that has been read.`,
    line,
    column,
  }
}

/** The tokenizer tells the position only in its message. */
function positionIn(error: unknown): number | undefined {
  const [, position] = (error instanceof Error && /absolute position "(\d+)"/.exec(error.message)) || []
  return position === undefined ? undefined : Number(position)
}

async function* counted(source: FileSource, onProgress: (progress: Progress) => void): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const chunk of source.bytes) {
    yield chunk
    read += chunk.length
    onProgress({ read, total: source.size })
  }
}
