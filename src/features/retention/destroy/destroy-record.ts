import { sql } from 'kysely'
import type { EpochMs } from '../../../engine/model.ts'
import type { RuleBook } from '../../../engine/rule-book.ts'
import type { Database, Tx } from '../../../platform/sql/database.ts'
import { recordStore } from '../../../platform/sql/record-store.ts'
import { transactOn } from '../../../platform/sql/transact.ts'
import type { RecordRead } from '../../../record/store.ts'
import { ruleFor } from '../rules.ts'
import { obstacles } from './obstacles.ts'
import type { Obstacle } from './obstacles.ts'

/** What stays of a record that was destroyed. It names nobody of whom the record told. */
export interface Certificate {
  readonly format: 'paramountcy-destruction-1'
  readonly record: string
  readonly kind: string
  readonly office: string | null
  /** Links of the chain, which still verify. */
  readonly entries: number
  readonly firstHash: string
  readonly lastHash: string
  /** In UTC. */
  readonly opened: string
  readonly destroyed: string
  readonly rule: string
  readonly reason: string
  /** Worker ids. */
  readonly proposedBy: string
  readonly proposed: string
  readonly confirmedBy: string
}

/** Why nothing was done, in words. */
export type Refusal = Pick<Obstacle, 'message'> & { readonly code: Obstacle['code'] | 'no-such-record' | 'no-proposal' | 'oneself' | 'proposed-already' }

export interface Destroying {
  readonly db: Database
  readonly ruleBook: RuleBook
}

export interface Proposed {
  readonly id: string
  readonly record: string
  /** Worker id. */
  readonly by: string
  /** By which rule it may go, and why it should. */
  readonly reason: string
  readonly at: EpochMs
}

/** Proposes that a record is destroyed. @returns why not; none where somebody else can confirm it now */
export function proposeDestruction({ db, ruleBook }: Destroying, { id, record, by, reason, at }: Proposed): Promise<readonly Refusal[]> {
  return transactOn(db)(async (tx) => {
    const found = await toDestroy(tx, record)
    if (found === null) return noSuchRecord
    const against = obstacles(ruleBook, found, at)
    if (against.length > 0) return against
    const written = await tx.insertInto('destruction').values({
      id, record_id: record, kind: found.head.record, office: found.head.office ?? null, reason, proposed_by: by, proposed_at: at, certificate: null,
    }).onConflict((conflict) => conflict.column('record_id').where('declined_by', 'is', null).doNothing()).executeTakeFirst()
    return written.numInsertedOrUpdatedRows === 0n ? [{ code: 'proposed-already', message: 'Somebody has proposed it already' }] : []
  })
}

export interface Decided {
  readonly record: string
  /** Worker id. */
  readonly by: string
  readonly at: EpochMs
}

/** Decides against a proposal; whoever made it may take it back so. */
export function declineDestruction({ db }: Pick<Destroying, 'db'>, { record, by, at }: Decided): Promise<readonly Refusal[]> {
  return transactOn(db)(async (tx) => {
    const declined = await tx.updateTable('destruction').set({ declined_by: by, declined_at: at })
      .where('record_id', '=', record).where('declined_by', 'is', null).where('confirmed_by', 'is', null).executeTakeFirst()
    return declined.numUpdatedRows === 0n ? noProposal : []
  })
}

/**
 * Destroys what a record says, as somebody else has proposed: its key, what follows from it, its name. What speaks against
 * it is looked at once more.
 */
export function confirmDestruction({ db, ruleBook }: Destroying, { record, by, at }: Decided): Promise<readonly Refusal[]> {
  return transactOn(db)(async (tx) => {
    const found = await toDestroy(tx, record)
    if (found === null) return noSuchRecord
    const proposal = await tx.selectFrom('destruction').selectAll()
      .where('record_id', '=', record).where('declined_by', 'is', null).where('confirmed_by', 'is', null).forUpdate().executeTakeFirst()
    if (proposal === undefined) return noProposal
    if (proposal.proposed_by === by) return [{ code: 'oneself', message: 'Somebody else has to confirm what you proposed' }]
    const against = obstacles(ruleBook, found, at)
    if (against.length > 0) return against
    const links = await recordStore.links(tx, record)
    const certificate: Certificate = {
      format: 'paramountcy-destruction-1', record, kind: found.head.record, office: found.head.office ?? null,
      entries: links.length, firstHash: links[0]!.hash, lastHash: links.at(-1)!.hash,
      opened: iso(found.entries[0]!.recordedAt), destroyed: iso(at),
      rule: ruleFor(found.head.record)!.says, reason: proposal.reason,
      proposedBy: proposal.proposed_by, proposed: iso(proposal.proposed_at), confirmedBy: by,
    }
    await tx.updateTable('destruction').set({ confirmed_by: by, confirmed_at: at, certificate: JSON.stringify(certificate) }).where('id', '=', proposal.id).execute()
    // No row tells any more which files belonged to what was withdrawn.
    const files = (await recordStore.withdrawn(tx, record)).flatMap(({ data }) => typeof data['digest'] === 'string' ? [data['digest']] : [])
    await sql`SELECT destroy_record(${record})`.execute(tx)
    if (files.length > 0) {
      await tx.deleteFrom('attachment_content').where('digest', 'in', files)
        .where(({ not, exists, selectFrom }) => not(exists(selectFrom('attachment').select('entry_id').whereRef('attachment.digest', '=', 'attachment_content.digest')))).execute()
    }
    return []
  })
}

/** The record, locked; null where there is none or it is destroyed already. */
async function toDestroy(tx: Tx, record: string): Promise<RecordRead | null> {
  const standing = await recordStore.lock(tx, record)
  return standing === null || standing.destroyedAt !== null ? null : recordStore.read(tx, record)
}

const noSuchRecord: readonly Refusal[] = [{ code: 'no-such-record', message: 'There is no such record' }]
const noProposal: readonly Refusal[] = [{ code: 'no-proposal', message: 'Nobody has proposed it' }]

function iso(at: EpochMs): string {
  return new Date(at).toISOString()
}
