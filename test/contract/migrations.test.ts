import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { asOwner } from '../../src/platform/sql/asker.ts'
import { MigrationFaults, migrate, readMigrations } from '../../src/platform/sql/migrate.ts'
import type { Migration } from '../../src/platform/sql/migrate.ts'
import { eachDatabase } from '../support/databases.ts'

const built = readMigrations()
const number = built.at(-1)!.number + 1
const extra = (text: string, place = number): Migration => ({ number: place, name: `${place}-extra.sql`, sql: text, hash: `hash of ${text}` })
const table = extra('CREATE TABLE extra (id int); INSERT INTO extra VALUES (1)')

eachDatabase((_, open) => {
  test('a migrated database stays as it is', async () => {
    const { db } = await open()
    expect(await migrate(db)).toEqual([])
  })

  test('a new file is applied once, also when two start at once', async () => {
    const { db } = await open()
    const applied = await Promise.all([1, 2, 3].map(() => migrate(db, [...built, table])))
    expect(applied.flat()).toEqual([table.name])
    expect((await asOwner(() => sql`SELECT * FROM extra`.execute(db))).rows).toEqual([{ id: 1 }])
  })

  test('a file that is wrong is named, leaves nothing behind, and can be mended', async () => {
    const { db } = await open()
    const wrong = extra('CREATE TABLE extra (id int); INSERT INTO nowhere VALUES (1)')
    await expect(migrate(db, [...built, wrong])).rejects.toThrow(`${wrong.name} could not be applied: relation "nowhere" does not exist`)
    expect(await migrate(db, [...built, table])).toEqual([table.name])
  })

  test('a file that was changed, is unknown or comes too late is refused', async () => {
    const { db } = await open()
    const last = built.at(-1)!
    await expect(migrate(db, built.with(built.length - 1, { ...last, hash: 'other' }))).rejects.toThrow(`${last.name} is not the file that the database was built with`)
    await expect(migrate(db, built.slice(0, -1))).rejects.toThrow(`The database has ${last.name}, which this program does not know`)
    await expect(migrate(db, [extra('SELECT 1', 0), ...built])).rejects.toThrow(/0-extra.sql comes before 0001-record.sql/)
    await expect(migrate(db, [])).rejects.toThrow(MigrationFaults)
  })
})

describe('reading the files', () => {
  const directories: string[] = []
  const withFiles = (...files: readonly (readonly [name: string, text: string])[]): URL => {
    const directory = mkdtempSync(join(tmpdir(), 'paramountcy-migrations-'))
    directories.push(directory)
    mkdirSync(directory, { recursive: true })
    for (const [name, text] of files) writeFileSync(join(directory, name), text)
    return pathToFileURL(`${directory}/`)
  }
  afterEach(() => {
    for (const directory of directories.splice(0)) rmSync(directory, { recursive: true })
  })

  test('line ends do not count as a change', () => {
    const [unix] = readMigrations(withFiles(['0001-a.sql', 'SELECT 1;\nSELECT 2;\n']))
    const [windows] = readMigrations(withFiles(['0001-a.sql', 'SELECT 1;\r\nSELECT 2;\r\n']))
    expect(windows).toEqual(unix)
  })

  test('two files with one number and a name without one are refused together', () => {
    const files = withFiles(['0001-a.sql', ''], ['0001-b.sql', ''], ['later.sql', ''], ['README.md', ''])
    expect(() => readMigrations(files)).toThrow(/0001-b.sql and 0001-a.sql have one number\nlater.sql is not named like/)
  })
})
