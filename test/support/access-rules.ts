import { permissionsOf } from '../../src/platform/permissions.ts'
import type { Permission } from '../../src/platform/permissions.ts'
import type { World, WorldRecord, WorldWorker } from './access-world.ts'

/** Why a record is open to somebody. */
export type Tie = 'everybody' | 'admitted' | 'holder' | 'manager' | 'cover' | 'office' | 'role' | 'emergency'

/**
 * The written rules of who may see what, said in plain words of the program and without the database. They are worked out
 * from what was decided (docs/adr/0014), not from the policies: where the two differ, one of them is wrong.
 */
export interface Rules {
  /** On the list of staff. */
  works(viewer: string): boolean
  may(viewer: string, permission: Permission): boolean
  /** Must not see it nor learn that it is there, whatever else is true. */
  isKeptFrom(viewer: string, record: WorldRecord): boolean
  /** Why it is open to them; null where it is not. */
  tie(viewer: string, record: WorldRecord): Tie | null
  sees(viewer: string, recordId: string | null): boolean
  /** Learns that a restricted case is there, and whom to ask. */
  knowsOf(viewer: string, record: WorldRecord): boolean
  readsConfidences(viewer: string, record: WorldRecord): boolean
  manages(viewer: string, other: string | null): boolean
}

/** Whoever does not hold this sees nothing of that kind, by whatever way. A kind that is not here is open to nobody. */
const kindPermission: Readonly<Record<string, Permission>> = {
  case: 'case.view', allegation: 'allegation.view', organisation: 'policy.attest', worker: 'policy.attest',
}

export function rulesOf(world: World): Rules {
  const staff = new Map(world.workers.map((worker) => [worker.id, worker]))
  const records = new Map(world.records.map((record) => [record.id, record]))
  const known = new Map<string, Tie | null>()

  const may: Rules['may'] = (viewer, permission) => permissionsOf(staff.get(viewer)?.role ?? '').has(permission)
  const manages: Rules['manages'] = (viewer, other) => other !== null && staff.has(viewer) && staff.get(other)?.managerId === viewer

  /** Does the other's work, or that of one whom the other manages, for as long as they are away. */
  function covers(viewer: string, other: string): boolean {
    return world.covers.some(({ absent, covering, from, until, ended }) =>
      covering === viewer && !ended && from <= world.now && world.now < until && (absent === other || manages(absent, other)) && staff.has(other))
  }

  function isKeptFrom(viewer: string, { named, accused, conflicts }: WorldRecord): boolean {
    const person = staff.get(viewer)
    const said = conflicts.find((one) => one.person === viewer)
    if (said?.namesake === false) return true
    if (person === undefined) return false
    if (said === undefined && named.some((name) => isSameName(name, person.name))) return true
    // A concern: in doubt it is about them, and nobody's word lets them in again.
    return accused.includes(viewer) || accused.some((name) => mayBeTheName(name, person.name))
  }

  /** What somebody has to do with it, restrictions and emergencies aside. */
  function relation(viewer: WorldWorker, { kind, holder, office }: WorldRecord): Tie | null {
    const isOffice = office !== null && office === viewer.office
    if (kind === 'organisation') return 'everybody'
    if (holder === viewer.id) return 'holder'
    if (manages(viewer.id, holder)) return 'manager'
    if (kind === 'case') {
      if (holder !== null && covers(viewer.id, holder)) return 'cover'
      if (isOffice) return 'office'
      return may(viewer.id, 'case.every-office') ? 'role' : null
    }
    if (kind === 'allegation') return isOffice && may(viewer.id, 'allegation.office') ? 'role' : null
    return may(viewer.id, 'policy.manage') ? 'role' : null
  }

  function tieNow(viewer: string, record: WorldRecord): Tie | null {
    const person = staff.get(viewer)
    const needed = kindPermission[record.kind]
    if (person === undefined || needed === undefined || !may(viewer, needed) || isKeptFrom(viewer, record)) return null
    const tie = record.restrictedBy === null ? relation(person, record) : record.admitted.includes(viewer) ? 'admitted' : null
    return tie ?? (hasOpened(viewer, record) ? 'emergency' : null)
  }

  function hasOpened(viewer: string, { emergencies }: WorldRecord): boolean {
    return emergencies.some(({ person, from, until }) => person === viewer && from <= world.now && world.now < until)
  }

  const tie: Rules['tie'] = (viewer, record) => {
    const key = `${viewer} ${record.id}`
    if (!known.has(key)) known.set(key, tieNow(viewer, record))
    return known.get(key)!
  }

  const sees: Rules['sees'] = (viewer, recordId) => {
    const record = recordId === null ? undefined : records.get(recordId)
    return record !== undefined && tie(viewer, record) !== null
  }

  return {
    works: (viewer) => staff.has(viewer),
    may, isKeptFrom, tie, sees, manages,
    knowsOf: (viewer, record) => {
      const person = staff.get(viewer)
      return person !== undefined && record.kind === 'case' && record.restrictedBy !== null && may(viewer, 'case.view')
        && !isKeptFrom(viewer, record) && relation(person, record) !== null
    },
    readsConfidences: (viewer, record) => sees(viewer, record.id)
      && (record.holder === viewer || manages(viewer, record.holder) || record.confided.includes(viewer) || hasOpened(viewer, record)),
  }
}

/** The same words in whatever order, case and accents; a single word is nobody's whole name. */
function isSameName(one: string, other: string): boolean {
  const [words, own] = [wordsOf(one), wordsOf(other)]
  return words.size > 1 && words.size === own.size && words.isSubsetOf(own)
}

/** It holds their whole name, or is more than one word of it. */
function mayBeTheName(said: string, name: string): boolean {
  const [words, own] = [wordsOf(said), wordsOf(name)]
  return own.isSubsetOf(words) || (words.size > 1 && words.isSubsetOf(own))
}

function wordsOf(name: string): Set<string> {
  return new Set(name.normalize('NFD').replaceAll(/[\u0300-\u036f]/g, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''))
}
