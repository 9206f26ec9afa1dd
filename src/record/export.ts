import { canonicalJson } from './canonical.ts'
import { UnreadableRecord } from './ndjson.ts'
import { toLine } from './stored-entry.ts'
import type { EntryLine, Head } from './stored-entry.ts'
import type { RecordRead } from './store.ts'
import type { WithdrawnLine } from './withdrawal.ts'

/**
 * A record as NDJSON: the head, then each entry with its hash. What was hashed of an entry is its
 * line in canonical JSON without `hash`, so that anybody can check it with two published standards. A withdrawn entry has a
 * line that says where it stood and which entry withdrew it.
 */
export function writeExport({ head, entries, withdrawn = [] }: RecordRead): readonly string[] {
  const lines = [...entries.map((entry) => ({ ...toLine(entry), hash: entry.hash })), ...withdrawn].toSorted((one, other) => one.seq - other.seq)
  return [JSON.stringify(headLine(head)), ...lines.map(canonicalJson)]
}

/** What the first line says of the record, in the order in which it says it. */
export function headLine({ record, id, title, procedures, children, nation, office }: Head): object {
  return { record, id, title, procedures, children, nation, office }
}

/**
 * Reads an export as far as checking it needs; each line is kept as it was read.
 * @throws UnreadableRecord where a line is no JSON object
 */
export function readExport(lines: readonly string[]): { readonly record: string; readonly lines: readonly (EntryLine | WithdrawnLine)[] } {
  const read = lines.flatMap((line, index) => line.trim() === '' ? [] : [{ path: `line ${index + 1}`, value: parse(line) }])
  const faults = read.filter(({ value }) => value === null)
    .map(({ path }) => ({ path, code: 'not-json', message: 'is no line of an export' }))
  const [head, ...entries] = read
  if (head === undefined) faults.push({ path: 'line 1', code: 'empty', message: 'there is no record here' })
  if (faults.length > 0) throw new UnreadableRecord(faults)
  return { record: String(head!.value!['id']), lines: entries.map(({ value }) => value as unknown as EntryLine) }
}

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : null
  } catch {
    return null
  }
}
