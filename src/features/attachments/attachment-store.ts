import { createHash } from 'node:crypto'
import type { Database, Tx } from '../../platform/sql/database.ts'
import type { Projection } from '../../record/projection.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'
import { documentAdded } from './add-document.ts'

const megabyte = 1024 * 1024

/** A file of a record, as its entry says it. */
export interface Attachment {
  readonly entryId: string
  /** SHA-256 in hexadecimal digits. */
  readonly digest: string
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  readonly about: string | null
  /** Worker id. */
  readonly addedBy: string | null
  readonly addedAt: number
  readonly scanned: string
}

/** What is being sent, until the transaction that records it has kept it. */
export class HeldFiles {
  readonly #held = new Map<string, { readonly bytes: Buffer, uses: number }>()

  /** Holds a file for as long as the work takes; another who sends the same one at the same time does not take it away. */
  async during<T>(digest: string, bytes: Buffer, work: () => Promise<T>): Promise<T> {
    const held = this.#held.get(digest) ?? { bytes, uses: 0 }
    this.#held.set(digest, held)
    held.uses += 1
    try {
      return await work()
    } finally {
      held.uses -= 1
      if (held.uses === 0) this.#held.delete(digest)
    }
  }

  find(digest: string): Buffer | undefined {
    return this.#held.get(digest)?.bytes
  }
}

/** Every file that this process is being sent. */
export const heldFiles = new HeldFiles()

/**
 * Keeps files with the entries that prove them, in one transaction: there is never an entry without its file, nor a file
 * without an entry.
 */
export function attachmentProjection(held: HeldFiles = heldFiles): Projection<Tx> {
  return {
    name: 'attachments',
    async apply(tx, { added }) {
      for (const entry of added.filter(({ type }) => type === documentAdded)) {
        const attachment = attachmentIn(entry)
        const bytes = held.find(attachment.digest)
        if (bytes !== undefined) await keepContent(tx, attachment.digest, bytes)
        await tx.insertInto('attachment').values({
          entry_id: entry.id, record_id: entry.recordId, digest: attachment.digest, name: attachment.name, media_type: attachment.mediaType,
          size: attachment.size, about: attachment.about, added_by: attachment.addedBy, added_at: attachment.addedAt, scanned: attachment.scanned,
        }).execute()
      }
    },
    async forget(tx, recordId) {
      await tx.deleteFrom('attachment').where('record_id', '=', recordId).execute()
    },
  }
}

/** The files of a record, the first added first: for its pages, for an export and for a seal. */
export async function attachmentsOf(db: Database, recordId: string): Promise<readonly Attachment[]> {
  const rows = await db.selectFrom('attachment').selectAll().where('record_id', '=', recordId).orderBy('added_at').orderBy('entry_id').execute()
  return rows.map((row) => ({
    entryId: row.entry_id, digest: row.digest, name: row.name, mediaType: row.media_type, size: row.size, about: row.about,
    addedBy: row.added_by, addedAt: row.added_at, scanned: row.scanned,
  }))
}

/** The bytes that are kept under a digest; null where there are none. They are whatever is kept: see `isWhole`. */
export async function contentOf(db: Database, digest: string): Promise<Buffer | null> {
  const rows = await db.selectFrom('attachment_content').select('bytes').where('digest', '=', digest).orderBy('part').execute()
  return rows.length === 0 ? null : Buffer.concat(rows.map(({ bytes }) => bytes))
}

/** Whether bytes are those that the entry proves. */
export function isWhole(bytes: Buffer, { digest, size }: Pick<Attachment, 'digest' | 'size'>): boolean {
  return bytes.length === size && createHash('sha256').update(bytes).digest('hex') === digest
}

/** Deletes the files of a record that no other record has. For a program that destroys the record; its entries tell of them still. */
export async function destroyAttachments(tx: Tx, recordId: string): Promise<readonly string[]> {
  const digests = [...new Set((await attachmentsOf(tx, recordId)).map(({ digest }) => digest))]
  await tx.deleteFrom('attachment').where('record_id', '=', recordId).execute()
  if (digests.length === 0) return []
  const kept = await tx.selectFrom('attachment').select('digest').distinct().where('digest', 'in', digests).execute()
  const gone = digests.filter((digest) => !kept.some((one) => one.digest === digest))
  if (gone.length > 0) await tx.deleteFrom('attachment_content').where('digest', 'in', gone).execute()
  return gone
}

/** An attachment as its entry says it. */
export function attachmentIn({ id, about, by, recordedAt, data }: StoredEntry): Attachment {
  return {
    entryId: id, digest: String(data['digest']), name: String(data['name']), mediaType: String(data['mediaType']), size: Number(data['size']),
    about: about ?? null, addedBy: by.person ?? null, addedAt: recordedAt, scanned: data['scanned'] === 'no virus found' ? 'no virus found' : 'not scanned',
  }
}

/** Once for each digest, whoever adds it and in which record. */
async function keepContent(tx: Tx, digest: string, bytes: Buffer): Promise<void> {
  for (let part = 0; part * megabyte < bytes.length; part += 1) {
    await tx.insertInto('attachment_content')
      .values({ digest, part, bytes: bytes.subarray(part * megabyte, (part + 1) * megabyte) })
      .onConflict((conflict) => conflict.columns(['digest', 'part']).doNothing()).execute()
  }
}
