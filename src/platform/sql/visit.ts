import { CompiledQuery } from 'kysely'
import type { DatabaseConnection, Driver } from 'kysely'
import { askerKey, introduce, nobody } from './asker.ts'
import type { Asker } from './asker.ts'

/**
 * What one web request asks of the database: one connection, and one transaction in which it reads and in which the row
 * of the audit is written, so that nothing was seen that was not written down. A transaction that somebody begins within
 * it, such as a command's, ends the reading before it and stands for itself.
 */
export class Visit {
  asker: Asker = nobody
  #driver: Driver | null = null
  #connection: DatabaseConnection | null = null
  #introduced: string | null = null
  #begun = false
  #turn: Promise<void> = Promise.resolve()
  #give: () => void = () => {}

  /** The connection, for one query or one transaction; waits until whoever has it gives it back. */
  async take(driver: Driver, asker: Asker): Promise<DatabaseConnection> {
    const before = this.#turn
    let give = (): void => {}
    this.#turn = new Promise((resolve) => { give = resolve })
    await before
    this.#give = give
    try {
      this.#driver = driver
      this.#connection ??= await driver.acquireConnection()
      if (!this.#begun) await this.#begin(this.#connection)
      await this.#introduce(this.#connection, asker)
      return this.#connection
    } catch (error) {
      give()
      throw error
    }
  }

  give(): void {
    this.#give()
  }

  /** Ends what was read so far and begins a transaction that stands for itself. */
  async beginAnew(connection: DatabaseConnection, asker: Asker): Promise<void> {
    await this.#run(connection, 'commit')
    await this.#begin(connection)
    await this.#introduce(connection, asker)
  }

  /** A transaction of its own has ended. */
  ended(): void {
    this.#begun = false
  }

  /** Keeps what was written and gives the connection back. */
  commit(): Promise<void> {
    return this.#end('commit')
  }

  /** Undoes what is not committed and gives the connection back. */
  abandon(): Promise<void> {
    return this.#end('rollback')
  }

  async #end(how: 'commit' | 'rollback'): Promise<void> {
    await this.#turn
    const connection = this.#connection
    if (connection === null) return
    try {
      if (this.#begun) await this.#run(connection, how)
    } finally {
      this.#begun = false
      this.#connection = null
      await this.#driver?.releaseConnection(connection)
    }
  }

  async #begin(connection: DatabaseConnection): Promise<void> {
    await this.#run(connection, 'begin')
    this.#begun = true
    this.#introduced = null
  }

  async #introduce(connection: DatabaseConnection, asker: Asker): Promise<void> {
    const key = askerKey(asker)
    if (this.#introduced === key) return
    await introduce(connection, asker, 'transaction')
    this.#introduced = key
  }

  async #run(connection: DatabaseConnection, statement: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(statement))
  }
}
