import type { EpochMs } from '../../engine/model.ts'
import type { Ids } from '../../platform/ids.ts'
import type { Database, Tx } from '../../platform/sql/database.ts'
import { lockDraft } from './draft-lock.ts'
import { draftOf } from './draft.ts'
import type { Draft, DraftContent } from './draft.ts'

/** A form as it is to be kept. */
export interface TypedForm {
  readonly person: string
  /** Of the command that is to record it. */
  readonly id: string
  /** Null where it will open a record of its own. */
  readonly recordId: string | null
  readonly form: string
  readonly entryType: string
  readonly about: string | null
  readonly content: DraftContent
  /** The revision that the page goes on from; 0 for one that was never kept. */
  readonly revision: number
}

export type Kept =
  | { readonly kind: 'kept', readonly id: string, readonly revision: number, readonly savedAt: EpochMs }
  /** The page went on from an older revision: what it says is kept as a draft of its own, beside the other one. */
  | { readonly kind: 'forked', readonly id: string, readonly revision: number, readonly savedAt: EpochMs, readonly other: Draft }
  /** Nothing was kept: it has been recorded, or deleted. */
  | { readonly kind: 'recorded' | 'deleted' }
  /** Nothing was kept: there are too many already. */
  | { readonly kind: 'too-many' }

/** Unfinished forms that one person can have. */
export const mostDrafts = 200

/** Keeps what somebody has typed. Nothing that was kept before is lost by it, whichever page sends first. */
export async function keepDraft(
  db: Database, typed: TypedForm, { now, ids, recordId }: { readonly now: EpochMs, readonly ids: Ids, readonly recordId: string },
): Promise<Kept> {
  return db.transaction().execute(async (tx) => {
    const { person, id } = typed
    await lockDraft(tx, person, id)
    if (await isRecorded(tx, recordId, id)) return { kind: 'recorded' }
    const row = await tx.selectFrom('draft').selectAll().where('person', '=', person).where('id', '=', id).executeTakeFirst()
    if (row === undefined) return insert(tx, typed, now)
    if (row.ended_at !== null) return { kind: 'deleted' }
    const content = JSON.stringify(typed.content)
    if (row.content === content) return { kind: 'kept', id, revision: row.revision, savedAt: row.saved_at }
    if (row.revision !== typed.revision) {
      const forked = await insert(tx, { ...typed, id: ids.next() }, now)
      return forked.kind === 'kept' ? { ...forked, kind: 'forked', other: draftOf(row) } : forked
    }
    const revision = row.revision + 1
    await tx.updateTable('draft').set({ content, revision, about: typed.about, saved_at: now })
      .where('person', '=', person).where('id', '=', id).execute()
    return { kind: 'kept', id, revision, savedAt: now }
  })
}

async function isRecorded(tx: Tx, recordId: string, id: string): Promise<boolean> {
  const found = await tx.selectFrom('entry').select('id').where('record_id', '=', recordId).where('command_id', '=', id).executeTakeFirst()
  return found !== undefined
}

async function insert(tx: Tx, { person, id, recordId, form, entryType, about, content }: TypedForm, now: EpochMs): Promise<Kept> {
  const { count } = await tx.selectFrom('draft').select(({ fn }) => fn.countAll<number>().as('count'))
    .where('person', '=', person).where('ended_at', 'is', null).executeTakeFirstOrThrow()
  if (count >= mostDrafts) return { kind: 'too-many' }
  await tx.insertInto('draft').values({
    person, id, record_id: recordId, form, entry_type: entryType, about, content: JSON.stringify(content),
    revision: 1, begun_at: now, saved_at: now, ended_at: null,
  }).execute()
  return { kind: 'kept', id, revision: 1, savedAt: now }
}
