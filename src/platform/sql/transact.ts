import type { Transact } from '../../record/ports.ts'
import { asService } from './asker.ts'
import type { Database, Tx } from './database.ts'

/** Transactions of the record on this database, for the service; each sees what others committed before each of its statements. */
export function transactOn(db: Database): Transact<Tx> {
  return (work) => asService(() => db.transaction().setIsolationLevel('read committed').execute(work))
}
