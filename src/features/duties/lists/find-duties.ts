import { sql } from 'kysely'
import type { RawBuilder, SelectQueryBuilder } from 'kysely'
import type { EpochMs } from '../../../engine/model.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import type { Database } from '../../../platform/sql/database.ts'
import type { Schema } from '../../../platform/sql/schema.ts'
import type { DutyRow } from '../../../record/duty-row.ts'
import { coveredBy } from '../../access/index.ts'
import { standings, standsAs } from './standing.ts'
import type { Standing } from './standing.ts'

/** Whose duties: somebody's own, those of several, or an office's. */
export type Scope = { readonly owner: string } | { readonly owners: readonly string[] } | { readonly office: string }

/** Of an office's duties: those of our own people, of one of them, of nobody yet, what waits for a role, or what others owe us. */
export type Whose =
  | { readonly kind: 'ours' | 'nobody' | 'others' }
  | { readonly kind: 'owner', readonly owner: string }
  | { readonly kind: 'queue', readonly role: string }

export interface Wanted {
  readonly scope: Scope
  /** Who asks: what they may not see is left out. */
  readonly viewer: SignedInPerson
  readonly now: EpochMs
  /** Roles of ours; a duty that nobody holds and that is owed in another role is owed to us. */
  readonly ourRoles: readonly string[]
  readonly whose: Whose
  readonly standing: Standing | null
  /** Only in these records; null for all. */
  readonly records: readonly string[] | null
}

/** How many stand how. */
export type Figures = Readonly<Record<Standing, number>>

export interface OwnerFigures {
  /** Null where nobody holds them. */
  readonly owner: string | null
  /** The role in which they are owed, where nobody holds them. */
  readonly role: string | null
  /** Owed by others to us. */
  readonly others: boolean
  readonly figures: Figures
}

/**
 * A page of open duties: immediate first, then by when each is due, then the undated by age. Which ones is told by an
 * index alone, however far the page; only then are their rows read.
 */
export async function findDuties(db: Database, wanted: Wanted, offset: number, limit: number): Promise<DutyRow[]> {
  const found = await inOrder(narrowed(owed(db, wanted), wanted)).select('duty.id').offset(offset).limit(limit).execute()
  if (found.length === 0) return []
  return inOrder(db.selectFrom('duty').where('duty.id', 'in', found.map(({ id }) => id))).selectAll('duty').execute()
}

/** The figures of everybody in the scope, in one reading of an index; narrowing by owner and by standing is left out. */
export async function countDuties(db: Database, wanted: Omit<Wanted, 'whose' | 'standing'>): Promise<readonly OwnerFigures[]> {
  const { now, ourRoles } = wanted
  const others = owedByOthers(ourRoles)
  const role = sql<string | null>`CASE WHEN duty.owner IS NULL THEN duty.owner_role END`
  const rows = await owed(db, wanted)
    .select(['duty.owner', others.as('others'), role.as('role')])
    .select(standings.map(({ standing }) => sql<number>`count(*) FILTER (WHERE ${standsAs(standing, now)})`.as(standing)))
    .groupBy(['duty.owner', others, role]).execute()
  return rows.map(({ owner, others: isOthers, role: owedIn, ...figures }) => ({ owner, others: isOthers, role: owedIn, figures }))
}

/** How many duties somebody has, with what waits for their role and what those owe for whom they cover. */
export async function countMine(db: Database, viewer: SignedInPerson, now: EpochMs): Promise<number> {
  const own = await count(owed(db, { scope: { owner: viewer.id }, now, records: null }))
  const covered = await coveredBy(db, viewer.id, now)
  const forOthers = covered.length === 0 ? 0 : await count(owed(db, { scope: { owners: covered }, now, records: null }))
  const queue = queueOf(viewer)
  return own + forOthers + (queue === null ? 0 : await count(inQueue(owed(db, { scope: queue.scope, now, records: null }), queue.role)))
}

/** How much somebody owes in records that are not open to them. */
export async function countElsewhere(db: Database, viewer: SignedInPerson, now: EpochMs): Promise<number> {
  const { rows: [owes] } = await sql<{ all: number }>`SELECT viewer_owes() AS all`.execute(db)
  return owes!.all - await count(owed(db, { scope: { owner: viewer.id }, now, records: null }))
}

/** The body's own duties belong to nobody by name: whoever of the role has time takes the next. */
export function queueOf({ role, office }: Pick<SignedInPerson, 'role' | 'office'>): { readonly scope: Scope, readonly role: string } | null {
  return role === 'business-support' ? { scope: { office }, role } : null
}

async function count(duties: Duties): Promise<number> {
  return (await duties.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
}

function inQueue(duties: Duties, role: string): Duties {
  return duties.where(sql<boolean>`duty.owner IS NULL AND duty.owner_role = ${role}`)
}

type Duties = SelectQueryBuilder<Schema, 'duty', object>

/** `state` is written out, and not sent beside the query, so that the partial indexes are seen to fit. */
function owed(db: Database, { scope, now, records }: Pick<Wanted, 'scope' | 'now' | 'records'>): Duties {
  const duties = db.selectFrom('duty')
    .where(sql<boolean>`duty.state = 'open'`)
    .where('duty.owed_from', '<=', now)
    .where(scoped(scope))
  return records === null ? duties : duties.where(sql<boolean>`duty.record_id = ANY (${[...records]}::text[])`)
}

function scoped(scope: Scope): RawBuilder<boolean> {
  if ('owner' in scope) return sql<boolean>`duty.owner = ${scope.owner}`
  return 'owners' in scope ? sql<boolean>`duty.owner = ANY (${[...scope.owners]}::text[])` : sql<boolean>`duty.office = ${scope.office}`
}

function narrowed(duties: Duties, { whose, standing, now, ourRoles }: Wanted): Duties {
  const others = owedByOthers(ourRoles)
  const ofThem = {
    ours: () => duties.where(sql<boolean>`NOT ${others}`),
    others: () => duties.where(others),
    nobody: () => duties.where(sql<boolean>`duty.owner IS NULL AND NOT ${others}`),
    owner: () => duties.where(sql<boolean>`duty.owner = ${whose.kind === 'owner' ? whose.owner : null}`),
    queue: () => inQueue(duties, whose.kind === 'queue' ? whose.role : ''),
  }[whose.kind]()
  return standing === null ? ofThem : ofThem.where(standsAs(standing, now))
}

function owedByOthers(ourRoles: readonly string[]): RawBuilder<boolean> {
  const roles = sql.join(ourRoles.map((role) => sql.lit(role)))
  return sql<boolean>`(duty.owner IS NULL AND coalesce(duty.owner_role, '') NOT IN (${roles}))`
}

function inOrder(duties: Duties): Duties {
  return duties.orderBy('duty.urgency').orderBy('duty.due_at').orderBy('duty.started_at').orderBy('duty.id')
}
