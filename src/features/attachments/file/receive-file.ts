import { createHash } from 'node:crypto'
import type { Scanned, VirusScanner } from '../../../platform/virus-scanner.ts'
import { cleanName, endedAs } from './clean-name.ts'
import { fileKind } from './file-kind.ts'
import type { MediaType } from './media-types.ts'

/** A file that came whole and may be kept. */
export interface ReceivedFile {
  readonly name: string
  readonly media: MediaType
  readonly bytes: Buffer
  /** SHA-256 in hexadecimal digits. */
  readonly digest: string
  readonly scanned: 'no virus found' | 'not scanned'
}

export type Receipt =
  | { readonly kind: 'received', readonly file: ReceivedFile }
  | { readonly kind: 'refused', readonly why: string }
  | { readonly kind: 'infected', readonly signature: string, readonly digest: string, readonly name: string }

export interface Sent {
  readonly name: string
  readonly bytes: AsyncIterable<Buffer>
}

/**
 * Takes a file in, in memory: one that breaks off, is too large or may not be kept leaves nothing anywhere.
 * @param most bytes
 * @throws ScannerSilent where there is a scanner and it does not answer
 */
export async function receiveFile({ name: declared, bytes: stream }: Sent, most: number, scanner: VirusScanner | null): Promise<Receipt> {
  const hash = createHash('sha256')
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    // Read to its end all the same, so that the browser hears the answer.
    if (size > most) parts.length = 0
    else {
      hash.update(part)
      parts.push(part)
    }
  }
  if (size > most) return { kind: 'refused', why: `The file is larger than ${Math.floor(most / (1024 * 1024))} MB. Send it in smaller parts.` }
  const bytes = Buffer.concat(parts)
  const kind = await fileKind(bytes)
  if ('refused' in kind) return { kind: 'refused', why: kind.refused }
  const plain = cleanName(declared)
  const name = endedAs(plain, kind.media)
  if (name === null) return { kind: 'refused', why: `The file is named ‘${plain}’, but by its content it is ${kind.media.title}. Save it under a name that ends in .${kind.media.endings[0]}.` }
  const digest = hash.digest('hex')
  const scanned: Scanned | null = scanner === null ? null : await scanner.scan(bytes)
  if (scanned?.kind === 'infected') return { kind: 'infected', signature: scanned.signature, digest, name }
  return { kind: 'received', file: { name, media: kind.media, bytes, digest, scanned: scanned === null ? 'not scanned' : 'no virus found' } }
}
