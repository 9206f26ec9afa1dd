import type { Clock, Transact } from '../ports.ts'
import { leafOf, signCheckpoint } from './checkpoint.ts'
import type { SignedCheckpoint } from './checkpoint.ts'
import type { CheckpointStore, CoveredEnd } from './checkpoint-store.ts'
import { introduceKey } from './keys.ts'
import type { SignedKey } from './keys.ts'
import { chunkSize, pathOf, treeHead } from './merkle.ts'
import type { Evidence } from './proved-export.ts'
import type { Signer } from './signing.ts'

export interface CheckpointParts<Tx> {
  readonly checkpoints: CheckpointStore<Tx>
  readonly transaction: Transact<Tx>
  readonly clock: Clock
}

/** The key at hand is not the one that signs for the office now. */
export class NotTheSigningKey extends Error {
  constructor(given: string, current: string) {
    super(`The key at hand is ${given}, and ${current} signs for the office. Give that one, or hand over with 'paramountcy keys rotate'`)
    this.name = 'NotTheSigningKey'
  }
}

/** Records no longer have the entries that a checkpoint says they had. None is signed over it. */
export class RecordsRewritten extends Error {
  readonly records: readonly string[]

  constructor(records: readonly string[], checkpoint: number) {
    super(`Entries that checkpoint ${checkpoint} covers have been altered or taken away, in ${records.join(', ')}`)
    this.name = 'RecordsRewritten'
    this.records = records
  }
}

/**
 * States where every record stands now. Only records that have moved are read, with their neighbours in the tree.
 * @param isWanted whether one is to be made after the latest; always by default
 * @returns null where none was wanted
 * @throws NotTheSigningKey
 * @throws RecordsRewritten
 */
export async function makeCheckpoint<Tx>(
  { checkpoints, transaction, clock }: CheckpointParts<Tx>, signer: Signer, isWanted: (latest: SignedCheckpoint | null) => boolean = () => true,
): Promise<SignedCheckpoint | null> {
  return transaction(async (tx) => {
    await checkpoints.lock(tx)
    const latest = await checkpoints.latest(tx)
    if (!isWanted(latest)) return null
    await signingKey(tx, checkpoints, signer, clock)
    const moved = await checkpoints.moved(tx)
    const rewritten = moved.filter(({ isRewritten }) => isRewritten).map(({ id }) => id)
    if (rewritten.length > 0) throw new RecordsRewritten(rewritten, latest!.number)
    let next = latest?.records ?? 0
    const ends = moved.map(({ id, version, lastHash, position }): CoveredEnd => ({ id, version, lastHash, position: position ?? next++ }))
    const chunks = await chunksWith(tx, checkpoints, latest, ends)
    const checkpoint = signCheckpoint(signer, latest, { at: clock.now(), records: next, root: treeHead(chunks).toString('hex') })
    await checkpoints.add(tx, checkpoint, { chunks, ends })
    return checkpoint
  })
}

async function chunksWith<Tx>(
  tx: Tx, checkpoints: CheckpointStore<Tx>, latest: SignedCheckpoint | null, ends: readonly CoveredEnd[],
): Promise<readonly Buffer[]> {
  const chunks = latest === null ? [] : [...await checkpoints.chunks(tx, latest.number)]
  for (const [chunk, changed] of Map.groupBy(ends, ({ position }) => Math.floor(position / chunkSize))) {
    const leaves: Buffer[] = []
    const before = latest === null || chunk * chunkSize >= latest.records ? [] : await checkpoints.endsIn(tx, latest.number, chunk)
    for (const end of [...before, ...changed]) leaves[end.position - chunk * chunkSize] = leafOf(end)
    chunks[chunk] = treeHead(leaves)
  }
  return chunks
}

/** Makes sure that the key at hand is the one that signs. The first that is ever given begins the line. @throws NotTheSigningKey */
export async function signingKey<Tx>(tx: Tx, checkpoints: CheckpointStore<Tx>, signer: Signer, clock: Clock): Promise<void> {
  const last = (await checkpoints.keys(tx)).at(-1)
  if (last === undefined) await checkpoints.addKey(tx, introduceKey(signer, [], clock.now(), null))
  else if (last.id !== signer.key) throw new NotTheSigningKey(signer.key, last.id)
}

/**
 * Lets another key sign for the office from now on.
 * @param old who signs until now; null where that key is lost, which breaks the line for whoever relies on it
 * @throws NotTheSigningKey
 */
export async function rotateKey<Tx>(
  { checkpoints, transaction, clock }: CheckpointParts<Tx>, { old, next }: { readonly old: Signer | null, readonly next: Signer },
): Promise<SignedKey> {
  return transaction(async (tx) => {
    await checkpoints.lock(tx)
    if (old !== null) await signingKey(tx, checkpoints, old, clock)
    const keys = await checkpoints.keys(tx)
    const last = keys.at(-1)
    if (keys.some(({ id }) => id === next.key)) throw new NotTheSigningKey(next.key, last!.id)
    const key = introduceKey(next, keys, clock.now(), old)
    await checkpoints.addKey(tx, key)
    return key
  })
}

/** What the office can show for a record, or for the first entries of it. */
export async function evidenceFor<Tx>(tx: Tx, checkpoints: CheckpointStore<Tx>, recordId: string, version: number): Promise<Evidence> {
  const keys = await checkpoints.keys(tx)
  const covering = await checkpoints.covering(tx, recordId, version)
  if (covering === null) return { checkpoint: null, inclusion: null, keys }
  const { checkpoint, end: { position: index, version: covered, lastHash } } = covering
  const chunk = Math.floor(index / chunkSize)
  const leaves = (await checkpoints.endsIn(tx, checkpoint.number, chunk)).map(leafOf)
  const path = [...pathOf(index % chunkSize, leaves), ...pathOf(chunk, await checkpoints.chunks(tx, checkpoint.number))]
  return { checkpoint, inclusion: { index, version: covered, lastHash, path: path.map((node) => node.toString('hex')) }, keys }
}
