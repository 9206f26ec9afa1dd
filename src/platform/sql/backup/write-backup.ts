import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { EpochMs } from '../../../engine/model.ts'
import { asOwner } from '../asker.ts'
import type { Database, Tx } from '../database.ts'
import { backupTables, migrationState } from './tables.ts'
import type { BackupTable } from './tables.ts'

/** The first line of a backup. */
export interface BackupHead {
  readonly paramountcy: 'backup'
  readonly format: 1
  /** ISO 8601. */
  readonly at: string
  readonly migrations: readonly string[]
}

const rowsAtOnce = 50

/**
 * The whole database as it is at one moment, line by line, while others go on writing: a head, then for each table a line
 * that names it and says how many rows follow, and the rows as PostgreSQL writes them in JSON; at the end the SHA-256 of
 * all before it.
 */
export async function writeBackup(db: Database, at: EpochMs, write: (lines: string) => Promise<void>): Promise<number> {
  const digest = createHash('sha256')
  const tell = (lines: readonly string[]): Promise<void> => {
    const text = lines.map((line) => `${line}\n`).join('')
    digest.update(text)
    return write(text)
  }
  return asOwner(() => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(async (tx) => {
    const head: BackupHead = { paramountcy: 'backup', format: 1, at: new Date(at).toISOString(), migrations: await migrationState(tx) }
    await tell([JSON.stringify(head)])
    let total = 0
    for (const table of await backupTables(tx)) total += await writeTable(tx, table, tell)
    await write(`${JSON.stringify({ end: digest.digest('hex') })}\n`)
    return total
  }))
}

async function writeTable(tx: Tx, { name }: BackupTable, tell: (lines: readonly string[]) => Promise<void>): Promise<number> {
  const table = sql.table(name)
  const { rows: [counted] } = await sql<{ count: number }>`SELECT count(*) AS count FROM ${table}`.execute(tx)
  await tell([JSON.stringify({ table: name, rows: counted!.count })])
  await sql`DECLARE backup_rows NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row FROM ${table} AS t`.execute(tx)
  for (;;) {
    const { rows } = await sql<{ row: string }>`FETCH ${sql.lit(rowsAtOnce)} FROM backup_rows`.execute(tx)
    if (rows.length === 0) break
    await tell(rows.map(({ row }) => row))
  }
  await sql`CLOSE backup_rows`.execute(tx)
  return counted!.count
}
