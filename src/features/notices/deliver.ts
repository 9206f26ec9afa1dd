import { sql } from 'kysely'
import type { Clock } from '../../platform/clock.ts'
import type { Work } from '../../platform/jobs/work.ts'
import { asService, askingAs, person } from '../../platform/sql/asker.ts'
import type { Database } from '../../platform/sql/database.ts'
import { noticeTopic, readNotice } from './message.ts'
import type { NoticePayload } from './message.ts'

interface Recipient {
  readonly id: string
  readonly name: string
  /** Told by name: that something needs them, even where they may not read what. */
  readonly byName: boolean
}

/** Turns each message of the outbox into a notice for each person whom it is for, once. */
export function deliverNotices({ db, clock }: { readonly db: Database, readonly clock: Clock }): Work {
  async function carryOut(key: string): Promise<void> {
    const message = await db.selectFrom('outbox').selectAll().where('id', '=', Number(key)).executeTakeFirst()
    if (message === undefined || message.sent_at !== null) return
    const told = readNotice(message.payload)
    const people: string[] = []
    for (const recipient of await recipientsOf(db, told)) {
      if (await mayBeTold(db, recipient, told, clock.now())) people.push(recipient.id)
    }
    await db.transaction().execute(async (tx) => {
      if (people.length > 0) {
        const rows = people.map((id) => ({
          message_id: message.id, person: id, kind: told.kind, record_id: told.recordId, duties: told.duties, at: message.at,
          read_at: null, mailed_at: null,
        }))
        await tx.insertInto('notice').values(rows).onConflict((conflict) => conflict.columns(['message_id', 'person']).doNothing()).execute()
      }
      await tx.updateTable('outbox').set({ sent_at: clock.now() }).where('id', '=', message.id).execute()
    })
  }

  return {
    name: 'deliver-notices',
    every: 5_000,
    find: (limit) => asService(async () => {
      const rows = await db.selectFrom('outbox').select('id')
        .where('sent_at', 'is', null).where('topic', '=', noticeTopic).orderBy('id').limit(limit).execute()
      return rows.map(({ id }) => String(id))
    }),
    carryOut: (key) => asService(() => carryOut(key)),
  }
}

async function recipientsOf(db: Database, { people, roles }: NoticePayload): Promise<readonly Recipient[]> {
  const found = new Map<string, Recipient>()
  for (const { role, office } of roles) {
    const holding = await db.selectFrom('worker').select(['id', 'name'])
      .where('role', '=', role).where('office', 'is not distinct from', office).orderBy('id').execute()
    for (const worker of holding) found.set(worker.id, { ...worker, byName: false })
  }
  if (people.length > 0) {
    const named = await db.selectFrom('worker').select(['id', 'name']).where('id', 'in', people).orderBy('id').execute()
    for (const worker of named) found.set(worker.id, { ...worker, byName: true })
  }
  return [...found.values()]
}

/** Asked of the database as the person themselves, so that the rules are those of the pages. */
async function mayBeTold(db: Database, { byName, ...worker }: Recipient, { recordId }: NoticePayload, now: number): Promise<boolean> {
  if (recordId === null) return true
  return askingAs(person(worker, now), async () => {
    if (!byName) return await db.selectFrom('record').select('id').where('id', '=', recordId).executeTakeFirst() !== undefined
    const { rows } = await sql`SELECT FROM viewer_conflicts() AS kept (record_id) WHERE kept.record_id = ${recordId}`.execute(db)
    return rows.length === 0
  })
}
