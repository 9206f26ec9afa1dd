import type { Insertable } from 'kysely'
import type { Schema } from '../../platform/sql/schema.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'
import { accusedOf } from './accused.ts'
import { pathTaken } from './path-of-51.ts'

/** A concern as lists show it. It follows from the entries alone. */
export function summarise(head: Head, entries: readonly StoredEntry[]): Insertable<Schema['allegation_summary']> {
  const received = entries.filter(({ type }) => type === 'allegation.received')
  const first = received[0] ?? entries[0]!
  const accused = accusedOf(entries)
  return {
    record_id: head.id,
    title: head.title,
    office: head.office ?? null,
    started_by: first.by.person ?? null,
    started_at: first.at,
    accused: accused.said,
    accused_names: accused.names,
    accused_is: received.map(({ data }) => data['accusedIs']).findLast((one) => typeof one === 'string') ?? null,
    immediate_risk: entries.some(({ data }) => data['immediateRisk'] === true),
    step: pathTaken(entries).next,
    version: entries.length,
  }
}
