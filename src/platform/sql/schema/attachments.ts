import type { EpochMs } from '../../../engine/model.ts'

export interface AttachmentTables {
  attachment: {
    entry_id: string
    record_id: string
    /** SHA-256 in hexadecimal digits. */
    digest: string
    name: string
    media_type: string
    /** Bytes. */
    size: number
    /** The entry that it belongs to. */
    about: string | null
    /** Worker id. */
    added_by: string | null
    added_at: EpochMs
    scanned: string
  }
  attachment_content: {
    digest: string
    /** From 0; each but the last has a megabyte. */
    part: number
    bytes: Buffer
  }
}
