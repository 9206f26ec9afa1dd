import { isBlank, withoutBlanks } from '../../procedures/vocabulary/blank.ts'
import type { Person } from '../../procedures/vocabulary/index.ts'
import { canonicalJson } from '../../record/canonical.ts'
import type { Harm } from './court-case.ts'

type Items = Readonly<Record<string, unknown>>
type Listed = Readonly<Record<string, unknown>>

/** How a case that comes in stands to what is known of it. */
export type Version = 'newer' | 'same' | 'older'

/** Which version of its case a file holds, by when the court says that it last changed it; where nobody says, the newer. */
export function versionOf(told: Items, known: Items): Version {
  const [now, before] = [told['modifiedAt'], known['modifiedAt']]
  if (typeof now !== 'string' || typeof before !== 'string' || now > before) return 'newer'
  return now === before ? 'same' : 'older'
}

/**
 * The items in which a case says something that is not known yet.
 *
 * The court sends cases whole, cut down and redacted, so what is absent is not taken back: neither an item, nor
 * everybody of a role, nor what it said of somebody. The same version cannot have changed; what another telling of it adds is taken
 * in, what it contradicts is not. An older version adds nothing. In any version, somebody marked as confidential is.
 */
export function changedItems(told: Items, known: Items): Items {
  const version = versionOf(told, known)
  if (version === 'older') return {}
  return Object.fromEntries(Object.entries(told).flatMap(([item, value]) => {
    if (item === 'modifiedAt' || isBlank(value)) return []
    const merged = merge(item, value, known[item], version)
    return sameItem(merged, known[item]) ? [] : [[item, merged]]
  }))
}

function merge(item: string, told: unknown, known: unknown, version: 'newer' | 'same'): unknown {
  if (isBlank(known)) return told
  if (item === 'people') return mergePeople(told as Person[], known as Person[], version)
  if (item === 'harm') return mergeHarm(told as Harm, known as Harm, version)
  if (version === 'newer') return told
  return item === 'documents' ? inEither(told as Listed[], known as Listed[]) : known
}

function mergePeople(told: readonly Person[], known: readonly Person[], version: 'newer' | 'same'): Person[] {
  if (version === 'newer') {
    const roles = new Set(told.map(({ role }) => role))
    const before = new Map(known.map((person) => [person.id, person]))
    return [...told.map((person) => newerWord(person, before.get(person.id))), ...known.filter(({ role }) => !roles.has(role))]
  }
  const again = new Map(told.map((person) => [person.id, person]))
  const ids = new Set(known.map(({ id }) => id))
  return [...known.map((person) => asConfidential(person, again.get(person.id))), ...told.filter(({ id }) => !ids.has(id))]
}

/** What a newer file says of somebody, and what it leaves out as it was; an address only while it is not confidential. */
function newerWord(told: Person, known: Person | undefined): Person {
  if (known === undefined) return told
  const { address, ...person } = { ...known, ...withoutBlanks(told) as Person }
  return told.confidential.address || address === undefined ? person : { ...person, address }
}

function asConfidential(person: Person, other: Person | undefined): Person {
  if (other === undefined) return person
  const { address, phone, email } = other.confidential
  const confidential = {
    address: person.confidential.address || address,
    phone: person.confidential.phone || phone,
    email: person.confidential.email || email,
  }
  const { address: line, ...rest } = person
  return confidential.address || line === undefined ? { ...rest, confidential } : { ...rest, address: line, confidential }
}

/** A sign of harm once told stays, whatever a later file leaves out; only a plain answer changes an answer. */
function mergeHarm(told: Harm, known: Harm, version: 'newer' | 'same'): Harm {
  const kinds = [...new Set([...known.kinds, ...told.kinds])]
  return version === 'newer' ? { ...known, ...told, kinds } : { ...told, ...known, kinds }
}

function inEither(told: readonly Listed[], known: readonly Listed[]): Listed[] {
  const have = new Set(known.map(canonicalJson))
  return [...known, ...told.filter((one) => !have.has(canonicalJson(one)))]
}

/** The order in which a list comes says nothing. */
function sameItem(one: unknown, other: unknown): boolean {
  return other !== undefined && canonicalJson(unordered(one)) === canonicalJson(unordered(other))
}

function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => canonicalJson(unordered(one))).sort()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unordered(inner)]))
}
