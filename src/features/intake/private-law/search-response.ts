import { z } from 'zod'
import { answer, caseId, dateOrInstant, elements, instant, listOr, localDate, part, text, texts } from '../feed-values.ts'

/*
 * The parts of the court's private-law search response that are used, under the court's own names.
 * Whatever else stands there is passed over.
 */

const address = part({
  AddressLine1: text, AddressLine2: text, AddressLine3: text, PostTown: text, County: text, Country: text, PostCode: text,
})

const name = { firstName: text, lastName: text }

const relationships = elements({ personRelationshipToChild: text })

const party = elements({
  ...name,
  previousName: text,
  dateOfBirth: localDate,
  gender: text,
  otherGender: text,
  address,
  email: text,
  phoneNumber: text,
  landline: text,
  isAddressConfidential: answer,
  isEmailAddressConfidential: answer,
  isPhoneNumberConfidential: answer,
  relationshipToChildren: text,
  otherPersonRelationshipToChildren: relationships,
  relationshipToChild: relationships,
  solicitorOrg: part({ OrganisationName: text }),
  representativeFirstName: text,
  representativeLastName: text,
})

const dynamicParty = { code: text, label: text }

const child = elements({
  ...name,
  dateOfBirth: localDate,
  gender: text,
  otherGender: text,
  orderAppliedFor: texts,
  applicantsRelationshipToChild: text,
  otherApplicantsRelationshipToChild: text,
  respondentsRelationshipToChild: text,
  otherRespondentsRelationshipToChild: text,
  address,
  isChildAddressConfidential: answer,
  childLiveWith: texts,
  personWhoLivesWithChild: elements({ ...name, relationshipToChildDetails: text, address, isPersonIdentityConfidential: answer }),
  parentalResponsibilityDetails: text,
  whoDoesTheChildLiveWith: part({ partyId: text, partyFullName: text, childAddress: address, value: part(dynamicParty) }),
})

const relation = elements({
  partyId: text, partyFullName: text,
  childId: text, childFullName: text,
  relationType: text, otherRelationDetails: text,
  childLivesWith: answer,
  isChildLivesWithPersonConfidential: answer,
  applicantId: text, applicantFullName: text,
  childAndApplicantRelation: text, childAndApplicantRelationOtherDetails: text,
  respondentId: text, respondentFullName: text,
  childAndRespondentRelation: text, childAndRespondentRelationOtherDetails: text,
  otherPeopleId: text, otherPeopleFullName: text,
  childAndOtherPeopleRelation: text, childAndOtherPeopleRelationOtherDetails: text,
})

const confidentialParty = elements({ ...name, email: text, phoneNumber: text, address })

const confidentialChild = elements({ ...name, fullName: text, otherPerson: elements({ ...name, email: text, phoneNumber: text, address }) })

const listedHearings = part({
  caseHearings: elements({
    hearingID: text,
    hearingType: text,
    hearingTypeValue: text,
    hmcStatus: text,
    hearingStatus: text,
    hearingDaySchedule: elements({ hearingVenueName: text, hearingStartDateTime: instant, hearingEndDateTime: instant }),
  }),
})

/** Hearings as older responses list them: a date and a time of day apart. */
const datedHearings = elements({
  hearingCourtName: text, hearingType: texts, hearingDate: localDate, hearingTime: text,
})

const caseData = {
  familymanCaseNumber: text,
  dateSubmitted: dateOrInstant,
  issueDate: dateOrInstant,
  caseTypeOfApplication: text,
  confidentialDetails: part({ isConfidentialDetailsAvailable: answer }),
  isInterpreterNeeded: answer,
  interpreterNeeds: elements({ party: texts, name: text, language: text, otherAssistance: text }),
  childrenKnownToLocalAuthority: answer,
  childrenKnownToLocalAuthorityTextArea: text,
  childrenSubjectOfChildProtectionPlan: answer,
  ordersApplyingFor: texts,
  summaryTabForOrderAppliedFor: part({ ordersApplyingFor: text, typeOfChildArrangementsOrder: text }),
  children: child,
  newChildDetails: child,
  applicants: party,
  respondents: party,
  otherPeopleInTheCaseTable: party,
  otherPartyInTheCaseRevised: party,
  childAndApplicantRelations: relation,
  childAndRespondentRelations: relation,
  childAndOtherPeopleRelations: relation,
  applicantsConfidentialDetails: confidentialParty,
  respondentConfidentialDetails: confidentialParty,
  childrenConfidentialDetails: confidentialChild,
  fl401ChildrenConfidentialDetails: confidentialChild,
  courtName: text,
  courtEpimsId: text,
  caseManagementLocation: part({
    regionId: text, baseLocationId: text, regionName: text, baseLocationName: text, region: text, baseLocation: text,
  }),
  hearingData: listOr(datedHearings, listedHearings),

  claimingExemptionMiam: answer,
  applicantAttendedMiam: answer,
  mpuClaimingExemptionMiam: answer,
  mpuApplicantAttendedMiam: answer,
  mpuExemptionReasons: texts,
  mpuDomesticAbuseEvidences: texts,
  miamDomesticAbuseEvidences: texts,
  mpuNoDomesticAbuseEvidenceReason: text,
  mpuUrgencyReason: text,
  miamUrgencyReason: text,
  mpuPreviousMiamAttendanceReason: text,
  miamPreviousAttendanceReason: text,
  mpuOtherExemptionReasons: text,
  miamOtherExemptionReasons: text,
  mpuChildProtectionConcernReason: text,
  miamChildProtectionConcernReason: text,
  miamExemptionsTable: part({
    reasonsForMiamExemption: text, domesticViolenceEvidence: text, urgencyEvidence: text,
    childProtectionEvidence: text, previousAttendenceEvidence: text, otherGroundsEvidence: text,
  }),

  c1ADocument: part({ document_filename: text }),
  c8Document: part({ document_filename: text }),
  ordersNonMolestationDocument: part({ document_filename: text }),
  isCaseUrgent: answer,
  caseUrgencyTimeAndReason: text,
  allegationsOfHarmYesNo: answer,
  allegationsOfHarmDomesticAbuseYesNo: answer,
  allegationsOfHarmChildAbductionYesNo: answer,
  allegationsOfHarmChildAbuseYesNo: answer,
  allegationsOfHarmSubstanceAbuseYesNo: answer,
  allegationsOfHarmOtherConcernsYesNo: answer,
  newAllegationsOfHarmYesNo: answer,
  newAllegationsOfHarmDomesticAbuseYesNo: answer,
  newAllegationsOfHarmChildAbductionYesNo: answer,
  newAllegationsOfHarmChildAbuseYesNo: answer,
  newAllegationsOfHarmSubstanceAbuseYesNo: answer,
  newAllegationsOfHarmOtherConcerns: answer,
}

/** One case of the search response. */
export const privateLawCase = z.object({
  id: caseId,
  case_type_id: text,
  caseTypeOfApplication: text,
  created_date: instant,
  last_modified: instant,
  case_data: z.object(caseData),
})

export type PrivateLawCase = z.infer<typeof privateLawCase>
export type PrivateLawData = PrivateLawCase['case_data']
export type Party = PrivateLawData['applicants'][number]
export type ChildElement = PrivateLawData['children'][number]
export type Relation = PrivateLawData['childAndApplicantRelations'][number]['value']
export type Address = NonNullable<Party['value']['address']>
export type ListedHearings = NonNullable<z.infer<typeof listedHearings>>
export type DatedHearings = z.infer<typeof datedHearings>
