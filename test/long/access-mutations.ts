import { openDatabase } from '../../src/platform/sql/database.ts'
import { migrate } from '../../src/platform/sql/migrate.ts'
import { fixedWorld } from '../support/access-fixed-world.ts'
import { judgeWorld, settle } from '../support/access-judge.ts'
import { mutationsIn, tryMutation } from '../support/access-mutations.ts'
import { startPostgres } from '../support/postgres-server.ts'

/** Prints, as a table, every alteration of what guards the rows, and by what it was noticed. */
const server = await startPostgres()
const { db, close } = await openDatabase({ databaseUrl: await server.createDatabase('access'), dataDirectory: null, demonstration: true })
await migrate(db)
const trial = await settle(db, fixedWorld)
const { wrong } = await judgeWorld(trial, db, { withQueries: false })
if (wrong.length > 0) throw new Error(`It is wrong as it is: ${wrong.slice(0, 5).join('; ')}`)
const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
let [made, unnoticed] = [0, 0]
console.log('| what | altered | noticed by |\n| --- | --- | --- |')
for (const mutation of await mutationsIn(db)) {
  const tried = await tryMutation(db, trial, mutation)
  if (tried === null) continue
  made += 1
  if (tried.caughtBy === null) unnoticed += 1
  console.log(`| ${[tried.of, tried.what, tried.caughtBy ?? '**nothing**'].map(cell).join(' | ')} |`)
}
console.log(`\n${made} alterations, ${unnoticed} unnoticed`)
await close()
await server.stop()
process.exitCode = unnoticed === 0 ? 0 : 1
