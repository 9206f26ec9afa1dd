import { verifyChain } from './chain.ts'
import type { ChainVerdict } from './chain.ts'
import type { Transact } from './ports.ts'
import type { RecordStore } from './store.ts'

const pageSize = 500

export interface RecordVerdict {
  readonly record: string
  readonly entries: number
  readonly verdict: ChainVerdict
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
  const entries = await store.entries(tx, id)
  return { record: id, entries: entries.length, verdict: verifyChain(entries, standing?.last) }
}
