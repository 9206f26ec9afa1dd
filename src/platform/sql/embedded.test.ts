import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { asOwner } from './asker.ts'
import { openDatabase } from './database.ts'
import type { OpenDatabase } from './database.ts'
import { DatabaseInUse } from './directory-lock.ts'

const directories: string[] = []
const opened: OpenDatabase[] = []

afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true })
})

function freshDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'paramountcy-data-'))
  directories.push(directory)
  return directory
}

async function open(dataDirectory: string): Promise<OpenDatabase> {
  const database = await openDatabase({ databaseUrl: null, dataDirectory })
  opened.push(database)
  return database
}

async function close(database: OpenDatabase): Promise<void> {
  opened.splice(opened.indexOf(database), 1)
  await database.close()
}

test('what is written is there after a restart', () => asOwner(async () => {
  const directory = freshDirectory()
  const first = await open(directory)
  await sql`CREATE TABLE kept (id int)`.execute(first.db)
  await sql`INSERT INTO kept VALUES (7)`.execute(first.db)
  await close(first)
  const second = await open(directory)
  expect((await sql`SELECT id FROM kept`.execute(second.db)).rows).toEqual([{ id: 7 }])
}))

test('a directory that is open already is refused, by this process and by another', async () => {
  const directory = freshDirectory()
  await open(directory)
  await expect(open(directory)).rejects.toThrow(DatabaseInUse)
  const script = `
    const { openDatabase } = await import(${JSON.stringify(new URL('database.ts', import.meta.url).href)})
    await openDatabase({ databaseUrl: null, dataDirectory: ${JSON.stringify(directory)} })`
  const said = await run(script)
  expect(said).toContain(`is in use by process ${process.pid}. Stop that first, or set PARAMOUNTCY_DATA`)
})

test('a lock left behind by a killed process is taken over', async () => {
  const directory = freshDirectory()
  const killed = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => { killed.once('exit', resolve) })
  for (const left of [`${killed.pid} 1`, `${process.ppid} 1`, '', 'nonsense']) {
    writeFileSync(join(directory, 'in-use'), left)
    const database = await open(directory)
    expect(readFileSync(join(directory, 'in-use'), 'utf8')).toMatch(new RegExp(`^${process.pid} `))
    await close(database)
  }
})

test('an error in a statement leaves the connection fit for the next', () => asOwner(async () => {
  const { db } = await openDatabase({ databaseUrl: null, dataDirectory: null }).then((database) => opened[opened.push(database) - 1]!)
  await expect(sql`SELECT ${'a\0b'}::text`.execute(db)).rejects.toThrow(/invalid byte sequence/)
  await expect(sql`SELECT 1 / ${0}::int`.execute(db)).rejects.toThrow(/division by zero/)
  await expect(sql`SELEC`.execute(db)).rejects.toThrow(/syntax error/)
  const work = db.transaction().execute(async (tx) => {
    await sql`CREATE TABLE undone (id int)`.execute(tx)
    await sql`SELECT 1 / ${0}::int`.execute(tx)
  })
  await expect(work).rejects.toThrow(/division by zero/)
  await expect(sql`SELECT * FROM undone`.execute(db)).rejects.toThrow(/does not exist/)
  expect((await sql`SELECT ${1}::bigint AS big, '2026-03-29'::date AS date, ${JSON.stringify([1])}::jsonb AS json, ${['a']}::text[] AS list`.execute(db)).rows)
    .toEqual([{ big: 1, date: '2026-03-29', json: [1], list: ['a'] }])
}))

function run(script: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script])
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => { said += chunk.toString() })
    child.once('exit', () => { resolve(said) })
  })
}
