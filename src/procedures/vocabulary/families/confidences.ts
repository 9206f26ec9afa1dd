import { z } from 'zod'
import { entryType } from '../entry-type.ts'
import { choice, longText, person, structure } from '../items.ts'

const why = 'how records are kept'
const kind = { record: 'case', family: 'access' } as const

/** What of somebody can be kept in confidence. */
export const confidenceKinds = ['address', 'phone', 'email', 'school', 'placement', 'other'] as const

/** 64 hexadecimal digits. */
const digest = z.string().regex(/^[0-9a-f]{64}$/, { error: 'Give the digest as 64 hexadecimal digits' })

const items = {
  subject: person('Whose is it?', 'whose it is', { why }),
  kind: choice('What kind of detail is it?', 'what kind of detail it is', confidenceKinds, { why }),
  digest: structure('What is its digest?', 'its digest', digest, { hint: 'It proves the detail to whoever has it and tells nobody what it is', why }),
}

/** What is kept apart from the record and proved by it, and who may read it: ours, for the sources leave it to whoever keeps one. */
export const confidences = [
  entryType({
    ...kind,
    slug: 'confidence.kept',
    title: 'Confidential detail kept',
    command: 'Record a confidential detail',
    meaning: 'An address, a telephone number, a school or another detail is kept apart from the record, for those entitled to it.',
    items,
  }),
  entryType({
    ...kind,
    slug: 'confidence.withdrawn',
    title: 'Confidential detail ended',
    command: 'Record that a confidential detail has ended',
    meaning: 'A detail that was kept in confidence holds no longer.',
    about: 'confidence.kept',
    items: { ...items, reason: longText('Why?', 'why it holds no longer', { hint: 'Never the detail itself', why }) },
  }),
  entryType({
    ...kind,
    slug: 'confidence-reader.named',
    title: 'Reader of confidential details named',
    command: 'Record who may read confidential details',
    meaning: 'Somebody besides the holder of the case and their manager may read its confidential details.',
    items: {
      person: person('Who?', 'who it is', { why }),
      reason: longText('Why do they need them?', 'why they need them', { why }),
    },
  }),
  entryType({
    ...kind,
    slug: 'confidence-reader.removed',
    title: 'Reader of confidential details removed',
    command: 'Record who may no longer read confidential details',
    meaning: 'Somebody who had been named may no longer read the confidential details of the case.',
    about: 'confidence-reader.named',
    items: { person: person('Who?', 'who it is', { why }), reason: longText('Why?', 'why they no longer may', { why }) },
  }),
]
