import { fullName, nameKey, noContact } from '../people.ts'
import type { Contact, FoundPerson, ListedContact } from '../people.ts'
import { addressLines, contactOf } from './found-people.ts'
import type { PrivateLawData } from './search-response.ts'

/** People with everything marked that the court asks to be kept confidential, and what else it asks that of. */
export interface MarkedPeople {
  readonly people: FoundPerson[]
  readonly more: readonly ListedContact[]
}

type Marks = FoundPerson['person']['confidential']
const everything: Marks = { address: true, phone: true, email: true }

/**
 * Marks what the lists of confidential details name. Where they name somebody whom the case does not, or the case
 * says that there are confidential details and nobody is marked, all whom it could mean are marked: what is
 * withheld can be asked for, what is told cannot be taken back.
 */
export function markConfidential(found: readonly FoundPerson[], data: PrivateLawData): MarkedPeople {
  const marked = (['applicant', 'respondent'] as const).reduce<readonly FoundPerson[]>(
    (people, role) => markListed(people, role, role === 'applicant' ? data.applicantsConfidentialDetails : data.respondentConfidentialDetails),
    markChildren(found, data),
  )
  const anybody = marked.some(({ person: { confidential } }) => confidential.address || confidential.phone || confidential.email)
  const announced = data.confidentialDetails?.isConfidentialDetailsAvailable === 'yes' || data.c8Document !== undefined
  return {
    people: announced && !anybody ? marked.map((one) => mark(one, everything)) : [...marked],
    more: moreContacts(data),
  }
}

function markListed(
  people: readonly FoundPerson[],
  role: 'applicant' | 'respondent',
  listed: PrivateLawData['applicantsConfidentialDetails'],
): readonly FoundPerson[] {
  const marks = new Map(listed.map(({ value }) => [nameKey(value.firstName, value.lastName), marksOf(contactOf(value))]))
  if (marks.size === 0) return people
  const ofRole = people.filter(({ person }) => person.role === role)
  const named = new Set(ofRole.map(({ person }) => nameKey(person.firstName, person.lastName)))
  const unknown = [...marks.keys()].some((key) => !named.has(key))
  return people.map((one) => {
    if (one.person.role !== role) return one
    const own = marks.get(nameKey(one.person.firstName, one.person.lastName)) ?? (unknown ? everything : undefined)
    return own === undefined ? one : mark(one, own)
  })
}

/** A child listed there lives with somebody whose identity is confidential, so the child's address is too. */
function markChildren(people: readonly FoundPerson[], data: PrivateLawData): readonly FoundPerson[] {
  const listed = [...data.childrenConfidentialDetails, ...data.fl401ChildrenConfidentialDetails]
    .map(({ value }) => nameKey(value.fullName ?? value.firstName, value.fullName === undefined ? value.lastName : undefined))
  if (listed.length === 0) return people
  const children = new Set(people.filter(({ person }) => person.role === 'child').map(({ person }) => nameKey(fullName(person), undefined)))
  const unknown = listed.some((key) => !children.has(key))
  return people.map((one) => one.person.role === 'child' && (unknown || listed.includes(nameKey(fullName(one.person), undefined)))
    ? mark(one, { address: true, phone: false, email: false })
    : one)
}

/** What the list gives is what is confidential; if it gives nothing, everything may be. */
function marksOf({ address, phones, emails }: Contact): Marks {
  if (address.length + phones.length + emails.length === 0) return everything
  return { address: address.length > 0, phone: phones.length > 0, email: emails.length > 0 }
}

function mark(one: FoundPerson, marks: Marks): FoundPerson {
  const { address, phone, email } = one.person.confidential
  const confidential = { address: address || marks.address, phone: phone || marks.phone, email: email || marks.email }
  return { ...one, person: { ...one.person, confidential } }
}

function moreContacts(data: PrivateLawData): ListedContact[] {
  const listed = ([['applicant', data.applicantsConfidentialDetails], ['respondent', data.respondentConfidentialDetails]] as const)
    .flatMap(([role, details]) => details.map(({ value }): ListedContact =>
      ({ contact: contactOf(value), whose: { role, key: nameKey(value.firstName, value.lastName) } })))
  const others = data.childrenConfidentialDetails.flatMap(({ value }) => value.otherPerson.map((other) =>
    aroundChild(nameKey(value.fullName ?? value.firstName, value.fullName === undefined ? value.lastName : undefined), other.value, contactOf(other.value))))
  const living = [...data.newChildDetails, ...data.children].flatMap(({ value }) => value.personWhoLivesWithChild
    .filter((one) => one.value.isPersonIdentityConfidential === 'yes')
    .map((one) => aroundChild(nameKey(value.firstName, value.lastName), one.value, { ...noContact, address: addressLines(one.value.address) })))
  return [...listed, ...others, ...living]
}

/** Who somebody is near a child, and how to reach them, is told together: both are in confidence. */
function aroundChild(key: string, { firstName = '', lastName = '' }: { readonly firstName?: string | undefined, readonly lastName?: string | undefined }, contact: Contact): ListedContact {
  return { contact, whose: { role: 'child', key }, somebody: `${firstName} ${lastName}`.trim() }
}
