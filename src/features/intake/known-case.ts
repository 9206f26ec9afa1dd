import type { Entry } from '../../engine/model.ts'

/** What a record already says of its court's case. */
export interface KnownCase {
  /** The entry that brought the application; none where the record was opened in another way. */
  readonly application: string | undefined
  readonly items: Readonly<Record<string, unknown>>
  /** The latest entry of each hearing, by the court's number for it. */
  readonly hearings: ReadonlyMap<string, Entry>
}

/** Reads what the court has said so far out of the entries themselves, so that nothing kept beside them can drift. */
export function knownCase(entries: readonly Entry[]): KnownCase {
  const items: Record<string, unknown> = {}
  const hearings = new Map<string, Entry>()
  for (const entry of entries) {
    if (entry.type === 'court-application.received') Object.assign(items, entry.data)
    if (entry.type === 'court-case.updated') {
      const { changed = [], ...told } = entry.data
      for (const item of Array.isArray(changed) ? changed : []) delete items[String(item)]
      Object.assign(items, told)
    }
    if (entry.type === 'hearing.listed' && typeof entry.data['reference'] === 'string') hearings.set(entry.data['reference'], entry)
  }
  return { application: entries.find(({ type }) => type === 'court-application.received')?.id, items, hearings }
}
