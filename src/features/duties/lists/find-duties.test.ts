import { CompiledQuery } from 'kysely'
import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { office, seedDuties, worker } from '../../../../test/support/many-duties.ts'
import { startPostgres } from '../../../../test/support/postgres-server.ts'
import type { PostgresServer } from '../../../../test/support/postgres-server.ts'
import { fridayAfternoon } from '../../../../test/support/record-office.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import { permissionsOf } from '../../../platform/permissions.ts'
import { askingAs, person } from '../../../platform/sql/asker.ts'
import { openDatabase } from '../../../platform/sql/database.ts'
import type { Database, OpenDatabase } from '../../../platform/sql/database.ts'
import { migrate } from '../../../platform/sql/migrate.ts'
import { vocabulary } from '../../../procedures/vocabulary/index.ts'
import { ourRoles } from '../our-roles.ts'
import { countDuties, countElsewhere, countMine, findDuties } from './find-duties.ts'
import type { Wanted } from './find-duties.ts'
import { standingOf, standings } from './standing.ts'
import { testRecordKey } from '../../../../test/support/record-key.ts'

let server: PostgresServer
let opened: OpenDatabase
let db: Database

/** 12,000 cases have 108,000 duties, on a PostgreSQL server. */
beforeAll(async () => {
  server = await startPostgres()
  opened = await openDatabase({ databaseUrl: await server.createDatabase('duties'), dataDirectory: null, recordKey: testRecordKey })
  db = opened.db
  await migrate(db)
  await seedDuties(db, 12_000, fridayAfternoon)
}, 120_000)

afterAll(async () => {
  await opened.close()
  await server.stop()
})

const viewer: SignedInPerson = {
  id: worker, name: 'Worker 3', role: 'cafcass-manager', roleTitle: 'Service manager', organisation: 'Family Court Advisory Service', office,
  managerId: null, permissions: permissionsOf('cafcass-manager'),
}
const wanted: Wanted = {
  scope: { office }, viewer, now: fridayAfternoon, ourRoles: ourRoles(vocabulary), whose: { kind: 'ours' }, standing: null, records: null,
}
const asked = <T>(ask: () => Promise<T>): Promise<T> => askingAs(person(viewer, fridayAfternoon), ask)
const mine: Wanted = { ...wanted, scope: { owner: worker }, whose: { kind: 'owner', owner: worker } }

describe('which duties a list shows, and how many, is told by a partial index alone', () => {
  test.each<[string, string, (on: Database) => Promise<unknown>]>([
    ['my duties', 'duty_open_by_owner', (on) => findDuties(on, mine, 0, 50)],
    ['my late duties', 'duty_open_by_owner', (on) => findDuties(on, { ...mine, standing: 'late' }, 0, 50)],
    ['my figures', 'duty_open_by_owner', (on) => countDuties(on, mine)],
    ['my figure in the navigation', 'duty_open_by_owner', (on) => countMine(on, viewer, fridayAfternoon)],
    ["a team's duties", 'duty_open_by_office', (on) => findDuties(on, wanted, 0, 50)],
    ["a team's duties far down", 'duty_open_by_office', (on) => findDuties(on, wanted, 1500, 50)],
    ["a team's duties that others owe", 'duty_open_by_office', (on) => findDuties(on, { ...wanted, whose: { kind: 'others' } }, 0, 50)],
    ["a team's figures, by owner", 'duty_open_by_office', (on) => countDuties(on, wanted)],
  ])('%s', async (_what, index, run) => {
    const [first] = await asked(() => plansOf(run))
    expect(first).toContain(`Index Only Scan using ${index} on duty`)
    expect(first).not.toContain('Seq Scan on duty')
    expect(first).not.toMatch(/Heap Fetches: [1-9]/)
  })
})

test('the figures count what the pages list, and the pages come in order without a gap', async () => {
  const figures = await asked(() => countDuties(db, wanted))
  const ours = figures.filter(({ others }) => !others).map((one) => one.figures)
  for (const { standing } of standings) {
    const rows = await asked(() => findDuties(db, { ...wanted, standing }, 0, 10_000))
    expect(rows).toHaveLength(ours.reduce((sum, one) => sum + one[standing], 0))
    expect(new Set(rows.map((row) => standingOf(row, fridayAfternoon)))).toEqual(new Set(rows.length === 0 ? [] : [standing]))
  }
  const all = await asked(() => findDuties(db, wanted, 0, 10_000))
  const pages = [await asked(() => findDuties(db, wanted, 0, 50)), await asked(() => findDuties(db, wanted, 50, 50)), await asked(() => findDuties(db, wanted, 100, 50))].flat()
  expect(pages.map(({ id }) => id)).toEqual(all.slice(0, 150).map(({ id }) => id))
  expect(all.map(({ urgency }) => urgency)).toEqual(all.map(({ urgency }) => urgency).toSorted((one, other) => one - other))
})

test('a concern about somebody who works with children is in no list of those who may not see it', async () => {
  // Each was started by the worker of its number; worker 3 sees that of worker 3 only.
  const rows = await asked(() => findDuties(db, wanted, 0, 10_000))
  expect(new Set(rows.filter(({ record_id: id }) => id.startsWith('a')).map(({ record_id: id }) => id))).toEqual(new Set(['a3']))
  const before = await asked(() => countMine(db, viewer, fridayAfternoon))
  await db.updateTable('worker').set({ role: 'business-support' }).where('id', '=', worker).execute()
  expect((await asked(() => findDuties(db, wanted, 0, 10_000))).some(({ record_id: id }) => id.startsWith('a'))).toBe(false)
  expect(await asked(() => countMine(db, viewer, fridayAfternoon))).toBe(before - 3)
  expect(await asked(() => countElsewhere(db, viewer, fridayAfternoon))).toBe(3)
})

/** The plans of the queries that were run, in their order. */
async function plansOf(run: (on: Database) => Promise<unknown>): Promise<readonly string[]> {
  const queries: { readonly sql: string, readonly parameters: readonly unknown[] }[] = []
  await run(db.withPlugin(noting(queries)))
  const plans: string[] = []
  for (const { sql, parameters } of queries) {
    const { rows } = await db.executeQuery<{ 'QUERY PLAN': string }>(CompiledQuery.raw(`EXPLAIN (ANALYZE, COSTS OFF) ${sql}`, [...parameters]))
    plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
  }
  return plans
}

function noting(queries: { sql: string, parameters: readonly unknown[] }[]): KyselyPlugin {
  return {
    transformQuery: ({ node, queryId }) => {
      const { sql, parameters } = db.getExecutor().compileQuery(node, queryId)
      queries.push({ sql, parameters })
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
}
