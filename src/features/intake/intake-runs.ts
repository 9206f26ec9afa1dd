import { z } from 'zod'
import type { EpochMs } from '../../engine/model.ts'
import type { Database } from '../../platform/sql/database.ts'
import type { IntakeResult } from './intake.ts'

/** So many of each list are kept: a page that nobody can read to the end helps nobody. */
const kept = 200

const taken = z.array(z.object({ record: z.string(), caseNumber: z.string(), pointer: z.string() }))
const fault = z.object({ pointer: z.string(), code: z.string(), reason: z.string() })

const resultSchema = z.object({
  counts: z.object({ opened: z.int(), updated: z.int(), unchanged: z.int(), refused: z.int(), noticed: z.int() }),
  opened: taken,
  updated: taken,
  refused: z.array(fault.extend({ others: z.array(fault) })),
  noticed: z.array(fault),
})

/** What became of a file, as it is shown afterwards. */
export type RunResult = z.infer<typeof resultSchema>

export interface IntakeRun {
  readonly id: string
  readonly at: EpochMs
  readonly person: string | null
  readonly fileName: string
  readonly bytes: number
  readonly result: RunResult
}

/** Keeps what became of a file. */
export async function keepRun(db: Database, run: Omit<IntakeRun, 'result'>, result: IntakeResult): Promise<void> {
  const { opened, updated, unchanged, refused, noticed } = result
  const shown: RunResult = {
    counts: {
      opened: opened.length, updated: updated.length, unchanged: unchanged.length, refused: refused.length, noticed: noticed.length,
    },
    opened: opened.slice(0, kept),
    updated: updated.slice(0, kept),
    refused: refused.slice(0, kept).map(({ pointer, code, reason, others }) => ({ pointer, code, reason, others: others.slice(0, 20) })),
    noticed: noticed.slice(0, kept),
  }
  const { id, at, person, fileName, bytes } = run
  await db.insertInto('intake_run').values({ id, at, person, file_name: fileName, bytes, result: JSON.stringify(shown) }).execute()
}

/** A run by its id. */
export async function findRun(db: Database, id: string): Promise<IntakeRun | null> {
  const row = await db.selectFrom('intake_run').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

/** The latest runs, the newest first. */
export async function recentRuns(db: Database, limit: number): Promise<IntakeRun[]> {
  const rows = await db.selectFrom('intake_run').selectAll().orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute()
  return rows.map(fromRow)
}

interface Row {
  id: string
  at: number
  person: string | null
  file_name: string
  bytes: number
  result: unknown
}

function fromRow({ id, at, person, file_name: fileName, bytes, result }: Row): IntakeRun {
  return { id, at, person, fileName, bytes, result: resultSchema.parse(result) }
}
