import type { Selectable } from 'kysely'
import { correctionType, withCorrections } from '../../engine/correction.ts'
import type { EpochMs } from '../../engine/model.ts'
import type { ChainLink } from '../../record/chain.ts'
import { headAfter } from '../../record/stored-entry.ts'
import type { Head, StoredEntry } from '../../record/stored-entry.ts'
import type { RecordStore, Standing } from '../../record/store.ts'
import { withdrawalType, withdrawalsIn } from '../../record/withdrawal.ts'
import type { Database } from './database.ts'
import { fromRow, toRow } from './entry-row.ts'
import type { Schema } from './schema.ts'
import { keyOf, keysOf, keyToWrite } from './secret/record-keys.ts'
import { Unsealable } from './secret/seal.ts'

/** Records in the tables `record` and `entry`, each under its own key. */
export const recordStore: RecordStore<Database> = {
  async head(tx, id) {
    return standing(await tx.selectFrom('record').selectAll().where('id', '=', id).executeTakeFirst())
  },

  async lock(tx, id) {
    return standing(await tx.selectFrom('record').selectAll().where('id', '=', id).forUpdate().executeTakeFirst())
  },

  async entries(tx, id) {
    const { shown } = apart(await rowsOf(tx, id))
    return opened(tx, id, shown)
  },

  async read(tx, id, { knownAt } = {}) {
    const { shown, withdrawn } = apart(await rowsOf(tx, id, knownAt))
    const known = <R extends Row>(rows: readonly R[]): readonly R[] => knownAt === undefined ? rows : rows.filter((row) => row.recorded_at <= knownAt)
    const entries = await opened(tx, id, known(shown))
    const head = headAfter(entries)
    if (head === undefined) return null
    const lines = known(withdrawn).map(({ id, seq, hash, previous_hash: previousHash, by }) => ({ id, seq, hash, previousHash, withdrawn: by }))
    return { head, entries, withdrawn: lines }
  },

  async withdrawn(tx, id) {
    const rows = await rowsOf(tx, id)
    return opened(tx, id, apart(rows).withdrawn)
  },

  async find(tx, ids) {
    if (ids.length === 0) return []
    const rows = await tx.selectFrom('entry').selectAll()
      .where(({ or, and, eb }) => or([eb('id', 'in', ids), and([eb('type', '=', correctionType), eb('about', 'in', ids)])]))
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('entry as later').select('later.id')
        .whereRef('later.record_id', '=', 'entry.record_id').whereRef('later.about', '=', 'entry.id').where('later.type', '=', withdrawalType))))
      .orderBy('record_id').orderBy('seq').execute()
    const keys = await keysOf(tx, [...new Set(rows.map((row) => row.record_id))])
    const entries = rows.flatMap((row) => {
      const key = keys.get(row.record_id)
      return key === undefined || key.kind === 'destroyed' ? [] : [fromRow(row, key.kind === 'key' ? key.key : null)]
    })
    const wanted = new Set(ids)
    return withCorrections(entries).filter(({ id }) => wanted.has(id))
  },

  async links(tx, id) {
    const rows = await rowsOf(tx, id)
    const key = await keyOf(tx, id).catch(spoiled)
    return rows.map((row): ChainLink => ({
      recordId: row.record_id, seq: row.seq, previousHash: row.previous_hash, hash: row.hash,
      entry: key === null || key.kind === 'destroyed' ? null : readable(row, key.kind === 'key' ? key.key : null),
    }))
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

type Row = Selectable<Schema['entry']>

/** With every withdrawal, whenever it was made: what is withdrawn was never to be known. */
async function rowsOf(tx: Database, id: string, knownAt?: EpochMs): Promise<readonly Row[]> {
  return tx.selectFrom('entry').selectAll().where('record_id', '=', id)
    .$if(knownAt !== undefined, (query) => query.where(({ or, eb }) => or([eb('recorded_at', '<=', knownAt!), eb('type', '=', withdrawalType)])))
    .orderBy('seq').execute()
}

/** What is withdrawn is not even decrypted with the rest. */
function apart(rows: readonly Row[]): { readonly shown: readonly Row[], readonly withdrawn: readonly (Row & { readonly by: string })[] } {
  const by = withdrawalsIn(rows.map(({ id, type, about }) => ({ id, type, about: about ?? undefined })))
  return {
    shown: rows.filter(({ id }) => !by.has(id)),
    withdrawn: rows.flatMap((row) => by.has(row.id) ? [{ ...row, by: by.get(row.id)! }] : []),
  }
}

/** Of a destroyed record nothing can be read. */
async function opened(tx: Database, id: string, rows: readonly Row[]): Promise<readonly StoredEntry[]> {
  if (rows.length === 0) return []
  const key = await keyOf(tx, id)
  return key.kind === 'destroyed' ? [] : rows.map((row) => fromRow(row, key.kind === 'key' ? key.key : null))
}

function readable(row: Row, key: Buffer | null): StoredEntry | null {
  try {
    return fromRow(row, key)
  } catch (error) {
    return spoiled(error)
  }
}

/** What was altered can be read by nobody, which is said by whoever checks the chain. */
function spoiled(error: unknown): null {
  if (error instanceof Unsealable) return null
  throw error
}

async function insert(tx: Database, entries: readonly StoredEntry[]): Promise<void> {
  const key = await keyToWrite(tx, entries[0]!.recordId)
  await tx.insertInto('entry').values(entries.map((entry) => toRow(entry, key))).execute()
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
  return { head: row.head, last: { seq: row.version, hash: row.last_hash }, lastRecordedAt: row.last_recorded_at, destroyedAt: row.destroyed_at }
}
