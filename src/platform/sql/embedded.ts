import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { lockDirectory } from './directory-lock.ts'
import { types } from './pool.ts'
import type { OpenPool } from './pool.ts'

/**
 * PostgreSQL inside this process. It does not wait for the disk: for trying, training and tests, not for real records.
 * @param dataDirectory where it is kept; null keeps it in memory
 * @throws DatabaseInUse where another process has it open
 */
export async function openEmbedded(dataDirectory: string | null): Promise<OpenPool> {
  if (dataDirectory === null) return poolOver(await PGlite.create('memory://'))
  mkdirSync(dataDirectory, { recursive: true })
  const release = lockDirectory(dataDirectory)
  try {
    return poolOver(await PGlite.create(join(dataDirectory, 'postgresql')), release)
  } catch (error) {
    release()
    throw error
  }
}

/** The pool that stands for a PGlite which is open already. */
export function poolOver(lite: PGlite, release: () => void = () => {}): OpenPool {
  // One connection for good: the adapter cannot be connected twice at a time, nor closed and connected again.
  const config = Object.assign(createPgConfig(lite), { max: 1, idleTimeoutMillis: 0, types })
  return {
    pool: new pg.Pool(config),
    close: async () => {
      await lite.close()
      release()
    },
  }
}
