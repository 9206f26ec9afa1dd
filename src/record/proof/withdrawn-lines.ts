import { isWithdrawnLine, withdrawalType } from '../withdrawal.ts'
import type { WithdrawnLine } from '../withdrawal.ts'
import type { ExportFault } from './export-fault.ts'
import type { TextLine } from './export-lines.ts'

/** Lines of an export in which a withdrawn entry has only its place. */
export function withdrawnLines(lines: readonly TextLine[]): readonly (TextLine & { readonly value: WithdrawnLine & TextLine['value'] })[] {
  return lines.filter((line): line is TextLine & { readonly value: WithdrawnLine & TextLine['value'] } => line.value !== null && isWithdrawnLine(line.value))
}

/**
 * An entry that is left out as if it had been withdrawn, and that nothing in the record withdraws. Not to be asked of a record
 * as it was frozen: an entry may have been withdrawn since.
 */
export function withdrawnFault(lines: readonly TextLine[]): ExportFault | null {
  const found = withdrawnLines(lines).find(({ value: { id, seq, withdrawn } }) => !lines.some(({ value }) =>
    value?.['id'] === withdrawn && value['type'] === withdrawalType && value['about'] === id && Number(value['seq']) > seq))
  if (found === undefined) return null
  const { number: line, from, to, value: { seq } } = found
  return { kind: 'changed', why: 'What the entry says is left out, and nothing in the record withdraws it', seq, line, bytes: { from, to } }
}
