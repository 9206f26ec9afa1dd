/** The id of the record in which an organisation keeps its policies: 'organisation-family-court-advisory-service'. */
export function organisationRecord(organisation: string): string {
  const words = organisation.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? []
  return `organisation-${words.join('-') || 'unnamed'}`
}
