import pg from 'pg'

/** A pool of connections, and what to close after it. */
export interface OpenPool {
  readonly pool: pg.Pool
  readonly close: () => Promise<void>
}

/** Instants and counts come as numbers (all are below 2^53), local dates as `YYYY-MM-DD`. */
export const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, Number)
types.setTypeParser(pg.types.builtins.DATE, String)
