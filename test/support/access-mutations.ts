import { sql } from 'kysely'
import { asOwner, introduce } from '../../src/platform/sql/asker.ts'
import type { Asker } from '../../src/platform/sql/asker.ts'
import type { Database, Tx } from '../../src/platform/sql/database.ts'
import { askingWithin, judgeAnswers, judgeRows, judgeStructure, judgeWrites } from './access-judge.ts'
import type { Judgement, Trial } from './access-judge.ts'

/** One alteration of what guards the rows. */
export interface Mutation {
  /** The policy, table or function, and what is done to it. */
  readonly of: string
  readonly what: string
  readonly statement: string
  /** The tables whose rows tell soonest. */
  readonly tables: readonly string[]
}

export interface Tried extends Mutation {
  /** The first thing that was wrong; null where nobody noticed. */
  readonly caughtBy: string | null
}

/** Alterations that change nothing: what an index finds, another clause decides once more. */
const sameEitherWay = [/^viewer_conflicts: \(words_of\(.*\) && .*\) \u2192 true$/]

/** Every policy dropped, opened, closed and given to all; every clause of it and of the functions that it asks made true and false. */
export async function mutationsIn(db: Database): Promise<readonly Mutation[]> {
  return asOwner(async () => {
    const policies = await sql<{ table: string, name: string, qual: string | null, check: string | null }>`SELECT tablename AS table, policyname AS name, qual, with_check AS check
      FROM pg_policies WHERE schemaname = 'public' ORDER BY 1, 2`.execute(db)
    const functions = await sql<{ name: string, text: string }>`SELECT proname AS name, pg_get_functiondef(oid) AS text FROM pg_proc
      WHERE pronamespace = 'public'::regnamespace AND proname LIKE 'viewer%' ORDER BY 1`.execute(db)
    const guarded = await sql<{ table: string }>`SELECT relname AS table FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity ORDER BY 1`.execute(db)
    // The rules stand in the policy of one table; some functions are asked by another.
    const asking = (name: string): readonly string[] =>
      [...new Set(['access', ...policies.rows.filter(({ qual }) => qual?.includes(`${name}(`)).slice(0, 3).map(({ table }) => table)])]
    const all: readonly Mutation[] = [
      ...guarded.rows.map(({ table }) => ({ of: table, what: 'unguarded', tables: [table], statement: `ALTER TABLE ${quoted(table)} DISABLE ROW LEVEL SECURITY` })),
      ...policies.rows.flatMap(({ table, name, qual, check }) => {
        const of = `${name} on ${table}`
        const alter = (what: string, change: string): Mutation => ({ of, what, tables: [table], statement: `ALTER POLICY ${quoted(name)} ON ${quoted(table)} ${change}` })
        return [
          { of, what: 'dropped', tables: [table], statement: `DROP POLICY ${quoted(name)} ON ${quoted(table)}` },
          alter('for all', 'TO PUBLIC'),
          ...[['USING', qual], ['WITH CHECK', check]].flatMap(([kind, text]) => text === null || text === undefined ? [] : [
            ...['true', 'false'].filter((value) => value !== text).map((value) => alter(`${kind} ${value}`, `${kind} (${value})`)),
            // The whole of it is altered above.
            ...altered(text, text.startsWith('(') && closing(text, 0) === text.length ? 1 : 0).map(([what, whole]) => alter(what, `${kind} (${whole})`)),
          ]),
        ]
      }),
      ...functions.rows.flatMap(({ name, text }) => altered(text, text.search(/\b(RETURN|BEGIN)\b/)).map(([what, statement]) => ({ of: name, what, statement, tables: asking(name) }))),
    ]
    return all.filter(({ of, what }) => !sameEitherWay.some((same) => same.test(`${of}: ${what}`)))
  })
}

/** Each part in parentheses made true and made false; what is no condition the database refuses, and it is no mutation then. */
function altered(text: string, from = 0): readonly (readonly [what: string, whole: string])[] {
  // To count rows it does not matter what is counted; and a call of something without arguments is no condition.
  return [...text.matchAll(/\((?!\*?\))/g)].filter(({ index }) => index >= from).flatMap(({ index }) => {
    const end = closing(text, index)
    const part = text.slice(index, end)
    return ['true', 'false'].filter((value) => part !== `(${value})`)
      .map((value) => [`${part.replaceAll(/\s+/g, ' ')} → ${value}`, `${text.slice(0, index)}(${value})${text.slice(end)}`] as const)
  })
}

function closing(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth += 1
    else if (text[at] === ')' && --depth === 0) return at + 1
  }
  return text.length
}

/** Alters, judges and undoes. Null where the database does not take the alteration. */
export async function tryMutation(db: Database, trial: Trial, mutation: Mutation): Promise<Tried | null> {
  let tried: Tried | null = null
  try {
    await asOwner(() => db.transaction().execute(async (tx) => {
      try {
        await sql.raw(mutation.statement).execute(tx)
      } catch (error) {
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('42')) throw undo
        throw error
      }
      tried = { ...mutation, caughtBy: await firstWrong(tx, trial, mutation) }
      throw undo
    }))
  } catch (error) {
    if (error !== undo) throw error
  }
  return tried
}

const undo = new Error('It was only a trial')

async function firstWrong(tx: Tx, trial: Trial, { of, tables }: Mutation): Promise<string | null> {
  const ask = await askingWithin(tx)
  const steps: readonly (() => Promise<Judgement>)[] = [
    () => judgeRows(trial, ask, tables),
    () => judgeStructure(trial, ask),
    ...of.startsWith('viewer_') ? [() => judgeAnswers(trial, ask, of)] : [() => judgeWrites(trial, (asker, work) => within(tx, asker, work), tables)],
    () => judgeRows(trial, ask),
  ]
  for (const step of steps) {
    try {
      const { wrong } = await step()
      if (wrong[0] !== undefined) return wrong[0]
    } catch (error) {
      return `it breaks: ${error instanceof Error ? error.message : String(error)}`
    }
  }
  return null
}

async function within(tx: Tx, asker: Asker, work: (tx: Tx) => Promise<void>): Promise<void> {
  await introduce(tx, asker, 'transaction')
  await work(tx)
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
