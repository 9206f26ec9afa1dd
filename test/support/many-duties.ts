import { sql } from 'kysely'
import type { EpochMs } from '../../src/engine/model.ts'
import { asOwner } from '../../src/platform/sql/asker.ts'
import type { Database } from '../../src/platform/sql/database.ts'

/** Twenty cases to a worker, twenty-five workers to an office. */
export const office = 'Office 0'
export const worker = 'w3'

/**
 * Fills the tables with cases and their duties, nine to a case and five of them open: done now, late and due, owed in
 * silence, undated and owed by others; and a concern about somebody for every hundred cases. Only what lists read is there.
 */
export async function seedDuties(db: Database, cases: number, now: EpochMs): Promise<void> {
  const [all, at, concerns] = [sql.lit(cases), sql.lit(now), sql.lit(Math.floor(cases / 100))]
  await sql`INSERT INTO worker (id, name, role, organisation, office)
    SELECT 'w' || n, 'Worker ' || n, 'fca', 'Family Court Advisory Service', 'Office ' || (n / 25) FROM generate_series(0, ${all} / 20) n`.execute(db)
  await sql`INSERT INTO record (id, kind, title, procedures, nation, office, head, opened_at, version, last_hash, last_recorded_at)
    SELECT 'r' || n, 'case', 'Case ' || n, '{cafcass-2025}', 'england', 'Office ' || (n / 500), '{}', ${at}, 1, '', ${at}
    FROM generate_series(0, ${all} - 1) n`.execute(db)
  await sql`INSERT INTO case_summary (record_id, title, case_number, received_on, hearings, children, harm, state, office, allocated_to, version)
    SELECT 'r' || n, 'Case ' || n, 'ZZ' || n, '2026-03-01', '{}', jsonb_build_array(jsonb_build_object('id', 'c' || n, 'name', 'Child ' || n, 'born', null)),
      '{}', 'allocated', 'Office ' || (n / 500), 'w' || (n / 20), 1
    FROM generate_series(0, ${all} - 1) n`.execute(db)
  await sql`INSERT INTO duty SELECT
      'cafcass-2025/declaration-' || d || '@0198f2a0-0000-7000-8000-' || lpad(n::text, 12, '0'), 'r' || n, 'cafcass-2025', 'declaration-' || d,
      '{cafcass-2025/12/written-same-day}', 'para 12', 'must', 'Send the written referral ' || d, '{fca,childrens-guardian}', null,
      CASE WHEN d = 5 OR n % 10 = 0 THEN null ELSE 'w' || (n / 20) END, CASE WHEN d = 5 THEN 'local-authority' ELSE 'fca' END, 'Office ' || (n / 500),
      ARRAY['c' || n], ARRAY['c' || n], 'e' || n, ${at} - (n % 1000) * 60000, ${at} - (n % 1000) * 60000,
      CASE d WHEN 0 THEN 'immediately' WHEN 3 THEN 'as-soon-as-possible' WHEN 4 THEN 'before-event' ELSE 'hours' END,
      CASE d WHEN 0 THEN 0 WHEN 3 THEN 2 WHEN 4 THEN 3 ELSE 1 END,
      CASE WHEN d IN (0, 3, 4) THEN null ELSE ${at} + ((n * 7919::bigint + d * 104729) % 20000 - 6000) * 60000 END, null,
      CASE WHEN d < 6 AND (d > 0 OR n % 20 = 0) THEN 'open' ELSE 'met' END, null, null, false, d = 2, '{}'
    FROM generate_series(0, ${all} - 1) n, generate_series(0, 8) d`.execute(db)
  await sql`INSERT INTO record (id, kind, title, procedures, nation, office, head, opened_at, version, last_hash, last_recorded_at)
    SELECT 'a' || n, 'allegation', 'Concern ' || n, '{cafcass-2025}', 'england', 'Office ' || (n / 5), '{}', ${at}, 1, '', ${at}
    FROM generate_series(0, ${concerns} - 1) n`.execute(db)
  await sql`INSERT INTO allegation_summary (record_id, title, office, started_by, started_at, accused, accused_names, immediate_risk, step, version)
    SELECT 'a' || n, 'Concern ' || n, 'Office ' || (n / 5), 'w' || n, ${at}, '{}', '{"jo smith"}', false, 'draft', 1
    FROM generate_series(0, ${concerns} - 1) n`.execute(db)
  await sql`INSERT INTO access SELECT record_id, 'case', office, allocated_to, false FROM case_summary
    UNION ALL SELECT record_id, 'allegation', office, started_by, false FROM allegation_summary`.execute(db)
  await sql`INSERT INTO duty SELECT 'cafcass-2025/concern-' || d || '@a' || n, 'a' || n, 'cafcass-2025', 'concern', '{}', 'para 51', 'must', 'Approve it', '{fca}',
      null, 'w' || n, 'fca', 'Office ' || (n / 5), '{}', '{}', 'e', ${at}, ${at}, 'hours', 1, ${at}, null, 'open', null, null, false, false, '{}'
    FROM generate_series(0, ${concerns} - 1) n, generate_series(0, 2) d`.execute(db)
  await asOwner(() => sql`VACUUM ANALYZE`.execute(db))
}
