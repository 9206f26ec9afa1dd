import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../record/canonical.ts'
import { hashCheckpoint } from '../record/proof/checkpoint.ts'
import type { SignedCheckpoint } from '../record/proof/checkpoint.ts'

/** The file of checkpoints and the database say two things. One of them has been altered. */
export class CheckpointsDiffer extends Error {
  constructor(file: string, why: string) {
    super(`${file} and the database do not say the same: ${why}`)
    this.name = 'CheckpointsDiffer'
  }
}

/** The file in which checkpoints are kept beside the database, one in canonical JSON a line. */
export function checkpointFile(directory: string): string {
  return join(directory, 'checkpoints.ndjson')
}

/**
 * Adds to the file what it does not have yet, and waits until the disk has it. A line that was cut off while it was
 * written is written again.
 * @param since gives the checkpoints after a number, in order
 * @throws CheckpointsDiffer
 */
export async function bringFileUpToDate(
  directory: string, since: (number: number) => Promise<readonly SignedCheckpoint[]>,
): Promise<number> {
  mkdirSync(directory, { recursive: true })
  const file = checkpointFile(directory)
  const { last, whole } = readFile(file)
  // The last one that it has comes again, to be compared.
  const stored = await since(Math.max(0, (last?.number ?? 1) - 1))
  if (last !== null && stored[0] === undefined) throw new CheckpointsDiffer(file, `only the file has checkpoint ${last.number}`)
  if (last !== null && hashCheckpoint(stored[0]!) !== hashCheckpoint(last)) throw new CheckpointsDiffer(file, `checkpoint ${last.number} is another one`)
  const rest = last === null ? stored : stored.slice(1)
  if (rest.length === 0) return 0
  append(directory, file, whole, rest)
  return rest.length
}

function readFile(file: string): { readonly last: SignedCheckpoint | null, readonly whole: number } {
  let text: Buffer
  try {
    text = readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { last: null, whole: 0 }
    throw error
  }
  const whole = text.lastIndexOf('\n') + 1
  const [line = ''] = text.subarray(0, whole).toString().trimEnd().split('\n').slice(-1)
  if (line === '') return { last: null, whole }
  try {
    return { last: JSON.parse(line) as SignedCheckpoint, whole }
  } catch {
    throw new CheckpointsDiffer(file, 'its last line is no checkpoint')
  }
}

function append(directory: string, file: string, whole: number, checkpoints: readonly SignedCheckpoint[]): void {
  const handle = openSync(file, 'a')
  try {
    ftruncateSync(handle, whole)
    writeSync(handle, checkpoints.map((checkpoint) => `${canonicalJson(checkpoint)}\n`).join(''))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  const folder = openSync(directory, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
