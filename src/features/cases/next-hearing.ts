import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { EpochMs } from '../../engine/model.ts'

/** The first hearing of a `case_summary` row from now on, or null. Few rows have more than one to look at. */
export function nextHearingAt(now: EpochMs): RawBuilder<EpochMs | null> {
  return sql<EpochMs | null>`CASE
    WHEN case_summary.last_hearing_at IS NULL OR case_summary.last_hearing_at < ${now} THEN NULL
    WHEN case_summary.hearings[1] >= ${now} THEN case_summary.hearings[1]
    ELSE (SELECT min(hearing) FROM unnest(case_summary.hearings) AS hearing WHERE hearing >= ${now})
  END`
}
