import type { Db } from 'pg-boss'
import type pg from 'pg'

/**
 * pg-boss on the one connection of the embedded database, which the rest of the program uses too. It takes its turn as
 * everybody does: pg-boss's own adapter speaks past the pool, so that its statements would land in whatever transaction
 * is under way, and its ROLLBACK after an error would undo that.
 */
export function onSharedConnection(pool: pg.Pool): Db {
  return {
    async executeSql(text, values) {
      const client = await pool.connect()
      try {
        // The connection speaks for whoever asked last, and is given back so.
        const { rows: [before] } = await client.query<{ role: string }>('SELECT current_setting(\'role\') AS role')
        await client.query('SELECT set_config(\'role\', \'none\', false)')
        try {
          return { rows: rowsOf(await client.query(text, values)) }
        } catch (error) {
          // Several statements in one text may have begun a transaction.
          await client.query('ROLLBACK')
          throw error
        } finally {
          await client.query('SELECT set_config(\'role\', $1, false)', [before?.role ?? 'none'])
        }
      } finally {
        client.release()
      }
    },
  }
}

/** Several statements in one text have one result each. */
function rowsOf(result: pg.QueryResult | readonly pg.QueryResult[]): unknown[] {
  const results: readonly pg.QueryResult[] = Array.isArray(result) ? result : [result as pg.QueryResult]
  return results.flatMap(({ rows }) => rows as unknown[])
}
