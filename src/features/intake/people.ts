import { sha256 } from '../../record/canonical.ts'
import type { Person } from '../../procedures/vocabulary/index.ts'

/** How a person can be reached, as the court's file says it. What of it is confidential is kept apart. */
export interface Contact {
  readonly address: readonly string[]
  readonly phones: readonly string[]
  readonly emails: readonly string[]
}

/** A person of a case before it is settled what of their contact details may be kept. */
export interface FoundPerson {
  /** The id that the court's file gives, which nothing proves to be there or to be unique. */
  readonly givenId: string | undefined
  readonly person: Person
  readonly contact: Contact
}

/** Details that the court lists apart from the people of the case. */
export interface ListedContact {
  readonly contact: Contact
  /** Of whom in the case they are, by role and name key; of a child, of somebody around it. */
  readonly whose: { readonly role: Person['role'], readonly key: string }
  /** Somebody whom the case does not name, and what they are called: their name is in confidence too. */
  readonly somebody?: string | undefined
}

export const noContact: Contact = { address: [], phones: [], emails: [] }

/** What tells two people apart where the court gives no id. */
export function nameKey(firstName: string | undefined, lastName: string | undefined): string {
  return `${firstName ?? ''} ${lastName ?? ''}`.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** First and last name as one, or nothing. */
export function fullName(person: Pick<Person, 'firstName' | 'lastName'>): string {
  return `${person.firstName} ${person.lastName}`.trim()
}

/** The property where there is a value, nothing where there is none. */
export function optional<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : { [name]: value } as Record<Name, Value>
}

/**
 * Gives everybody an id that is the same each time the case is read: the court's own, or one made of role, name
 * and date of birth. The same person listed twice under one id comes out once.
 */
export function identified(found: readonly FoundPerson[]): FoundPerson[] {
  const byId = new Map<string, FoundPerson>()
  for (const one of found) {
    const made = madeId(one.person)
    const given = usable(one.givenId)
    const listed = given === undefined ? undefined : byId.get(given)
    if (listed !== undefined && madeId(listed.person) === made) continue
    let id = listed === undefined && given !== undefined ? given : made
    for (let twin = 2; byId.has(id); twin += 1) id = `${made}-${twin}`
    byId.set(id, { ...one, person: { ...one.person, id } })
  }
  return [...byId.values()]
}

function madeId({ role, firstName, lastName, born }: Person): string {
  return `${role}-${sha256([role, nameKey(firstName, lastName), born ?? ''].join('\n')).slice(0, 16)}`
}

function usable(id: string | undefined): string | undefined {
  return id !== undefined && /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(id) ? id : undefined
}
