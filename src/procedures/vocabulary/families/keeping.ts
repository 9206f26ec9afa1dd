import { z } from 'zod'
import { entryType } from '../entry-type.ts'
import { longText, structure } from '../items.ts'

const why = 'how records are kept'
const kind = { record: 'case', alsoIn: ['allegation'], family: 'access' } as const

/** What becomes of entries and of records: ours, for the sources leave it to whoever keeps one. */
export const keeping = [
  entryType({
    ...kind,
    slug: 'entry.corrected',
    title: 'Entry corrected',
    command: 'Record a correction of an entry',
    meaning: 'What was written in an earlier entry is put right. The earlier entry stays, and is read from now on as it is here.',
    items: {
      reason: longText('Why is it corrected?', 'why it is corrected', { why }),
      corrected: structure('What does it say now?', 'what it says now', z.strictObject({
        type: z.string(),
        at: z.iso.datetime(),
        about: z.string().optional(),
        children: z.array(z.string()).optional(),
        data: z.record(z.string(), z.unknown()),
      }), { why }),
    },
  }),
  entryType({
    ...kind,
    slug: 'entry.withdrawn',
    title: 'Entry withdrawn',
    command: 'Record that an entry is withdrawn',
    meaning: 'Something was recorded about the wrong child or in the wrong record. What it said is shown and counted nowhere any more.',
    items: { reason: longText('Why?', 'why it is withdrawn', { hint: 'Never what the entry said', why }) },
  }),
  entryType({
    ...kind,
    slug: 'hold.placed',
    title: 'Record held',
    command: 'Record that this record is held',
    meaning: 'The record must not be destroyed, whatever its retention date says.',
    items: { reason: longText('Why?', 'why it is held', { hint: 'Such as an inquiry, a claim or an appeal', why }) },
  }),
  entryType({
    ...kind,
    slug: 'hold.lifted',
    title: 'Hold lifted',
    command: 'Record that a hold is lifted',
    meaning: 'What the record was held for is over.',
    about: 'hold.placed',
    items: { reason: longText('Why?', 'why it is no longer held', { why }) },
  }),
]
