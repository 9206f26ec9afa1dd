import type { vocabulary } from '../../procedures/vocabulary/index.ts'

/** Roles of the service's own people; business support and members of staff belong to no one organisation. */
export function ourRoles({ roles }: typeof vocabulary): readonly string[] {
  return [...roles.filter(({ organisation }) => organisation === 'court-service').map(({ slug }) => slug), 'business-support', 'staff-member']
}
