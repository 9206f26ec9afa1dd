import { z } from 'zod'
import type { Command, Decision } from '../../../record/command.ts'
import type { StoredEntry } from '../../../record/stored-entry.ts'

const reason = z.string().trim().min(1, 'Say why').max(2000, 'Say why in 2,000 characters')
const record = z.string().min(1, 'Say which record')

const placeInput = z.strictObject({ record, reason })
const liftInput = z.strictObject({ record, hold: z.string().min(1, 'Say which hold'), reason })

/** Entries by which a record is held and that nobody has lifted. */
export function holdsIn(entries: readonly StoredEntry[]): readonly StoredEntry[] {
  const lifted = new Set(entries.filter(({ type }) => type === 'hold.lifted').map(({ about }) => about))
  return entries.filter(({ id, type }) => type === 'hold.placed' && !lifted.has(id))
}

/** Keeps a record from being destroyed for as long as somebody needs it: an inquiry, a claim, an appeal. */
export const placeHold: Command<z.infer<typeof placeInput>> = {
  name: 'place-hold',
  permission: 'record.destroy',
  input: placeInput,
  record: ({ record }) => record,
  decide: ({ reason }, { head, now }): Decision => head === null
    ? { faults: [{ path: 'record', code: 'no-such-record', message: 'There is no such record' }] }
    : { entries: [{ type: 'hold.placed', at: now, data: { reason } }] },
}

/** Lets go of a record that was held. */
export const liftHold: Command<z.infer<typeof liftInput>> = {
  name: 'lift-hold',
  permission: 'record.destroy',
  input: liftInput,
  record: ({ record }) => record,
  decide: ({ hold, reason }, { entries, now }): Decision => holdsIn(entries).some(({ id }) => id === hold)
    ? { entries: [{ type: 'hold.lifted', at: now, about: hold, data: { reason } }] }
    : { entries: [] },
}
