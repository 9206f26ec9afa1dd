import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { openDatabase } from '../../src/platform/sql/database.ts'
import type { DatabaseKind, OpenDatabase } from '../../src/platform/sql/database.ts'
import { migrate } from '../../src/platform/sql/migrate.ts'
import { openMigratedEmbedded } from './embedded-template.ts'
import { startPostgres } from './postgres-server.ts'
import type { PostgresServer } from './postgres-server.ts'
import { testRecordKey } from './record-key.ts'

/** All that may differ between the databases; whatever is not named here is the same on both. */
export const differences: Record<DatabaseKind, { readonly severalConnections: boolean }> = {
  pglite: { severalConnections: false },
  postgres: { severalConnections: true },
}

/** A migrated database of one's own, closed when its test has ended. */
export type OpenFresh = () => Promise<OpenDatabase>

/** The embedded database in memory, migrated: the fast one, for tests that are not about databases. Close it. */
export function openTestDatabase(): Promise<OpenDatabase> {
  return openMigratedEmbedded()
}

/** Declares the same tests for the embedded database and for a real PostgreSQL server. */
export function eachDatabase(declare: (kind: DatabaseKind, open: OpenFresh) => void): void {
  describe('on PGlite', () => {
    declare('pglite', closing(openTestDatabase))
  })
  describe('on PostgreSQL', () => {
    declare('postgres', closing(onServer()))
  })
}

function closing(open: OpenFresh): OpenFresh {
  const opened: OpenDatabase[] = []
  afterEach(async () => {
    for (const database of opened.splice(0)) await database.close()
  })
  return async () => {
    const database = await open()
    opened.push(database)
    return database
  }
}

/** One server for the tests of one file; each test's database is a copy of a migrated one. */
function onServer(): OpenFresh {
  let server: PostgresServer
  let count = 0
  beforeAll(async () => {
    server = await startPostgres()
    const migrated = await openDatabase({ databaseUrl: await server.createDatabase('migrated'), dataDirectory: null, recordKey: testRecordKey })
    await migrate(migrated.db)
    await migrated.close()
  })
  afterAll(async () => {
    await server.stop()
  })
  return async () => openDatabase({ databaseUrl: await server.createDatabase(`test${++count}`, 'migrated'), dataDirectory: null, recordKey: testRecordKey })
}
