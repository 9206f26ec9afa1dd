import type { Database } from '../../platform/sql/database.ts'
import type { Head } from '../../record/stored-entry.ts'

/** A child as a concern knows it: by the case and the id it has there. The name stays in the case, for those who may see it. */
export function childInCase(caseId: string, childId: string): string {
  return `${encodeURIComponent(caseId)}/${encodeURIComponent(childId)}`
}

/** The case that a child of a concern is in, and its id there; null for one that is in no case. */
export function caseOfChild(id: string): { readonly caseId: string, readonly childId: string } | null {
  const [caseId, childId, ...more] = id.split('/')
  if (caseId === undefined || childId === undefined || more.length > 0) return null
  try {
    return { caseId: decodeURIComponent(caseId), childId: decodeURIComponent(childId) }
  } catch {
    return null
  }
}

export interface NamedChild {
  readonly id: string
  readonly name: string
  readonly born: string | null
  /** The case that the viewer can open. */
  readonly caseId: string | null
}

/** The children of a concern, by name where their case is open to whoever asks. */
export async function namedChildren(db: Database, { children }: Pick<Head, 'children'>): Promise<readonly NamedChild[]> {
  const cases = [...new Set(children.flatMap(({ id }) => caseOfChild(id)?.caseId ?? []))]
  const rows = cases.length === 0 ? [] : await db.selectFrom('case_summary').select(['case_summary.record_id', 'case_summary.children'])
    .where('case_summary.record_id', 'in', cases).execute()
  const seen = new Map(rows.map((row) => [row.record_id, row.children]))
  return children.map(({ id, born }, index) => {
    const place = caseOfChild(id)
    const found = place === null ? undefined : seen.get(place.caseId)?.find((child) => child.id === place.childId)
    return {
      id, name: found?.name ?? `Child ${index + 1}`, born: born ?? null,
      caseId: found === undefined ? null : place!.caseId,
    }
  })
}
