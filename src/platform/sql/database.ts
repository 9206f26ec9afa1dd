import { Kysely } from 'kysely'
import type { Transaction } from 'kysely'
import type { RecordKeyPlace } from '../record-key.ts'
import { openMasterKeys } from '../record-key.ts'
import { openEmbedded } from './embedded.ts'
import { openServer } from './server.ts'
import type { OpenPool } from './pool.ts'
import type { Schema } from './schema.ts'
import { KeyedDialect } from './secret/keyed-dialect.ts'
import { passingKeys } from './secret/master-keys.ts'
import type { MasterKeys } from './secret/master-keys.ts'

export type Database = Kysely<Schema>

/** A transaction that is under way: what every adapter of the record is given to work in. */
export type Tx = Transaction<Schema>

export type DatabaseKind = 'pglite' | 'postgres'

export interface DatabaseOptions {
  /** A PostgreSQL server; null for the embedded database. */
  readonly databaseUrl: string | null
  /** Where the embedded database is kept; null keeps it in memory. */
  readonly dataDirectory: string | null
  /** Where the master key of the records is; the embedded database has one of its own. */
  readonly recordKey?: RecordKeyPlace | undefined
  /** The demonstration has its own as well, wherever its records are. */
  readonly demonstration?: boolean | undefined
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
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  const { databaseUrl, dataDirectory } = options
  const keys = (): MasterKeys => openMasterKeys(options)
  return databaseUrl === null
    ? databaseOver(await openEmbedded(dataDirectory), 'pglite', keys)
    : databaseOver(openServer(databaseUrl), 'postgres', keys)
}

/**
 * The database that a pool gives access to.
 * @param keys gives the master keys of its records; by default such as go with it
 */
export function databaseOver({ pool, close }: OpenPool, kind: DatabaseKind, keys: () => MasterKeys = passingKeys): OpenDatabase {
  const db = new Kysely<Schema>({ dialect: new KeyedDialect({ pool }, keys) })
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
