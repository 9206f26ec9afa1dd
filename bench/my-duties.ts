import { sql } from 'kysely'
import { countDuties, findDuties, ourRoles } from '../src/features/duties/index.ts'
import type { Wanted } from '../src/features/duties/index.ts'
import type { SignedInPerson } from '../src/platform/http.ts'
import { permissionsOf } from '../src/platform/permissions.ts'
import { asOwner, askingAs, person } from '../src/platform/sql/asker.ts'
import { openDatabase } from '../src/platform/sql/database.ts'
import type { Database } from '../src/platform/sql/database.ts'
import { migrate } from '../src/platform/sql/migrate.ts'
import { vocabulary } from '../src/procedures/vocabulary/index.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import { testRecordKey } from '../test/support/record-key.ts'

/** My duties and a team's, with their counts, at ten thousand and at two hundred thousand cases on PostgreSQL. */
const casesOfOne = 20
const workersOfOffice = 40
const dutiesOfCase = 10
const now = Date.UTC(2026, 5, 1, 9)

/** Cases held evenly; of ten duties four are open, some immediate, some late, some without a date. */
async function fill(db: Database, cases: number): Promise<void> {
  await sql`INSERT INTO record (id, kind, title, procedures, head, opened_at, version, last_hash, last_recorded_at)
    SELECT 'r' || n, 'case', 'Case ' || n, '{cafcass-2025}', '{}', ${now}, 1, '', ${now} FROM generate_series(1, ${cases}::int) n`.execute(db)
  await sql`INSERT INTO duty (id, record_id, pack, declaration, requirement, cite, modality, title, who, owner, owner_role, office, children,
      outstanding, started_by, started_at, owed_from, unit, urgency, due_at, due_on, state, recorded_late, only_if_silent, escalates_to)
    SELECT 'd' || n || '-' || d, 'r' || n, 'cafcass-2025', 'd' || d, '{cafcass-2025/12/written-same-day}', 'para 12', 'must', 'Send the written referral',
      '{fca}', 'w' || (n / ${casesOfOne}::int), 'fca', 'o' || (n / ${casesOfOne * workersOfOffice}::int), '{c1}', '{c1}', 'e1',
      ${now}::bigint - n::bigint * 60000, ${now}::bigint - n::bigint * 60000, 'hours', CASE WHEN d = 0 THEN 0 WHEN d < 3 THEN 1 ELSE 2 END,
      CASE WHEN d BETWEEN 1 AND 2 THEN ${now}::bigint + (n % 200 - 100)::bigint * 3600000 END, NULL,
      CASE WHEN d < 4 THEN 'open' ELSE 'met' END, false, false, '{}'
    FROM generate_series(1, ${cases}::int) n, generate_series(0, ${dutiesOfCase - 1}::int) d`.execute(db)
  await sql`INSERT INTO worker (id, name, role, organisation, office)
    SELECT 'w' || n, 'Worker ' || n, 'fca', 'bench', 'o' || (n / ${workersOfOffice}::int) FROM generate_series(0, ${Math.ceil(cases / casesOfOne)}::int) n
    UNION ALL SELECT 'm' || n, 'Manager ' || n, 'cafcass-manager', 'bench', 'o' || n FROM generate_series(0, ${Math.ceil(cases / casesOfOne / workersOfOffice)}::int) n`.execute(db)
  await sql`INSERT INTO access SELECT 'r' || n, 'case', 'o' || (n / ${casesOfOne * workersOfOffice}::int), 'w' || (n / ${casesOfOne}::int), false
    FROM generate_series(1, ${cases}::int) n`.execute(db)
  // What keeps a record from somebody is asked with every query: three people named in each case, a concern for each hundred.
  await sql`INSERT INTO named_in SELECT 'r' || n, 'name' || n || ' of' || p FROM generate_series(1, ${cases}::int) n, generate_series(1, 3) p`.execute(db)
  const concerns = Math.ceil(cases / 100)
  await sql`INSERT INTO record (id, kind, title, procedures, head, opened_at, version, last_hash, last_recorded_at)
    SELECT 'a' || n, 'allegation', 'Concern ' || n, '{cafcass-2025}', '{}', ${now}, 1, '', ${now} FROM generate_series(1, ${concerns}::int) n`.execute(db)
  await sql`INSERT INTO allegation_summary (record_id, title, office, started_by, started_at, accused, accused_names, immediate_risk, step, version)
    SELECT 'a' || n, 'Concern ' || n, 'o0', 'w' || n, ${now}, ARRAY['First' || n || ' Last' || n], ARRAY['first' || n || ' last' || n], false, 'draft', 1
    FROM generate_series(1, ${concerns}::int) n`.execute(db)
  await sql`INSERT INTO access SELECT 'a' || n, 'allegation', 'o0', 'w' || n, false FROM generate_series(1, ${concerns}::int) n`.execute(db)
  await asOwner(() => sql`VACUUM ANALYZE`.execute(db))
}

function p95(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)]!
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function viewer(id: string, role: string, office: string): SignedInPerson {
  return { id, name: id, role, roleTitle: role, organisation: 'bench', office, managerId: null, permissions: permissionsOf(role) }
}

interface Office {
  readonly mine: (round: number) => Promise<unknown>
  readonly team: (round: number) => Promise<unknown>
  readonly close: () => Promise<void>
}

async function officeOf(cases: number): Promise<Office> {
  const { db, close } = await openDatabase({ databaseUrl: await server.createDatabase(`cases${cases}`), dataDirectory: null, recordKey: testRecordKey })
  await migrate(db)
  await fill(db, cases)
  const page = (wanted: Wanted): Promise<unknown> => askingAs(person(wanted.viewer, now), async () =>
    [await findDuties(db, wanted, 0, 50), await countDuties(db, wanted)])
  const workers = Math.floor(cases / casesOfOne)
  const offices = Math.max(1, Math.floor(workers / workersOfOffice))
  const asked = { now, ourRoles: ourRoles(vocabulary), whose: { kind: 'ours' }, standing: null, records: null } as const
  return {
    mine: (round) => {
      const owner = `w${(round * 97) % workers}`
      return page({ ...asked, scope: { owner }, viewer: viewer(owner, 'fca', 'o1') })
    },
    team: (round) => {
      const office = `o${(round * 7) % offices}`
      return page({ ...asked, scope: { office }, viewer: viewer(`m${office.slice(1)}`, 'cafcass-manager', office) })
    },
    close,
  }
}

const server = await startPostgres(['-c', 'fsync=off', '-c', 'shared_buffers=512MB'])
const small = await officeOf(10_000)
const large = await officeOf(200_000)
const rounds = 300
for (const list of ['mine', 'team'] as const) {
  for (let round = 0; round < 50; round += 1) await Promise.all([small[list](round), large[list](round)])
  const times = { small: [] as number[], large: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    times.small.push(await timed(() => small[list](round)))
    times.large.push(await timed(() => large[list](round)))
  }
  const [few, many] = [p95(times.small), p95(times.large)]
  console.log(`${list}: p95 ${few.toFixed(1)} ms at 10,000 cases, ${many.toFixed(1)} ms at 200,000, ratio ${(many / few).toFixed(2)}`)
}
await small.close()
await large.close()
await server.stop()
