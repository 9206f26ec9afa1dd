import type { PersonTold } from '../../../platform/identity/claims.ts'
import { roleTitle, roles } from '../../../platform/permissions.ts'
import { asService } from '../../../platform/sql/asker.ts'
import type { Database } from '../../../platform/sql/database.ts'

export interface RoleGroup {
  readonly title: string
  readonly people: readonly { readonly told: PersonTold, readonly office: string }[]
}

/** Everybody who can sign in, those who do the work first, in the order of the table of roles. */
export async function peopleByRole(db: Database): Promise<RoleGroup[]> {
  const workers = await asService(() => db.selectFrom('worker').select(['id', 'name', 'email', 'role', 'organisation', 'office', 'manager_id as manager'])
    .where('role', 'in', Object.keys(roles)).orderBy('name').execute())
  return Object.keys(roles).map((role) => ({
    title: roleTitle(role),
    people: workers.filter((worker) => worker.role === role)
      .map((told) => ({ told, office: told.office ?? told.organisation })),
  })).filter(({ people }) => people.length > 0)
}
