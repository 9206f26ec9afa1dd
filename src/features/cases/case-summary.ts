import type { Insertable } from 'kysely'
import { toLocalDate, dayOf } from '../../engine/london.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'
import type { ListedChild } from '../../platform/sql/schema/cases.ts'
import type { Schema } from '../../platform/sql/schema.ts'
import { versionOf } from '../../record/withdrawal.ts'
import { allocationOf, stateOf } from './allocation.ts'
import { holderOf } from './belonging.ts'
import { courtFacts, fullName, harmInWords, peopleById } from './court-facts.ts'
import type { CourtFacts } from './court-facts.ts'
import { hearingsOf } from './hearings.ts'
import type { Staff } from './staff.ts'

/** A case as lists show it. It follows from the entries and the staff list alone. */
export function summarise(head: Head, entries: readonly StoredEntry[], staff: Staff): Insertable<Schema['case_summary']> {
  const facts = courtFacts(entries)
  const allocation = allocationOf(entries)
  const holder = holderOf(head, entries, staff)
  const hearings = hearingsOf(entries).map(({ at }) => at)
  return {
    record_id: head.id,
    title: head.title,
    case_number: facts.caseNumber ?? null,
    application: facts.application ?? null,
    proceedings: facts.proceedings ?? null,
    court: facts.court ?? null,
    received_on: receivedOn(facts, entries),
    hearings,
    last_hearing_at: hearings.at(-1) ?? null,
    children: JSON.stringify(childrenOf(head, facts)),
    known_to_local_authority: facts.knownToLocalAuthority ?? null,
    harm: harmInWords(facts),
    state: stateOf(entries),
    office: head.office ?? null,
    allocated_to: holder?.id ?? null,
    allocated_role: allocation?.role ?? null,
    manager_id: holder?.managerId ?? null,
    version: versionOf(entries),
  }
}

/** The children of a record by name, in its order. */
export function childrenOf(head: Head, facts: Pick<CourtFacts, 'people'>): readonly ListedChild[] {
  const people = peopleById(facts)
  return head.children.map(({ id, born }, index) => {
    const person = people.get(id)
    const name = person === undefined ? null : fullName(person)
    return { id, name: name ?? `Child ${index + 1}`, born: born ?? person?.born ?? null }
  })
}

function receivedOn({ receivedOn: said }: CourtFacts, entries: readonly StoredEntry[]): string {
  const first = entries.find(({ type }) => type === 'court-application.received') ?? entries[0]!
  return said ?? toLocalDate(dayOf(first.at))
}
