import { PostgresAdapter } from 'kysely'
import type { PostgresDialectConfig } from 'kysely'
import { AskingDialect } from '../asking-dialect.ts'
import type { Database } from '../database.ts'
import type { MasterKeys } from './master-keys.ts'

/** PostgreSQL with the master keys of the records that are kept in it. They are asked for when they are first needed. */
export class KeyedDialect extends AskingDialect {
  readonly #keys: () => MasterKeys

  constructor(config: PostgresDialectConfig, keys: () => MasterKeys) {
    super(config)
    this.#keys = keys
  }

  override createAdapter(): KeyedAdapter {
    return new KeyedAdapter(this.#keys)
  }
}

/** Of all that Kysely makes of a dialect, what a database and its transactions share. */
class KeyedAdapter extends PostgresAdapter {
  readonly #open: () => MasterKeys
  #keys: MasterKeys | undefined

  constructor(open: () => MasterKeys) {
    super()
    this.#open = open
  }

  get keys(): MasterKeys {
    return this.#keys ??= this.#open()
  }
}

/** The master keys of the records in a database. @throws NoRecordKey */
export function masterKeysOf(db: Database): MasterKeys {
  const { adapter } = db.getExecutor()
  if (!(adapter instanceof KeyedAdapter)) throw new Error('The database was opened without keys for its records')
  return adapter.keys
}
