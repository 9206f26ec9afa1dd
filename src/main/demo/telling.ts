import { intakeFile } from '../../features/intake/index.ts'
import { allocateCase } from '../../features/cases/index.ts'
import { recordEntry } from '../../features/record-entry/index.ts'
import type { EpochMs } from '../../engine/model.ts'
import type { SimulatedClock } from '../../platform/clock.ts'
import type { Tx } from '../../platform/sql/database.ts'
import type { Actor, Command } from '../../record/command.ts'
import type { Recorded } from '../../record/outcome.ts'
import type { PipelineParts } from '../../record/pipeline-parts.ts'
import { createPipeline } from '../../record/pipeline.ts'
import type { ExecuteOptions, Pipeline } from '../../record/pipeline.ts'
import type { Staff } from '../../features/cases/index.ts'
import type { Feed } from './dated-feed.ts'
import type { DemoDays } from './demo-days.ts'
import type { DemoWorker } from './people.ts'

/** What a story is told with: it can do what people can do, by the same commands, and nothing else. */
export interface Telling extends DemoDays {
  readonly pipeline: Pipeline
  readonly clock: SimulatedClock
  readonly staff: Staff
  readonly tx: Tx
  /** Carries out a command as somebody, at a moment. @throws where the product would not let them */
  does<Input>(who: DemoWorker, at: EpochMs, command: Command<Input>, input: unknown, options?: ExecuteOptions): Promise<Recorded>
  /** Reads in a file of the court's case by case, each a quarter of an hour after the court changed it last. */
  readIn(feed: Feed, who: DemoWorker): Promise<void>
  /** A case that was read in, by the number on its papers. */
  inCase(caseNumber: string): Promise<CaseTelling>
}

/** A story within one case. */
export interface CaseTelling {
  readonly record: string
  /** Id of the entry that brought the application. */
  readonly application: string
  /** Records something, and gives the id of its entry. */
  records(who: DemoWorker, type: string, at: EpochMs, data: Readonly<Record<string, unknown>>, more?: More): Promise<string>
  allocates(who: DemoWorker, to: DemoWorker, at: EpochMs): Promise<string>
}

interface More {
  readonly about?: string | undefined
  /** First names of the children that it is about; all of them if left out. */
  readonly children?: readonly string[]
  /** When it was written down, where that was later. */
  readonly writtenAt?: EpochMs
  readonly departures?: ExecuteOptions['departures']
}

/** Tells stories in one transaction, by a clock that goes where they need it. */
export function tellingIn(tx: Tx, parts: PipelineParts<Tx>, { staff, clock, days }: { staff: Staff, clock: SimulatedClock, days: DemoDays }): Telling {
  const pipeline = createPipeline(parts)

  const does: Telling['does'] = async (who, at, command, input, options) => {
    clock.set(at)
    const outcome = await pipeline.execute(command, input, actorOf(who), options)
    if (outcome.kind === 'recorded') return outcome
    throw new Error(`${who.name} could not ${command.name} at ${new Date(at).toISOString()}: ${JSON.stringify(outcome)}`)
  }

  return {
    ...days, tx, clock, staff, pipeline, does,

    async readIn(feed, who) {
      const inOrder = feed.cases.toSorted((one, other) => changedAt(one) - changedAt(other))
      for (const one of inOrder) {
        clock.set(changedAt(one) + 15 * 60_000)
        const { refused } = await intakeFile({ bytes: bytesOf(one) }, { pipeline, clock, actor: actorOf(who) })
        if (refused.length > 0) throw new Error(`A case was not taken in: ${JSON.stringify(refused)}`)
      }
    },

    async inCase(caseNumber) {
      const { record_id: record } = await tx.selectFrom('case_summary').select('record_id')
        .where('case_number', '=', caseNumber).executeTakeFirstOrThrow()
      const application = (await parts.store.entries(tx, record)).find(({ type }) => type === 'court-application.received')!
      const childIds = childrenByName(application.data['people'])
      return {
        record,
        application: application.id,
        records: async (who, type, at, data, { about, children = [], writtenAt = at, departures } = {}) => {
          const entry = { type, at, data, children: children.map((name) => childIds(name)), ...about === undefined ? {} : { about } }
          const { entries } = await does(who, writtenAt, recordEntry, { record, entry }, { departures })
          return entries.at(-1)!.id
        },
        allocates: async (who, to, at) => {
          const { entries } = await does(who, at, allocateCase(staff), { record, practitioner: to.id })
          return entries.at(-1)!.id
        },
      }
    },
  }
}

export function actorOf({ id, role, organisation, office }: DemoWorker): Actor {
  return { person: id, role, organisation, office }
}

function childrenByName(people: unknown): (firstName: string) => string {
  const listed = people as readonly { readonly id: string, readonly role: string, readonly firstName: string }[]
  return (firstName) => listed.find((one) => one.role === 'child' && one.firstName === firstName)!.id
}

function changedAt(one: Feed['cases'][number]): EpochMs {
  return Temporal.PlainDateTime.from(String(one['last_modified'] ?? one['lastModified'])).toZonedDateTime('Europe/London').epochMilliseconds
}

async function* bytesOf(one: Feed['cases'][number]): AsyncGenerator<Uint8Array> {
  yield Buffer.from(JSON.stringify({ cases: [one] }))
}
