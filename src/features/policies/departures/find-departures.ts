import type { EpochMs } from '../../../engine/model.ts'
import type { Database } from '../../../platform/sql/database.ts'
import { recordStore } from '../../../platform/sql/record-store.ts'

/** A requirement that was left, and the reason, as the entry says it. */
export interface FoundDeparture {
  readonly entryId: string
  readonly recordId: string
  /** `case` or `allegation`. */
  readonly kind: string
  readonly title: string
  readonly requirement: string
  readonly pack: string
  readonly cite: string
  readonly at: EpochMs
  readonly byPerson: string | null
  readonly byRole: string | null
  readonly data: Readonly<Record<string, unknown>>
}

export interface WantedDepartures {
  /** Pack id; every pack where it is empty. */
  readonly policy: string
  /** Citation; every paragraph where it is empty. */
  readonly cite: string
}

/** Requirements left in the records that are open to whoever asks, the latest first. */
export async function findDepartures(
  db: Database, wanted: WantedDepartures, { offset, limit }: { readonly offset: number, readonly limit: number },
): Promise<FoundDeparture[]> {
  const rows = await visibleDepartures(db, wanted)
    .innerJoin('record', 'record.id', 'departure.record_id')
    .select([
      'departure.entry_id as entryId', 'departure.record_id as recordId', 'record.kind', 'record.title', 'departure.requirement',
      'departure.pack', 'departure.cite', 'departure.at',
    ])
    .orderBy('departure.at', 'desc').orderBy('departure.entry_id').orderBy('departure.requirement').offset(offset).limit(limit).execute()
  const entries = new Map((await recordStore.find(db, rows.map(({ entryId }) => entryId))).map((entry) => [entry.id, entry]))
  return rows.flatMap((row) => {
    const entry = entries.get(row.entryId)
    return entry === undefined ? [] : [{ ...row, byPerson: entry.by.person ?? null, byRole: entry.by.role ?? null, data: entry.data }]
  })
}

/** How often each paragraph was left. */
export async function countDepartures(db: Database, policy: string): Promise<readonly { readonly pack: string, readonly cite: string, readonly count: number }[]> {
  return visibleDepartures(db, { policy, cite: '' })
    .select(({ fn }) => ['departure.pack', 'departure.cite', fn.countAll<number>().as('count')])
    .groupBy(['departure.pack', 'departure.cite']).execute()
}

function visibleDepartures(db: Database, { policy, cite }: WantedDepartures) {
  return db.selectFrom('departure')
    .$if(policy !== '', (query) => query.where('departure.pack', '=', policy))
    .$if(cite !== '', (query) => query.where('departure.cite', '=', cite))
}
