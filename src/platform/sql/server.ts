import pg from 'pg'
import { types } from './pool.ts'
import type { OpenPool } from './pool.ts'

/** Connects to a PostgreSQL server as needed; nothing is tried before the first query. */
export function openServer(databaseUrl: string): OpenPool {
  const pool = new pg.Pool({
    connectionString: databaseUrl, max: 10, types, application_name: 'paramountcy', connectionTimeoutMillis: 10_000,
  })
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on('error', () => {})
  // So would one that breaks in somebody's hands, between two of their queries: the next query tells them.
  pool.on('connect', (client) => { client.on('error', () => {}) })
  return { pool, close: () => Promise.resolve() }
}
