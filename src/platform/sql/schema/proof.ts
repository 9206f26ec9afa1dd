import type { EpochMs } from '../../../engine/model.ts'
import type { SignedCheckpoint } from '../../../record/proof/checkpoint.ts'
import type { SignedKey } from '../../../record/proof/keys.ts'
import type { AttachedFile } from '../../../record/seal.ts'
import type { Json } from './columns.ts'

export interface ProofTables {
  signing_key: {
    number: number
    id: string
    statement: Json<SignedKey>
  }
  checkpoint: {
    number: number
    at: EpochMs
    statement: Json<SignedCheckpoint>
    /** 32 bytes for each chunk. */
    chunks: Buffer
  }
  checkpoint_leaf: {
    position: number
    checkpoint: number
    record_id: string
    version: number
    last_hash: string
  }
  seal: {
    /** Id of the entry. */
    id: string
    record_id: string
    seq: number
    version: number
    last_hash: string
    attachments: Json<readonly AttachedFile[]>
    digest: string
    reason: string
    at: EpochMs
    /** Worker id. */
    person: string | null
    role: string | null
  }
}
