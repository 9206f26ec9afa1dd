import type { FastifyInstance } from 'fastify'
import { loadStaff } from '../../src/features/cases/index.ts'
import type { StaffDirectory } from '../../src/features/cases/index.ts'
import type { Feature } from '../../src/platform/http.ts'
import { simulatedClock } from '../../src/platform/clock.ts'
import type { SimulatedClock } from '../../src/platform/clock.ts'
import type { Database } from '../../src/platform/sql/database.ts'
import { signIn } from '../../src/features/sign-in/index.ts'
import type { SignInWay } from '../../src/features/sign-in/index.ts'
import { buildApp } from '../../src/web/app.ts'
import type { LogTo } from '../../src/web/log.ts'
import { openMigratedEmbedded } from './embedded-template.ts'

export interface Shell {
  readonly app: FastifyInstance
  readonly db: Database
  readonly clock: SimulatedClock
  readonly staff: StaffDirectory
  close(): Promise<void>
}

export interface ShellOptions {
  readonly demonstration?: boolean
  /** A provider of real people, where it is no demonstration. */
  readonly provider?: Omit<SignInWay, 'demonstration'>
  readonly https?: boolean
  readonly features?: readonly Feature[]
  readonly log?: LogTo
}

const office = { organisation: 'Family Court Advisory Service', office: 'Eastmere office', email: null }

/** One of each role; the adviser's manager is Ruth Adeyemi. */
export const people = {
  headOfPractice: { id: 'w-hop', name: 'Gareth Pugh', role: 'head-of-practice', manager_id: null, ...office },
  manager: { id: 'w-manager', name: 'Ruth Adeyemi', role: 'cafcass-manager', manager_id: 'w-hop', ...office },
  adviser: { id: 'w-fca', name: 'Sam Okafor', role: 'fca', manager_id: 'w-manager', ...office },
  secondAdviser: { id: 'w-fca-2', name: 'Priya Raman', role: 'fca', manager_id: 'w-manager', ...office },
  guardian: { id: 'w-guardian', name: 'Helen Brzezińska', role: 'childrens-guardian', manager_id: 'w-manager', ...office },
  assistantDirector: { id: 'w-ad', name: 'Farah Siddiqui', role: 'assistant-director', manager_id: null, ...office },
  businessSupport: { id: 'w-bs', name: 'Tom Whittle', role: 'business-support', manager_id: 'w-manager', ...office },
  quality: { id: 'w-qa', name: 'Ines Carvalho', role: 'quality-assurance', manager_id: null, ...office },
} as const

/** The web shell over a database in memory, on Friday 27 March 2026 at 16:10. */
export async function openShell({ demonstration = true, provider = {}, https = false, features = [], log = { level: 'silent' } }: ShellOptions = {}): Promise<Shell> {
  const { db, close } = await openMigratedEmbedded()
  await db.insertInto('worker').values(Object.values(people)).execute()
  const clock = simulatedClock('2026-03-27T16:10:00+00:00')
  const staff = await loadStaff(db)
  const app = await buildApp({
    config: { demonstration, https }, db, clock, log,
    features: [signIn({ db, clock, staff }, { demonstration, ...provider }), ...features],
  })
  return {
    app,
    db,
    clock,
    staff,
    close: async () => {
      await app.close()
      await close()
    },
  }
}
