import pg from 'pg'

/** A pool of connections, and what to close after it. */
export interface OpenPool {
  readonly pool: pg.Pool
  close(): Promise<void>
}

const { builtins } = pg.types

/** Instants and counts come as numbers (all are below 2^53), local dates as `YYYY-MM-DD`. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === builtins.INT8) return Number
    if (oid === builtins.DATE) return String
    return pg.types.getTypeParser(oid, format as 'text')
  }) as typeof pg.types.getTypeParser,
}
