import type { Insertable, Selectable } from 'kysely'
import type { StoredEntry } from '../../record/stored-entry.ts'
import type { Schema } from './schema.ts'
import { seal, unseal } from './secret/seal.ts'

type Row = Selectable<Schema['entry']>
/** What of an entry only the record's key opens. */
type Secret = Pick<StoredEntry, 'data' | 'head' | 'salt'>

export function toRow(entry: StoredEntry, key: Buffer): Insertable<Schema['entry']> {
  const secret: Secret = { data: entry.data, head: entry.head, salt: entry.salt }
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
    data: null,
    head: null,
    secret: seal(key, Buffer.from(JSON.stringify(secret)), placeOf(entry.recordId, entry)),
    command_id: entry.commandId,
    previous_hash: entry.previousHash,
    hash: entry.hash,
  }
}

/**
 * @param key the record's; null where it has none
 * @throws Unsealable for what was altered, or put in another place
 */
export function fromRow(row: Row, key: Buffer | null): StoredEntry {
  const { data, head, salt } = secretOf(row, key)
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
    data,
    head,
    ...salt === undefined ? {} : { salt },
    commandId: row.command_id,
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}

/** Entries from before there were keys say in columns what they say. */
function secretOf(row: Row, key: Buffer | null): Secret {
  if (row.secret === null) return { data: row.data ?? {}, head: row.head ?? undefined }
  if (key === null) throw new Error(`The key of record ${row.record_id} is not there`)
  return JSON.parse(unseal(key, row.secret, placeOf(row.record_id, row)).toString()) as Secret
}

function placeOf(recordId: string, { seq, id }: { readonly seq: number, readonly id: string }): string {
  return JSON.stringify([recordId, seq, id])
}
