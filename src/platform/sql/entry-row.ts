import type { Insertable, Selectable } from 'kysely'
import type { StoredEntry } from '../../record/stored-entry.ts'
import type { Schema } from './schema.ts'

export function toRow(entry: StoredEntry): Insertable<Schema['entry']> {
  return {
    record_id: entry.recordId,
    seq: entry.seq,
    id: entry.id,
    type: entry.type,
    at: entry.at,
    recorded_at: entry.recordedAt,
    by_person: entry.by.person ?? null,
    by_role: entry.by.role ?? null,
    by_organisation: entry.by.organisation ?? null,
    about: entry.about ?? null,
    children: entry.children,
    data: JSON.stringify(entry.data),
    head: entry.head === undefined ? null : JSON.stringify(entry.head),
    command_id: entry.commandId,
    previous_hash: entry.previousHash,
    hash: entry.hash,
  }
}

export function fromRow(row: Selectable<Schema['entry']>): StoredEntry {
  return {
    recordId: row.record_id,
    seq: row.seq,
    id: row.id,
    type: row.type,
    at: row.at,
    recordedAt: row.recorded_at,
    by: {
      ...(row.by_role === null ? {} : { role: row.by_role }),
      ...(row.by_person === null ? {} : { person: row.by_person }),
      ...(row.by_organisation === null ? {} : { organisation: row.by_organisation }),
    },
    about: row.about ?? undefined,
    children: row.children,
    data: row.data,
    head: row.head ?? undefined,
    commandId: row.command_id,
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}
