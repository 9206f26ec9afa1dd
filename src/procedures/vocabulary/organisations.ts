/** A kind of organisation that a role belongs to. */
export interface OrganisationKind {
  readonly slug: string
  readonly title: string
}

/** In the order in which they are listed. */
export const organisationKinds = [
  { slug: 'family', title: 'Family' },
  { slug: 'court-service', title: 'Children and family court service' },
  { slug: 'local-authority', title: 'Local authority' },
  { slug: 'justice', title: 'Court, probation and prison' },
  { slug: 'police', title: 'Police' },
  { slug: 'health', title: 'Health' },
  { slug: 'education', title: 'Education' },
  { slug: 'partnership', title: 'Safeguarding partnership' },
  { slug: 'employer', title: 'Employer' },
  { slug: 'other', title: 'Other' },
] as const satisfies readonly OrganisationKind[]

/** One of the kinds above. */
export type OrganisationSlug = (typeof organisationKinds)[number]['slug']
