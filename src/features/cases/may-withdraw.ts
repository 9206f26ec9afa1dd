import { permissionsOf } from '../../platform/permissions.ts'
import type { Actor } from '../../record/command.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'
import { hasOwnCommand } from '../record-entry/index.ts'

/**
 * Why somebody cannot withdraw an entry, in words; null where they can. Its author can, and whoever manages: what has a way of
 * its own to be taken back, and what heads the record, stays.
 */
export function mayWithdraw({ seq, type, head, by }: StoredEntry, { person, role }: Actor): string | null {
  if (seq === 1 || head !== undefined) return 'The record stands on this entry: it cannot be withdrawn'
  if (type !== 'confidence.kept' && type !== 'document.added' && type !== 'entry.corrected' && hasOwnCommand(type)) return 'This entry is not withdrawn: there is another way to take back what it did'
  const may = permissionsOf(role)
  if (may.has('case.allocate') || (person !== null && by.person === person && may.has('case.record'))) return null
  return 'Only whoever wrote the entry and those who manage can withdraw it'
}
