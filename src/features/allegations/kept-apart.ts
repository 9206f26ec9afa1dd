import { vocabulary } from '../../procedures/vocabulary/index.ts'
import type { Fault } from '../../record/outcome.ts'
import type { Draft, Head } from '../../record/stored-entry.ts'

/**
 * What would put a concern about somebody who works with children in a record that others read (cafcass-2025 para 49).
 * Its entries stand in a record of its own; so does a referral that names the LADO.
 */
export function keptApartFaults({ type, data }: Draft, head: Head): readonly Fault[] {
  if (head.record === 'allegation') return []
  const { family, slug } = vocabulary.entryType(type) ?? {}
  if (family === 'allegation') return [{ path: 'type', code: 'kept-apart', message: ownRecord }]
  if (slug === 'referral.made' && data['asksForLado'] === true) return [{ path: 'data.asksForLado', code: 'kept-apart', message: ownRecord }]
  return []
}

const ownRecord = 'A concern about somebody who works with children has a record of its own. Start it there, so that only those who handle it can see it'
