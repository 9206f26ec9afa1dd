import { fromLocalDate, startOfDay } from '../../../engine/london.ts'
import { keepConfidences } from '../confidences.ts'
import type { CourtCase, DatedCase } from '../court-case.ts'
import { documentsIn } from '../documents.ts'
import { faultsOf } from '../fault.ts'
import type { IntakeFault } from '../fault.ts'
import { isWelsh } from '../nation.ts'
import { identified } from '../people.ts'
import { distinct } from '../words.ts'
import { markConfidential } from './confidential-details.ts'
import { asFamily } from './family.ts'
import { foundPeople } from './found-people.ts'
import { harmSpokenOf } from './harm.ts'
import { hearingsOf } from './hearings.ts'
import { withInterpreters } from './interpreters.ts'
import { mediation } from './mediation.ts'
import { ordersSought } from './orders.ts'
import { privateLawCase } from './search-response.ts'
import type { PrivateLawCase } from './search-response.ts'

/** Reads one case of the private-law search response. */
export function readPrivateLawCase(
  value: Readonly<Record<string, unknown>>, pointer: string,
): DatedCase | { readonly faults: readonly IntakeFault[] } {
  const read = privateLawCase.safeParse(value)
  if (!read.success) return { faults: faultsOf(read.error, pointer) }
  const faults = whatIsMissing(read.data).map((fault) => ({ ...fault, pointer: pointer + fault.pointer }))
  if (faults.length > 0) return { faults }
  const { created_date: createdAt, last_modified: modifiedAt, case_data: data } = read.data
  const submitted = data.dateSubmitted
  return {
    ...courtCaseOf(read.data, documentsIn(value['case_data'])),
    moments: [
      ...createdAt === undefined ? [] : [{ pointer: `${pointer}/created_date`, at: createdAt }],
      ...modifiedAt === undefined ? [] : [{ pointer: `${pointer}/last_modified`, at: modifiedAt }],
      ...submitted === undefined ? [] : [{ pointer: `${pointer}/case_data/dateSubmitted`, at: submitted.at ?? startOfDay(fromLocalDate(submitted.on)) }],
    ],
  }
}

function whatIsMissing({ case_type_id: type, caseTypeOfApplication, created_date: createdAt, case_data: data }: PrivateLawCase): IntakeFault[] {
  const faults: IntakeFault[] = []
  if (type === undefined && caseTypeOfApplication === undefined && data.caseTypeOfApplication === undefined) {
    faults.push({ pointer: '/case_type_id', code: 'missing', reason: 'A case needs its type, or the type of its application.' })
  }
  if (createdAt === undefined && data.dateSubmitted === undefined) {
    faults.push({ pointer: '/created_date', code: 'missing', reason: 'A case needs the date on which it was made or submitted.' })
  }
  return faults
}

function courtCaseOf(read: PrivateLawCase, documents: CourtCase['documents']): Pick<DatedCase, 'courtCase' | 'confidences'> {
  const { id, last_modified: modifiedAt, case_data: data } = read
  const form = data.caseTypeOfApplication ?? read.caseTypeOfApplication
  const place = data.caseManagementLocation
  const marked = markConfidential(foundPeople(data), data)
  const { people, confidences, withhold } = keepConfidences(asFamily(identified(marked.people), data), marked.more)
  const courtCase = withhold<CourtCase>({
    system: 'hmcts-private-law',
    id,
    familymanNumber: data.familymanCaseNumber,
    form,
    application: form?.toUpperCase() === 'C100' ? 'C100' : 'other',
    proceedings: 'private law',
    court: data.courtName ?? place?.baseLocationName,
    courtCode: data.courtEpimsId ?? place?.baseLocationId ?? place?.baseLocation,
    courtRegion: place?.regionName ?? place?.regionId ?? place?.region,
    nation: isWelsh(distinct([place?.regionId, place?.region, place?.regionName, data.courtName])) ? 'wales' : 'england',
    modifiedAt,
    submittedOn: data.dateSubmitted?.on,
    issuedOn: data.issueDate?.on,
    ordersSought: ordersSought(data),
    urgency: data.caseUrgencyTimeAndReason ?? (data.isCaseUrgent === 'yes' ? 'Marked as urgent' : undefined),
    knownToLocalAuthority: data.childrenKnownToLocalAuthority,
    localAuthority: undefined,
    localAuthorityDetails: data.childrenKnownToLocalAuthorityTextArea,
    miam: mediation(data),
    harm: harmSpokenOf(data),
    people: withInterpreters(people, data),
    hearings: hearingsOf(data),
    documents,
  })
  return { courtCase, confidences }
}
