import type { EpochMs } from '../../engine/model.ts'
import type { Database } from '../../platform/sql/database.ts'

export interface Notice {
  readonly id: number
  readonly kind: string
  readonly at: EpochMs
  readonly unread: boolean
  /** Null where it is about no record. */
  readonly recordId: string | null
  /** What it is about, as far as that is open to whoever asks; null where it is not. */
  readonly record: { readonly kind: string, readonly title: string } | null
  readonly duties: readonly { readonly id: string, readonly title: string, readonly pack: string, readonly cite: string }[]
}

/** Somebody's notices, newest first, one more than asked for where there are more. */
export async function findNotices(db: Database, personId: string, offset: number, limit: number): Promise<readonly Notice[]> {
  const rows = await db.selectFrom('notice').leftJoin('record', 'record.id', 'notice.record_id')
    .select(['notice.id', 'notice.kind', 'notice.at', 'notice.read_at', 'notice.record_id', 'notice.duties', 'record.kind as record_kind', 'record.title'])
    .where('notice.person', '=', personId).orderBy('notice.at', 'desc').orderBy('notice.id', 'desc').offset(offset).limit(limit + 1).execute()
  const ids = rows.flatMap(({ duties }) => duties)
  const duties = ids.length === 0 ? [] : await db.selectFrom('duty').select(['id', 'title', 'pack', 'cite']).where('id', 'in', ids).execute()
  const byId = new Map(duties.map((duty) => [duty.id, duty]))
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    at: row.at,
    unread: row.read_at === null,
    recordId: row.record_id,
    record: row.record_kind === null || row.title === null ? null : { kind: row.record_kind, title: row.title },
    duties: row.duties.flatMap((id) => byId.get(id) ?? []),
  }))
}

export async function countUnread(db: Database, personId: string): Promise<number> {
  const { count } = await db.selectFrom('notice').select(({ fn }) => fn.countAll<number>().as('count'))
    .where('person', '=', personId).where('read_at', 'is', null).executeTakeFirstOrThrow()
  return count
}

/** Marks as read what somebody has been shown: nothing that came after it. */
export async function markRead(db: Database, personId: string, upTo: number, now: EpochMs): Promise<void> {
  await db.updateTable('notice').set({ read_at: now })
    .where('person', '=', personId).where('read_at', 'is', null).where('id', '<=', upTo).execute()
}
