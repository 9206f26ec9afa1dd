import type { EpochMs } from '../../src/engine/model.ts'
import { simulatedClock } from '../../src/platform/clock.ts'
import type { SimulatedClock } from '../../src/platform/clock.ts'
import { uuidIds } from '../../src/platform/ids.ts'
import { commandLog } from '../../src/platform/sql/command-log.ts'
import { confidenceStore } from '../../src/platform/sql/confidence-store.ts'
import type { Database, Tx } from '../../src/platform/sql/database.ts'
import { dutyStore } from '../../src/platform/sql/duty-store.ts'
import { outbox } from '../../src/platform/sql/outbox.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import { transactOn } from '../../src/platform/sql/transact.ts'
import type { Actor, Command, Deed, InputSchema } from '../../src/record/command.ts'
import { createPipeline } from '../../src/record/pipeline.ts'
import type { ExecuteOptions, Pipeline } from '../../src/record/pipeline.ts'
import type { Outcome, Recorded } from '../../src/record/outcome.ts'
import type { PipelineParts } from '../../src/record/pipeline-parts.ts'
import { smallRuleBook } from './small-rule-book.ts'

/** Somebody who works in the tests' office. */
export const adviser: Actor = { person: 'ada', role: 'fca', organisation: 'cafcass', office: 'eastmere' }

/** What a test writes: a whole deed, and the record that it belongs in. */
export interface Written extends Deed {
  readonly record: string
}

const anything: InputSchema<Written> = { safeParse: (value) => ({ success: true, data: value as Written }) }

/** Writes what it is given. */
export const write: Command<Written> = {
  name: 'write',
  permission: 'case.record',
  input: anything,
  record: ({ record }) => record,
  decide: (written) => written,
}

export interface RecordOffice {
  readonly clock: SimulatedClock
  readonly parts: PipelineParts<Tx>
  readonly pipeline: Pipeline
  readonly execute: (input: Written, options?: ExecuteOptions) => Promise<Outcome>
  /** As `execute`; throws where it was not recorded. */
  readonly record: (input: Written, options?: ExecuteOptions) => Promise<Recorded>
  /** Opens a record with the children c1 and c2 by a `case.opened` entry. */
  readonly openRecord: (id: string) => Promise<Recorded>
}

/** Friday 27 March 2026, 16:10 in London. */
export const fridayAfternoon: EpochMs = Date.UTC(2026, 2, 27, 16, 10)

/** The record and its pipeline over a database, under the small rule book and a simulated clock. */
export function recordOffice(db: Database, change: Partial<PipelineParts<Tx>> = {}): RecordOffice {
  const clock = simulatedClock(fridayAfternoon)
  const parts: PipelineParts<Tx> = {
    ruleBook: smallRuleBook,
    validate: (draft) => ({ draft }),
    authorise: () => ({ allowed: true }),
    resolveOwner: (duty, head) => ({ owner: duty.person, ownerRole: duty.who[0] ?? null, office: head.office ?? null }),
    clock,
    ids: uuidIds,
    store: recordStore,
    commands: commandLog,
    confidences: confidenceStore,
    duties: dutyStore,
    projections: [],
    outbox,
    transaction: transactOn(db),
    ...change,
  }
  const pipeline = createPipeline(parts)
  const execute: RecordOffice['execute'] = (input, options) => pipeline.execute(write, input, adviser, options)
  const record: RecordOffice['record'] = async (input, options) => {
    const outcome = await execute(input, options)
    if (outcome.kind !== 'recorded') throw new Error(`Not recorded: ${JSON.stringify(outcome)}`)
    const { kind: _, ...recorded } = outcome
    return recorded
  }
  return {
    clock, parts, pipeline, execute, record,
    openRecord: (id) => record({
      record: id,
      opens: { record: 'case', title: 'Okafor', procedures: ['small'], children: [{ id: 'c1' }, { id: 'c2' }], nation: 'england', office: 'eastmere' },
      entries: [{ type: 'case.opened', at: clock.now(), data: {} }],
    }),
  }
}
