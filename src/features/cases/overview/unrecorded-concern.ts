import { paths } from '../../../platform/paths.ts'
import type { StoredEntry } from '../../../record/stored-entry.ts'
import { screeningOf } from '../allocation.ts'

/** A screening that shows a concern which nobody has recorded yet, with the way to its form; null where there is none. */
export function unrecordedConcern(recordId: string, entries: readonly StoredEntry[]) {
  const screening = screeningOf(entries)
  const { concernIdentified, groundsForIntervention } = screening?.data ?? {}
  if (screening === null || (concernIdentified ?? groundsForIntervention) !== true) return null
  if (entries.some(({ type, about }) => type === 'concern.identified' && about === screening.id)) return null
  const words = new URLSearchParams({ about: screening.id, 'data.identifiedThrough': 'screening an application' })
  return {
    at: screening.at,
    href: `${paths.case.record({ recordId, entryType: 'concern.identified' })}?${words.toString()}`,
  }
}
