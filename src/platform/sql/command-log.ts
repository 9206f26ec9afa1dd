import type { CommandLog } from '../../record/store.ts'
import type { Tx } from './database.ts'

/** Commands in the table `command`. */
export const commandLog: CommandLog<Tx> = {
  async claim(tx, { id, name, record, fingerprint, at }) {
    // Waits where another transaction has inserted the same id and not ended yet.
    const claimed = await tx.insertInto('command').values({ id, name, record_id: record, fingerprint, at, outcome: null })
      .onConflict((conflict) => conflict.column('id').doNothing()).executeTakeFirst()
    if (claimed.numInsertedOrUpdatedRows !== 0n) return null
    const before = await tx.selectFrom('command').select(['fingerprint', 'outcome']).where('id', '=', id).executeTakeFirstOrThrow()
    if (before.outcome === null) throw new Error(`Command ${id} was kept without its outcome`)
    return { fingerprint: before.fingerprint, outcome: before.outcome }
  },

  async complete(tx, id, outcome) {
    await tx.updateTable('command').set({ outcome: JSON.stringify(outcome) }).where('id', '=', id).execute()
  },
}
