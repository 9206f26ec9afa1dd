import type { EntryType } from './entry-type.ts'
import { entryTypes } from './families.ts'
import { roles } from './roles.ts'
import type { Role } from './roles.ts'

export { schemaFor } from './entry-type.ts'
export type { Data, EntryType, Field } from './entry-type.ts'
export { confidenceKinds } from './families/confidences.ts'
export { courtDocumentSchema, harmSchema, miamSchema } from './families/court-application.ts'
export { families } from './families.ts'
export type { Family } from './families.ts'
export type { Control, ItemMeta } from './items.ts'
export { jsonSchemaOf } from './json-schema.ts'
export { organisationKinds } from './organisations.ts'
export type { OrganisationKind, OrganisationSlug } from './organisations.ts'
export { partyRole, personSchema } from './person.ts'
export type { Person } from './person.ts'
export type { Role } from './roles.ts'

const entryTypeBySlug = new Map(entryTypes.flatMap((type) => [type.slug, ...type.aliases].map((slug) => [slug, type])))
const roleBySlug = new Map(roles.flatMap((role) => [role.slug, ...role.aliases].map((slug) => [slug, role])))

/** What can be written in a record, and who can owe, do or be told something: shared by all packs. */
export const vocabulary = {
  /** Every type, states included. */
  entryTypes,
  /** The types that a person can record: all but the states. */
  recordable: entryTypes.filter(({ derived }) => derived === undefined),
  /** By its slug or an alias of it; undefined where there is none. */
  entryType: (slug: string): EntryType | undefined => entryTypeBySlug.get(slug),
  /** The slug of a slug or alias; undefined where there is none. */
  canonical: (slug: string): string | undefined => entryTypeBySlug.get(slug)?.slug,
  roles,
  /** By its slug or an alias of it; undefined where there is none. */
  role: (slug: string): Role | undefined => roleBySlug.get(slug),
}
