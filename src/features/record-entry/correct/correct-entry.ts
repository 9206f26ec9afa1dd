import { z } from 'zod'
import { correctionType } from '../../../engine/correction.ts'
import { vocabulary } from '../../../procedures/vocabulary/index.ts'
import { canonicalJson } from '../../../record/canonical.ts'
import type { Command, CommandSituation, Decision } from '../../../record/command.ts'
import type { StoredEntry } from '../../../record/stored-entry.ts'
import { belongsIn } from '../record-entry.ts'
import { Threads } from '../threads.ts'

export const correctEntryInput = z.strictObject({
  record: z.string().min(1, 'Say in which record'),
  /** The version of the record that the actor saw. */
  version: z.int().min(0).optional(),
  /** Id of the entry that is corrected. */
  entry: z.string().min(1, 'Say which entry'),
  reason: z.string(),
  /** The whole entry as it should have been. */
  corrected: z.strictObject({
    /** Milliseconds since 1970. */
    at: z.int('Enter when it happened'),
    about: z.string().optional(),
    children: z.array(z.string()),
    data: z.record(z.string(), z.unknown()),
  }),
})

export type CorrectEntryInput = z.infer<typeof correctEntryInput>

const earliest = Date.UTC(1990, 0, 1)

/** Records that an entry should have said something else. The entry stays as it is; the correction points at it. */
export const correctEntry: Command<CorrectEntryInput> = {
  name: 'correct-entry',
  permission: 'case.record',
  input: correctEntryInput,
  record: ({ record }) => record,
  decide(input, situation): Decision {
    const { entry: id, version, reason, corrected } = input
    const { head, entries, now } = situation
    const target = entries.find((entry) => entry.id === id)
    if (head === null) return fault('record', 'no-such-record', 'There is no such record')
    if (target === undefined) return fault('entry', 'no-such-entry', 'There is no such entry in this record')
    if (!isCorrectable(target, head.record)) return fault('entry', 'not-correctable', 'This entry is not corrected: what it says comes from elsewhere or has a way of its own to be changed')
    if (reason.trim() === '') return fault('reason', 'missing', 'Enter why it is corrected')
    const wrong = envelopeFaults(input, target, situation)
    if (wrong.length > 0) return { faults: wrong }
    if (isSame(corrected, target)) return fault('reason', 'nothing-changed', 'Change something in the entry, or stop and record nothing')
    const { at, about, children, data } = corrected
    const says = { type: target.type, at: new Date(at).toISOString(), ...about === undefined ? {} : { about }, ...children.length === 0 ? {} : { children }, data }
    return {
      entries: [{ type: correctionType, at: now, about: target.id, children, data: { reason, corrected: says } }],
      ...version === undefined ? {} : { expectedVersion: version },
    }
  },
}

/** Whether an entry can be corrected in records of the kind: what a person records by the form of its type. */
export function isCorrectable({ type: slug }: Pick<StoredEntry, 'type'>, kind: string): boolean {
  const type = vocabulary.entryType(slug)
  return type !== undefined && type.derived === undefined && belongsIn(type, kind)
}

function envelopeFaults({ corrected: { at, about, children } }: CorrectEntryInput, target: StoredEntry, { head, entries, now }: CommandSituation) {
  const known = new Set(head!.children.map(({ id }) => id))
  const threads = new Threads(entries)
  return [
    ...at > now ? [{ path: 'entry.at', code: 'in-the-future', message: 'Enter a date and time that is not in the future' }] : [],
    ...at < earliest ? [{ path: 'entry.at', code: 'before-1990', message: 'Enter a date from 1990 on' }] : [],
    ...children.every((child, index) => known.has(child) && children.indexOf(child) === index) ? [] : [{ path: 'entry.children', code: 'not-in-record', message: 'Choose children of this record' }],
    ...about === undefined || (threads.find(about) !== undefined && !threads.isWithin(about, target.id))
      ? []
      : [{ path: 'entry.about', code: 'not-before', message: 'Choose something that does not itself follow from this' }],
  ]
}

function isSame(corrected: CorrectEntryInput['corrected'], { at, about, children, data }: StoredEntry): boolean {
  return canonicalJson({ at, about, children: [...children].toSorted(), data })
    === canonicalJson({ ...corrected, about: corrected.about, children: corrected.children.toSorted() })
}

function fault(path: string, code: string, message: string): Decision {
  return { faults: [{ path, code, message }] }
}
