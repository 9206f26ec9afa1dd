import type { EpochMs } from '../../../engine/model.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import type { DutyRow } from '../../../record/duty-row.ts'
import { roleInSentence } from '../../cases/index.ts'
import type { DutiesDeps } from '../deps.ts'
import type { ListedRecord } from './records-of.ts'
import { standingOf, standings } from './standing.ts'
import type { Standing } from './standing.ts'

/** Duties that stand alike, one after the other. */
export interface ListedGroup {
  readonly title: string
  readonly duties: readonly object[]
}

interface Listing {
  readonly deps: Pick<DutiesDeps, 'staff' | 'vocabulary'>
  readonly viewer: SignedInPerson
  readonly records: ReadonlyMap<string, ListedRecord>
  readonly now: EpochMs
  /** Says whose each is: not on one's own list. */
  readonly withOwner: boolean
}

/** Rows in their order, under a heading for each way in which they stand. */
export function listed(rows: readonly DutyRow[], listing: Listing): readonly ListedGroup[] {
  const byStanding = Map.groupBy(rows, (row) => standingOf(row, listing.now))
  return standings.flatMap(({ standing, title }) => {
    const inside = byStanding.get(standing) ?? []
    return inside.length === 0 ? [] : [{ title, duties: inside.map((row) => dutyParams(row, standing, listing)) }]
  })
}

/** As the duty component takes it. */
function dutyParams(row: DutyRow, standing: Standing, { deps, viewer, records, withOwner }: Listing): object {
  const record = records.get(row.record_id)
  const concerned = row.outstanding.length > 0 ? row.outstanding : row.children
  return {
    state: stateOf(standing),
    title: row.title,
    href: record?.dutyHref(row.id) ?? undefined,
    children: (record?.children ?? []).filter(({ id }) => concerned.includes(id)).map(({ name }) => name),
    about: record === undefined ? undefined : { text: record.text, href: record.href ?? undefined },
    ...timing(row, standing),
    pack: row.pack,
    cite: row.cite,
    who: withOwner ? whoIn(row, deps) : [],
    mine: row.owner === viewer.id,
    headingLevel: withOwner ? 4 : 3,
  }
}

function stateOf(standing: Standing): 'immediate' | 'late' | 'owed' {
  return standing === 'immediate' || standing === 'late' ? standing : 'owed'
}

function timing(row: DutyRow, standing: Standing) {
  return standing === 'soon' && row.only_if_silent
    ? { startedAt: row.due_at ?? row.started_at, dueAt: null, dueOn: null, unit: 'as-soon-as-possible' }
    : { startedAt: row.started_at, dueAt: row.due_at, dueOn: row.due_on, unit: row.unit }
}

/** The name of whoever holds it or, while nobody does, the roles that may do it. */
function whoIn(row: DutyRow, { staff, vocabulary }: Listing['deps']): readonly string[] {
  const owner = row.owner === null ? undefined : staff.find(row.owner)
  if (owner !== undefined) return [owner.name]
  const roles = row.owner_role === null || row.who.includes(row.owner_role) ? row.who : [row.owner_role]
  return roles.map((role) => roleInSentence(role, vocabulary))
}
