import { hash } from 'node:crypto'
import type { EpochMs } from '../../engine/model.ts'
import { sha256 } from '../canonical.ts'
import { headLine, writeExport } from '../export.ts'
import type { RecordRead } from '../store.ts'
import { blockTable } from './block-table.ts'
import type { Inclusion, SignedCheckpoint } from './checkpoint.ts'
import type { SignedKey } from './keys.ts'
import type { Signer } from './signing.ts'

/** What an export brings with it to prove itself, in the first line under `proof`. */
export interface Proof {
  readonly format: 'paramountcy-export-1'
  /** When it was written, in UTC. */
  readonly at: string
  /** How many entries it has. */
  readonly version: number
  readonly lastHash: string
  /** Bytes after the first line, its line end included. */
  readonly bytes: number
  /** Id of the entry that froze the record, where the export is of the record as it stood then. */
  readonly seal: string | null
  /** The latest checkpoint that covers the record, or as much of it as is here. */
  readonly checkpoint: SignedCheckpoint | null
  readonly inclusion: Inclusion | null
  /** Every key that has signed for the office, the first of them first. */
  readonly keys: readonly SignedKey[]
  /** Id of the key that signs the export; null where the office had none at hand. */
  readonly key: string | null
}

/** What is known of the record from outside it. */
export type Evidence = Pick<Proof, 'checkpoint' | 'inclusion' | 'keys'>

export const noEvidence: Evidence = { checkpoint: null, inclusion: null, keys: [] }

export interface ExportOptions {
  readonly evidence: Evidence
  readonly signer: Signer | null
  readonly at: EpochMs
  readonly seal?: string | null | undefined
}

/** What the office signs of an export: the digest of its bytes and that of its table of blocks. */
export function exportStatement(digest: string, blocks: string) {
  return { format: 'paramountcy-export-1', digest, blocks: sha256(blocks) }
}

/** SHA-256 of everything in an export before and after what speaks about it. */
export function contentDigest(head: Buffer, body: Buffer): string {
  return hash('sha256', Buffer.concat([head, body]))
}

/**
 * A record as text that proves itself: NDJSON as `writeExport` has it, with the proof in the first line. The line ends with
 * `"blocks"`, a table of the digests of each 64 bytes of the text, `"digest"` and `"signature"`. They speak about
 * everything before `blocks` and after the first line.
 */
export function writeProvedExport({ head, entries, withdrawn }: RecordRead, { evidence, signer, at, seal = null }: ExportOptions): Buffer {
  const [, ...lines] = writeExport({ head, entries, withdrawn })
  const body = Buffer.from(['', ...lines, ''].join('\n'), 'utf8')
  const last = entries.at(-1)!
  const { checkpoint, inclusion, keys } = evidence
  const proof: Proof = {
    format: 'paramountcy-export-1', at: new Date(at).toISOString(), version: last.seq, lastHash: last.hash, bytes: body.length, seal,
    checkpoint, inclusion, keys, key: signer?.key ?? null,
  }
  const opening = JSON.stringify({ ...headLine(head), proof }).slice(0, -2)
  const front = Buffer.from(`${opening},"blocks":"`, 'utf8')
  const blocks = blockTable(front) + blockTable(body)
  const digest = contentDigest(front, body)
  const signature = signer?.sign(exportStatement(digest, blocks)) ?? ''
  return Buffer.concat([front, Buffer.from(`${blocks}","digest":"${digest}","signature":"${signature}"}}`, 'utf8'), body])
}
