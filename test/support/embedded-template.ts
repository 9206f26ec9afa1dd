import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { openMasterKeys } from '../../src/platform/record-key.ts'
import { roles } from '../../src/platform/permissions.ts'
import { databaseOver } from '../../src/platform/sql/database.ts'
import type { OpenDatabase } from '../../src/platform/sql/database.ts'
import { poolOver } from '../../src/platform/sql/embedded.ts'
import { migrate, readMigrations } from '../../src/platform/sql/migrate.ts'
import { testRecordKey } from './record-key.ts'

const cache = new URL('../../node_modules/.cache/paramountcy/', import.meta.url)

/** An embedded database in memory, migrated. It starts from a copy, which is made once for each state of migrations and roles. */
export async function openMigratedEmbedded(): Promise<OpenDatabase> {
  const lite = await PGlite.create('memory://', { loadDataDir: await template() })
  return databaseOver(poolOver(lite), 'pglite', () => openMasterKeys({ databaseUrl: null, dataDirectory: null, recordKey: testRecordKey }))
}

async function template(): Promise<Blob> {
  const state = createHash('sha256').update(readMigrations().map(({ hash }) => hash).join()).update(JSON.stringify(roles)).digest('hex')
  const file = new URL(`pglite-0.5.16-${state.slice(0, 16)}.tar`, cache)
  if (existsSync(file)) return new Blob([readFileSync(file)])
  const made = await makeTemplate()
  mkdirSync(cache, { recursive: true })
  const partial = new URL(`${process.pid}.partial`, cache)
  writeFileSync(partial, Buffer.from(await made.arrayBuffer()))
  renameSync(partial, file)
  return made
}

async function makeTemplate(): Promise<Blob> {
  const lite = await PGlite.create('memory://')
  const database = databaseOver(poolOver(lite), 'pglite')
  await migrate(database.db)
  const made = await lite.dumpDataDir('none')
  await database.close()
  return made
}
