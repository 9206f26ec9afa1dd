import fc from 'fast-check'
import type { EpochMs } from '../../src/engine/model.ts'
import { roles } from '../../src/platform/permissions.ts'
import { fridayAfternoon } from './record-office.ts'

/** An office with its people and records, as far as it matters for who may see what. */
export interface World {
  readonly now: EpochMs
  readonly workers: readonly WorldWorker[]
  readonly records: readonly WorldRecord[]
  readonly covers: readonly WorldCover[]
}

export interface WorldWorker {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly office: string | null
  readonly managerId: string | null
}

export interface WorldRecord {
  readonly id: string
  readonly kind: string
  readonly office: string | null
  /** Who holds the case, started the concern, or whose record it is. */
  readonly holder: string | null
  readonly restrictedBy: string | null
  readonly admitted: readonly string[]
  /** Parties and relatives, as they are written. */
  readonly named: readonly string[]
  /** Whom a concern is about: ids and names, as they are written. */
  readonly accused: readonly string[]
  readonly conflicts: readonly { readonly person: string, readonly namesake: boolean }[]
  readonly emergencies: readonly { readonly person: string, readonly from: EpochMs, readonly until: EpochMs }[]
  readonly duties: readonly WorldDuty[]
  readonly caseState: 'new' | 'screened' | 'allocated' | 'closed'
  readonly departures: number
  /** Who has been told something about it. */
  readonly told: readonly string[]
  /** Who may read its confidences besides. */
  readonly confided: readonly string[]
  readonly destruction: 'none' | 'proposed' | 'confirmed'
  /** Who has looked at it. */
  readonly looks: readonly string[]
}

export interface WorldDuty {
  readonly owner: string | null
  readonly ownerRole: string
  readonly office: string | null
  readonly open: boolean
  readonly owedFrom: EpochMs | null
  /** Null for one to be done at once. */
  readonly dueAt: EpochMs | null
}

export interface WorldCover {
  readonly absent: string
  readonly covering: string
  readonly from: EpochMs
  readonly until: EpochMs
  readonly ended: boolean
}

export const hour = 3_600_000
export const now = fridayAfternoon
export const offices = ['Eastmere office', 'Westmere office'] as const
export const organisation = 'Family Court Advisory Service'

/** Somebody who was signed in and is not on the list of staff any more. */
export const leaver: WorldWorker = { id: 'w-gone', name: 'Bo Lund', role: 'assistant-director', office: offices[0], managerId: null }

/** Some are the same in plain words, some hold others; one is a single word. */
const names = ['Sam Okafor', 'Sám Okafor', 'Samuel Okafor', 'Bo Lund', 'Ana Lund', 'Ana María Lund', 'Zoë Njoroge-Hill', 'Cher', 'Ines Carvalho'] as const

const forms: Readonly<Record<string, (name: string) => string>> = {
  'as it is': (name) => name,
  'upper case': (name) => name.toUpperCase(),
  'turned round': (name) => name.split(' ').toReversed().join(',  '),
  'without accents': (name) => name.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  'with a title': (name) => `Dr ${name}`,
  'the last word': (name) => name.split(' ').at(-1)!,
  'with one word more': (name) => `${name} James`,
  'without the last word': (name) => name.split(' ').slice(0, -1).join(' ') || name,
}

const named = fc.tuple(fc.constantFrom(...names, 'Peter Quill'), fc.constantFrom(...Object.values(forms))).map(([name, form]) => form(name))

const staffed = 11
const ids = Array.from({ length: staffed }, (_, n) => `w${n}`)
const anybody = fc.constantFrom(...ids, leaver.id)
const office = fc.constantFrom(...offices, null)
const few = <T>(one: fc.Arbitrary<T>, maxLength = 2): fc.Arbitrary<T[]> => fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: fc.array(one, { maxLength }) })
const span = fc.tuple(fc.constantFrom(-9 * hour, -hour, -1, 0, 1, hour), fc.constantFrom(1, hour, 2 * hour, 9 * hour))
  .map(([from, long]) => ({ from: now + from, until: now + from + long }))
const oncePerPerson = <T extends { readonly person: string }>(all: readonly T[]): T[] => [...new Map(all.map((one) => [one.person, one])).values()]

const worker = fc.record({
  name: fc.constantFrom(...names), role: fc.constantFrom(...Object.keys(roles), ...Object.keys(roles), 'court', ''), office, manager: fc.option(fc.nat(staffed)),
})

const duty: fc.Arbitrary<WorldDuty> = fc.record({
  owner: fc.option(anybody), ownerRole: fc.constantFrom('fca', 'business-support', 'local-authority'), office,
  open: fc.boolean(), owedFrom: fc.constantFrom(null, now - hour, now, now + 1), dueAt: fc.constantFrom(null, now - 1, now, now + hour),
})

const record = fc.record({
  kind: fc.constantFrom('case', 'case', 'case', 'allegation', 'allegation', 'organisation', 'death'),
  office: fc.constantFrom(...offices, null, 'Northmere office'), holder: fc.option(anybody), restrictedBy: fc.option(anybody, { freq: 3 }),
  restricted: fc.nat(3).map((n) => n === 0), admitted: few(anybody, 4), named: few(named), accused: few(fc.oneof(named, anybody)),
  conflicts: few(fc.record({ person: anybody, namesake: fc.boolean() }), 3).map(oncePerPerson),
  emergencies: few(fc.tuple(anybody, span).map(([person, times]) => ({ person, ...times }))),
  duties: fc.array(duty, { maxLength: 3 }), caseState: fc.constantFrom('new', 'screened', 'allocated', 'closed'),
  departures: fc.nat(2), told: few(fc.constantFrom(...ids), 3).map((all) => [...new Set(all)]), confided: few(anybody, 3).map((all) => [...new Set(all)]),
  destruction: fc.constantFrom('none', 'none', 'proposed', 'confirmed'), looks: few(anybody, 3),
})

export const worlds: fc.Arbitrary<World> = fc.record({
  workers: fc.array(worker, { minLength: staffed, maxLength: staffed }),
  records: fc.array(record, { minLength: 14, maxLength: 20 }),
  owners: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
  extra: fc.array(record, { minLength: 4, maxLength: 4 }),
  covers: few(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), span, fc.nat(3)), 4),
}).map(({ workers, records, owners, extra, covers }) => ({
  now,
  // Nobody manages whoever comes before them, as the rows are written in this order.
  workers: workers.map(({ manager, ...one }, n) => ({ id: `w${n}`, ...one, managerId: manager === null || manager >= n ? null : `w${manager}` })),
  records: [
    ...records.map((one, n) => ({ ...one, id: `r${n}`, })),
    // A worker's record has the worker's id.
    ...owners.map((id, n) => ({ ...extra[n]!, id, kind: 'worker', holder: id })),
  ].map(ofItsKind),
  covers: covers.filter(([absent, covering]) => absent !== covering).map(([absent, covering, times, ended]) => ({ absent, covering, ...times, ended: ended === 0 })),
}))

type Drawn = typeof record extends fc.Arbitrary<infer T> ? Omit<T, 'kind'> & { id: string, kind: string } : never

function ofItsKind({ restricted, restrictedBy, ...one }: Drawn): WorldRecord {
  return {
    ...one,
    restrictedBy: restricted ? restrictedBy ?? 'w0' : null,
    admitted: restricted ? [...new Set(one.admitted)] : [],
    accused: one.kind === 'allegation' ? one.accused : [],
    holder: one.kind === 'organisation' ? null : one.holder,
  }
}
