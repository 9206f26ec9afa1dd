import type { FastifyRequest } from 'fastify'
import type { AttachmentsDeps } from '../deps.ts'
import { receiveFile } from '../file/receive-file.ts'
import type { Receipt } from '../file/receive-file.ts'

/** A form with a file, as it was sent. */
export interface Upload {
  readonly about: string
  readonly description: string
  readonly command: string
  /** Null where no file came. */
  readonly receipt: Receipt | null
}

/** Reads the form as it comes, the file into memory and no further than it may go. */
export async function readUpload(request: FastifyRequest, { mostBytes, scanner }: Pick<AttachmentsDeps, 'mostBytes' | 'scanner'>): Promise<Upload> {
  const fields = new Map<string, string>()
  let receipt: Receipt | null = null
  if (!request.isMultipart()) return { about: '', description: '', command: '', receipt }
  // One byte more than may be kept tells that it is too large; what comes after that is thrown away as it comes.
  const options = { throwFileSizeLimit: false, limits: { fileSize: mostBytes + 1, files: 1, fields: 20 } }
  for await (const part of request.parts(options)) {
    if (part.type === 'field') fields.set(part.fieldname, typeof part.value === 'string' ? part.value : '')
    else if (part.fieldname === 'file' && part.filename !== '') receipt = await receiveFile({ name: part.filename, bytes: part.file }, mostBytes, scanner)
    else part.file.resume()
  }
  const word = (name: string): string => (fields.get(name) ?? '').toWellFormed().replaceAll('\0', '').replaceAll('\r\n', '\n').trim()
  return { about: word('about'), description: word('description').slice(0, 2000), command: word('command').slice(0, 200), receipt }
}
