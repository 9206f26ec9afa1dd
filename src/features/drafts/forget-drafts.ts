import type { EpochMs } from '../../engine/model.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Work } from '../../platform/jobs/work.ts'
import { asService } from '../../platform/sql/asker.ts'
import type { Database } from '../../platform/sql/database.ts'

const hour = 3_600_000

/** For how long a deleted draft is remembered, without its content, in milliseconds: longer than any session lasts. */
const remembered = 7 * 24 * hour

/** Forgets the drafts that were deleted longer than a week ago. */
export function forgetDrafts({ db, clock }: { readonly db: Database, readonly clock: Clock }): Work {
  const before = (): EpochMs => clock.now() - remembered
  return {
    name: 'forget-drafts',
    every: hour,
    find: (limit) => asService(async () => {
      const rows = await db.selectFrom('draft').select(['person', 'id']).where('ended_at', '<', before()).orderBy('ended_at').limit(limit).execute()
      return rows.map(({ person, id }) => JSON.stringify([person, id]))
    }),
    carryOut: (key) => asService(async () => {
      const [person, id] = JSON.parse(key) as [string, string]
      await db.deleteFrom('draft').where('person', '=', person).where('id', '=', id).where('ended_at', '<', before()).execute()
    }),
  }
}
