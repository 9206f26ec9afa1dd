import { caseProjection, loadStaff, ownersOf } from '../features/cases/index.ts'
import type { StaffDirectory } from '../features/cases/index.ts'
import type { RuleBook } from '../engine/rule-book.ts'
import { systemClock } from '../platform/clock.ts'
import type { Clock } from '../platform/clock.ts'
import type { Config } from '../platform/config.ts'
import { uuidIds } from '../platform/ids.ts'
import { commandLog } from '../platform/sql/command-log.ts'
import { openDatabase } from '../platform/sql/database.ts'
import type { Database, DatabaseKind, Tx } from '../platform/sql/database.ts'
import { dutyStore } from '../platform/sql/duty-store.ts'
import { migrate } from '../platform/sql/migrate.ts'
import { outbox } from '../platform/sql/outbox.ts'
import { recordStore } from '../platform/sql/record-store.ts'
import { transactOn } from '../platform/sql/transact.ts'
import { ruleBook } from '../procedures/index.ts'
import { vocabulary } from '../procedures/vocabulary/index.ts'
import type { PipelineParts } from '../record/pipeline-parts.ts'
import { createPipeline } from '../record/pipeline.ts'
import type { Pipeline } from '../record/pipeline.ts'
import { authorise } from './authorise.ts'
import { validate } from './validate.ts'

/** Everything put together over one database, without a door to the outside. */
export interface Product {
  readonly kind: DatabaseKind
  readonly db: Database
  readonly clock: Clock
  readonly ids: typeof uuidIds
  readonly ruleBook: RuleBook
  readonly vocabulary: typeof vocabulary
  readonly staff: StaffDirectory
  readonly parts: PipelineParts<Tx>
  readonly pipeline: Pipeline
  /** The pipeline by another clock: how a demonstration's past is written. */
  readonly pipelineAt: (clock: Clock) => Pipeline
  readonly close: () => Promise<void>
}

/**
 * Opens the database, brings it up to date and puts the product together.
 * @throws RuleBookFaults while the rule book has a fault
 */
export async function openProduct(config: Pick<Config, 'databaseUrl' | 'dataDirectory'>, clock: Clock = systemClock): Promise<Product> {
  const rules = ruleBook()
  const { db, kind, close } = await openDatabase(config)
  await migrate(db)
  const staff = await loadStaff(db)
  const parts: PipelineParts<Tx> = {
    ruleBook: rules,
    validate,
    authorise,
    resolveOwner: ownersOf(staff),
    clock,
    ids: uuidIds,
    store: recordStore,
    commands: commandLog,
    duties: dutyStore,
    projections: [caseProjection(staff)],
    outbox,
    transaction: transactOn(db),
  }
  return {
    kind, db, clock, ids: uuidIds, ruleBook: rules, vocabulary, staff, parts,
    pipeline: createPipeline(parts),
    pipelineAt: (other) => createPipeline({ ...parts, clock: other }),
    close,
  }
}
