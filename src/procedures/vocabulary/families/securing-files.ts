import { z } from 'zod'
import { entryType } from '../entry-type.ts'
import { choices, longText, number, person, structure, text } from '../items.ts'

/** A file as a seal names it: its id, and the SHA-256 of its bytes. */
export const attachedFileSchema = z.object({ id: z.string(), sha256: z.string() })

/** Papers secured and sealed as a review begins (cafcass-2007 para 3.42 to 3.45). */
export const securingFiles = [
  entryType({
    slug: 'securing-manager.appointed',
    title: 'Securing manager appointed',
    command: 'Appoint a securing manager',
    meaning: 'A manager with no part in the case has been appointed to secure its papers.',
    record: 'practice-review',
    family: 'review',
    about: 'scr.notified',
    perChild: true,
    items: {
      manager: person('Which manager?', 'the manager', {
        hint: 'With no line or performance management of the case',
        why: 'cafcass-2007 para 3.42',
      }),
    },
  }),
  entryType({
    slug: 'case-files.secured',
    title: 'Case files secured',
    command: 'Record that the files are secured',
    meaning: 'Files, notes and management records have been secured as they stood.',
    record: 'practice-review',
    family: 'review',
    about: 'securing-manager.appointed',
    perChild: true,
    items: {
      secured: choices('What is secured?', 'what is secured', ['files', 'notes', 'management records'], {
        requiredBy: ['cafcass-2007'], why: 'cafcass-2007 para 3.42',
      }),
      lateEntries: longText('Which entries came late?', 'the entries that came late', {
        hint: 'Dated, and kept beside the original but apart',
        why: 'cafcass-2007 para 3.45',
      }),
    },
  }),
  entryType({
    slug: 'file.sealed',
    title: 'File held outside sealed',
    command: 'Record that a file is sealed',
    meaning: 'A file held at home or by a self-employed worker has been sealed.',
    record: 'practice-review',
    family: 'review',
    about: 'scr.notified',
    perChild: true,
  }),
  entryType({
    slug: 'file.recovered',
    title: 'File held outside recovered',
    command: 'Record that a file was brought in',
    meaning: 'That file has been brought in.',
    record: 'practice-review',
    family: 'review',
    about: 'file.sealed',
    perChild: true,
  }),
  // Ours: what the product itself does about paragraph 3.44, in whichever record is secured.
  entryType({
    slug: 'record.sealed',
    title: 'Record frozen as it stood',
    command: 'Freeze the record as it stands',
    meaning: 'A review begins: everything written until now is kept in the form in which it stood, and what comes later stands beside it.',
    record: 'case',
    alsoIn: ['allegation'],
    family: 'review',
    items: {
      reason: longText('Why is it frozen?', 'why it is frozen', { why: 'cafcass-2007 para 3.44' }),
      version: number('How many entries does it cover?', 'how many entries it covers', { why: 'cafcass-2007 para 3.44' }),
      lastHash: text('What is the hash of the last of them?', 'the hash of the last of them', { why: 'cafcass-2007 para 3.44' }),
      attachments: structure('Which files does it cover?', 'the files that it covers', z.array(attachedFileSchema), { why: 'cafcass-2007 para 3.44' }),
      digest: text('What is the digest of all of it?', 'the digest of all of it', { why: 'cafcass-2007 para 3.44' }),
    },
  }),
]
