import { sql } from 'kysely'
import { dayOf, toLocalDate } from '../../../engine/london.ts'
import type { EpochMs } from '../../../engine/model.ts'
import type { Database } from '../../../platform/sql/database.ts'
import type { Certificate } from '../destroy/destroy-record.ts'

const most = 200

/** Records whose retention date has passed and that nobody holds, the longest ago first, as far as they are open to whoever asks. */
export function passedRetention(db: Database, now: EpochMs) {
  return db.selectFrom('retention').innerJoin('record', 'record.id', 'retention.record_id')
    .select(['record.id', 'record.kind', 'record.title', 'retention.until_on as until'])
    .where('retention.until_on', '<=', toLocalDate(dayOf(now))).where(sql<boolean>`cardinality(retention.holds) = 0`)
    .orderBy('retention.until_on').orderBy('record.id').limit(most).execute()
}

/** Proposals that wait for somebody else. */
export function openProposals(db: Database) {
  return db.selectFrom('destruction').innerJoin('record', 'record.id', 'destruction.record_id')
    .select(['record.id', 'record.kind', 'record.title', 'destruction.proposed_by as by', 'destruction.proposed_at as at', 'destruction.reason'])
    .where('destruction.declined_by', 'is', null).where('destruction.confirmed_by', 'is', null)
    .orderBy('destruction.proposed_at').limit(most).execute()
}

/** The proposal that waits in a record. */
export function proposalIn(db: Database, record: string) {
  return db.selectFrom('destruction').select(['proposed_by as by', 'proposed_at as at', 'reason'])
    .where('record_id', '=', record).where('declined_by', 'is', null).where('confirmed_by', 'is', null).executeTakeFirst()
}

/** What was destroyed, the latest first. */
export async function certificates(db: Database) {
  const rows = await db.selectFrom('destruction').select(['id', 'certificate']).where('confirmed_by', 'is not', null)
    .orderBy('confirmed_at', 'desc').limit(most).execute()
  return rows.map(({ id, certificate }) => ({ id, certificate: certificate as Certificate }))
}

export async function certificateOf(db: Database, id: string): Promise<Certificate | null> {
  const row = await db.selectFrom('destruction').select('certificate').where('id', '=', id).where('confirmed_by', 'is not', null).executeTakeFirst()
  return row === undefined ? null : row.certificate as Certificate
}
