/** A case of the court's private-law feed as its search response writes one. Nobody in it is anybody. */
export interface FeedCase {
  id: unknown
  case_data: Record<string, unknown>
  [field: string]: unknown
}

export const ids = {
  amina: 'c1a0b1de-0001-4c00-8000-00000000c001',
  yusuf: 'c1a0b1de-0002-4c00-8000-00000000c002',
  mother: 'a991ca47-0001-4a00-8000-00000000a001',
  father: '4e590de7-0001-4e00-8000-00000000e001',
  grandmother: '07e41234-0001-4700-8000-000000000001',
}

const otherwise = { Country: 'United Kingdom', County: '', AddressLine2: null, AddressLine3: '' }
export const motherAddress = { ...otherwise, AddressLine1: '14 Larkspur Terrace', PostTown: 'Eastmere', PostCode: 'ZZ99 3AB' }
export const fatherAddress = { ...otherwise, AddressLine1: '2 Quarry Lane', PostTown: 'Eastmere', PostCode: 'ZZ99 7XY' }

/** An application of the older form: a mother and a father about two children, everything filled in. */
export function olderCase(changes: Record<string, unknown> = {}, data: Record<string, unknown> = {}): FeedCase {
  return {
    id: 1770000000000001,
    jurisdiction: 'PRIVATELAW',
    state: 'DECISION_OUTCOME',
    caseTypeOfApplication: 'C100',
    case_type_id: 'PRLAPPS',
    created_date: '2026-03-23T10:39:43.49',
    last_modified: '2026-03-24T09:12:00.055',
    case_data: {
      familymanCaseNumber: 'EM26P00017',
      dateSubmitted: '2026-03-23',
      caseTypeOfApplication: 'C100',
      confidentialDetails: { isConfidentialDetailsAvailable: 'No' },
      childrenKnownToLocalAuthority: 'dontKnow',
      ordersApplyingFor: ['childArrangementsOrder', 'prohibitedStepsOrder'],
      summaryTabForOrderAppliedFor: { ordersApplyingFor: 'Child Arrangements Order', typeOfChildArrangementsOrder: 'Live with order' },
      children: [
        {
          id: ids.amina,
          value: {
            firstName: 'Amina', lastName: 'Okafor', dateOfBirth: '2019-05-01', gender: 'female',
            orderAppliedFor: ['childArrangementsOrder'],
            applicantsRelationshipToChild: 'mother', respondentsRelationshipToChild: 'stepFather',
            childLiveWith: ['applicant', 'anotherPerson'],
            personWhoLivesWithChild: [
              { id: 'x', value: { firstName: 'Bisi', lastName: 'Adeyemi', relationshipToChildDetails: 'aunt', isPersonIdentityConfidential: 'No' } },
            ],
            parentalResponsibilityDetails: 'Her mother',
          },
        },
        {
          id: ids.yusuf,
          value: {
            firstName: 'Yusuf', lastName: 'Okafor', dateOfBirth: '2021-11-30', gender: 'male', isDateOfBirthUnknown: null,
            orderAppliedFor: null, applicantsRelationshipToChild: 'mother', respondentsRelationshipToChild: 'father',
            childLiveWith: ['applicant'], personWhoLivesWithChild: [], parentalResponsibilityDetails: '',
          },
        },
      ],
      applicants: [
        {
          id: ids.mother,
          value: {
            firstName: ' Ngozi ', lastName: 'Okafor', previousName: 'Adeyemi', dateOfBirth: '1991-02-03', gender: 'female',
            isAddressConfidential: 'No', isPhoneNumberConfidential: 'No', canYouProvideEmailAddress: 'No',
            otherPersonRelationshipToChildren: [],
            solicitorOrg: { OrganisationID: 'ZZ0001', OrganisationName: 'Larch and Rowan Solicitors' },
            representativeFirstName: 'Priya', representativeLastName: 'Nair', solicitorEmail: 'office@larch.example',
            phoneNumber: '07700 900123', address: motherAddress,
          },
        },
      ],
      respondents: [
        {
          id: ids.father,
          value: {
            firstName: 'Daniel', lastName: 'Reid', gender: 'male', isDateOfBirthKnown: 'No', dateOfBirth: null,
            isCurrentAddressKnown: 'Yes', doTheyHaveLegalRepresentation: 'no', solicitorOrg: {}, address: fatherAddress,
          },
        },
      ],
      otherPeopleInTheCaseTable: [{ id: 'empty', value: { address: {}, relationshipToChild: [] } }],
      applicantsConfidentialDetails: [],
      isInterpreterNeeded: 'Yes',
      interpreterNeeds: [{ id: 'i', value: { party: ['applicant'], name: 'Ngozi Okafor', language: 'Igbo', otherAssistance: '' } }],
      miamExemptionsTable: {
        reasonsForMiamExemption: 'Domestic violence, Urgency', domesticViolenceEvidence: 'A letter from a support service',
        urgencyEvidence: '', childProtectionEvidence: '', previousAttendenceEvidence: '', otherGroundsEvidence: '',
      },
      courtName: 'Eastmere Family Court',
      caseManagementLocation: { regionId: '5', baseLocationId: '990017' },
      hearingData: {
        hmctsServiceCode: 'ABA5',
        caseHearings: [
          {
            hearingID: 2000000017, hearingType: 'ABA5-FHR', hearingTypeValue: 'First Hearing', hmcStatus: 'LISTED',
            hearingDaySchedule: [
              { hearingVenueName: null, hearingStartDateTime: '2026-04-21T10:00:00', hearingEndDateTime: '2026-04-21T11:00:00' },
              { hearingVenueName: null, hearingStartDateTime: '2026-04-20T10:00:00', hearingEndDateTime: '2026-04-20T16:00:00' },
            ],
          },
        ],
      },
      submitAndPayDownloadApplicationLink: { document_filename: 'Draft_C100_application.pdf', document_id: 'd0c00001' },
      c1ADocument: { document_filename: 'C1A_allegations.pdf', document_id: 'd0c00002' },
      ...data,
    },
    ...changes,
  }
}

/** An application of the newer form: relationships apart from the children, and a mother whose details are confidential. */
export function newerCase(changes: Record<string, unknown> = {}, data: Record<string, unknown> = {}): FeedCase {
  const relation = (partyId: string, childId: string, relationType: string, more: Record<string, unknown> = {}) =>
    ({ id: `${partyId}${childId}`, value: { partyId, childId, relationType, childLivesWith: 'No', ...more } })
  return {
    id: 1770000000000002,
    jurisdiction: 'PRIVATELAW',
    state: 'PREPARE_FOR_HEARING_CONDUCT_HEARING',
    caseTypeOfApplication: 'C100',
    case_type_id: 'PRLAPPS',
    created_date: '2026-03-20T15:01:43.6',
    last_modified: '2026-03-25T16:04:56.925',
    case_data: {
      dateSubmitted: '2026-03-21',
      issueDate: '2026-03-24',
      caseTypeOfApplication: 'C100',
      confidentialDetails: { isConfidentialDetailsAvailable: 'Yes' },
      childrenKnownToLocalAuthority: 'yes',
      childrenKnownToLocalAuthorityTextArea: 'Eastmere County Council has an open child in need plan. Ring Mum on 07700 900456.',
      ordersApplyingFor: ['childArrangementsOrder'],
      summaryTabForOrderAppliedFor: { ordersApplyingFor: 'Child Arrangements Order', typeOfChildArrangementsOrder: 'spendTimeWithOrder' },
      newChildDetails: [{
        id: ids.amina,
        value: {
          firstName: 'Lowri', lastName: 'Bevan', dateOfBirth: '2018-03-11', gender: 'female', otherGender: null,
          whoDoesTheChildLiveWith: { value: { code: ids.mother, label: 'Carys Bevan (Applicant)' }, list_items: [] },
        },
      }],
      children: null,
      applicants: [{
        id: ids.mother,
        value: {
          firstName: 'Carys', lastName: 'Bevan', gender: 'female', isAddressConfidential: 'Yes', isPhoneNumberConfidential: 'Yes',
          isEmailAddressConfidential: 'No', email: 'carys@mail.example', phoneNumber: '07700 900456', address: motherAddress,
        },
      }],
      respondents: [{
        id: ids.father,
        value: { firstName: 'Tomasz', lastName: 'Nowak', dateOfBirth: '03/07/1984', gender: 'male', address: fatherAddress },
      }],
      otherPartyInTheCaseRevised: [{
        id: ids.grandmother,
        value: { firstName: 'Eirlys', lastName: 'Bevan', gender: 'Female', isAddressConfidential: 'No', address: { ...motherAddress, AddressLine1: '14, Larkspur Terrace' } },
      }],
      otherPeopleInTheCaseTable: [{ id: 'another', value: { firstName: 'Eirlys', lastName: 'Bevan' } }],
      childAndApplicantRelations: [relation(ids.mother, ids.amina, 'mother', { childLivesWith: 'Yes' })],
      childAndRespondentRelations: [relation(ids.father, ids.amina, 'father')],
      childAndOtherPeopleRelations: [relation(ids.grandmother, ids.amina, 'other', { otherRelationDetails: 'grandmother' })],
      applicantsConfidentialDetails: [{
        id: 'k', value: { firstName: 'Carys', lastName: 'Bevan', phoneNumber: '07700900456', address: motherAddress },
      }],
      courtName: 'Bro Wen Family Court',
      courtEpimsId: '990042',
      caseManagementLocation: { regionName: 'Wales', baseLocationName: 'Bro Wen', region: '7', baseLocation: '990042' },
      mpuExemptionReasons: ['mpuChildProtectionConcern'],
      mpuChildProtectionConcernReason: 'mpuChildProtectionConcern_value_1',
      mpuApplicantAttendedMiam: 'No',
      newAllegationsOfHarmYesNo: 'Yes',
      newAllegationsOfHarmDomesticAbuseYesNo: 'Yes',
      newAllegationsOfHarmSubstanceAbuseYesNo: 'No',
      c8Document: { document_filename: 'C8_Larkspur.pdf', document_id: 'd0c00003' },
      confidentialDocuments: [{ id: 'q', value: { confidentialDocument: { document_filename: 'refuge letter.pdf', document_url: 'http://dm/documents/1' } } }],
      ...data,
    },
    ...changes,
  }
}

/** A redacted case: nobody named yet. */
export function redactedCase(changes: Record<string, unknown> = {}): FeedCase {
  return {
    id: 1770000000000003,
    jurisdiction: 'PRIVATELAW',
    caseTypeOfApplication: 'C100',
    case_type_id: 'PRLAPPS',
    created_date: '2026-03-24T10:00:00',
    last_modified: '2026-03-24T10:05:00',
    case_data: {
      dateSubmitted: '2026-03-24',
      caseTypeOfApplication: 'C100',
      caseManagementLocation: { regionId: '2', baseLocationId: '990099' },
      otherDocumentsUploaded: [{ document_url: 'http://dm/documents/0000', document_filename: '*Redacted*.pdf' }],
    },
    ...changes,
  }
}

/** A case of the court's public-law list: an authority asks for a care order. */
export function publicCase(changes: Record<string, unknown> = {}, data: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 1780000000000001,
    jurisdiction: 'PUBLICLAW',
    state: 'Gatekeeping',
    caseTypeId: 'CARE_SUPERVISION_EPO',
    createdDate: '2026-03-19T14:20:00.123',
    lastModified: '2026-03-20T08:00:00',
    caseData: {
      familyManCaseNumber: 'EM26C50031',
      dateSubmitted: '2026-03-20',
      applicationType: 'C110A',
      ordersSought: ['CARE_ORDER', 'INTERIM_CARE_ORDER'],
      dateOfCourtIssue: '2026-03-20',
      citizenIsApplicant: false,
      applicantLA: 'SA',
      applicants: [{
        id: 'la-1', name: 'Eastmere County Council', email: 'legal@eastmere.example', phone: '01632 960001',
        address: { addressLine1: 'Civic Centre', postTown: 'Eastmere', postcode: 'ZZ99 1AA', country: 'United Kingdom' },
        colleagues: [{ role: 'SOLICITOR', fullName: 'Huw Pryce', email: 'huw@eastmere.example', mainContact: true, notificationRecipient: true }],
        designated: true,
      }],
      respondents: [
        {
          firstName: 'Grace', lastName: 'Thornton', gender: 'FEMALE', dateOfBirth: '1996-06-16', addressKnown: true,
          address: { addressLine1: '9 Weir Row', postTown: 'Eastmere', postcode: 'ZZ99 5QT' },
          telephoneNumber: '07700 900789', contactDetailsHidden: true, contactDetailsHiddenReason: 'Risk from the other parent',
          relationshipToChild: 'Mother', litigationIssues: 'NO',
          solicitor: { firstName: 'Ola', lastName: 'Ekwueme', email: 'ola@rowan.example', organisationName: 'Rowan Legal' },
        },
        { firstName: 'Callum', lastName: 'Shaw', gender: 'MALE', addressKnown: false, relationshipToChild: 'Father', contactDetailsHidden: false },
      ],
      children: [
        {
          firstName: 'Poppy', lastName: 'Thornton', dateOfBirth: '2025-12-01', gender: 'FEMALE', livingSituation: 'Living with respondents',
          address: { addressLine1: '9 Weir Row', postTown: 'Eastmere', postcode: 'ZZ99 5QT' }, detailsHidden: false,
          socialWorkerName: 'Leila Haddad', fathersResponsibility: 'Don\'t know', additionalNeeds: false,
        },
      ],
      others: [{ name: 'Maureen Thornton', gender: 'FEMALE', detailsHidden: true, telephone: '01632 960777' }],
      hearingDetails: [{
        id: 'h-1', type: 'CASE_MANAGEMENT', venue: 'Eastmere Family Court', startDate: '2026-04-02T10:00:00', endDate: '2026-04-02T11:00:00',
        attendance: ['IN_PERSON'], status: null,
      }],
      factorsParenting: { alcoholDrugAbuse: true, domesticViolence: false, anythingElse: false },
      caseManagementLocation: { region: '5', baseLocation: '990017' },
      caseDocuments: [
        { removed: false, documentCategory: 'carePlan', documentId: 'pd-1', documentFileName: 'Care plan.pdf' },
        { removed: true, documentCategory: 'threshold', documentId: 'pd-2', documentFileName: 'Old threshold.pdf' },
      ],
      ...data,
    },
    ...changes,
  }
}
