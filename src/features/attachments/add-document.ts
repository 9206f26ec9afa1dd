import { z } from 'zod'
import type { Command, Decision } from '../../record/command.ts'

/** The entry by which a record proves a file. */
export const documentAdded = 'document.added'

const input = z.strictObject({
  record: z.string().min(1, 'Say in which case'),
  /** The entry that it belongs to. */
  about: z.string().optional(),
  description: z.string().min(1, 'Enter what the document is'),
  file: z.strictObject({
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    name: z.string().min(1),
    mediaType: z.string().min(1),
    size: z.int().min(1),
    scanned: z.enum(['no virus found', 'not scanned']),
  }),
})

export type AddDocumentInput = z.infer<typeof input>

/** Adds a file to a record: its content is kept in the same transaction, under its digest, and the entry proves it. */
export const addDocument: Command<AddDocumentInput> = {
  name: 'add-document',
  permission: 'case.record',
  input,
  record: ({ record }) => record,
  decide({ about, description, file }, { head, now }): Decision {
    if (head?.record !== 'case') return { faults: [{ path: 'record', code: 'no-such-case', message: 'There is no such case' }] }
    return { entries: [{ type: documentAdded, at: now, ...about === undefined ? {} : { about }, data: { description, ...file } }] }
  },
}
