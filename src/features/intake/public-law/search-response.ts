import { z } from 'zod'
import { answer, caseId, dateOrInstant, elements, instant, localDate, part, text, texts } from '../feed-values.ts'

/*
 * The parts of the court's public-law cases that are used, under the court's own names.
 * Whatever else stands there is passed over.
 */

const address = part({
  addressLine1: text, addressLine2: text, addressLine3: text, postTown: text, county: text, postcode: text, country: text,
})

const solicitor = part({ firstName: text, lastName: text, organisationName: text })

const individual = {
  firstName: text, lastName: text, dateOfBirth: localDate, gender: text, genderIdentification: text, address,
}

/** One case of the list. */
export const publicLawCase = z.object({
  id: caseId,
  caseTypeId: text,
  createdDate: instant,
  lastModified: instant,
  caseData: z.object({
    familyManCaseNumber: text,
    dateSubmitted: dateOrInstant,
    dateOfCourtIssue: dateOrInstant,
    applicationType: text,
    ordersSought: texts,
    citizenIsApplicant: answer,
    applicantLA: text,
    applicants: elements({
      id: text, name: text, email: text, phone: text, address, designated: answer,
      colleagues: elements({ role: text, fullName: text, mainContact: answer }),
    }),
    respondents: elements({
      id: text, ...individual, telephoneNumber: text, contactDetailsHidden: answer, relationshipToChild: text, solicitor,
    }),
    children: elements({
      id: text, ...individual, livingSituation: text, livingSituationDetails: text, detailsHidden: answer,
      socialWorkerName: text, fathersResponsibility: answer, solicitor,
    }),
    others: elements({
      id: text, name: text, dateOfBirth: localDate, gender: text, genderIdentification: text, address, telephone: text,
      detailsHidden: answer,
    }),
    hearingDetails: elements({
      id: text, type: text, typeDetails: text, venue: text, status: text, startDate: instant, endDate: instant,
    }),
    risks: part({
      neglectOccurrences: text, sexualAbuseOccurrences: text, physicalHarmOccurrences: text, emotionalHarmOccurrences: text,
    }),
    factorsParenting: part({
      alcoholDrugAbuse: answer, domesticViolence: answer, anythingElse: answer, anythingElseReason: text,
    }),
    caseManagementLocation: part({ region: text, baseLocation: text }),
  }),
})

export type PublicLawCase = z.infer<typeof publicLawCase>
export type PublicLawData = PublicLawCase['caseData']
export type PublicLawAddress = PublicLawData['children'][number]['value']['address']
