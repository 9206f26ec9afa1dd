import type { EpochMs } from '../../../engine/model.ts'
import type { Database } from '../../../platform/sql/database.ts'
import type { PractitionerRole } from '../allocation.ts'
import type { Staff, Worker } from '../staff.ts'

/** Somebody who could hold a case, with what they hold already. */
export interface Practitioner {
  readonly worker: Worker
  readonly cases: number
  /** Duties owed now. */
  readonly duties: number
  /** Of those, late. */
  readonly late: number
}

/** Those of an office in these roles, as far as their work is open to whoever asks. The least burdened come first. */
export async function practitionersOf(
  db: Database, staff: Staff, wanted: { readonly roles: readonly PractitionerRole[], readonly office: string | null, readonly now: EpochMs },
): Promise<readonly Practitioner[]> {
  const workers = wanted.roles.flatMap((role) => staff.holding(role, wanted.office))
  if (workers.length === 0) return []
  const ids = workers.map(({ id }) => id)
  const cases = await countCases(db, ids)
  const duties = await countDuties(db, ids, wanted.now)
  return workers.map((worker) => ({
    worker,
    cases: cases.get(worker.id) ?? 0,
    duties: duties.get(worker.id)?.owed ?? 0,
    late: duties.get(worker.id)?.late ?? 0,
  })).sort((one, other) => one.duties - other.duties || one.cases - other.cases || one.worker.name.localeCompare(other.worker.name))
}

async function countCases(db: Database, holders: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('case_summary')
    .select(({ fn }) => ['allocated_to', fn.countAll<number>().as('count')])
    .where('allocated_to', 'in', holders).where('state', '=', 'allocated').groupBy('allocated_to').execute()
  return new Map(rows.flatMap(({ allocated_to: holder, count }) => holder === null ? [] : [[holder, count] as const]))
}

async function countDuties(db: Database, owners: readonly string[], now: EpochMs) {
  const rows = await db.selectFrom('duty')
    .select(({ fn }) => [
      'owner', fn.countAll<number>().as('owed'),
      fn.countAll<number>().filterWhere('due_at', '<=', now).filterWhere('only_if_silent', '=', false).as('late'),
    ])
    .where('state', '=', 'open').where('owner', 'in', owners).where('owed_from', '<=', now)
    .where('record_id', 'in', db.selectFrom('case_summary').select('record_id'))
    .groupBy('owner').execute()
  return new Map(rows.flatMap(({ owner, ...counts }) => owner === null ? [] : [[owner, counts] as const]))
}
