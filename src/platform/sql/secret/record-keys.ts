import type { Selectable } from 'kysely'
import type { EpochMs } from '../../../engine/model.ts'
import type { Database } from '../database.ts'
import type { Schema } from '../schema.ts'
import { masterKeysOf } from './keyed-dialect.ts'

/** What is known of a record's key. */
export type RecordKey =
  | { readonly kind: 'key', readonly key: Buffer }
  /** What was written under it can be read by nobody. */
  | { readonly kind: 'destroyed', readonly at: EpochMs }
  /** A record from before there were keys, to which nothing was added since. */
  | { readonly kind: 'none' }

/** Keys that were read in a transaction, for as long as it lasts. */
const read = new WeakMap<Database, Map<string, Buffer>>()

/** The key of a record, as far as whoever asks may have it. @throws NoRecordKey, Unsealable */
export async function keyOf(db: Database, recordId: string): Promise<RecordKey> {
  const before = read.get(db)?.get(recordId)
  if (before !== undefined) return { kind: 'key', key: before }
  const found = (await keysOf(db, [recordId])).get(recordId) ?? { kind: 'none' }
  if (found.kind === 'key') remember(db, recordId, found.key)
  return found
}

/** The keys of several records, as `keyOf`; those that are not open to whoever asks are not among them. */
export async function keysOf(db: Database, recordIds: readonly string[]): Promise<ReadonlyMap<string, RecordKey>> {
  if (recordIds.length === 0) return new Map()
  const rows = await db.selectFrom('record').leftJoin('record_key', 'record_key.record_id', 'record.id')
    .select(['record.id', 'record.destroyed_at', 'record_key.wrapped', 'record_key.master']).where('record.id', 'in', recordIds).execute()
  return new Map(rows.map(({ id, destroyed_at: at, wrapped, master }): [string, RecordKey] => {
    if (at !== null) return [id, { kind: 'destroyed', at }]
    if (wrapped === null || master === null) return [id, { kind: 'none' }]
    return [id, { kind: 'key', key: masterKeysOf(db).unwrap(id, { wrapped, master }) }]
  }))
}

/** The key under which something is written in a record, made where it has none. The record is locked, or new. */
export async function keyToWrite(tx: Database, recordId: string): Promise<Buffer> {
  const found = await keyOf(tx, recordId)
  if (found.kind === 'key') return found.key
  if (found.kind === 'destroyed') throw new Error(`Record ${recordId} was destroyed: nothing is written in it any more`)
  const { key, kept } = masterKeysOf(tx).newKey(recordId)
  await tx.insertInto('record_key').values({ record_id: recordId, ...kept }).execute()
  remember(tx, recordId, key)
  return key
}

const batch = 500

/**
 * Keeps every key under the master key for new ones, while others go on reading and writing: the old master key opens no
 * record afterwards.
 * @returns how many keys were kept under another one
 */
export async function rewrapKeys(db: Database, progress?: (done: number) => void): Promise<number> {
  const master = masterKeysOf(db)
  let done = 0
  for (;;) {
    const some = await db.transaction().execute(async (tx) => {
      const rows = await tx.selectFrom('record_key').selectAll().where('master', '!=', master.current).limit(batch).forUpdate().execute()
      for (const row of rows) await rewrap(tx, row)
      return rows.length
    })
    done += some
    if (some < batch) return done
    progress?.(done)
  }
}

async function rewrap(tx: Database, { record_id: id, wrapped, master }: Selectable<Schema['record_key']>): Promise<void> {
  const keys = masterKeysOf(tx)
  await tx.updateTable('record_key').set(keys.wrap(id, keys.unwrap(id, { wrapped, master }))).where('record_id', '=', id).execute()
}

function remember(db: Database, recordId: string, key: Buffer): void {
  if (!db.isTransaction) return
  const known = read.get(db) ?? new Map<string, Buffer>()
  read.set(db, known.set(recordId, key))
}
