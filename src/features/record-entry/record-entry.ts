import { z } from 'zod'
import { vocabulary } from '../../procedures/vocabulary/index.ts'
import type { EntryType } from '../../procedures/vocabulary/index.ts'
import type { Command, CommandSituation, Decision } from '../../record/command.ts'

/** One entry of any type, for a record that exists. */
export const recordEntryInput = z.strictObject({
  record: z.string().min(1, 'Say in which record'),
  /** How many entries the record had when the actor looked; left out, it is added to whatever is there. */
  version: z.int().min(0).optional(),
  entry: z.strictObject({
    type: z.string().min(1, 'Say what happened'),
    /** Milliseconds since 1970. */
    at: z.int('Enter when it happened'),
    about: z.string().optional(),
    children: z.array(z.string()).optional(),
    data: z.record(z.string(), z.unknown()),
  }),
})

export type RecordEntryInput = z.infer<typeof recordEntryInput>

/** Records that something happened. */
export const recordEntry: Command<RecordEntryInput> = {
  name: 'record-entry',
  permission: 'case.record',
  input: recordEntryInput,
  record: ({ record }) => record,
  decide: ({ version, entry }, situation) => decideEntry(entry, version, situation),
}

/** The entry as it is to be written, or why it cannot be. */
export function decideEntry(entry: RecordEntryInput['entry'], version: number | undefined, { head }: CommandSituation): Decision {
  const fault = (code: string, message: string): Decision => ({ faults: [{ path: 'entry.type', code, message }] })
  const type = vocabulary.entryType(entry.type)
  if (head === null) return { faults: [{ path: 'record', code: 'no-such-record', message: 'There is no such record' }] }
  if (type === undefined) return fault('unknown-type', `There is no entry type '${entry.type}'`)
  if (type.derived !== undefined) return fault('derived', `'${type.title}' follows from other entries: ${type.derived}`)
  if (!belongsIn(type, head.record)) return fault('wrong-record', `'${type.title}' is not recorded here`)
  return { entries: [{ ...entry, type: type.slug }], ...version === undefined ? {} : { expectedVersion: version } }
}

/** What has a command of its own, with its own permission or source: allocating, the court's file, attesting, adding a file. */
const writtenElsewhere: ReadonlySet<string> = new Set([
  'case.allocated', 'court-application.received', 'court-case.updated', 'policy.implemented', 'policy.attested', 'record.sealed', 'duty.overdue-noted',
  'record.restricted', 'restriction.lifted', 'conflict.recorded', 'record.opened-in-emergency', 'emergency-opening.reviewed',
  'confidence.kept', 'confidence.withdrawn', 'confidence-reader.named', 'confidence-reader.removed',
  'document.added', 'entry.withdrawn', 'entry.corrected', 'hold.placed', 'hold.lifted',
])

export function hasOwnCommand(slug: string): boolean {
  return writtenElsewhere.has(slug)
}

/**
 * Whether entries of the type are recorded by this command in records of the kind. What belongs to a concern about
 * somebody who works with children is recorded nowhere else, whatever another system may send (cafcass-2025 para 49).
 */
export function belongsIn({ slug, record, alsoIn }: Pick<EntryType, 'slug' | 'record' | 'alsoIn'>, kind: string): boolean {
  if (hasOwnCommand(slug)) return false
  return record === kind || (record !== 'allegation' && alsoIn.includes(kind))
}
