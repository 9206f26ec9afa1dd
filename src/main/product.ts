import { accessProjection } from '../features/access/index.ts'
import { allegationBelonging, allegationProjection, ownersWithAllegations } from '../features/allegations/index.ts'
import { attachmentProjection } from '../features/attachments/index.ts'
import { caseBelonging, caseProjection, loadStaff, ownersOf } from '../features/cases/index.ts'
import type { Staff, StaffDirectory } from '../features/cases/index.ts'
import { confidenceReadersProjection } from '../features/confidences/index.ts'
import { draftProjection } from '../features/drafts/index.ts'
import { tellAllocated } from '../features/notices/index.ts'
import { overdueProjection } from '../features/overdue/index.ts'
import { departureProjection, workerBelonging } from '../features/policies/index.ts'
import { sealProjection } from '../features/seals/index.ts'
import { retentionProjection } from '../features/retention/index.ts'
import { withdrawalProjection } from '../features/withdrawals/index.ts'
import type { RuleBook } from '../engine/rule-book.ts'
import { systemClock } from '../platform/clock.ts'
import type { Clock } from '../platform/clock.ts'
import { uuidIds } from '../platform/ids.ts'
import { commandLog } from '../platform/sql/command-log.ts'
import { confidenceStore } from '../platform/sql/confidence-store.ts'
import { openDatabase } from '../platform/sql/database.ts'
import type { Database, DatabaseKind, DatabaseOptions, OpenDatabase, Tx } from '../platform/sql/database.ts'
import { dutyStore } from '../platform/sql/duty-store.ts'
import { demandUpToDate, migrate } from '../platform/sql/migrate.ts'
import { outbox } from '../platform/sql/outbox.ts'
import { recordStore } from '../platform/sql/record-store.ts'
import { transactOn } from '../platform/sql/transact.ts'
import { masterKeysOf } from '../platform/sql/secret/keyed-dialect.ts'
import { ruleBook } from '../procedures/index.ts'
import { vocabulary } from '../procedures/vocabulary/index.ts'
import type { PipelineParts } from '../record/pipeline-parts.ts'
import type { Projection } from '../record/projection.ts'
import { createPipeline } from '../record/pipeline.ts'
import type { Pipeline } from '../record/pipeline.ts'
import { authoriseAmong } from './authorise.ts'
import { validate } from './validate.ts'

/** Everything put together over one database, without a door to the outside. */
export interface Product {
  readonly kind: DatabaseKind
  readonly db: Database
  readonly pool: OpenDatabase['pool']
  readonly clock: Clock
  readonly ids: typeof uuidIds
  readonly ruleBook: RuleBook
  readonly vocabulary: typeof vocabulary
  readonly staff: StaffDirectory
  readonly parts: PipelineParts<Tx>
  readonly pipeline: Pipeline
  readonly close: () => Promise<void>
}

/**
 * Opens the database and puts the product together. A server's tables are its owner's to bring up to date, save in the
 * demonstration; the embedded database is brought up to date by the way.
 * @throws RuleBookFaults while the rule book has a fault; NoRecordKey where the records cannot be read
 */
export async function openProduct(config: DatabaseOptions, clock: Clock = systemClock): Promise<Product> {
  // A rule book with a fault is refused before anything is opened.
  ruleBook()
  const database = await openDatabase(config)
  try {
    // Without keys nothing could be read or written, and it is better said at once.
    masterKeysOf(database.db)
    const isServed = database.kind === 'postgres' && config.demonstration !== true
    return await productOver(database, clock, isServed ? demandUpToDate : migrate)
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Brings an open database up to date, or sees that it is, and puts the product together over it. */
export async function productOver(
  { db, kind, pool, close }: OpenDatabase, clock: Clock, ready: (db: Database) => Promise<unknown> = migrate,
): Promise<Product> {
  const rules = ruleBook()
  await ready(db)
  const staff = await loadStaff(db)
  const parts = partsAmong(staff, { ruleBook: rules, clock, transaction: transactOn(db) })
  return { kind, db, pool, clock, ids: uuidIds, ruleBook: rules, vocabulary, staff, parts, pipeline: createPipeline(parts), close }
}

/** Everything that follows from the entries and is kept for reading. */
export function projectionsAmong(staff: Staff): readonly Projection<Tx>[] {
  return [
    accessProjection({ case: caseBelonging(staff), allegation: allegationBelonging, worker: workerBelonging }),
    confidenceReadersProjection, caseProjection(staff), allegationProjection, departureProjection, overdueProjection, withdrawalProjection, retentionProjection, sealProjection, draftProjection, attachmentProjection(),
  ]
}

/** Everything that the pipeline stands on, among these people. */
export function partsAmong(
  staff: Staff, parts: Pick<PipelineParts<Tx>, 'ruleBook' | 'clock' | 'transaction'>,
): PipelineParts<Tx> {
  return {
    ...parts,
    validate,
    authorise: authoriseAmong(staff, parts.clock),
    resolveOwner: ownersWithAllegations(staff, ownersOf(staff)),
    ids: uuidIds,
    store: recordStore,
    commands: commandLog,
    confidences: confidenceStore,
    duties: dutyStore,
    projections: projectionsAmong(staff),
    outbox,
    messages: tellAllocated,
  }
}
