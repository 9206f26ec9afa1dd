import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { asOwner } from '../asker.ts'
import type { Database, Tx } from '../database.ts'
import { backupTables, migrationState } from './tables.ts'
import type { BackupTable } from './tables.ts'
import type { BackupHead } from './write-backup.ts'

/** A backup that cannot be restored here. Nothing was written. */
export class UnusableBackup extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UnusableBackup'
  }
}

const bytesAtOnce = 4_000_000

/**
 * Puts a backup into an empty database that has been brought up to date, whole or not at all.
 * @param read gives the lines of the backup from the beginning, each time that it is called
 * @returns how many rows there were
 * @throws UnusableBackup where it is not whole, was made by another version, or the database is not empty
 */
export async function restoreBackup(db: Database, read: () => AsyncIterable<string>): Promise<number> {
  const head = await checked(read())
  return asOwner(() => db.transaction().execute(async (tx) => {
    const here = await migrationState(tx)
    if (here.join() !== head.migrations.join()) {
      throw new UnusableBackup('The backup was made by another version of the program. Restore it with that version, then bring the database up to date')
    }
    const tables = await backupTables(tx)
    for (const { name } of tables) await demandEmpty(tx, name)
    await checkReferences(tx, 'DEFERRABLE INITIALLY DEFERRED')
    const rows = await writeRows(tx, read(), new Map(tables.map((table) => [table.name, table])))
    await sql`SET CONSTRAINTS ALL IMMEDIATE`.execute(tx)
    await checkReferences(tx, 'NOT DEFERRABLE')
    for (const { name, columns } of tables) await goOnCounting(tx, name, columns)
    return rows
  }))
}

/** Reads the backup once through, so that nothing of one that is not whole is written. */
async function checked(lines: AsyncIterable<string>): Promise<BackupHead> {
  const digest = createHash('sha256')
  let head: Partial<BackupHead> | undefined
  let end: unknown
  for await (const line of lines) {
    if (end !== undefined) throw new UnusableBackup('Something stands after the end of the backup')
    head ??= asObject(line)
    if (line.startsWith('{"end":')) end = asObject(line)['end']
    else digest.update(`${line}\n`)
  }
  if (head?.paramountcy !== 'backup' || head.format !== 1) throw new UnusableBackup('This is no backup of Paramountcy')
  if (end === undefined) throw new UnusableBackup('The backup breaks off before its end')
  if (end !== digest.digest('hex')) throw new UnusableBackup('The backup is not as it was written')
  return head as BackupHead
}

async function writeRows(tx: Tx, lines: AsyncIterable<string>, tables: ReadonlyMap<string, BackupTable>): Promise<number> {
  let [total, left, held] = [0, 0, 0]
  let table: BackupTable | undefined
  let rows: string[] = []
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await insert(tx, table!, rows)
    total += rows.length
    rows = []
    held = 0
  }
  let first = true
  for await (const line of lines) {
    if (first) {
      first = false
    } else if (left > 0) {
      rows.push(line)
      left -= 1
      held += line.length
      if (held > bytesAtOnce) await flush()
    } else {
      await flush()
      const { table: name, rows: count } = asObject(line)
      if (typeof name !== 'string') continue
      table = tables.get(name)
      if (table === undefined) throw new UnusableBackup(`The backup has a table '${name}' that this version does not`)
      left = Number(count)
    }
  }
  await flush()
  return total
}

/** The rows go to the database as they came from it: no number and no text passes through ours. */
async function insert(tx: Tx, { name, columns }: BackupTable, rows: readonly string[]): Promise<void> {
  const list = sql.join(columns.map((column) => sql.ref(column)))
  await sql`INSERT INTO ${sql.table(name)} (${list}) OVERRIDING SYSTEM VALUE
    SELECT ${list} FROM json_populate_recordset(NULL::public.${sql.table(name)}, ${`[${rows.join(',')}]`}::json)`.execute(tx)
}

async function demandEmpty(tx: Tx, table: string): Promise<void> {
  const { rows } = await sql`SELECT FROM ${sql.table(table)} LIMIT 1`.execute(tx)
  if (rows.length > 0) throw new UnusableBackup('The database is not empty. Restore into a new one')
}

/** Rows come table by table, so that what they point to may come after them. */
async function checkReferences(tx: Tx, when: 'DEFERRABLE INITIALLY DEFERRED' | 'NOT DEFERRABLE'): Promise<void> {
  const { rows } = await sql<{ table: string, name: string }>`
    SELECT conrelid::regclass::text AS table, conname AS name FROM pg_constraint
    WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0`.execute(tx)
  for (const { table, name } of rows) {
    await sql`ALTER TABLE ${sql.raw(table)} ALTER CONSTRAINT ${sql.ref(name)} ${sql.raw(when)}`.execute(tx)
  }
}

async function goOnCounting(tx: Tx, table: string, columns: readonly string[]): Promise<void> {
  for (const column of columns) {
    const { rows: [found] } = await sql<{ sequence: string | null }>`SELECT pg_get_serial_sequence(${table}, ${column}) AS sequence`.execute(tx)
    if (found?.sequence == null) continue
    await sql`SELECT setval(${found.sequence}, (SELECT coalesce(max(${sql.ref(column)}), 0) + 1 FROM ${sql.table(table)}), false)`.execute(tx)
  }
}

function asObject(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Not JSON: no backup.
  }
  throw new UnusableBackup('This is no backup of Paramountcy')
}
