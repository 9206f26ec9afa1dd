import { createHash } from 'node:crypto'
import type { Session } from 'fastify'
import type { ColumnType, Kysely } from 'kysely'
import type { Clock } from '../platform/clock.ts'
import { asService } from '../platform/sql/asker.ts'
import type { Schema } from '../platform/sql/schema.ts'

export interface SessionStore {
  /** A session past its limits is given back signed out, and remembers only who had it. */
  readonly find: (id: string) => Promise<Session | null>
  readonly save: (id: string, held: object) => Promise<void>
  readonly end: (id: string) => Promise<void>
  /** Forgets sessions that nobody came back to. */
  readonly sweep: () => Promise<void>
}

type SessionTables = {
  session: {
    /** SHA-256 of the id: whoever reads the table cannot take a session over. */
    hash: string
    held: ColumnType<Partial<Session>, string, string>
    started_at: number
    seen_at: number
  }
}

const minute = 60_000
const hour = 60 * minute

/** In milliseconds. Work is never lost to them: what was being sent is kept until the same person has signed in again. */
export const sessionLimits = { idle: hour, absolute: 12 * hour, forgotten: 24 * hour }

export function sessionStore(database: Kysely<Schema>, clock: Clock): SessionStore {
  const db = database.withTables<SessionTables>()

  async function find(id: string): Promise<Session | null> {
    const now = clock.now()
    const hash = digest(id)
    const row = await db.selectFrom('session').selectAll().where('hash', '=', hash).executeTakeFirst()
    if (row === undefined) return null
    const over = now - row.seen_at >= sessionLimits.idle || now - row.started_at >= sessionLimits.absolute
    if (over) {
      const held = signedOut(row.held)
      await db.updateTable('session').set({ held: JSON.stringify(held), started_at: now, seen_at: now }).where('hash', '=', hash).execute()
      return restored(held)
    }
    if (now - row.seen_at >= minute) await db.updateTable('session').set({ seen_at: now }).where('hash', '=', hash).execute()
    return restored(row.held)
  }

  async function save(id: string, held: object): Promise<void> {
    const now = clock.now()
    const changed = { held: JSON.stringify(held), seen_at: now }
    await db.insertInto('session').values({ hash: digest(id), started_at: now, ...changed })
      .onConflict((conflict) => conflict.column('hash').doUpdateSet(changed)).execute()
  }

  async function end(id: string): Promise<void> {
    await db.deleteFrom('session').where('hash', '=', digest(id)).execute()
  }

  async function sweep(): Promise<void> {
    await db.deleteFrom('session').where('seen_at', '<', clock.now() - sessionLimits.forgotten).execute()
  }

  return {
    find: (id) => asService(() => find(id)),
    save: (id, held) => asService(() => save(id, held)),
    end: (id) => asService(() => end(id)),
    sweep: () => asService(sweep),
  }
}

function signedOut({ personId, formerPersonId, kept }: Partial<Session>): Partial<Session> {
  return { formerPersonId: personId ?? formerPersonId, kept }
}

/** The cookie's own settings are not kept: they are the application's, not the session's. */
function restored(held: Partial<Session>): Session {
  return { ...held, cookie: { originalMaxAge: null } }
}

function digest(id: string): string {
  return createHash('sha256').update(id).digest('base64url')
}
