import { verifyLinks } from './chain.ts'
import type { EpochMs } from '../engine/model.ts'
import type { ChainVerdict } from './chain.ts'
import type { Transact } from './ports.ts'
import type { RecordStore } from './store.ts'

const pageSize = 500

export interface RecordVerdict {
  readonly record: string
  readonly entries: number
  readonly verdict: ChainVerdict
  /** When what it said was destroyed: its links are all that was checked. Null where it was not. */
  readonly destroyedAt: EpochMs | null
}

/** Checks every record's chain, and that it ends where the store says it does. */
export async function* verifyRecords<Tx>(
  { store, transaction }: { readonly store: RecordStore<Tx>, readonly transaction: Transact<Tx> },
): AsyncIterable<RecordVerdict> {
  let after: string | undefined
  for (;;) {
    const page = await transaction((tx) => store.list(tx, { after, limit: pageSize }))
    for (const id of page) yield await transaction((tx) => verifyRecord(tx, store, id))
    after = page.at(-1)
    if (page.length < pageSize) return
  }
}

async function verifyRecord<Tx>(tx: Tx, store: RecordStore<Tx>, id: string): Promise<RecordVerdict> {
  // Locked, so that nobody adds an entry between the reading of the end and of the entries.
  const standing = await store.lock(tx, id)
  const links = await store.links(tx, id)
  const destroyedAt = standing?.destroyedAt ?? null
  return { record: id, entries: links.length, verdict: verifyLinks(links, standing?.last, destroyedAt !== null), destroyedAt }
}
