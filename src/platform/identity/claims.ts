import type { ClaimPath, ClaimsMapping, Saying } from './mapping.ts'

/** Somebody as their organisation's provider of identities tells of them. */
export interface PersonTold {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly role: string
  readonly organisation: string
  readonly office: string | null
  /** Id of the manager, who may not be known here yet. */
  readonly manager: string | null
}

export type Claims = Readonly<Record<string, unknown>>

/** What the claims do not say, or say in words that the mapping does not know; who it is, where they say at least that. */
export interface NotTold {
  readonly id: string | null
  readonly lacking: readonly Lacking[]
}

export type Lacking = 'identity' | 'name' | 'role' | 'organisation' | 'office'

/** Reads claims by a mapping. What maps to nothing is lacking, never guessed. */
export function readClaims(mapping: ClaimsMapping, claims: Claims): PersonTold | NotTold {
  const one = (path: ClaimPath | undefined): string | null => path === undefined ? null : textsAt(claims, path)[0] ?? null
  const id = one(mapping.person)
  const name = one(mapping.name)
  const held = new Set(textsAt(claims, mapping.role.claim))
  const role = Object.entries(mapping.role.values).find(([said]) => held.has(said))?.[1] ?? null
  const organisation = said(mapping.organisation, claims)
  const office = said(mapping.office, claims)
  if (id === null || name === null || role === null || organisation === undefined || organisation === null || office === undefined) {
    const parts = { identity: id, name, role, organisation, office: office === null ? '' : office }
    return { id, lacking: Object.entries(parts).flatMap(([part, value]) => value === null || value === undefined ? [part as Lacking] : []) }
  }
  const manager = one(mapping.manager)
  return { id, name, email: one(mapping.email), role, organisation, office, manager: manager === id ? null : manager }
}

export function isTold(read: PersonTold | NotTold): read is PersonTold {
  return !('lacking' in read)
}

/** Null where nothing is said and need not be; undefined where something should be and is not. */
function said(saying: Saying, claims: Claims): string | null | undefined {
  if ('value' in saying) return saying.value
  const { claim, values, absent } = saying
  const [first, ...more] = textsAt(claims, claim)
  if (first === undefined) return absent === 'allowed' ? null : undefined
  if (values === undefined) return first
  const known = [first, ...more].find((text) => Object.hasOwn(values, text))
  return known === undefined ? undefined : values[known]
}

/** The texts that a claim holds, one or a list; not what is too long to be one, or has control characters in it. */
function textsAt(claims: Claims, path: ClaimPath): readonly string[] {
  const found = [path].flat().reduce<unknown>((within, name) => isObject(within) && Object.hasOwn(within, name) ? within[name] : undefined, claims)
  return [found].flat().filter((one) => typeof one === 'string')
    .map((one) => one.normalize('NFC').trim())
    .filter((one) => one !== '' && one.length <= 200 && !/\p{Cc}/u.test(one))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
