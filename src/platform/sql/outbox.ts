import type { Outbox } from '../../record/ports.ts'
import type { Tx } from './database.ts'

/** Messages in the table `outbox`. */
export const outbox: Outbox<Tx> = {
  async post(tx, messages, at) {
    if (messages.length === 0) return
    const rows = messages.map(({ topic, payload }) => ({ topic, payload: JSON.stringify(payload), at, sent_at: null }))
    await tx.insertInto('outbox').values(rows).execute()
  },
}
