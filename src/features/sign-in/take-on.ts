import type { PersonTold } from '../../platform/identity/claims.ts'
import { asService } from '../../platform/sql/asker.ts'
import type { Database, Tx } from '../../platform/sql/database.ts'

/**
 * Writes down who somebody is who signs in, as their provider tells it, where that is new or has changed. A manager who
 * has not signed in yet is put in when they do. Sessions of somebody whose role changes end in the database itself.
 * @returns whether anything was written
 */
export function takeOn(db: Database, told: PersonTold): Promise<boolean> {
  return asService(() => db.transaction().setIsolationLevel('read committed').execute((tx) => writeDown(tx, told)))
}

async function writeDown(tx: Tx, { id, name, email, role, organisation, office, manager }: PersonTold): Promise<boolean> {
  const known = await tx.selectFrom('worker').selectAll().where('id', '=', id).executeTakeFirst()
  const managerId = manager === null ? null : await idOf(tx, manager)
  const row = { name, role, organisation, office, email, manager_id: managerId, manager_named: manager }
  const names = Object.keys(row) as (keyof typeof row)[]
  // Who was there before providers were asked has a manager whom nobody named.
  const before = known === undefined ? null : { ...known, manager_named: known.manager_named ?? known.manager_id }
  if (before !== null && names.every((column) => before[column] === row[column])) return false
  await tx.insertInto('worker').values({ id, ...row }).onConflict((conflict) => conflict.column('id').doUpdateSet(row)).execute()
  if (known === undefined) await tx.updateTable('worker').set({ manager_id: id }).where('manager_named', '=', id).execute()
  return true
}

async function idOf(tx: Tx, id: string): Promise<string | null> {
  const found = await tx.selectFrom('worker').select('id').where('id', '=', id).executeTakeFirst()
  return found?.id ?? null
}
