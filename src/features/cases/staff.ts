import type { Database } from '../../platform/sql/database.ts'

/** Somebody who works for the service. */
export interface Worker {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly office: string | null
  readonly managerId: string | null
}

/** Who works where, held in memory: whose a duty is has to be said without asking the database. */
export interface Staff {
  find(id: string): Worker | undefined
  /** By a name that only one of them has, of those in the office or, failing that, of all. */
  named(name: string, office: string | null): Worker | undefined
  /** Everybody in a role at an office; those who belong to no office where the office has none. */
  holding(role: string, office: string | null): readonly Worker[]
}

/** Staff that can be read again after somebody has come, gone or moved. */
export interface StaffDirectory extends Staff {
  reload(): Promise<void>
}

export function staffOf(workers: readonly Worker[]): Staff {
  const byId = new Map(workers.map((worker) => [worker.id, worker]))
  const byName = Map.groupBy(workers, ({ name }) => plain(name))
  const byRole = Map.groupBy(workers, ({ role }) => role)
  return {
    find: (id) => byId.get(id),
    named: (name, office) => {
      const all = byName.get(plain(name)) ?? []
      const here = all.filter((worker) => worker.office === office)
      return only(here) ?? only(all)
    },
    holding: (role, office) => {
      const all = byRole.get(role) ?? []
      const here = all.filter((worker) => worker.office === office)
      return here.length > 0 ? here : all.filter((worker) => worker.office === null)
    },
  }
}

/** Reads the staff from the table `worker`. */
export async function loadStaff(db: Database): Promise<StaffDirectory> {
  let staff = staffOf(await readWorkers(db))
  return {
    find: (id) => staff.find(id),
    named: (name, office) => staff.named(name, office),
    holding: (role, office) => staff.holding(role, office),
    reload: async () => { staff = staffOf(await readWorkers(db)) },
  }
}

async function readWorkers(db: Database): Promise<Worker[]> {
  const rows = await db.selectFrom('worker').select(['id', 'name', 'role', 'office', 'manager_id']).orderBy('id').execute()
  return rows.map(({ manager_id: managerId, ...worker }) => ({ ...worker, managerId }))
}

/** The only one of them, if there is exactly one. */
export function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined
}

function plain(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}
