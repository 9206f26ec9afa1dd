import { z } from 'zod'
import { entryType } from '../entry-type.ts'
import { choice, dateTime, longText, person, structure } from '../items.ts'

const why = 'how records are kept'
const kinds = { record: 'case', alsoIn: ['allegation'], family: 'access' } as const

/** Who may open a record: ours, for the sources leave it to whoever keeps one. */
export const access = [
  entryType({
    ...kinds,
    slug: 'record.restricted',
    title: 'Record restricted',
    command: 'Restrict this record',
    meaning: 'From now on the record is open to the people named here and to nobody else.',
    items: {
      people: structure('Who may open it?', 'who may open it', z.array(z.string()).min(1), { hint: 'Everybody else in the service is kept out', why }),
      reason: longText('Why?', 'why it is restricted', { why }),
    },
  }),
  entryType({
    ...kinds,
    slug: 'restriction.lifted',
    title: 'Restriction lifted',
    command: 'Lift the restriction',
    meaning: 'The record is open again to everybody whose work brings them to it.',
    about: 'record.restricted',
    items: { reason: longText('Why?', 'why it is no longer restricted', { why }) },
  }),
  entryType({
    ...kinds,
    slug: 'conflict.recorded',
    title: 'Conflict of interest recorded',
    command: 'Record a conflict of interest',
    meaning: 'Whether somebody who works for the service is personally connected with the people in the record.',
    items: {
      person: person('Who?', 'who it is about', { why }),
      finding: choice('Are they connected with the people in the record?', 'whether they are connected', [
        'they are connected, and must not open the record', 'they only share a name with somebody in it',
      ], { why }),
      reason: longText('How is that known?', 'how that is known', { why }),
    },
  }),
  entryType({
    ...kinds,
    slug: 'record.opened-in-emergency',
    title: 'Record opened in an emergency',
    command: 'Open this record in an emergency',
    meaning: 'Somebody to whom the record is not open has opened it because a child could not wait.',
    items: {
      reason: longText('Why can it not wait?', 'why it could not wait', { why }),
      until: dateTime('Until when is it open to them?', 'until when it is open to them', { why }),
    },
  }),
  entryType({
    ...kinds,
    slug: 'emergency-opening.reviewed',
    title: 'Emergency opening reviewed',
    command: 'Review an emergency opening',
    meaning: 'Somebody else has looked at why a record was opened in an emergency, and said whether it was right.',
    about: 'record.opened-in-emergency',
    items: {
      finding: choice('Was it right to open it?', 'whether it was right', ['it was right', 'it was not needed'], { why }),
      notes: longText('What was found?', 'what was found', { why }),
    },
  }),
]
