import type pg from 'pg'

/**
 * From here on the server gives a statement up after so long, and a transaction that nobody goes on with after four
 * times as long. The embedded database has no such clock.
 * @param milliseconds of one statement
 */
export async function limitStatements(pool: pg.Pool, milliseconds: number): Promise<void> {
  const limits = { statement_timeout: milliseconds, idle_in_transaction_session_timeout: 4 * milliseconds }
  Object.assign(pool.options, limits)
  const open = await Promise.all(Array.from({ length: pool.totalCount }, () => pool.connect()))
  for (const client of open) {
    await client.query(Object.entries(limits).map(([name, limit]) => `SET ${name} = ${limit}`).join('; '))
    client.release()
  }
}
