import { entryType } from '../entry-type.ts'
import { choice, number, text } from '../items.ts'

const proof = { why: 'how records are kept: a file is proved by its digest' }

// Not in the catalogue: a file that somebody adds stands in an entry, so that the chain proves which file it was.
export const document = [
  entryType({
    slug: 'document.added',
    title: 'Document added',
    command: 'Record a document',
    meaning: 'A file has been added to the record; its SHA-256 proves which file it was.',
    record: 'case',
    family: 'intake',
    items: {
      description: text('What is it?', 'what the document is', proof),
      name: text('What is the file called?', 'the name of the file', proof),
      mediaType: text('What kind of file is it, by its content?', 'the kind of file', proof),
      size: number('How large is it, in bytes?', 'the number of bytes', proof),
      digest: text('What is its SHA-256?', 'the SHA-256 of the file', proof),
      scanned: choice('Was it scanned for viruses?', 'whether it was scanned for viruses', ['no virus found', 'not scanned'], proof),
    },
  }),
]
