import { sql } from 'kysely'
import { loadStaff } from '../../features/cases/index.ts'
import { simulatedClock } from '../../platform/clock.ts'
import { rebuild } from '../../record/rebuild.ts'
import { partsAmong } from '../product.ts'
import type { Product } from '../product.ts'
import { demoDays } from './demo-days.ts'
import { people } from './people.ts'
import { demonstration } from './story.ts'
import type { Story } from './stories/story.ts'
import { tellingIn } from './telling.ts'

/**
 * Makes the fictional office, where nobody works in the store yet. All of it is written in one transaction: killed in
 * the middle it leaves nothing behind and is made at the next start.
 * @returns whether it was made now
 */
export async function seedDemonstration(product: Product, chapters: readonly Story[] = demonstration): Promise<boolean> {
  const { db, ruleBook, staff } = product
  const now = product.clock.now()
  const hadRecords = await any(db.selectFrom('record').select('id').limit(1).executeTakeFirst())
  const made = await db.transaction().execute(async (tx) => {
    // Two that start at once take turns.
    await sql`LOCK TABLE worker IN EXCLUSIVE MODE`.execute(tx)
    if (await any(tx.selectFrom('worker').select('id').limit(1).executeTakeFirst())) return false
    await tx.insertInto('worker').values(Object.values(people)).execute()
    const staff = await loadStaff(tx)
    const clock = simulatedClock(now)
    const parts = partsAmong(staff, { ruleBook, clock, transaction: (work) => work(tx) })
    const telling = tellingIn(tx, parts, { staff, clock, days: demoDays(now) })
    for (const chapter of chapters) await chapter(telling)
    return true
  })
  if (!made) return false
  await staff.reload()
  // Cases that were read in before anybody worked here have owners now.
  if (hadRecords) await rebuild(product.parts)
  return true
}

async function any(row: Promise<unknown>): Promise<boolean> {
  return await row !== undefined
}
