import type { Person } from '../../../procedures/vocabulary/index.ts'
import { optional } from '../people.ts'
import type { FoundPerson } from '../people.ts'
import { distinct } from '../words.ts'
import type { PublicLawAddress, PublicLawData } from './search-response.ts'

type Individual = Partial<Pick<PublicLawData['respondents'][number]['value'],
  'firstName' | 'lastName' | 'dateOfBirth' | 'gender' | 'genderIdentification' | 'solicitor'>>

/** The people of a case. An applicant that is an authority stands there under its name as a last name. */
export function foundPeople(data: PublicLawData): FoundPerson[] {
  const named = ({ person }: FoundPerson): boolean => person.firstName !== '' || person.lastName !== '' || person.born !== undefined
  return [...children(data), ...applicants(data), ...respondents(data), ...others(data)].filter(named)
}

function children({ children: listed }: PublicLawData): FoundPerson[] {
  return listed.map(({ id, value: child }) => ({
    givenId: child.id ?? id,
    person: {
      ...personOf('child', child, child.detailsHidden === 'yes'),
      livesWith: distinct([distinct([child.livingSituation, child.livingSituationDetails]).join(': ') || undefined]),
      ...child.fathersResponsibility === undefined
        ? {}
        : { parentalResponsibility: `Father: ${child.fathersResponsibility === 'unknown' ? 'not known' : child.fathersResponsibility}` },
    },
    contact: { address: linesOf(child.address), phones: [], emails: [] },
  }))
}

function applicants({ applicants: listed, citizenIsApplicant }: PublicLawData): FoundPerson[] {
  return listed.map(({ id, value: applicant }) => {
    const solicitor = applicant.colleagues.find(({ value }) => /solicitor/i.test(value.role ?? ''))?.value.fullName
    const name = citizenIsApplicant === 'yes' ? inParts(applicant.name) : { firstName: undefined, lastName: applicant.name }
    return {
      givenId: applicant.id ?? id,
      person: {
        ...personOf('applicant', name, false),
        ...solicitor === undefined ? {} : { representative: { name: solicitor, ...optional('organisation', applicant.name) } },
      },
      contact: {
        address: linesOf(applicant.address), phones: distinct([applicant.phone]), emails: distinct([applicant.email]),
      },
    }
  })
}

function respondents({ respondents: listed }: PublicLawData): FoundPerson[] {
  return listed.map(({ id, value: respondent }) => ({
    givenId: respondent.id ?? id,
    person: personOf('respondent', respondent, respondent.contactDetailsHidden === 'yes'),
    contact: { address: linesOf(respondent.address), phones: distinct([respondent.telephoneNumber]), emails: [] },
  }))
}

function others({ others: listed }: PublicLawData): FoundPerson[] {
  return listed.map(({ id, value: other }) => ({
    givenId: other.id ?? id,
    person: personOf('other', { ...other, ...inParts(other.name) }, other.detailsHidden === 'yes'),
    contact: { address: linesOf(other.address), phones: distinct([other.telephone]), emails: [] },
  }))
}

function personOf(role: Person['role'], told: Individual, hidden: boolean): Person {
  const { solicitor } = told
  const representative = distinct([solicitor?.firstName, solicitor?.lastName]).join(' ')
  const organisation = solicitor?.organisationName
  return {
    id: '',
    role,
    firstName: told.firstName ?? '',
    lastName: told.lastName ?? '',
    ...optional('born', told.dateOfBirth),
    ...optional('gender', told.genderIdentification ?? told.gender?.toLowerCase()),
    confidential: { address: hidden, phone: hidden, email: hidden },
    relationships: [],
    livesWith: [],
    ...representative === '' && organisation === undefined
      ? {}
      : { representative: { name: representative || organisation!, ...optional('organisation', organisation) } },
  }
}

function linesOf(address: PublicLawAddress): string[] {
  if (address === undefined) return []
  const { addressLine1, addressLine2, addressLine3, postTown, county, postcode, country } = address
  const lines = distinct([addressLine1, addressLine2, addressLine3, postTown, county, postcode])
  return lines.length === 0 || country === undefined || /^(united kingdom|uk)$/i.test(country) ? lines : [...lines, country]
}

function inParts(name: string | undefined): { readonly firstName: string | undefined, readonly lastName: string | undefined } {
  const parts = name?.split(/\s+/) ?? []
  return { firstName: parts.slice(0, -1).join(' ') || undefined, lastName: parts.at(-1) }
}
