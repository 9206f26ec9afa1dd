import { readFileSync } from 'node:fs'
import { readConfig, ConfigFaults } from '../../platform/config.ts'
import { JobsNotInstalled } from '../../platform/jobs/boss-queue.ts'
import { DatabaseInUse } from '../../platform/sql/directory-lock.ts'
import { MigrationFaults, migrate } from '../../platform/sql/migrate.ts'
import { openDatabase } from '../../platform/sql/database.ts'
import { readExport, writeExport } from '../../record/export.ts'
import { UnreadableRecord } from '../../record/ndjson.ts'
import { rebuild } from '../../record/rebuild.ts'
import { verifyLines } from '../../record/chain.ts'
import { verifyRecords } from '../../record/verify.ts'
import type { RecordVerdict } from '../../record/verify.ts'
import { openProduct } from '../product.ts'
import type { Product } from '../product.ts'
import { installJobs } from '../worker.ts'
import { BadCall, badCall, wordOf } from './command.ts'
import type { Call, CliCommand, ExitStatus } from './command.ts'
import { outOfReach } from './out-of-reach.ts'

/** Does something with the store that the environment names, and closes it whatever happens. */
export async function withProduct(work: (product: Product) => Promise<ExitStatus>): Promise<ExitStatus> {
  const product = await clearly(() => openProduct(configured()))
  try {
    return await clearly(() => work(product))
  } finally {
    await product.close()
  }
}

/** @throws BadCall for an environment that cannot be used */
export function configured(): ReturnType<typeof readConfig> {
  try {
    return readConfig(process.env)
  } catch (error) {
    if (error instanceof ConfigFaults) throw badCall('environment', 'unusable', error.message)
    throw error
  }
}

/** What a person can put right is said as such; anything else is a fault of the program. */
async function clearly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DatabaseInUse || error instanceof MigrationFaults || error instanceof JobsNotInstalled) {
      throw badCall('database', error.name, error.message)
    }
    const why = outOfReach(error)
    if (why !== null) throw badCall('database', 'out-of-reach', why)
    throw error
  }
}

export const migrateCommand: CliCommand = {
  name: 'migrate',
  usage: '',
  does: 'Bring the database up to date.',
  run: (call) => clearly<ExitStatus>(async () => {
    const config = configured()
    const database = await openDatabase(config)
    const { db, close } = database
    try {
      const applied = await migrate(db)
      await installJobs(database, config)
      call.say({ applied }, () => applied.length === 0 ? ['Nothing to do.'] : applied)
      return 0
    } finally {
      await close()
    }
  }),
}

export const rebuildCommand: CliCommand = {
  name: 'rebuild',
  usage: '',
  does: 'Drop what follows from the records, duties above all, and make it again.',
  run: (call) => withProduct(async ({ parts }) => {
    const records = await rebuild(parts, (done) => call.progress(`${done} records`))
    call.say({ records }, () => [`${records} records`])
    return 0
  }),
}

export const exportCommand: CliCommand = {
  name: 'export',
  usage: 'RECORD',
  does: 'Write a record as NDJSON, with its hashes.',
  run: (call) => {
    const id = wordOf(call, 0, 'RECORD')
    return withProduct(async ({ parts: { store, transaction } }) => {
      const read = await transaction((tx) => store.read(tx, id))
      if (read === null) throw badCall('RECORD', 'unknown', `There is no record '${id}'.`)
      const lines = writeExport(read)
      const [head, ...entries] = lines
      call.say({ head: JSON.parse(head!) as unknown, entries: entries.map((line): unknown => JSON.parse(line)) }, () => lines)
      return 0
    })
  },
}

export const verifyCommand: CliCommand = {
  name: 'verify',
  usage: '[FILE]',
  does: 'Check the hash chain of every record in the store, or of an exported record.',
  run: (call) => call.words[0] === undefined ? verifyStore(call) : verifyFile(call, call.words[0]),
}

function verifyFile(call: Call, file: string): ExitStatus {
  const { record, lines } = exportIn(file)
  return report(call, [{ record, entries: lines.length, verdict: verifyLines(lines) }])
}

function verifyStore(call: Call): Promise<ExitStatus> {
  return withProduct(async ({ parts }) => {
    const verdicts: RecordVerdict[] = []
    for await (const verdict of verifyRecords(parts)) {
      verdicts.push(verdict)
      call.progress(`${verdicts.length} records`)
    }
    return report(call, verdicts)
  })
}

function report(call: Call, verdicts: readonly RecordVerdict[]): ExitStatus {
  const altered = verdicts.filter(({ verdict }) => !verdict.ok)
  const entries = verdicts.reduce((sum, one) => sum + one.entries, 0)
  call.say({ records: verdicts.length, entries, altered }, () => [
    ...altered.map(({ record, verdict }) => verdict.ok ? '' : `${record}, entry ${verdict.seq}: ${verdict.why}`),
    `${verdicts.length} records, ${entries} entries: ${altered.length === 0 ? 'all as they were written' : `${altered.length} altered`}`,
  ])
  return altered.length === 0 ? 0 : 1
}

function exportIn(file: string): ReturnType<typeof readExport> {
  let text: string
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw badCall('FILE', 'unreadable', error instanceof Error ? error.message : String(error))
  }
  try {
    return readExport(text.split('\n'))
  } catch (error) {
    if (error instanceof UnreadableRecord) throw new BadCall(...error.faults)
    throw error
  }
}
