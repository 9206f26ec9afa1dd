import type { Person } from '../../procedures/vocabulary/index.ts'
import type { ToldConfidence } from './court-case.ts'
import { fullName, nameKey } from './people.ts'
import type { Contact, FoundPerson, ListedContact } from './people.ts'

const withheld = '[withheld]'

/** People with what may stand in the record of their addresses, what may not, and a way to take that out of running text. */
export interface KeptConfidences {
  readonly people: Person[]
  readonly confidences: readonly ToldConfidence[]
  /** Takes what is confidential out of every text inside a value, wherever somebody may have typed it again. */
  readonly withhold: <Value>(value: Value) => Value
}

/**
 * Keeps the court's confidences. A confidential address, telephone number or email address is kept apart, and so is
 * the same address (or the same postcode: one house may be written in many ways) under another name, for it would
 * tell the first. Telephone numbers and email addresses of the others are not kept at all.
 * @param more what the court lists apart, such as somebody a child lives with whose identity is confidential
 */
export function keepConfidences(found: readonly FoundPerson[], more: readonly ListedContact[] = []): KeptConfidences {
  const secrets = new Set<string>(more.flatMap(({ contact: { address, phones, emails } }) => [...addressKeys(address), ...phones, ...emails]))
  for (const { person: { confidential }, contact } of found) {
    if (confidential.address) for (const key of addressKeys(contact.address)) secrets.add(key)
    if (confidential.phone) for (const phone of contact.phones) secrets.add(phone)
    if (confidential.email) for (const email of contact.emails) secrets.add(email)
  }
  const compact = new Set([...secrets].map(compacted))
  const people = found.map(({ person, contact }) => {
    const tells = person.confidential.address || addressKeys(contact.address).some((key) => compact.has(compacted(key)))
    if (tells) return { ...person, confidential: { ...person.confidential, address: true } }
    return contact.address.length === 0 ? person : { ...person, address: contact.address.join(', ') }
  })
  return { people, confidences: toldOf(people, found, more), withhold: withholding([...secrets]) }
}

/** For details whose owner the case does not name. */
export const somebodyInConfidence = 'Somebody named in confidence'

/** What is to be kept apart: each detail of somebody once, however it is spaced, dashed or cased. */
function toldOf(people: readonly Person[], found: readonly FoundPerson[], more: readonly ListedContact[]): readonly ToldConfidence[] {
  const own = people.flatMap(({ id, confidential }, index) => {
    const { address, phones, emails } = found[index]!.contact
    return detailsOf(id, { address: confidential.address ? address : [], phones: confidential.phone ? phones : [], emails: confidential.email ? emails : [] })
  })
  const listed = more.flatMap(({ contact, whose, somebody }): readonly ToldConfidence[] => {
    const subject = people.find((person) => person.role === whose.role && nameKey(fullName(person), undefined) === whose.key)?.id ?? somebodyInConfidence
    if (somebody === undefined) return detailsOf(subject, contact)
    const value = [somebody, ...contact.address, ...contact.phones, ...contact.emails].filter((part) => part !== '').join(', ')
    return value === '' ? [] : [{ subject, kind: 'placement', value }]
  })
  const seen = new Set<string>()
  return [...own, ...listed].filter(({ subject, kind, value }) => {
    const key = [subject, kind, compacted(value)].join('\n')
    return !seen.has(key) && seen.add(key)
  })
}

function detailsOf(subject: string, { address, phones, emails }: Contact): readonly ToldConfidence[] {
  return [
    ...address.length === 0 ? [] : [{ subject, kind: 'address' as const, value: address.join(', ') }],
    ...phones.map((value) => ({ subject, kind: 'phone' as const, value })),
    ...emails.map((value) => ({ subject, kind: 'email' as const, value })),
  ]
}

/** What gives an address away by itself: its postcode, and a line with a house number and a street. */
function addressKeys(lines: readonly string[]): string[] {
  const postcode = lines.findLast((line) => /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i.test(line))
  const street = lines.filter((line) => line !== postcode && /\d/.test(line) && line.replace(/[^a-z]/gi, '').length >= 4)
  return [...(postcode === undefined ? [] : [postcode]), ...street, ...(lines.length > 1 ? [lines.join(', ')] : [])]
}

function withholding(secrets: readonly string[]): <Value>(value: Value) => Value {
  const patterns = secrets.map(pattern).filter((one) => one !== '').sort((a, b) => b.length - a.length)
  if (patterns.length === 0) return (value) => value
  const anyOfThem = new RegExp(`(?<![a-z\\d])(?:${patterns.join('|')})(?![a-z\\d])`, 'gi')
  const withhold = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(anyOfThem, withheld)
    if (Array.isArray(value)) return value.map(withhold)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, identifying.has(key) ? item : withhold(item)]))
  }
  return (value) => withhold(value) as typeof value
}

/** Ids and codes: a run of digits in one of them is no telephone number. */
const identifying: ReadonlySet<string> = new Set([
  'id', 'child', 'system', 'courtCode', 'familymanNumber', 'born', 'submittedOn', 'issuedOn', 'reference',
])

/** Matches the secret however it is spaced, dashed or cased. Too short to tell anything: nothing. */
function pattern(secret: string): string {
  const [, national] = /^(?:\+?44|0044|0)(\d{9,10})$/.exec(compacted(secret)) ?? []
  if (national !== undefined) return `(?:(?:\\+|00)?44[\\s()0-]*|0)?${spaced(national)}`
  return spaced(compacted(secret))
}

function spaced(compact: string): string {
  const letters = Array.from(compact)
  return letters.length < 5 ? '' : letters.map((letter) => RegExp.escape(letter)).join('[\\s,.()/-]*')
}

function compacted(secret: string): string {
  return secret.toLowerCase().replace(/[\s,.()/-]/g, '')
}
