import type { Selectable } from 'kysely'
import { headAfter } from '../../record/stored-entry.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'
import type { RecordStore, Standing } from '../../record/store.ts'
import type { Database } from './database.ts'
import { fromRow, toRow } from './entry-row.ts'
import type { Schema } from './schema.ts'

/** Records in the tables `record` and `entry`. */
export const recordStore: RecordStore<Database> = {
  async head(tx, id) {
    return standing(await tx.selectFrom('record').selectAll().where('id', '=', id).executeTakeFirst())
  },

  async lock(tx, id) {
    return standing(await tx.selectFrom('record').selectAll().where('id', '=', id).forUpdate().executeTakeFirst())
  },

  async entries(tx, id) {
    const rows = await tx.selectFrom('entry').selectAll().where('record_id', '=', id).orderBy('seq').execute()
    return rows.map(fromRow)
  },

  async read(tx, id, { knownAt } = {}) {
    const rows = await tx.selectFrom('entry').selectAll().where('record_id', '=', id)
      .$if(knownAt !== undefined, (query) => query.where('recorded_at', '<=', knownAt!))
      .orderBy('seq').execute()
    const entries = rows.map(fromRow)
    const head = headAfter(entries)
    return head === undefined ? null : { head, entries }
  },

  async open(tx, head, entries) {
    const opened = await tx.insertInto('record')
      .values({ id: head.id, opened_at: entries[0]!.recordedAt, ...columnsOf(head, entries) })
      .onConflict((conflict) => conflict.column('id').doNothing()).executeTakeFirst()
    if (opened.numInsertedOrUpdatedRows === 0n) return false
    await insert(tx, entries)
    return true
  },

  async append(tx, head, expectedVersion, entries) {
    const moved = await tx.updateTable('record').set(columnsOf(head, entries))
      .where('id', '=', head.id).where('version', '=', expectedVersion).executeTakeFirst()
    if (moved.numUpdatedRows === 0n) return false
    await insert(tx, entries)
    return true
  },

  async list(tx, { after = '', limit }) {
    const rows = await tx.selectFrom('record').select('id').where('id', '>', after).orderBy('id').limit(limit).execute()
    return rows.map(({ id }) => id)
  },
}

async function insert(tx: Database, entries: readonly StoredEntry[]): Promise<void> {
  await tx.insertInto('entry').values(entries.map(toRow)).execute()
}

function columnsOf(head: Head, entries: readonly StoredEntry[]) {
  const last = entries.at(-1)!
  return {
    kind: head.record,
    title: head.title,
    procedures: head.procedures,
    nation: head.nation ?? null,
    office: head.office ?? null,
    head: JSON.stringify(head),
    version: last.seq,
    last_hash: last.hash,
    last_recorded_at: last.recordedAt,
  }
}

function standing(row: Selectable<Schema['record']> | undefined): Standing | null {
  if (row === undefined) return null
  return { head: row.head, last: { seq: row.version, hash: row.last_hash }, lastRecordedAt: row.last_recorded_at }
}
