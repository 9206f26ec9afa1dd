import { readConfig, ConfigFaults } from '../../platform/config.ts'
import { JobsNotInstalled } from '../../platform/jobs/boss-queue.ts'
import { DatabaseInUse } from '../../platform/sql/directory-lock.ts'
import { MigrationFaults, migrate } from '../../platform/sql/migrate.ts'
import { openDatabase } from '../../platform/sql/database.ts'
import { NoRecordKey } from '../../platform/sql/secret/master-keys.ts'
import { rebuild } from '../../record/rebuild.ts'
import { openProduct } from '../product.ts'
import type { Product } from '../product.ts'
import { installJobs } from '../worker.ts'
import { badCall } from './command.ts'
import type { CliCommand, ExitStatus } from './command.ts'
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
    if (error instanceof NoRecordKey) throw badCall('record key', error.name, error.message)
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
    const read = configured()
    const config = { ...read, databaseUrl: read.databaseOwnerUrl ?? read.databaseUrl }
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
