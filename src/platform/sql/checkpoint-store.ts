import { sql } from 'kysely'
import type { CheckpointStore, CoveredEnd, MovedEnd } from '../../record/proof/checkpoint-store.ts'
import { chunkSize } from '../../record/proof/merkle.ts'
import type { Tx } from './database.ts'

/** Any number that nothing else locks by. */
const lockKey = 726_273
const digestBytes = 32
/** Rows of one statement. */
const batch = 10_000

/** Checkpoints and keys in the tables of `0010-checkpoints-and-seals.sql`. */
export const checkpointStore: CheckpointStore<Tx> = {
  async lock(tx) {
    await sql`SELECT pg_advisory_xact_lock(${sql.lit(lockKey)})`.execute(tx)
  },

  async keys(tx) {
    const rows = await tx.selectFrom('signing_key').select('statement').orderBy('number').execute()
    return rows.map(({ statement }) => statement)
  },

  async addKey(tx, key) {
    await tx.insertInto('signing_key').values({ number: key.number, id: key.id, statement: JSON.stringify(key) }).execute()
  },

  async latest(tx) {
    const row = await tx.selectFrom('checkpoint').select('statement').orderBy('number', 'desc').limit(1).executeTakeFirst()
    return row?.statement ?? null
  },

  async list(tx, { after, limit }) {
    const rows = await tx.selectFrom('checkpoint').select('statement').where('number', '>', after).orderBy('number').limit(limit).execute()
    return rows.map(({ statement }) => statement)
  },

  async chunks(tx, checkpoint) {
    const { chunks } = await tx.selectFrom('checkpoint').select('chunks').where('number', '=', checkpoint).executeTakeFirstOrThrow()
    return Array.from({ length: chunks.length / digestBytes }, (_, chunk) => chunks.subarray(chunk * digestBytes, (chunk + 1) * digestBytes))
  },

  async endsIn(tx, checkpoint, chunk) {
    const rows = await tx.selectFrom('checkpoint_leaf').distinctOn('position').selectAll()
      .where('position', '>=', chunk * chunkSize).where('position', '<', (chunk + 1) * chunkSize).where('checkpoint', '<=', checkpoint)
      .orderBy('position').orderBy('checkpoint', 'desc').execute()
    return rows.map(endOf)
  },

  async moved(tx) {
    const { rows } = await sql<MovedEnd>`
      SELECT record.id, record.version, record.last_hash AS "lastHash", leaf.position,
        leaf.version IS NOT NULL AND NOT EXISTS (
          SELECT FROM entry WHERE entry.record_id = record.id AND entry.seq = leaf.version AND entry.hash = leaf.last_hash
        ) AS "isRewritten"
      FROM record LEFT JOIN LATERAL (
        SELECT position, version, last_hash FROM checkpoint_leaf WHERE record_id = record.id ORDER BY checkpoint DESC LIMIT 1
      ) AS leaf ON true
      WHERE (leaf.version, leaf.last_hash) IS DISTINCT FROM (record.version, record.last_hash)
      ORDER BY leaf.position NULLS LAST, record.id`.execute(tx)
    return rows
  },

  async add(tx, checkpoint, { chunks, ends }) {
    const { number, at } = checkpoint
    await tx.insertInto('checkpoint')
      .values({ number, at: Date.parse(at), statement: JSON.stringify(checkpoint), chunks: Buffer.concat(chunks) }).execute()
    for (let from = 0; from < ends.length; from += batch) {
      await tx.insertInto('checkpoint_leaf').values(ends.slice(from, from + batch).map(({ id, version, lastHash, position }) => (
        { position, checkpoint: number, record_id: id, version, last_hash: lastHash }
      ))).execute()
    }
  },

  async covering(tx, recordId, version) {
    const leaf = await tx.selectFrom('checkpoint_leaf').selectAll()
      .where('record_id', '=', recordId).where('version', '<=', version).orderBy('checkpoint', 'desc').limit(1).executeTakeFirst()
    if (leaf === undefined) return null
    const row = await tx.selectFrom('checkpoint').select('statement').where('number', '>=', leaf.checkpoint)
      // What a later checkpoint says of the record is written only where it is something else.
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('checkpoint_leaf as later').select('later.position')
        .where('later.record_id', '=', recordId).where('later.checkpoint', '>', leaf.checkpoint)
        .whereRef('later.checkpoint', '<=', 'checkpoint.number'))))
      .orderBy('number', 'desc').limit(1).executeTakeFirstOrThrow()
    return { checkpoint: row.statement, end: endOf(leaf) }
  },
}

function endOf({ record_id: id, version, last_hash: lastHash, position }: {
  record_id: string, version: number, last_hash: string, position: number
}): CoveredEnd {
  return { id, version, lastHash, position }
}
