import { sql } from 'kysely'
import type { Database, Tx } from '../../src/platform/sql/database.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { verifyChain } from '../../src/record/chain.ts'
import { rebuildRecord } from '../../src/record/rebuild.ts'
import { recordOffice } from './record-office.ts'
import type { Acknowledged } from './writer.ts'

/**
 * What is wrong with these records, in words; nothing is while every acknowledged command is there, none is there by
 * half, the chain holds and the duties are what a rebuild makes of the entries. Others may be writing.
 */
export async function damage(db: Database, acknowledged: readonly Acknowledged[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const [record, commands] of Map.groupBy(acknowledged, (one) => one.record)) {
    found.push(...await transactOn(db)((tx) => damageIn(tx, db, record, new Set(commands.map(({ command }) => command)))))
  }
  return found
}

async function damageIn(tx: Tx, db: Database, record: string, acknowledged: ReadonlySet<string>): Promise<readonly string[]> {
  const standing = await recordStore.lock(tx, record)
  const entries = await recordStore.entries(tx, record)
  const written = Map.groupBy(entries.slice(1), ({ commandId }) => commandId)
  const verdict = verifyChain(entries, standing?.last)
  const before = await dutiesOf(tx, record)
  await rebuildRecord(tx, recordOffice(db).parts, record)
  const after = await dutiesOf(tx, record)
  return [
    ...[...acknowledged].filter((command) => !written.has(command)).map((command) => `${command} was acknowledged and is missing`),
    ...[...written].filter(([, of]) => of.length !== 3).map(([command, of]) => `${command} has ${of.length} entries of 3`),
    ...verdict.ok ? [] : [`${record}, entry ${verdict.seq}: ${verdict.why}`],
    ...before === after ? [] : [`${record} has other duties than a rebuild makes`],
    ...before === '[]' ? [`${record} has no duties`] : [],
  ]
}

async function dutiesOf(tx: Tx, record: string): Promise<string> {
  const { rows } = await sql`SELECT * FROM duty WHERE record_id = ${record} ORDER BY id`.execute(tx)
  return JSON.stringify(rows)
}
