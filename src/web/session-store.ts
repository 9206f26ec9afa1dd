import { createHash } from 'node:crypto'
import type { Session } from 'fastify'
import { sql } from 'kysely'
import type { ColumnType, Kysely } from 'kysely'
import type { Clock } from '../platform/clock.ts'
import type { SignedInPlace, SignedInPlaces } from '../platform/http.ts'
import { asService } from '../platform/sql/asker.ts'
import type { Schema } from '../platform/sql/schema.ts'

export interface SessionStore extends SignedInPlaces {
  /** A session past its limits is given back signed out, and remembers only who had it. */
  readonly find: (id: string) => Promise<Session | null>
  /** Keeps what a session holds. It signs nobody in, and brings back no session that has been ended meanwhile. */
  readonly save: (id: string, held: Partial<Session>) => Promise<void>
  /** Begins the session of somebody who has signed in. */
  readonly open: (id: string, personId: string, device: string | null) => Promise<void>
  readonly forget: (id: string) => Promise<void>
  /** Forgets sessions that nobody came back to. */
  readonly sweep: () => Promise<void>
}

type SessionTables = {
  session: {
    /** SHA-256 of the id: whoever reads the table cannot take a session over. */
    hash: string
    held: ColumnType<Partial<Session>, string, string>
    person: string | null
    device: string | null
    started_at: number
    seen_at: number
  }
}

const minute = 60_000
const hour = 60 * minute

/** In milliseconds. Work is never lost to them: what was being sent is kept until the same person has signed in again. */
export const sessionLimits = { idle: hour, absolute: 12 * hour, forgotten: 24 * hour }

/** What a browser's own session is known by among those of the same person. */
export function placeKey(id: string): string {
  return digest(id)
}

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
      await db.updateTable('session').set({ held: JSON.stringify(held), person: null, started_at: now, seen_at: now }).where('hash', '=', hash).execute()
      return restored(held)
    }
    if (now - row.seen_at >= minute) await db.updateTable('session').set({ seen_at: now }).where('hash', '=', hash).execute()
    return restored(row.held)
  }

  async function save(id: string, held: Partial<Session>): Promise<void> {
    const now = clock.now()
    const hash = digest(id)
    const changed = { held: JSON.stringify(held), seen_at: now }
    if (held.personId !== undefined) {
      await db.updateTable('session').set(changed).where('hash', '=', hash).where('person', '=', held.personId).execute()
      return
    }
    await db.insertInto('session').values({ hash, person: null, device: null, started_at: now, ...changed })
      .onConflict((conflict) => conflict.column('hash').doUpdateSet(changed).where('session.person', 'is', null)).execute()
  }

  async function open(id: string, personId: string, device: string | null): Promise<void> {
    const now = clock.now()
    const row = { person: personId, device, held: JSON.stringify({ personId }), started_at: now, seen_at: now }
    await db.insertInto('session').values({ hash: digest(id), ...row })
      .onConflict((conflict) => conflict.column('hash').doUpdateSet(row)).execute()
  }

  async function forget(id: string): Promise<void> {
    await db.deleteFrom('session').where('hash', '=', digest(id)).execute()
  }

  async function sweep(): Promise<void> {
    await db.deleteFrom('session').where('seen_at', '<', clock.now() - sessionLimits.forgotten).execute()
  }

  async function of(personId: string): Promise<readonly SignedInPlace[]> {
    const now = clock.now()
    return db.selectFrom('session').select(['hash as key', 'started_at as since', 'seen_at as lastUsed', 'device'])
      .where('person', '=', personId)
      .where('seen_at', '>', now - sessionLimits.idle).where('started_at', '>', now - sessionLimits.absolute)
      .orderBy('seen_at', 'desc').orderBy('hash').execute()
  }

  async function end(personId: string, key: string | null): Promise<number> {
    const { rows: [row] } = await sql<{ ended: number }>`SELECT end_sessions(${personId}, ${key}) AS ended`.execute(db)
    return row?.ended ?? 0
  }

  return {
    find: (id) => asService(() => find(id)),
    save: (id, held) => asService(() => save(id, held)),
    open: (id, personId, device) => asService(() => open(id, personId, device)),
    forget: (id) => asService(() => forget(id)),
    sweep: () => asService(sweep),
    of: (personId) => asService(() => of(personId)),
    end: async (personId, key) => await asService(() => end(personId, key)) > 0,
    endAll: (personId) => asService(() => end(personId, null)),
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
