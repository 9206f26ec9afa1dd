import { Kysely } from 'kysely'
import type { Transaction } from 'kysely'
import { AskingDialect } from './asking-dialect.ts'
import { openEmbedded } from './embedded.ts'
import { openServer } from './server.ts'
import type { OpenPool } from './pool.ts'
import type { Schema } from './schema.ts'

export type Database = Kysely<Schema>

/** A transaction that is under way: what every adapter of the record is given to work in. */
export type Tx = Transaction<Schema>

export type DatabaseKind = 'pglite' | 'postgres'

export interface DatabaseOptions {
  /** A PostgreSQL server; null for the embedded database. */
  readonly databaseUrl: string | null
  /** Where the embedded database is kept; null keeps it in memory. */
  readonly dataDirectory: string | null
}

export interface OpenDatabase {
  readonly db: Database
  readonly kind: DatabaseKind
  /** The connections themselves, for what is not a query of ours. */
  readonly pool: OpenPool['pool']
  readonly close: () => Promise<void>
}

/**
 * Opens the database: a PostgreSQL server or PostgreSQL in this process. The same `pg` code runs on both.
 * The embedded one has one connection: inside a transaction, query by the transaction only.
 * @throws DatabaseInUse where another process has the embedded database open
 */
export async function openDatabase({ databaseUrl, dataDirectory }: DatabaseOptions): Promise<OpenDatabase> {
  return databaseUrl === null
    ? databaseOver(await openEmbedded(dataDirectory), 'pglite')
    : databaseOver(openServer(databaseUrl), 'postgres')
}

/** The database that a pool gives access to. */
export function databaseOver({ pool, close }: OpenPool, kind: DatabaseKind): OpenDatabase {
  const db = new Kysely<Schema>({ dialect: new AskingDialect({ pool }) })
  return {
    db,
    kind,
    pool,
    close: async () => {
      await db.destroy()
      await close()
    },
  }
}
