import type { StoredEntry } from '../../record/stored-entry.ts'
import type { CaseState } from '../../platform/sql/schema/cases.ts'

/** Who was given a case, as the entry says it. */
export interface Allocation {
  readonly entry: StoredEntry
  /** A worker's id or, from another system, a name. */
  readonly practitioner: string
  readonly role: PractitionerRole
}

export type PractitionerRole = 'fca' | 'childrens-guardian'

/** As the entry's choices name the roles. */
export const allocatedRoleWords: Readonly<Record<PractitionerRole, string>> = {
  'fca': 'family court adviser', 'childrens-guardian': "children's guardian",
}

/** The latest allocation by when it happened, of a case that is not closed; null where nobody holds it. */
export function allocationOf(entries: readonly StoredEntry[]): Allocation | null {
  const entry = latest(sinceOpened(entries), 'case.allocated')
  const practitioner = entry?.data['practitioner']
  if (entry === undefined || typeof practitioner !== 'string' || practitioner.trim() === '') return null
  const words = entry.data['practitionerRole']
  return { entry, practitioner, role: words === allocatedRoleWords['childrens-guardian'] ? 'childrens-guardian' : 'fca' }
}

/** How far a case has come. Allocation counts as further than screening, whichever came first. */
export function stateOf(entries: readonly StoredEntry[]): CaseState {
  const current = sinceOpened(entries)
  if (latest(current, 'case.closed') !== undefined) return 'closed'
  if (allocationOf(entries) !== null) return 'allocated'
  return screeningOf(entries) === null ? 'new' : 'screened'
}

/** The latest screening of the application that stands. */
export function screeningOf(entries: readonly StoredEntry[]): StoredEntry | null {
  return latest(sinceOpened(entries), 'screening.completed') ?? null
}

/** A case that was closed and came back begins again: what came before the new application is left out. */
function sinceOpened(entries: readonly StoredEntry[]): readonly StoredEntry[] {
  const closed = latest(entries, 'case.closed')
  if (closed === undefined) return entries
  const again = entries.filter(({ type, at }) => reopens.has(type) && at > closed.at)
  const from = Math.min(...again.map(({ at }) => at))
  return again.length === 0 ? entries : entries.filter(({ at }) => at >= from)
}

const reopens: ReadonlySet<string> = new Set(['court-application.received', 'case.opened'])

function latest(entries: readonly StoredEntry[], type: string): StoredEntry | undefined {
  return entries.reduce<StoredEntry | undefined>(
    (last, entry) => entry.type === type && (last === undefined || entry.at >= last.at) ? entry : last, undefined)
}
