import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { asOwner, askingAs, nobody, person, service } from '../../src/platform/sql/asker.ts'
import type { Asker } from '../../src/platform/sql/asker.ts'
import type { Database, Tx } from '../../src/platform/sql/database.ts'
import { masterKeysOf } from '../../src/platform/sql/secret/keyed-dialect.ts'
import { rulesOf } from './access-rules.ts'
import type { Rules } from './access-rules.ts'
import { queries, signedIn } from './access-queries.ts'
import { aboutNobody, tables } from './access-tables.ts'
import type { Row, TableExpectation } from './access-tables.ts'
import { leaver } from './access-world.ts'
import type { World, WorldRecord, WorldWorker } from './access-world.ts'

/** Asks the database one thing for each of several. */
export interface Asking {
  /** What each is shown, in their order. The query has no parameters. */
  each<T>(askers: readonly Asker[], query: RawBuilder<T>): Promise<readonly (readonly T[])[]>
}

/** A (viewer, record, query) that was judged is a case. */
export interface Judgement {
  cases: number
  readonly wrong: string[]
}

export interface Trial {
  readonly world: World
  readonly rules: Rules
  readonly rows: Readonly<Record<string, readonly Row[]>>
  /** Names of the tables that there are. */
  readonly there: ReadonlySet<string>
}

/** As the product asks: whoever it is, the connection says so. */
export function asking(db: Database): Asking {
  return {
    async each<T>(askers: readonly Asker[], query: RawBuilder<T>) {
      const shown: (readonly T[])[] = []
      for (const asker of askers) shown.push((await askingAs(asker, () => query.execute(db))).rows)
      return shown
    },
  }
}

/** Within a transaction of the owner's, in which a policy may have been altered; all in one go. */
export async function askingWithin(tx: Tx): Promise<Asking> {
  await sql`CREATE FUNCTION pg_temp.ask_each(askers jsonb, query text) RETURNS TABLE (nth integer, shown jsonb) LANGUAGE plpgsql AS $$
    BEGIN
      FOR nth IN 0 .. jsonb_array_length(askers) - 1 LOOP
        PERFORM set_config('role', askers -> nth ->> 0, true), set_config('paramountcy.person', askers -> nth ->> 1, true),
          set_config('paramountcy.words', askers -> nth ->> 2, true), set_config('paramountcy.now', askers -> nth ->> 3, true);
        RETURN QUERY EXECUTE format('SELECT %s, to_jsonb(one) FROM (%s) AS one', nth, query);
      END LOOP;
      PERFORM set_config('role', 'none', true);
    END $$`.execute(tx)
  return {
    async each<T>(askers: readonly Asker[], query: RawBuilder<T>) {
      const roles = { owner: 'none', service: 'paramountcy_service', nobody: 'paramountcy_app', person: 'paramountcy_app' } as const
      const said = askers.map((one) => one.kind === 'person' ? [roles.person, one.id, one.words, String(one.now)] : [roles[one.kind], '', '', ''])
      const { sql: text } = query.compile(tx)
      const { rows } = await sql<{ nth: number, shown: T }>`SELECT * FROM pg_temp.ask_each(${JSON.stringify(said)}::jsonb, ${text})`.execute(tx)
      const shown = Map.groupBy(rows, ({ nth }) => nth)
      return askers.map((_, nth) => shown.get(nth)?.map((row) => row.shown) ?? [])
    },
  }
}

export const askerOf = ({ id, name }: Pick<WorldWorker, 'id' | 'name'>, { now }: World): Asker => person({ id, name }, now)

/** Writes a world into the database, in place of the one before. */
export async function settle(db: Database, world: World): Promise<Trial> {
  return asOwner(async () => {
    const { rows: found } = await sql<{ name: string }>`SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`.execute(db)
    const there = new Set(found.map(({ name }) => name))
    const rows = Object.fromEntries(Object.entries(tables).filter(([name]) => there.has(name)).map(([name, table]) => [name, withoutTwins(table, table.rows(world))]))
    await db.transaction().execute(async (tx) => {
      await clear(tx, Object.keys(rows))
      for (const [name, some] of Object.entries(rows)) {
        const ready = name === 'record_key' ? some.map((row) => ({ ...row, ...newKey(db, String(row['record_id'])) })) : some
        await sql`INSERT INTO ${sql.table(name)} OVERRIDING SYSTEM VALUE SELECT * FROM jsonb_populate_recordset(NULL::${sql.table(`public.${name}`)}, ${JSON.stringify(ready)}::jsonb)`.execute(tx)
      }
    })
    return { world, rules: rulesOf(world), rows, there }
  })
}

function newKey(db: Database, recordId: string): Row {
  const { wrapped, master } = masterKeysOf(db).newKey(recordId).kept
  return { wrapped: `\\x${wrapped.toString('hex')}`, master }
}

function withoutTwins({ key }: TableExpectation, rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [keyIn(row, key), row])).values()]
}

/** The owner only, and only here, may undo what is append-only. */
async function clear(tx: Tx, names: readonly string[]): Promise<void> {
  const { rows: guards } = await sql<{ tablename: string, name: string }>`SELECT tgrelid::regclass::text AS tablename, tgname AS name FROM pg_trigger
    WHERE NOT tgisinternal AND tgenabled = 'A'`.execute(tx)
  for (const { tablename, name } of guards) await sql`ALTER TABLE ${sql.table(tablename)} DISABLE TRIGGER ${sql.ref(name)}`.execute(tx)
  await sql`TRUNCATE ${sql.join(names.map((name) => sql.table(name)))} CASCADE`.execute(tx)
  for (const { tablename, name } of guards) await sql`ALTER TABLE ${sql.table(tablename)} ENABLE ALWAYS TRIGGER ${sql.ref(name)}`.execute(tx)
}

const keyIn = (row: Row, key: readonly string[]): string => key.map((column) => String((row[column] as string | number | null) ?? '')).join('|')

/** Every row of every table that a person asks, as each sees it: nobody, a leaver and everybody of the staff. */
export async function judgeRows({ world, rules, rows, there }: Trial, ask: Asking, only?: readonly string[]): Promise<Judgement> {
  const judged: Judgement = { cases: 0, wrong: [] }
  const asked = Object.entries(tables).filter(([name, { seen }]) => seen !== undefined && there.has(name) && (only === undefined || only.includes(name)))
  if (asked.length === 0) return judged
  const union = sql.join(asked.map(([name, { key }]) =>
    sql`SELECT ${sql.lit(name)} AS name, concat_ws('|', ${sql.join(key.map((column) => sql`coalesce(${sql.ref(column)}::text, '')`))}) AS key FROM ${sql.table(name)}`), sql` UNION ALL `)
  const viewers = [null, leaver, ...world.workers]
  const found = await ask.each(viewers.map((viewer) => viewer === null ? nobody : askerOf(viewer, world)), sql<{ name: string, key: string }>`${union}`)
  for (const [nth, viewer] of viewers.entries()) {
    const shown = Map.groupBy(found[nth]!, ({ name }) => name)
    for (const [name, { key, seen }] of asked) {
      const keys = new Set(shown.get(name)?.map((one) => one.key))
      for (const row of rows[name]!) {
        judged.cases += 1
        const own = keyIn(row, key)
        const expected = viewer !== null && seen!(rules, viewer.id, row, world)
        if (keys.delete(own) !== expected) judged.wrong.push(`${viewer?.id ?? 'nobody'} ${expected ? 'does not see' : 'sees'} ${name} ${own}`)
      }
      for (const key of keys) judged.wrong.push(`${viewer?.id ?? 'nobody'} sees ${name} ${key}, which is not of this world`)
    }
  }
  return judged
}

/** What the database says of records without showing them: why one is open, that one is restricted, how much is owed. */
export async function judgeAnswers({ world, rules, rows }: Trial, ask: Asking, only = 'viewer_'): Promise<Judgement> {
  const judged: Judgement = { cases: 0, wrong: [] }
  const viewers = [...world.workers, leaver]
  const askers = viewers.map((viewer) => askerOf(viewer, world))
  const records = sql`jsonb_array_elements_text(${sql.lit(JSON.stringify(world.records.map(({ id }) => id)))}::jsonb) AS id`
  const judge = async <T extends string | boolean | null>(what: string, query: RawBuilder<{ id: string, said: T }>, expected: (viewer: string, record: WorldRecord) => T): Promise<void> => {
    const answers = await ask.each(askers, query)
    for (const [nth, { id: viewer }] of viewers.entries()) {
      for (const { id, said } of answers[nth]!) {
        judged.cases += 1
        const meant = expected(viewer, world.records.find((one) => one.id === id)!)
        if (said !== meant) judged.wrong.push(`${viewer}, ${what} ${id}: ${String(said)}, not ${String(meant)}`)
      }
    }
  }
  if (['viewer_', 'viewer_knows_of', 'viewer_tie'].includes(only)) {
    await judge('knows of', sql<{ id: string, said: boolean }>`SELECT id, EXISTS (SELECT FROM viewer_knows_of(id)) AS said FROM ${records}`, (viewer, record) => rules.knowsOf(viewer, record))
  }
  if (!['viewer_owes', 'viewer_knows_of'].includes(only)) {
    await judge('why', sql<{ id: string, said: string | null }>`SELECT id, viewer_reason(id) AS said FROM ${records}`, (viewer, record) => rules.tie(viewer, record))
  }
  if (['viewer_', 'viewer_owes'].includes(only)) {
    const owes = await ask.each(askers.slice(0, -1), sql<{ said: number }>`SELECT viewer_owes() AS said`)
    for (const [nth, { id: viewer }] of viewers.slice(0, -1).entries()) {
      judged.cases += 1
      const owed = rows['duty']!.filter((duty) => duty['owner'] === viewer && duty['state'] === 'open' && duty['owed_from'] !== null && Number(duty['owed_from']) <= world.now
        && !rules.isKeptFrom(viewer, world.records.find((one) => one.id === duty['record_id'])!)).length
      if (owes[nth]![0]!.said !== owed) judged.wrong.push(`${viewer} is said to owe ${owes[nth]![0]!.said}, not ${owed}`)
    }
  }
  return judged
}

/** A column to be written where the first of the key is none that can be. */
const writable: Readonly<Record<string, string>> = { outbox: 'topic', audit: 'action', notice: 'person', migration: 'name', role_permission: 'role' }

/** What may be written by a person past the pipeline, and nothing else. Whatever is tried is undone. */
export async function judgeWrites(
  trial: Trial, within: (asker: Asker, work: (tx: Tx) => Promise<void>) => Promise<void>, only?: readonly string[],
): Promise<Judgement> {
  const { world, rules, rows, there } = trial
  const judged: Judgement = { cases: 0, wrong: [] }
  for (const viewer of [null, leaver, ...world.workers]) {
    const asker = viewer === null ? nobody : askerOf(viewer, world)
    const other = world.workers.find(({ id }) => id !== viewer?.id)!.id
    await within(asker, async (tx) => {
      const attempt = async (what: string, statement: ReturnType<typeof sql>, expected: number | 'refused'): Promise<void> => {
        judged.cases += 1
        const done = await attempted(tx, statement)
        if (done !== expected) judged.wrong.push(`${viewer?.id ?? 'nobody'}, ${what}: ${done}, not ${expected}`)
      }
      const all = [...Object.keys(tables), ...Object.keys(aboutNobody)].filter((one) => there.has(one))
      // What is granted is granted to the role, whoever asks in it.
      for (const name of viewer === null || viewer === world.workers[0] ? all.filter((one) => only === undefined || only.includes(one)) : []) {
        const { app } = { ...tables[name], ...aboutNobody[name] } as TableExpectation
        const column = writable[name] ?? tables[name]!.key[0]!
        if (!app.includes('I')) await attempt(`INSERT INTO ${name}`, sql`INSERT INTO ${sql.table(name)} DEFAULT VALUES`, 'refused')
        if (!/U(?!\()/.test(app)) await attempt(`UPDATE ${name}`, sql`UPDATE ${sql.table(name)} SET ${sql.ref(column)} = ${sql.ref(column)}`, 'refused')
        await attempt(`DELETE FROM ${name}`, sql`DELETE FROM ${sql.table(name)}`, 'refused')
        if (viewer === null) await attempt(`TRUNCATE ${name}`, sql`TRUNCATE ${sql.table(name)} CASCADE`, 'refused')
      }
      if (only === undefined || only.includes('audit')) {
        const leave = (who: string | null) => sql`INSERT INTO audit (at, person, action, outcome) VALUES (1, ${who}, 'x', 'allowed')`
        await attempt('a trace in their own name', leave(viewer?.id ?? null), 1)
        await attempt('a trace in another name', leave(other), 'refused')
        if (viewer !== null) await attempt('a trace in no name', leave(null), 'refused')
      }
      if (only === undefined || only.includes('intake_run')) {
        const read = (who: string | null) => sql`INSERT INTO intake_run VALUES ('other run', 1, ${who}, 'f', 1, '{}')`
        const reads = viewer !== null && rules.may(viewer.id, 'intake.run')
        await attempt('a file read in', read(viewer?.id ?? null), reads ? 1 : 'refused')
        await attempt('a file read in by another', read(other), 'refused')
      }
      if (there.has('draft') && (only === undefined || only.includes('draft'))) {
        const begin = (who: string | null, record: string | null) =>
          sql`INSERT INTO draft (person, id, record_id, form, entry_type, content, revision, begun_at, saved_at) VALUES (${who}, 'new', ${record}, '/x', 'note', '{}', 1, 1, 1)`
        await attempt('a draft of another', begin(other, null), 'refused')
        if (viewer !== null && rules.works(viewer.id)) {
          await attempt('a draft of their own', begin(viewer.id, null), 1)
          for (const { id } of world.records) await attempt(`a draft in ${id}`, begin(viewer.id, id), rules.sees(viewer.id, id) ? 1 : 'refused')
        }
        const own = viewer === null ? 0 : rows['draft']!.filter((row) => row['person'] === viewer.id && tables['draft']!.seen!(rules, viewer.id, row, world)).length
        await attempt('drafts kept', sql`UPDATE draft SET revision = 2`, own)
        if (own > 0) await attempt('a draft given away', sql`UPDATE draft SET person = ${other}`, 'refused')
      }
      if (only === undefined || only.includes('notice')) {
        const { seen } = tables['notice']!
        const told = viewer === null ? 0 : rows['notice']!.filter((row) => seen!(rules, viewer.id, row, world)).length
        await attempt('notices read', sql`UPDATE notice SET read_at = 1`, told)
        await attempt('a notice given away', sql`UPDATE notice SET person = ${other}`, 'refused')
      }
    })
    if (judged.wrong.length > 0) return judged
  }
  return judged
}

async function attempted(tx: Tx, statement: ReturnType<typeof sql>): Promise<number | 'refused'> {
  await sql`SAVEPOINT attempt`.execute(tx)
  try {
    const { numAffectedRows } = await statement.execute(tx)
    return Number(numAffectedRows)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '42501') return 'refused'
    throw error
  } finally {
    await sql`ROLLBACK TO SAVEPOINT attempt`.execute(tx)
  }
}

/** Who owns, reads and writes each table, what guards it, and that the service sees and keeps all of it. */
export async function judgeStructure({ rows }: Trial, ask: Asking): Promise<Judgement> {
  const judged: Judgement = { cases: 0, wrong: [] }
  const [found] = await ask.each([{ kind: 'owner' }], sql<{ name: string, guarded: boolean, owner: string, policies: string[], app: string, service: string }>`
    SELECT relname AS name, relrowsecurity AS guarded, relowner::regrole::text AS owner,
      ARRAY(SELECT policyname || ' ' || cmd || ' ' || array_to_string(roles, '+') FROM pg_policies WHERE schemaname = 'public' AND tablename = relname ORDER BY 1) AS policies,
      ${privilegesOf('paramountcy_app')} AS app, ${privilegesOf('paramountcy_service')} AS service
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm', 'p') ORDER BY relname`)
  const wrong = (text: string): void => { judged.wrong.push(text) }
  for (const { name, guarded, owner, policies, app, service: serves } of found!) {
    judged.cases += 1
    const table = tables[name]
    const expected = table ?? aboutNobody[name]
    if (expected === undefined) {
      wrong(`${name} is new: declare in test/support/access-tables.ts who sees its rows`)
      continue
    }
    if (owner.startsWith('paramountcy')) wrong(`${name} belongs to ${owner}`)
    if (app !== expected.app) wrong(`paramountcy_app may do '${app}' with ${name}, not '${expected.app}'`)
    if (serves !== expected.service) wrong(`paramountcy_service may do '${serves}' with ${name}, not '${expected.service}'`)
    if (table === undefined) continue
    if (!guarded) wrong(`${name} has no row-level security`)
    if (!policies.includes('serves ALL paramountcy_service')) wrong(`${name} has no policy for the service`)
    const others = policies.filter((policy) => !policy.endsWith(' paramountcy_app') && policy !== 'serves ALL paramountcy_service')
    if (others.length > 0) wrong(`${name} has a policy for others: ${others.join()}`)
    if (table.seen === undefined && policies.length > 1) wrong(`${name} is not for persons: ${policies.join()}`)
  }
  if (judged.wrong.length > 0) return judged
  const [counted] = await ask.each([service], sql<{ name: string, count: number }>`${sql.join(
    Object.keys(rows).map((name) => sql`SELECT ${sql.lit(name)} AS name, count(*) AS count FROM ${sql.table(name)}`), sql` UNION ALL `)}`)
  for (const { name, count } of counted!) {
    judged.cases += 1
    if (count !== rows[name]!.length) wrong(`The service sees ${count} rows of ${name}, not ${rows[name]!.length}`)
  }
  const [powers] = await ask.each([{ kind: 'owner' }], sql<{ name: string, app: boolean }>`SELECT proname AS name, has_function_privilege('paramountcy_app', oid, 'EXECUTE') AS app
    FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef ORDER BY proname`)
  for (const { name, app } of powers!) {
    judged.cases += 1
    // They answer of whoever asks and of nobody else.
    if (!name.startsWith('viewer_') && (app && !name.endsWith('_of_changed'))) wrong(`${name} has the owner's rights, and a person's request may call it`)
  }
  return judged
}

/** As a text like `SI`, with the columns where it is not all of them. */
function privilegesOf(role: string) {
  const kinds = [['S', 'SELECT'], ['I', 'INSERT'], ['U', 'UPDATE'], ['D', 'DELETE'], ['T', 'TRUNCATE']] as const
  return sql<string>`concat(${sql.join(kinds.map(([letter, name]) => {
    const whole = sql`has_table_privilege(${sql.lit(role)}, pg_class.oid, ${sql.lit(name)})`
    if (letter === 'D' || letter === 'T') return sql`CASE WHEN ${whole} THEN ${sql.lit(letter)} END`
    const columns = sql`(SELECT string_agg(attname, ',' ORDER BY attnum) FROM pg_attribute WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped
      AND has_column_privilege(${sql.lit(role)}, pg_class.oid, attnum, ${sql.lit(name)}))`
    return sql`CASE WHEN ${whole} THEN ${sql.lit(letter)} WHEN ${columns} IS NOT NULL THEN concat(${sql.lit(letter)}, '(', ${columns}, ')') END`
  }))})`
}

/** The product's own queries, each asked for everybody of the staff. */
export async function judgeQueries(trial: Trial, db: Database): Promise<Judgement> {
  const judged: Judgement = { cases: 0, wrong: [] }
  for (const worker of trial.world.workers) {
    const viewer = signedIn(worker)
    for (const { name, ask, meant } of queries) {
      // It is judged of every record whether the answer knows of it.
      judged.cases += trial.world.records.length
      const [given, expected] = [(await askingAs(askerOf(worker, trial.world), () => ask(db, viewer, trial))).toSorted(), meant(viewer, trial).toSorted()]
      if (given.join('\n') === expected.join('\n')) continue
      const more = given.filter((one) => !expected.includes(one))
      const less = expected.filter((one) => !given.includes(one))
      judged.wrong.push(`${worker.id}, ${name}: ${more.join(', ') || 'nothing'} too much, ${less.join(', ') || 'nothing'} missing`)
    }
  }
  return judged
}

/** Everything that there is to judge in a world; the product's own queries take the longest. */
export async function judgeWorld(trial: Trial, db: Database, { withQueries = true } = {}): Promise<Judgement> {
  const ask = asking(db)
  const all = [
    await judgeStructure(trial, ask), await judgeRows(trial, ask), await judgeAnswers(trial, ask),
    ...withQueries ? [await judgeQueries(trial, db)] : [],
    await judgeWrites(trial, (asker, work) => undone(() => askingAs(asker, () => db.transaction().execute(async (tx) => {
      await work(tx)
      throw undo
    })))),
  ]
  return { cases: all.reduce((sum, { cases }) => sum + cases, 0), wrong: all.flatMap(({ wrong }) => wrong) }
}

const undo = new Error('It was only a trial')

async function undone(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error !== undo) throw error
  }
}
