import type { Confidence, ConfidenceStore } from '../../record/confidence.ts'
import type { Database, Tx } from './database.ts'
import { keyOf, keyToWrite } from './secret/record-keys.ts'
import { seal, unseal } from './secret/seal.ts'

/** Confidences in the table `confidence`, each under its record's key. */
export const confidenceStore: ConfidenceStore<Tx> = {
  async held(tx, recordId) {
    const rows = await tx.selectFrom('confidence').select(['id', 'subject', 'kind', 'secret', 'source'])
      .where('record_id', '=', recordId).where('ended_at', 'is', null).orderBy('added_at').orderBy('id').execute()
    const held: Confidence[] = []
    for (const { secret, ...row } of rows) held.push({ ...row, ...await opened(tx, recordId, row.id, secret) })
    return held
  },

  async change(tx, recordId, { keeps, ends }, { person, at }) {
    for (const { id, entry } of ends) {
      await tx.updateTable('confidence').set({ ended_in: entry, ended_at: at })
        .where('record_id', '=', recordId).where('id', '=', id).where('ended_at', 'is', null).execute()
    }
    if (keeps.length === 0) return
    const key = await keyToWrite(tx, recordId)
    await tx.insertInto('confidence').values(keeps.map(({ id, subject, kind, value, salt, source }) => ({
      id, record_id: recordId, subject, kind, source, added_by: person, added_at: at, ended_in: null, ended_at: null,
      secret: seal(key, Buffer.from(JSON.stringify({ value, salt })), placeOf(recordId, id)),
    }))).execute()
  },
}

/** What one of them says and who told it, ended or not; null where it is not there or not for whoever the database is asked for. */
export async function findConfidence(db: Database, recordId: string, id: string): Promise<Pick<Confidence, 'value' | 'salt' | 'source'> | null> {
  const row = await db.selectFrom('confidence').select(['secret', 'source']).where('record_id', '=', recordId).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : { source: row.source, ...await opened(db, recordId, id, row.secret) }
}

async function opened(db: Database, recordId: string, id: string, secret: Buffer): Promise<Pick<Confidence, 'value' | 'salt'>> {
  const key = await keyOf(db, recordId)
  if (key.kind !== 'key') throw new Error(`The key of record ${recordId} is not there`)
  return JSON.parse(unseal(key.key, secret, placeOf(recordId, id)).toString()) as Pick<Confidence, 'value' | 'salt'>
}

function placeOf(recordId: string, id: string): string {
  return JSON.stringify(['confidence', recordId, id])
}
