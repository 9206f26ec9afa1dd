import type { EpochMs } from '../../../engine/model.ts'
import { asService } from '../../../platform/sql/asker.ts'
import type { Database } from '../../../platform/sql/database.ts'

/** Somebody does another's work for some days. */
export interface Cover {
  readonly id: string
  /** Worker ids. */
  readonly absent: string
  readonly covering: string
  readonly arrangedBy: string
  readonly from: EpochMs
  /** When it is over: the first moment that does not belong to it. */
  readonly until: EpochMs
}

/** Covers of an office that go on or are still to come, the soonest first. */
export function findCovers(db: Database, office: string | null, now: EpochMs): Promise<readonly Cover[]> {
  return standing(db, now)
    .innerJoin('worker', 'worker.id', 'cover.absent').where('worker.office', 'is not distinct from', office)
    .orderBy('from_at').orderBy('cover.id').execute()
}

export function findCover(db: Database, id: string, now: EpochMs): Promise<Cover | undefined> {
  return standing(db, now).where('cover.id', '=', id).executeTakeFirst()
}

function standing(db: Database, now: EpochMs) {
  return db.selectFrom('cover')
    .select(['cover.id', 'absent', 'covering', 'arranged_by as arrangedBy', 'from_at as from', 'until_at as until'])
    .where('until_at', '>', now).where('ended_at', 'is', null)
}

/** Written by the service: ask first whether whoever arranges it may. */
export async function arrangeCover(db: Database, { id, absent, covering, arrangedBy, from, until }: Cover, now: EpochMs): Promise<void> {
  await asService(() => db.insertInto('cover').values({
    id, absent, covering, from_at: from, until_at: until, arranged_by: arrangedBy, arranged_at: now,
  }).onConflict((same) => same.column('id').doNothing()).execute())
}

/** Written by the service: ask first whether whoever ends it may. */
export async function endCover(db: Database, id: string, endedBy: string, now: EpochMs): Promise<void> {
  await asService(() => db.updateTable('cover').set({ ended_at: now, ended_by: endedBy })
    .where('id', '=', id).where('ended_at', 'is', null).execute())
}
