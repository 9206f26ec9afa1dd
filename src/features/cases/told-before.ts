import { z } from 'zod'
import type { StoredEntry } from '../../record/stored-entry.ts'
import { courtFacts } from './court-facts.ts'

const listed = z.array(z.object({ id: z.string(), address: z.string().min(1).optional() })).catch([])

/**
 * Ids of the people whose address is confidential by the court's latest word and stands in an earlier entry. Pages leave it
 * out; an entry is never changed, so whoever takes the entries themselves takes the address with them.
 */
export function addressesToldBefore(entries: readonly StoredEntry[]): readonly string[] {
  const told = new Set(entries.flatMap(({ data }) => listed.parse(data['people']).filter(({ address }) => address !== undefined).map(({ id }) => id)))
  return courtFacts(entries).people.filter(({ id, confidential }) => confidential.address && told.has(id)).map(({ id }) => id)
}
