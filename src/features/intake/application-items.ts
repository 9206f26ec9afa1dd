import type { CourtCase } from './court-case.ts'

/** What the vocabulary calls each thing that a court's case says of its application. Only what is there. */
export function applicationItems(courtCase: CourtCase): Readonly<Record<string, unknown>> {
  const {
    application, proceedings, form, court, courtCode, courtRegion, submittedOn, issuedOn, ordersSought, urgency,
    localAuthority, localAuthorityDetails, miam, harm, people, documents,
  } = courtCase
  return {
    application, proceedings, form, court, courtCode, courtRegion, submittedOn, issuedOn, ordersSought, urgency,
    localAuthority, localAuthorityDetails, miam, harm, people, documents,
    caseNumber: courtCase.familymanNumber ?? courtCase.id,
    knownToLocalAuthority: courtCase.knownToLocalAuthority === 'unknown' ? "don't know" : courtCase.knownToLocalAuthority,
    modifiedAt: courtCase.modifiedAt === undefined ? undefined : new Date(courtCase.modifiedAt).toISOString(),
  }
}
