import { withCorrections } from '../engine/correction.ts'
import { deriveAnew, evaluateTimeless } from './derivation.ts'
import type { DerivationParts } from './pipeline-parts.ts'

const pageSize = 500

/**
 * Drops what follows from the entries and makes it again, record by record, each in its own transaction,
 * while others go on reading and writing.
 * @param progress told how many records are done, after every few hundred
 * @returns how many records there were
 */
export async function rebuild<Tx>(parts: DerivationParts<Tx>, progress?: (done: number) => void): Promise<number> {
  let done = 0
  let after: string | undefined
  for (;;) {
    const page = await parts.transaction((tx) => parts.store.list(tx, { after, limit: pageSize }))
    for (const id of page) await parts.transaction((tx) => rebuildRecord(tx, parts, id))
    done += page.length
    after = page.at(-1)
    if (page.length > 0) progress?.(done)
    if (page.length < pageSize) return done
  }
}

/** Drops and makes again what follows from one record's entries. */
export async function rebuildRecord<Tx>(tx: Tx, parts: DerivationParts<Tx>, id: string): Promise<void> {
  const { store, ruleBook } = parts
  const standing = await store.lock(tx, id)
  if (standing === null || standing.destroyedAt !== null) return
  const entries = withCorrections(await store.entries(tx, id))
  const evaluation = evaluateTimeless(ruleBook, standing.head, entries)
  await deriveAnew(tx, parts, { head: standing.head, entries, added: entries, evaluation })
}
