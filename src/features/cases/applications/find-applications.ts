import type { SelectQueryBuilder } from 'kysely'
import type { EpochMs } from '../../../engine/model.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import type { Database } from '../../../platform/sql/database.ts'
import type { Schema } from '../../../platform/sql/schema.ts'
import type { CaseState, ListedChild } from '../../../platform/sql/schema/cases.ts'
import { nextHearingAt } from '../next-hearing.ts'

/** What a list of applications can be narrowed to: those that nobody holds, those that somebody does, one's own and those of whom one covers for. */
export type Show = 'unallocated' | 'new' | 'screened' | 'allocated' | 'yours'

const states: Readonly<Record<Show, readonly CaseState[]>> = {
  unallocated: ['new', 'screened'], new: ['new'], screened: ['screened'], allocated: ['allocated'], yours: ['allocated'],
}

export interface ListedApplication {
  readonly recordId: string
  readonly title: string
  readonly caseNumber: string | null
  readonly application: string | null
  readonly proceedings: string | null
  readonly court: string | null
  readonly receivedOn: string
  readonly nextHearingAt: EpochMs | null
  readonly children: readonly ListedChild[]
  readonly knownToLocalAuthority: string | null
  readonly harm: readonly string[]
  readonly state: CaseState
  readonly office: string | null
  /** Worker id. */
  readonly allocatedTo: string | null
}

export interface Wanted {
  readonly show: Show
  readonly now: EpochMs
  readonly offset: number
  readonly limit: number
}

type Viewer = Pick<SignedInPerson, 'id' | 'office' | 'permissions'> & {
  /** Ids of those for whom they cover now. */
  readonly covers?: readonly string[]
}

/**
 * What a list of cases is about: those of one's office, one's own and one's people's; every office's for those who answer
 * for the whole service. Which of them are open to whoever asks is the database's to say.
 */
function casesAround(db: Database, { id, office, permissions, covers = [] }: Viewer): SelectQueryBuilder<Schema, 'case_summary', object> {
  const cases = db.selectFrom('case_summary')
  if (permissions.has('case.every-office')) return cases
  return cases.where((row) => row.or([row('office', '=', office), row('allocated_to', 'in', [id, ...covers]), row('manager_id', '=', id)]))
}

/** Those with a hearing ahead first, soonest first, then the longest waiting. */
export async function findApplications(db: Database, viewer: Viewer, { show, now, offset, limit }: Wanted): Promise<ListedApplication[]> {
  const rows = await casesAround(db, viewer)
    .select([
      'record_id', 'title', 'case_number', 'application', 'proceedings', 'court', 'received_on', 'children', 'known_to_local_authority', 'harm',
      'state', 'office', 'allocated_to',
    ])
    .select(nextHearingAt(now).as('next_hearing_at'))
    .where('state', 'in', states[show])
    .$if(show === 'yours', (query) => query.where('allocated_to', 'in', [viewer.id, ...viewer.covers ?? []]))
    .orderBy('next_hearing_at', (order) => order.asc().nullsLast()).orderBy('received_on').orderBy('record_id')
    .offset(offset).limit(limit).execute()
  return rows.map((row) => ({
    recordId: row.record_id,
    title: row.title,
    caseNumber: row.case_number,
    application: row.application,
    proceedings: row.proceedings,
    court: row.court,
    receivedOn: row.received_on,
    nextHearingAt: row.next_hearing_at,
    children: row.children,
    knownToLocalAuthority: row.known_to_local_authority,
    harm: row.harm,
    state: row.state,
    office: row.office,
    allocatedTo: row.allocated_to,
  }))
}

/** How many each way of narrowing the list would show. */
export async function countApplications(db: Database, viewer: Viewer): Promise<Readonly<Record<Show, number>>> {
  const rows = await casesAround(db, viewer)
    .select(({ fn }) => ['state', fn.countAll<number>().as('count'), fn.countAll<number>().filterWhere('allocated_to', 'in', [viewer.id, ...viewer.covers ?? []]).as('yours')])
    .where('state', '!=', 'closed').groupBy('state').execute()
  const sum = (show: Show, what: 'count' | 'yours' = 'count') => rows.filter(({ state }) => states[show].includes(state))
    .reduce((total, row) => total + row[what], 0)
  return {
    unallocated: sum('unallocated'), new: sum('new'), screened: sum('screened'), allocated: sum('allocated'), yours: sum('yours', 'yours'),
  }
}

/** How many nobody has looked at yet. */
export async function countNew(db: Database, viewer: Viewer): Promise<number> {
  const { count } = await casesAround(db, viewer).select(({ fn }) => fn.countAll<number>().as('count'))
    .where('state', '=', 'new').executeTakeFirstOrThrow()
  return count
}
