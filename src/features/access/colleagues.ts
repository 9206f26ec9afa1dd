import { roles, roleTitle } from '../../platform/permissions.ts'
import type { Database } from '../../platform/sql/database.ts'

/** Somebody who works for the service, as a form offers them. */
export interface Colleague {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly office: string | null
}

const everywhere = Object.entries(roles).filter(([, { may }]: [string, { may: readonly string[] }]) => may.includes('case.every-office')).map(([role]) => role)

/** Those of an office, those who answer for every office, and some besides; by name. */
export async function colleaguesOf(db: Database, office: string | null, besides: readonly string[] = []): Promise<readonly Colleague[]> {
  return db.selectFrom('worker').select(['id', 'name', 'role', 'office'])
    .where((row) => row.or([
      row('office', 'is not distinct from', office), row('role', 'in', everywhere), ...besides.length === 0 ? [] : [row('id', 'in', besides)],
    ]))
    .orderBy('name').orderBy('id').execute()
}

/** 'family court adviser', and the office where it is another. */
export function sayPost({ role, office }: Colleague, here: string | null): string {
  return [roleTitle(role), ...office === here || office === null ? [] : [office]].join(', ')
}
