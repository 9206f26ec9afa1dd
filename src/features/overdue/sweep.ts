import { sql } from 'kysely'
import type { Clock } from '../../platform/clock.ts'
import type { Work } from '../../platform/jobs/work.ts'
import { asService } from '../../platform/sql/asker.ts'
import type { Database } from '../../platform/sql/database.ts'
import type { Pipeline } from '../../record/pipeline.ts'
import type { PipelineParts } from '../../record/pipeline-parts.ts'
import { noteOverdue, theProduct } from './note-overdue.ts'

interface Deps {
  readonly db: Database
  readonly clock: Clock
  readonly pipeline: Pipeline
  readonly parts: Pick<PipelineParts<never>, 'ruleBook' | 'resolveOwner'>
}

/**
 * Finds records in which a limit has passed that they do not note yet, and has each note it. Whether it has passed is
 * told by the time and the rows alone: nothing was ever scheduled for it, so nothing can have been missed.
 */
export function sweepOverdue({ db, clock, pipeline, parts }: Deps): Work {
  const command = noteOverdue(parts)
  return {
    name: 'sweep-overdue',
    every: 60_000,
    find: (limit) => asService(async () => {
      const { rows } = await sql<{ record_id: string }>`
        SELECT record_id FROM duty
        WHERE state = 'open' AND due_at <= ${clock.now()} AND urgency = 1 AND NOT only_if_silent
          AND NOT EXISTS (SELECT FROM overdue_noted AS noted WHERE noted.duty_id = duty.id AND noted.due_at = duty.due_at)
        GROUP BY record_id ORDER BY min(due_at), record_id LIMIT ${limit}`.execute(db)
      return rows.map(({ record_id: id }) => id)
    }),
    carryOut: (record) => asService(async () => {
      const outcome = await pipeline.execute(command, { record }, theProduct)
      if (outcome.kind !== 'recorded' && outcome.kind !== 'unchanged') throw new NotNoted(outcome.kind)
    }),
  }
}

/** The record did not take it; somebody has to look. */
export class NotNoted extends Error {
  readonly code: string

  constructor(outcome: string) {
    super(`The record did not take that a limit has passed: ${outcome}`)
    this.name = 'NotNoted'
    this.code = `OVERDUE_${outcome.toUpperCase()}`
  }
}
