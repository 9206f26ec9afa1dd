import type { BelongingOf } from '../access/index.ts'
import { allocationOf } from './allocation.ts'
import { courtFacts, fullName } from './court-facts.ts'
import type { Staff, Worker } from './staff.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'

/** Who holds a case, and everybody whom the court's papers name in it, by each name that they have had. */
export function caseBelonging(staff: Staff): BelongingOf {
  return (head, entries) => ({
    holder: holderOf(head, entries, staff)?.id ?? null,
    named: courtFacts(entries).people.flatMap((person) => [fullName(person), person.previousName]).filter((name) => typeof name === 'string'),
  })
}

/** The worker to whom a case is allocated, if the staff list has them. */
export function holderOf(head: Head, entries: readonly StoredEntry[], staff: Staff): Worker | undefined {
  const allocation = allocationOf(entries)
  if (allocation === null) return undefined
  return staff.find(allocation.practitioner) ?? staff.named(allocation.practitioner, head.office ?? null)
}
