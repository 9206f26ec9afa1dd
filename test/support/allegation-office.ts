import type { FastifyInstance } from 'fastify'
import { allegationsFeature, ownersWithAllegations, recordInAllegation, startAllegation } from '../../src/features/allegations/index.ts'
import type { AllegationsDeps, StartAllegationInput } from '../../src/features/allegations/index.ts'
import { casesFeature, caseworkOf, loadStaff, ownersOf } from '../../src/features/cases/index.ts'
import { dutiesFeature } from '../../src/features/duties/index.ts'
import { policiesFeature } from '../../src/features/policies/index.ts'
import { proceduresFeature } from '../../src/features/procedures/index.ts'
import { recordEntryFeature } from '../../src/features/record-entry/index.ts'
import { signIn } from '../../src/features/sign-in/index.ts'
import { authoriseAmong } from '../../src/main/authorise.ts'
import { projectionsAmong } from '../../src/main/product.ts'
import { validate } from '../../src/main/validate.ts'
import { simulatedClock } from '../../src/platform/clock.ts'
import type { SimulatedClock } from '../../src/platform/clock.ts'
import { uuidIds } from '../../src/platform/ids.ts'
import { commandLog } from '../../src/platform/sql/command-log.ts'
import type { Database, Tx } from '../../src/platform/sql/database.ts'
import { dutyStore } from '../../src/platform/sql/duty-store.ts'
import { outbox } from '../../src/platform/sql/outbox.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { ruleBook } from '../../src/procedures/index.ts'
import { vocabulary } from '../../src/procedures/vocabulary/index.ts'
import type { Actor } from '../../src/record/command.ts'
import type { Outcome } from '../../src/record/outcome.ts'
import type { ExecuteOptions } from '../../src/record/pipeline.ts'
import { createPipeline } from '../../src/record/pipeline.ts'
import type { PipelineParts } from '../../src/record/pipeline-parts.ts'
import type { Head } from '../../src/record/stored-entry.ts'
import { buildApp } from '../../src/web/app.ts'
import { eastmereApplication, eastmereCase } from './case-entries.ts'
import { write } from './record-office.ts'
import { people } from './shell.ts'

/** Somebody of an office, as the table of workers has them. */
export interface OfficeWorker {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly office: string | null
  readonly manager_id: string | null
  readonly email?: string | null
}

/** An office whose pipeline keeps concerns about people who work with children apart, on Friday 27 March 2026 at 16:10. */
export interface AllegationOffice {
  readonly db: Database
  readonly clock: SimulatedClock
  readonly parts: PipelineParts<Tx>
  readonly deps: AllegationsDeps
  /** Starts a concern; it has no child unless told otherwise. */
  start(worker: OfficeWorker, record: string, data?: Record<string, unknown>, more?: Partial<StartAllegationInput> & ExecuteOptions): Promise<Outcome>
  /** Opens a case of the Eastmere office, as the court's file would. */
  openCase(head?: Partial<Head>): Promise<void>
  /** Every page that a concern or a policy touches. */
  openApp(): Promise<FastifyInstance>
  /** Records a step now. */
  step(worker: OfficeWorker, record: string, type: string, data?: Record<string, unknown>, more?: { readonly about?: string } & ExecuteOptions): Promise<Outcome>
}

export async function allegationOffice(db: Database, workers: readonly OfficeWorker[] = Object.values(people)): Promise<AllegationOffice> {
  await db.insertInto('worker').values(workers.map((worker) => ({ email: null, ...worker }))).execute()
  const staff = await loadStaff(db)
  const clock = simulatedClock('2026-03-27T16:10:00+00:00')
  const parts: PipelineParts<Tx> = {
    ruleBook: ruleBook(),
    validate,
    authorise: authoriseAmong(staff, clock),
    resolveOwner: ownersWithAllegations(staff, ownersOf(staff)),
    clock, ids: uuidIds, store: recordStore, commands: commandLog, duties: dutyStore,
    projections: projectionsAmong(staff),
    outbox, transaction: transactOn(db),
  }
  const pipeline = createPipeline(parts)
  const deps: AllegationsDeps = { db, clock, ids: uuidIds, ruleBook: parts.ruleBook, pipeline, vocabulary, staff }
  const trusting = createPipeline({ ...parts, authorise: () => ({ allowed: true }) })
  return {
    db, clock, parts, deps,
    async openCase(change = {}) {
      const { id, ...head } = { ...eastmereCase, ...change }
      const entries = [{ type: 'court-application.received', at: clock.now(), data: { ...eastmereApplication } }]
      await trusting.execute(write, { record: id, opens: head, entries }, { person: null, role: 'business-support', organisation: null })
    },
    openApp: () => buildApp({
      config: { demonstration: true }, db, clock, log: { level: 'silent' },
      features: [
        signIn({ db, clock, staff }, { demonstration: true }), proceduresFeature(deps), casesFeature(deps), dutiesFeature(deps),
        recordEntryFeature({ ...deps, casework: caseworkOf(deps) }), allegationsFeature(deps), policiesFeature(deps),
      ],
    }),
    start: (worker, record, data = {}, { commandId, departures, ...more } = {}) => pipeline.execute(startAllegation(staff),
      { record, at: clock.now(), children: [], data: { behaviour: 'Shouting at a child.', ...data }, ...more },
      actorOf(worker), { commandId, departures }),
    step: (worker, record, type, data = {}, { about, commandId, departures } = {}) => pipeline.execute(recordInAllegation(staff),
      { record, entry: { type, at: clock.now(), data, ...about === undefined ? {} : { about } } }, actorOf(worker), { commandId, departures }),
  }
}

export function actorOf({ id, role, organisation, office }: OfficeWorker): Actor {
  return { person: id, role, organisation, office }
}


/** What each step says at the least. */
export const stepData = {
  supervision: { issues: 'What was seen at the centre.', outcome: 'Refer.', agreedActions: [{ action: 'Draft the referral', who: 'fca', by: '2026-03-30' }] },
  draft: { behaviour: 'Shouting.', harmOrRisk: 'Fear, to the children in the group.', expressLadoReferral: true },
  approval: { decision: 'approved' },
  told: { natureOfAllegation: 'That a referral is to be made, and about what.' },
  referral: { behaviour: 'Shouting.', harmOrRisk: 'Fear.', expressLadoReferral: true, rationale: 'The pattern described.' },
} as const
