import fc from 'fast-check'
import { openDatabase } from '../../src/platform/sql/database.ts'
import type { OpenDatabase } from '../../src/platform/sql/database.ts'
import { migrate } from '../../src/platform/sql/migrate.ts'
import { judgeWorld, settle } from '../support/access-judge.ts'
import { worlds } from '../support/access-world.ts'
import { openTestDatabase } from '../support/databases.ts'
import { startPostgres } from '../support/postgres-server.ts'

/**
 * Judges what everybody is shown in random worlds, on both databases, until so many cases were judged: a case is one query,
 * asked for one viewer, judged of one record.
 *
 *     npm run access [cases on each database] [seed]
 */
const wanted = Number(process.argv[2] ?? 100_000)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)

async function judge(name: string, database: OpenDatabase): Promise<boolean> {
  const start = performance.now()
  let [cases, count] = [0, 0]
  const wrong: string[] = []
  while (cases < wanted && wrong.length === 0) {
    const [world] = fc.sample(worlds, { numRuns: 1, seed: seed + count })
    const judged = await judgeWorld(await settle(database.db, world!), database.db)
    cases += judged.cases
    count += 1
    wrong.push(...judged.wrong)
  }
  await database.close()
  console.log(`${name}: ${cases.toLocaleString('en')} cases in ${count} worlds, ${wrong.length} wrong, ${Math.round((performance.now() - start) / 1000)} s (seed ${seed})`)
  for (const line of wrong.slice(0, 30)) console.log(`  seed ${seed + count - 1}: ${line}`)
  return wrong.length === 0
}

const server = await startPostgres()
const onServer = await openDatabase({ databaseUrl: await server.createDatabase('access'), dataDirectory: null, demonstration: true })
await migrate(onServer.db)
const right = [await judge('PostgreSQL', onServer), await judge('PGlite', await openTestDatabase())]
await server.stop()
process.exitCode = right.every(Boolean) ? 0 : 1
