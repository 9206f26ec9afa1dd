import type { Kysely } from 'kysely'
import { roleTitle, roles } from '../../platform/permissions.ts'
import { asService } from '../../platform/sql/asker.ts'
import type { Schema } from '../../platform/sql/schema.ts'

export interface RoleGroup {
  readonly title: string
  readonly people: readonly { readonly id: string, readonly name: string, readonly office: string }[]
}

/** Everybody who can sign in, those who do the work first, in the order of the table of roles. */
export async function peopleByRole(db: Kysely<Schema>): Promise<RoleGroup[]> {
  const workers = await asService(() => db.selectFrom('worker').select(['id', 'name', 'role', 'office', 'organisation'])
    .where('role', 'in', Object.keys(roles)).orderBy('name').execute())
  return Object.keys(roles).map((role) => ({
    title: roleTitle(role),
    people: workers.filter((worker) => worker.role === role)
      .map(({ id, name, office, organisation }) => ({ id, name, office: office ?? organisation })),
  })).filter(({ people }) => people.length > 0)
}
