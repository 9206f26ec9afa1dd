import { fromLocalDate, startOfDay } from '../../../engine/london.ts'
import { keepConfidences } from '../confidences.ts'
import type { CourtCase, DatedCase, Harm, Hearing } from '../court-case.ts'
import { documentsIn } from '../documents.ts'
import { faultsOf } from '../fault.ts'
import type { IntakeFault } from '../fault.ts'
import { isWelsh } from '../nation.ts'
import { identified } from '../people.ts'
import { distinct, inWords } from '../words.ts'
import { asFamily } from './family.ts'
import { foundPeople } from './found-people.ts'
import { publicLawCase } from './search-response.ts'
import type { PublicLawCase, PublicLawData } from './search-response.ts'

/** What a case is about, by the first order that it asks for. */
const applications: readonly (readonly [RegExp, CourtCase['application']])[] = [
  [/^EMERGENCY_PROTECTION/, 'emergency protection'],
  [/^(INTERIM_)?(CARE|SUPERVISION)_ORDER/, 'care or supervision'],
  [/^CHILD_ASSESSMENT/, 'child assessment'],
]

/** States in which a hearing does not stand in the court's list any more. */
const vacated = /^(ADJOURNED|VACATED)/

/** Reads one case of the public-law list. */
export function readPublicLawCase(
  value: Readonly<Record<string, unknown>>, pointer: string,
): DatedCase | { readonly faults: readonly IntakeFault[] } {
  const read = publicLawCase.safeParse(value)
  if (!read.success) return { faults: faultsOf(read.error, pointer) }
  const { caseTypeId, createdDate, lastModified, caseData } = read.data
  if (caseTypeId === undefined) return missing(`${pointer}/caseTypeId`, 'A case needs its type.')
  if (createdDate === undefined) return missing(`${pointer}/createdDate`, 'A case needs the date on which it was made.')
  const submitted = caseData.dateSubmitted
  const submittedAt = submitted === undefined ? createdDate : submitted.at ?? startOfDay(fromLocalDate(submitted.on))
  return {
    ...courtCaseOf(read.data, documentsIn(value['caseData'])),
    moments: [
      { pointer: `${pointer}/createdDate`, at: createdDate },
      { pointer: `${pointer}/caseData/dateSubmitted`, at: submittedAt },
      ...lastModified === undefined ? [] : [{ pointer: `${pointer}/lastModified`, at: lastModified }],
    ],
  }
}

function missing(pointer: string, reason: string): { readonly faults: readonly IntakeFault[] } {
  return { faults: [{ pointer, code: 'missing', reason }] }
}

function courtCaseOf({ id, lastModified, caseData: data }: PublicLawCase, documents: CourtCase['documents']): Pick<DatedCase, 'courtCase' | 'confidences'> {
  const { people, confidences, withhold } = keepConfidences(asFamily(identified(foundPeople(data)), data))
  const authority = data.citizenIsApplicant === 'yes'
    ? undefined
    : (data.applicants.find(({ value }) => value.designated === 'yes') ?? data.applicants[0])?.value.name ?? data.applicantLA
  const socialWorkers = distinct(data.children.map(({ value }) => value.socialWorkerName))
  const courtCase = withhold<CourtCase>({
    system: 'hmcts-public-law',
    id,
    familymanNumber: data.familyManCaseNumber,
    form: data.applicationType,
    application: applicationOf(data.ordersSought),
    proceedings: 'public law',
    court: undefined,
    courtCode: data.caseManagementLocation?.baseLocation,
    courtRegion: data.caseManagementLocation?.region,
    nation: isWelsh(distinct([data.caseManagementLocation?.region])) ? 'wales' : 'england',
    modifiedAt: lastModified,
    submittedOn: data.dateSubmitted?.on,
    issuedOn: data.dateOfCourtIssue?.on,
    ordersSought: distinct(data.ordersSought.map(inWords)),
    urgency: data.ordersSought.some((order) => order.startsWith('EMERGENCY_PROTECTION')) ? 'Emergency protection order asked for' : undefined,
    knownToLocalAuthority: authority === undefined && socialWorkers.length === 0 ? undefined : 'yes',
    localAuthority: authority,
    localAuthorityDetails: socialWorkers.length === 0 ? undefined : `Social worker: ${socialWorkers.join(', ')}`,
    miam: undefined,
    harm: harmOf(data),
    people,
    hearings: hearingsOf(data),
    documents,
  })
  return { courtCase, confidences }
}

function applicationOf(orders: readonly string[]): CourtCase['application'] {
  return applications.find(([order]) => orders.some((one) => order.test(one)))?.[1] ?? 'other'
}

function harmOf({ risks, factorsParenting }: PublicLawData): Harm {
  const risk = (kind: string, told: string | undefined): string[] => (told === undefined ? [] : [`${kind}: ${told.toLowerCase()}`])
  const yes = (told: string | undefined): boolean | undefined => (told === 'yes' ? true : told === 'no' ? false : undefined)
  const kinds = [
    ...risk('neglect', risks?.neglectOccurrences), ...risk('sexual abuse', risks?.sexualAbuseOccurrences),
    ...risk('physical harm', risks?.physicalHarmOccurrences), ...risk('emotional harm', risks?.emotionalHarmOccurrences),
    ...distinct([factorsParenting?.anythingElseReason]),
  ]
  return {
    domesticAbuse: yes(factorsParenting?.domesticViolence),
    childAbuse: risks !== undefined && Object.values(risks).some((told) => told !== undefined) ? true : undefined,
    substanceAbuse: yes(factorsParenting?.alcoholDrugAbuse),
    other: yes(factorsParenting?.anythingElse),
    kinds,
  }
}

function hearingsOf({ hearingDetails }: PublicLawData): Hearing[] {
  return hearingDetails.flatMap(({ id, value: hearing }, index) => {
    const isVacated = vacated.test(hearing.status ?? '')
    if (hearing.startDate === undefined && !isVacated) return []
    return [{
      id: hearing.id ?? id ?? `hearing-${index + 1}`,
      kind: hearing.type === 'OTHER' ? hearing.typeDetails ?? 'other' : hearing.type === undefined ? hearing.typeDetails : inWords(hearing.type),
      court: hearing.venue,
      days: isVacated || hearing.startDate === undefined ? [] : [{ startsAt: hearing.startDate, endsAt: hearing.endDate }],
    }]
  })
}
