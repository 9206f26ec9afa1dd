import type { Kysely } from 'kysely'
import type { SignedInPerson } from '../platform/http.ts'
import { permissionsOf, roleTitle } from '../platform/permissions.ts'
import { asService } from '../platform/sql/asker.ts'
import type { Schema } from '../platform/sql/schema.ts'

/** Looks people up each time: a role taken away is gone at the next request. */
export function peopleIn(db: Kysely<Schema>): (id: string) => Promise<SignedInPerson | null> {
  return async (id) => {
    const worker = await asService(() => db.selectFrom('worker').selectAll().where('id', '=', id).executeTakeFirst())
    if (worker === undefined) return null
    const { name, role, organisation, office, manager_id: managerId } = worker
    return { id, name, role, roleTitle: roleTitle(role), organisation, office: office ?? organisation, managerId, permissions: permissionsOf(role) }
  }
}
