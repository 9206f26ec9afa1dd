import { CompiledQuery } from 'kysely'
import type { DatabaseConnection, Driver, TransactionSettings } from 'kysely'
import { askerKey, introduce, nobody } from './asker.ts'
import type { Asker } from './asker.ts'

/**
 * What one web request asks of the database: one connection, and one transaction in which it reads and in which the row
 * of the audit is written, so that nothing was seen that was not written down. A transaction that somebody begins within
 * it, such as a command's, ends the reading before it and stands for itself. Between transactions it keeps no connection.
 */
export class Visit {
  asker: Asker = nobody
  #driver: Driver | null = null
  #connection: DatabaseConnection | null = null
  #introduced: string | null = null
  #begun = false
  #over = false
  #turn: Promise<void> = Promise.resolve()
  #give: () => void = () => {}

  /** The connection, for one query or one transaction; waits until whoever has it gives it back. */
  async take(driver: Driver, asker: Asker): Promise<DatabaseConnection> {
    this.#give = await this.#myTurn()
    try {
      this.#driver = driver
      this.#connection ??= await driver.acquireConnection()
      if (!this.#begun) await this.#begin(this.#connection)
      await this.#introduce(this.#connection, asker)
      return this.#connection
    } catch (error) {
      await this.give()
      throw error
    }
  }

  async give(): Promise<void> {
    const give = this.#give
    try {
      // Whoever still asks when the answer has left, or nobody waits for it any more, keeps nothing to themselves.
      if (this.#over) await this.#finish('commit')
      else if (!this.#begun) await this.#letGo()
    } finally {
      give()
    }
  }

  /** Ends what was read so far and begins a transaction that stands for itself. */
  async beginAnew(connection: DatabaseConnection, asker: Asker, settings: TransactionSettings): Promise<void> {
    await this.#run(connection, 'commit')
    this.#begun = false
    await this.#driver!.beginTransaction(connection, settings)
    this.#begun = true
    this.#introduced = null
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

  /** The request is over: what is not committed is undone, and whatever it asks from now on stands for itself. */
  close(): Promise<void> {
    this.#over = true
    return this.abandon()
  }

  /** Whoever ends it waits for their turn as all do, and all others for theirs: the connection is no longer ours then. */
  async #end(how: 'commit' | 'rollback'): Promise<void> {
    const give = await this.#myTurn()
    try {
      await this.#finish(how)
    } finally {
      give()
    }
  }

  async #myTurn(): Promise<() => void> {
    const before = this.#turn
    let give = (): void => {}
    this.#turn = new Promise((resolve) => { give = resolve })
    await before
    return give
  }

  async #finish(how: 'commit' | 'rollback'): Promise<void> {
    try {
      if (this.#begun && this.#connection !== null) await this.#run(this.#connection, how)
    } finally {
      this.#begun = false
      await this.#letGo()
    }
  }

  async #letGo(): Promise<void> {
    const connection = this.#connection
    this.#connection = null
    if (connection !== null) await this.#driver!.releaseConnection(connection)
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
