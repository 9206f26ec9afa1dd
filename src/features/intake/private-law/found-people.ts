import type { Person } from '../../../procedures/vocabulary/index.ts'
import { nameKey, optional } from '../people.ts'
import type { Contact, FoundPerson } from '../people.ts'
import { distinct } from '../words.ts'
import type { Address, ChildElement, Party, PrivateLawData } from './search-response.ts'

/** The people of a case with what they say of themselves; how they belong together comes after. */
export function foundPeople(data: PrivateLawData): FoundPerson[] {
  return [
    ...inEitherList(data.newChildDetails.filter(saysSomething).map(foundChild), data.children.filter(saysSomething).map(foundChild)),
    ...data.applicants.filter(saysSomething).map((party) => foundParty(party, 'applicant')),
    ...data.respondents.filter(saysSomething).map((party) => foundParty(party, 'respondent')),
    ...inEitherList(
      data.otherPartyInTheCaseRevised.filter(saysSomething).map((party) => foundParty(party, 'other')),
      data.otherPeopleInTheCaseTable.filter(saysSomething).map((party) => foundParty(party, 'other')),
    ),
  ]
}

/**
 * The court has two lists for the same people, one of its older forms and one of its newer. Whoever stands in both
 * comes out once, with everything that either list asks to be kept confidential.
 */
function inEitherList(newer: readonly FoundPerson[], older: readonly FoundPerson[]): FoundPerson[] {
  const key = ({ person }: FoundPerson): string => nameKey(person.firstName, person.lastName)
  const again = new Map(older.map((one) => [key(one), one]))
  const named = new Set(newer.map(key))
  return [
    ...newer.map((one) => {
      const other = again.get(key(one))
      return other === undefined ? one : bothTellings(one, other)
    }),
    ...older.filter((one) => !named.has(key(one))),
  ]
}

function bothTellings(one: FoundPerson, other: FoundPerson): FoundPerson {
  const { address, phone, email } = one.person.confidential
  const also = other.person.confidential
  const sameAddress = one.contact.address.length > 0 ? one.contact.address : other.contact.address
  return {
    givenId: one.givenId ?? other.givenId,
    person: {
      ...other.person,
      ...one.person,
      confidential: { address: address || also.address, phone: phone || also.phone, email: email || also.email },
    },
    contact: {
      address: sameAddress,
      phones: distinct([...one.contact.phones, ...other.contact.phones]),
      emails: distinct([...one.contact.emails, ...other.contact.emails]),
    },
  }
}

/** How somebody can be reached. */
export function contactOf(details: {
  readonly address?: Address | undefined
  readonly email?: string | undefined
  readonly phoneNumber?: string | undefined
  readonly landline?: string | undefined
}): Contact {
  return {
    address: addressLines(details.address),
    phones: distinct([details.phoneNumber, details.landline]),
    emails: distinct([details.email]),
  }
}

export function addressLines(address: Address | undefined): string[] {
  if (address === undefined) return []
  const { AddressLine1, AddressLine2, AddressLine3, PostTown, County, Country, PostCode } = address
  const lines = distinct([AddressLine1, AddressLine2, AddressLine3, PostTown, County, PostCode])
  return lines.length === 0 || Country === undefined || /^(united kingdom|uk)$/i.test(Country) ? lines : [...lines, Country]
}

/** The form leaves an element with nothing in it where nobody was entered. */
function saysSomething({ value: { firstName, lastName, dateOfBirth } }: Party | ChildElement): boolean {
  return firstName !== undefined || lastName !== undefined || dateOfBirth !== undefined
}

function foundChild({ id, value: child }: ChildElement): FoundPerson {
  const lines = addressLines(child.address)
  return {
    givenId: id,
    person: {
      ...personOf(child, 'child'),
      confidential: { address: child.isChildAddressConfidential === 'yes', phone: false, email: false },
      ...optional('parentalResponsibility', child.parentalResponsibilityDetails),
    },
    contact: {
      address: lines.length > 0 ? lines : addressLines(child.whoDoesTheChildLiveWith?.childAddress),
      phones: [],
      emails: [],
    },
  }
}

function foundParty({ id, value: party }: Party, role: 'applicant' | 'respondent' | 'other'): FoundPerson {
  const representative = distinct([party.representativeFirstName, party.representativeLastName]).join(' ')
  const organisation = party.solicitorOrg?.OrganisationName
  return {
    givenId: id,
    person: {
      ...personOf(party, role),
      ...optional('previousName', party.previousName),
      confidential: {
        address: party.isAddressConfidential === 'yes',
        phone: party.isPhoneNumberConfidential === 'yes',
        email: party.isEmailAddressConfidential === 'yes',
      },
      ...representative === '' && organisation === undefined
        ? {}
        : { representative: { name: representative || organisation!, ...optional('organisation', organisation) } },
    },
    contact: contactOf(party),
  }
}

function personOf(
  found: Pick<Party['value'], 'firstName' | 'lastName' | 'dateOfBirth' | 'gender' | 'otherGender'>,
  role: Person['role'],
): Person {
  return {
    id: '',
    role,
    firstName: found.firstName ?? '',
    lastName: found.lastName ?? '',
    ...optional('born', found.dateOfBirth),
    ...optional('gender', found.otherGender ?? found.gender?.toLowerCase()),
    confidential: { address: false, phone: false, email: false },
    relationships: [],
    livesWith: [],
  }
}
