import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { roles } from '../permissions.ts'
import { asOwner, asService } from './asker.ts'
import type { Database } from './database.ts'

/** A numbered file of `db/migrations`, such as `0001-record.sql`. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  /** SHA-256 of its text, whatever its line ends. */
  readonly hash: string
}

/** The files and the database do not go together. Nothing was changed, save by files before one that could not be applied. */
export class MigrationFaults extends Error {
  constructor(faults: readonly string[], options?: ErrorOptions) {
    super(faults.join('\n'), options)
    this.name = 'MigrationFaults'
  }
}

const directory = new URL('../../../db/migrations/', import.meta.url)
/** Any number that nothing else locks by. */
const lockKey = 726_272

/**
 * Reads the migrations in order.
 * @throws MigrationFaults for a name without a number and for a number used twice
 */
export function readMigrations(from: URL = directory): readonly Migration[] {
  const names = readdirSync(from).filter((name) => name.endsWith('.sql')).sort()
  const faults = names.flatMap((name, index) => {
    if (!/^\d{4}-[a-z0-9-]+\.sql$/.test(name)) return [`${name} is not named like 0001-record.sql`]
    return names[index - 1]?.slice(0, 4) === name.slice(0, 4) ? [`${name} and ${names[index - 1]} have one number`] : []
  })
  if (faults.length > 0) throw new MigrationFaults(faults)
  return names.map((name) => {
    const text = readFileSync(new URL(name, from), 'utf8').replaceAll('\r\n', '\n')
    return { number: Number(name.slice(0, 4)), name, sql: text, hash: createHash('sha256').update(text).digest('hex') }
  })
}

/**
 * Brings the database up to date, each migration in its own transaction. Two that start at once take turns.
 * @returns names of the migrations that were applied now
 * @throws MigrationFaults where an applied file has changed or is gone, a new one comes before an applied one, or one is
 * wrong, and where the database cannot hold every character
 */
export async function migrate(db: Database, migrations: readonly Migration[] = readMigrations()): Promise<readonly string[]> {
  return asOwner(() => db.connection().execute(async (connection) => {
    const plain = connection as unknown as Kysely<MigrationTables>
    await sql`SELECT pg_advisory_lock(${sql.lit(lockKey)})`.execute(plain)
    try {
      const applied = await applyMissing(plain, migrations)
      if (migrations.some(({ number }) => number >= 8)) await publishRoles(connection)
      return applied
    } finally {
      await sql`SELECT pg_advisory_unlock(${sql.lit(lockKey)})`.execute(plain)
    }
  }))
}

/**
 * Looks whether the database is as this program needs it, for a login that owns nothing in it and changes nothing.
 * @throws MigrationFaults that say what the owner has to do
 */
export async function demandUpToDate(db: Database, migrations: readonly Migration[] = readMigrations()): Promise<void> {
  const applied = await asService(() => applyingAsService(db))
  if (applied === null) throw new MigrationFaults([`The database has no tables yet. ${asTheOwner}`])
  const faults = findFaults(applied, migrations)
  if (faults.length > 0) throw new MigrationFaults(faults)
  const missing = migrations.slice(applied.length).map(({ name }) => name)
  if (missing.length > 0) throw new MigrationFaults([`The database lacks ${missing.join(', ')}. ${asTheOwner}`])
  if (!await asService(() => knowsRoles(db))) throw new MigrationFaults([`The database has not been told what each role may do now. ${asTheOwner}`])
}

/** Whether the login could change the tables and what guards them, whatever the product asks as. */
export async function ownsTables(db: Database): Promise<boolean> {
  const { rows: [row] } = await sql<{ owns: boolean }>`SELECT pg_has_role(session_user, relowner, 'MEMBER') AS owns
    FROM pg_class WHERE oid = 'record'::regclass`.execute(db)
  return row?.owns === true
}

const asTheOwner = 'Run \'paramountcy migrate\' with the owner\'s login in DATABASE_OWNER_URL.'

/** What has been applied; null where there is nothing yet. */
async function applyingAsService(db: Database): Promise<readonly MigrationTables['migration'][] | null> {
  try {
    return await (db as unknown as Kysely<MigrationTables>).selectFrom('migration').select(['number', 'name', 'hash']).orderBy('number').execute()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null
    // No such table, or no such role.
    if (code === '42P01' || code === '22023') return null
    if (code !== '42501') throw cause
    throw new MigrationFaults(['The login of DATABASE_URL may not act as the product does. As an administrator of the server: GRANT paramountcy_app, paramountcy_service TO that login'], { cause })
  }
}

const rolesAsRows = (): readonly { readonly role: string, readonly permission: string }[] =>
  Object.entries(roles).flatMap(([role, { may }]) => [...new Set<string>(may)].map((permission) => ({ role, permission })))

async function knowsRoles(db: Database): Promise<boolean> {
  const told = await db.selectFrom('role_permission').select(['role', 'permission']).execute()
  const key = ({ role, permission }: { role: string, permission: string }): string => `${role} ${permission}`
  return told.map(key).toSorted().join() === rolesAsRows().map(key).toSorted().join()
}

/** Tells the database what each role may do, so that its policies can ask. */
async function publishRoles(db: Database): Promise<void> {
  if (await knowsRoles(db)) return
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('role_permission').execute()
    await tx.insertInto('role_permission').values(rolesAsRows()).execute()
  })
}

interface MigrationTables {
  migration: { number: number, name: string, hash: string }
}

async function applyMissing(db: Kysely<MigrationTables>, migrations: readonly Migration[]): Promise<readonly string[]> {
  await demandUnicode(db)
  await createTable(db)
  const applied = await db.selectFrom('migration').select(['number', 'name', 'hash']).orderBy('number').execute()
  const faults = findFaults(applied, migrations)
  if (faults.length > 0) throw new MigrationFaults(faults)
  const missing = migrations.slice(applied.length)
  for (const migration of missing) await apply(db, migration)
  return missing.map(({ name }) => name)
}

/** Only where it is missing: a login that does not own the tables may not even try. */
async function createTable(db: Kysely<MigrationTables>): Promise<void> {
  const { rows: [found] } = await sql<{ there: boolean }>`SELECT to_regclass('migration') IS NOT NULL AS there`.execute(db)
  if (found?.there === true) return
  await sql`CREATE TABLE migration (
    number integer PRIMARY KEY, name text NOT NULL, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now()
  )`.execute(db)
}

async function demandUnicode(db: Kysely<MigrationTables>): Promise<void> {
  const { rows: [row] } = await sql<{ encoding: string }>`SELECT current_setting('server_encoding') AS encoding`.execute(db)
  if (row?.encoding !== 'UTF8') throw new MigrationFaults([`The database is encoded in ${row?.encoding}: create it with ENCODING 'UTF8'`])
}

async function apply(db: Kysely<MigrationTables>, { number, name, sql: text, hash }: Migration): Promise<void> {
  try {
    await db.transaction().execute(async (tx) => {
      await sql.raw(text).execute(tx)
      await tx.insertInto('migration').values({ number, name, hash }).execute()
    })
  } catch (cause) {
    throw new MigrationFaults([`${name} could not be applied: ${cause instanceof Error ? cause.message : String(cause)}`], { cause })
  }
}

function findFaults(applied: readonly MigrationTables['migration'][], migrations: readonly Migration[]): readonly string[] {
  return applied.flatMap(({ number, name, hash }, index) => {
    const file = migrations[index]
    if (!migrations.some((one) => one.number === number)) return [`The database has ${name}, which this program does not know: it is newer`]
    if (file?.number !== number) return [`${file?.name ?? name} comes before ${name}, which the database already has: number it higher`]
    return file.hash === hash ? [] : [`${name} is not the file that the database was built with: undo the change and add a new file`]
  })
}
