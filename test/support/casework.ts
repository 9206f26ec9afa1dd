import type { FastifyInstance } from 'fastify'
import { casesFeature, caseworkOf, loadStaff, ownersOf } from '../../src/features/cases/index.ts'
import type { CasesDeps, StaffDirectory } from '../../src/features/cases/index.ts'
import { proceduresFeature } from '../../src/features/procedures/index.ts'
import { recordEntryFeature } from '../../src/features/record-entry/index.ts'
import { signIn } from '../../src/features/sign-in/index.ts'
import { authoriseAmong } from '../../src/main/authorise.ts'
import { projectionsAmong } from '../../src/main/product.ts'
import { validate } from '../../src/main/validate.ts'
import { simulatedClock } from '../../src/platform/clock.ts'
import type { SimulatedClock } from '../../src/platform/clock.ts'
import type { Feature } from '../../src/platform/http.ts'
import { uuidIds } from '../../src/platform/ids.ts'
import { commandLog } from '../../src/platform/sql/command-log.ts'
import { confidenceStore } from '../../src/platform/sql/confidence-store.ts'
import type { Database, OpenDatabase, Tx } from '../../src/platform/sql/database.ts'
import { dutyStore } from '../../src/platform/sql/duty-store.ts'
import { outbox } from '../../src/platform/sql/outbox.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { ruleBook } from '../../src/procedures/index.ts'
import { vocabulary } from '../../src/procedures/vocabulary/index.ts'
import { createPipeline } from '../../src/record/pipeline.ts'
import type { PipelineParts } from '../../src/record/pipeline-parts.ts'
import type { Recorded } from '../../src/record/outcome.ts'
import type { Head } from '../../src/record/stored-entry.ts'
import { buildApp } from '../../src/web/app.ts'
import { eastmereApplication, eastmereCase } from './case-entries.ts'
import { openTestDatabase } from './databases.ts'
import { london } from './law.ts'
import type { GivenMore } from './law.ts'
import { write } from './record-office.ts'
import { people } from './shell.ts'

/** An office at work over a database in memory, on Friday 27 March 2026 at 16:10, with the people of the test shell. */
export interface Casework {
  readonly app: FastifyInstance
  readonly db: Database
  readonly clock: SimulatedClock
  readonly staff: StaffDirectory
  readonly parts: PipelineParts<Tx>
  readonly deps: CasesDeps
  /**
   * Writes entries in a record, opening it where it is not there yet. Times are local London times; an entry is
   * written down when it happened unless told otherwise. The clock is put back afterwards.
   */
  readonly given: (entries: readonly (readonly [type: string, at: string, more?: GivenMore])[], head?: Partial<Head>) => Promise<Recorded>
  readonly close: () => Promise<void>
}

export const received = (change: Record<string, unknown> = {}, at = '2026-03-23T09:00') =>
  ['court-application.received', at, { data: { ...eastmereApplication, ...change } }] as const

export interface CaseworkOptions {
  /** Opens the database; whoever gives it closes it too. */
  readonly open?: () => Promise<OpenDatabase>
  /** Other features that pages of a case lead to. */
  readonly features?: (deps: CasesDeps) => readonly Feature[]
}

export async function openCasework({ open, features = () => [] }: CaseworkOptions = {}): Promise<Casework> {
  const { db, close } = await (open ?? openTestDatabase)()
  await db.insertInto('worker').values(Object.values(people)).execute()
  const staff = await loadStaff(db)
  const clock = simulatedClock('2026-03-27T16:10:00+00:00')
  const parts: PipelineParts<Tx> = {
    ruleBook: ruleBook(), validate, authorise: authoriseAmong(staff, clock), resolveOwner: ownersOf(staff), clock, ids: uuidIds, store: recordStore,
    commands: commandLog, confidences: confidenceStore, duties: dutyStore, projections: projectionsAmong(staff), outbox, transaction: transactOn(db),
  }
  const deps: CasesDeps = { db, clock, ids: uuidIds, ruleBook: parts.ruleBook, pipeline: createPipeline(parts), vocabulary, staff }
  const app = await buildApp({
    config: { demonstration: true }, db, clock, log: { level: 'silent' },
    features: [
      signIn({ db, clock, staff }, { demonstration: true }), proceduresFeature(deps), casesFeature(deps),
      recordEntryFeature({ ...deps, casework: caseworkOf(deps) }), ...features(deps),
    ],
  })
  const trusting = createPipeline({ ...parts, authorise: () => ({ allowed: true }) })

  async function given(entries: Parameters<Casework['given']>[0], change: Partial<Head> = {}): Promise<Recorded> {
    const { id, ...head } = { ...eastmereCase, ...change }
    const before = clock.now()
    let last: Recorded | undefined
    for (const [type, at, { id: entryId, data = {}, about, children, by = {}, recordedAt = at } = {}] of entries) {
      clock.set(london(recordedAt))
      const known = await db.selectFrom('record').select('id').where('id', '=', id).executeTakeFirst()
      const draft = { id: entryId, type, at: london(at), about, children, data }
      const outcome = await trusting.execute(write, { record: id, ...known === undefined ? { opens: head } : {}, entries: [draft] }, {
        person: by.person ?? null, role: by.role ?? 'business-support', organisation: by.organisation ?? null,
      })
      if (outcome.kind !== 'recorded') throw new Error(`Not recorded: ${JSON.stringify(outcome)}`)
      last = outcome
    }
    clock.set(before)
    return last!
  }

  return {
    app, db, clock, staff, parts, deps, given,
    close: async () => {
      await app.close()
      if (open === undefined) await close()
    },
  }
}
