import type { EpochMs } from '../../engine/model.ts'
import type { Database, Tx } from '../../platform/sql/database.ts'
import type { Projection } from '../../record/projection.ts'
import { lockDraft } from './draft-lock.ts'

/**
 * Deletes what somebody typed. That it was deleted is remembered for a week, so that a page left open cannot bring it back.
 * @returns false where there is no such draft of theirs
 */
export async function deleteDraft(db: Database, person: string, id: string, now: EpochMs): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await lockDraft(tx, person, id)
    const ended = await tx.updateTable('draft').set({ content: '{}', about: null, ended_at: now })
      .where('person', '=', person).where('id', '=', id).where('ended_at', 'is', null).executeTakeFirst()
    return ended.numUpdatedRows > 0n
  })
}

/** What is recorded is no draft any more: it goes in the transaction that records it. Nothing of it follows from entries. */
export const draftProjection: Projection<Tx> = {
  name: 'drafts',
  async apply(tx, { added }) {
    for (const [command, person] of new Map(added.map(({ commandId, by }) => [commandId, by.person]))) {
      if (person === undefined) continue
      await lockDraft(tx, person, command)
      await tx.deleteFrom('draft').where('person', '=', person).where('id', '=', command).execute()
    }
  },
  forget: () => Promise.resolve(),
}
