import type { StoredEntry } from '../../record/stored-entry.ts'
import type { CasesDeps } from './deps.ts'
import { roleInSentence } from './said-role.ts'

/** Who wrote an entry: 'Sam Okafor, family court adviser'. */
export function authorOf({ by }: Pick<StoredEntry, 'by'>, staff: CasesDeps['staff'], vocabulary: CasesDeps['vocabulary']): string {
  const name = by.person === undefined ? undefined : staff.find(by.person)?.name ?? by.person
  const role = by.role === undefined ? undefined : roleInSentence(by.role, vocabulary)
  return [name, role].filter((part) => part !== undefined).join(', ') || by.organisation || 'somebody who is not named'
}
