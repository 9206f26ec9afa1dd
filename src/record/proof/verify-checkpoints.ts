import { checkpointsFault, leafOf } from './checkpoint.ts'
import type { SignedCheckpoint } from './checkpoint.ts'
import type { CheckpointStore } from './checkpoint-store.ts'
import { keysFault } from './keys.ts'
import { chunkSize, treeHead } from './merkle.ts'

/** What the checkpoints of a store prove of it. */
export interface CheckpointsVerdict {
  /** Null where there is none. */
  readonly latest: SignedCheckpoint | null
  /** In words; empty where all hold and every record still has what they say it had. */
  readonly faults: readonly string[]
}

/** Checks the keys, every checkpoint, the tree of the latest one, and the records against it. */
export async function verifyCheckpoints<Tx>(tx: Tx, checkpoints: CheckpointStore<Tx>): Promise<CheckpointsVerdict> {
  const keys = await checkpoints.keys(tx)
  const all = await checkpoints.list(tx, { after: 0, limit: Number.MAX_SAFE_INTEGER })
  const latest = all.at(-1) ?? null
  const broken = keysFault(keys) ?? checkpointsFault(all, keys)
  const faults = broken === null ? [] : [broken]
  if (latest === null) return { latest, faults }
  const other = await treeFault(tx, checkpoints, latest)
  const rewritten = (await checkpoints.moved(tx)).filter(({ isRewritten }) => isRewritten)
  return {
    latest,
    faults: [
      ...faults, ...other === null ? [] : [other],
      ...rewritten.map(({ id }) => `${id}: it no longer has the entry with which checkpoint ${latest.number} says it ended`),
    ],
  }
}

async function treeFault<Tx>(tx: Tx, checkpoints: CheckpointStore<Tx>, { number, records, root }: SignedCheckpoint): Promise<string | null> {
  const heads: Buffer[] = []
  let ends = 0
  for (let chunk = 0; chunk * chunkSize < records; chunk += 1) {
    const covered = await checkpoints.endsIn(tx, number, chunk)
    ends += covered.length
    heads.push(treeHead(covered.map(leafOf)))
  }
  return ends === records && treeHead(heads).toString('hex') === root ? null : `Checkpoint ${number}: what is kept of the records that it covers is not what it covers`
}
