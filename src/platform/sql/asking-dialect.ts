import { PostgresDialect } from 'kysely'
import type { DatabaseConnection, Driver, TransactionSettings } from 'kysely'
import { askerKey, currentAsker, currentVisit, introduce } from './asker.ts'
import type { Visit } from './visit.ts'

/** PostgreSQL, told before each query for whom it is asked. */
export class AskingDialect extends PostgresDialect {
  override createDriver(): Driver {
    return asking(super.createDriver())
  }
}

function asking(driver: Driver): Driver {
  const visits = new WeakMap<DatabaseConnection, Visit>()
  const introduced = new WeakMap<DatabaseConnection, string>()

  return {
    init: () => driver.init(),
    destroy: () => driver.destroy(),

    async acquireConnection() {
      const [visit, asker] = [currentVisit(), currentAsker()]
      if (visit !== null) {
        const connection = await visit.take(driver, asker)
        // Its settings ended with its transactions; what stood before them is not trusted.
        introduced.delete(connection)
        visits.set(connection, visit)
        return connection
      }
      const connection = await driver.acquireConnection()
      visits.delete(connection)
      const key = askerKey(asker)
      if (introduced.get(connection) === key) return connection
      introduced.delete(connection)
      try {
        await introduce(connection, asker, 'changed')
      } catch (error) {
        await driver.releaseConnection(connection)
        throw error
      }
      introduced.set(connection, key)
      return connection
    },

    async releaseConnection(connection) {
      const visit = visits.get(connection)
      if (visit === undefined) await driver.releaseConnection(connection)
      else await visit.give()
    },

    async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings) {
      const visit = visits.get(connection)
      if (visit === undefined) await driver.beginTransaction(connection, settings)
      else await visit.beginAnew(connection, currentAsker(), settings)
    },

    async commitTransaction(connection) {
      await driver.commitTransaction(connection)
      visits.get(connection)?.ended()
    },

    async rollbackTransaction(connection) {
      try {
        await driver.rollbackTransaction(connection)
      } finally {
        visits.get(connection)?.ended()
      }
    },

    savepoint: (...of) => driver.savepoint!(...of),
    rollbackToSavepoint: (...of) => driver.rollbackToSavepoint!(...of),
    releaseSavepoint: (...of) => driver.releaseSavepoint!(...of),
  }
}
