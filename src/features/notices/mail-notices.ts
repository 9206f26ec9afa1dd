import type { Clock } from '../../platform/clock.ts'
import type { Work } from '../../platform/jobs/work.ts'
import type { Mail } from '../../platform/mail.ts'
import { asService } from '../../platform/sql/asker.ts'
import type { Database } from '../../platform/sql/database.ts'

interface Deps {
  readonly db: Database
  readonly clock: Clock
  readonly mail: Mail
  /** Where the notices are read, in full: `https://…/notices`. */
  readonly link: string
}

/** Writes to whoever has an address that something needs them. What it is stands behind sign-in and nowhere else. */
export function mailNotices({ db, clock, mail, link }: Deps): Work {
  const unmailed = () => db.selectFrom('notice').innerJoin('worker', 'worker.id', 'notice.person')
    .where('mailed_at', 'is', null).where('worker.email', 'is not', null).where('read_at', 'is', null)

  async function carryOut(key: string): Promise<void> {
    const notice = await unmailed().select(['notice.id', 'worker.email']).where('notice.id', '=', Number(key)).executeTakeFirst()
    if (notice === undefined) return
    await mail.send({
      id: `notice-${notice.id}`, to: notice.email!, subject: 'Something needs you', text: `Something needs you. Sign in to see what it is:\n\n${link}\n`,
    })
    await db.updateTable('notice').set({ mailed_at: clock.now() }).where('id', '=', notice.id).execute()
  }

  return {
    name: 'mail-notices',
    every: 10_000,
    find: (limit) => asService(async () => {
      const rows = await unmailed().select('notice.id').orderBy('notice.id').limit(limit).execute()
      return rows.map(({ id }) => String(id))
    }),
    carryOut: (key) => asService(() => carryOut(key)),
  }
}
