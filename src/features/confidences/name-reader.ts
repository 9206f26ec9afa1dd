import { z } from 'zod'
import type { Actor, Command, CommandSituation, Decision } from '../../record/command.ts'
import { caseBelonging, confidenceReaders } from '../cases/index.ts'
import type { Staff } from '../cases/index.ts'

const input = z.strictObject({
  record: z.string().min(1),
  /** Worker id. */
  person: z.string().min(1, 'Choose who is to read them'),
  reason: z.string().trim().min(1, 'Say why they need them').max(2000, 'Say why in 2,000 characters'),
})

export type NameReaderInput = z.infer<typeof input>

/** Lets somebody besides the holder and their manager read what a case keeps in confidence. Nobody lets themselves in. */
export function nameReader(staff: Staff): Command<NameReaderInput> {
  return {
    name: 'name-confidence-reader',
    permission: 'case.allocate',
    input,
    record: ({ record }) => record,
    decide: ({ person, reason }, situation): Decision => {
      const { entries, actor, now } = situation
      if (!answersFor(situation, staff)) return fault('person', 'not-theirs', notYours)
      if (staff.find(person) === undefined) return fault('person', 'unknown-worker', 'Choose somebody from the list')
      if (person === actor.person) return fault('person', 'oneself', 'Somebody else has to name you')
      if (confidenceReaders(entries).some((reader) => reader.person === person)) return { entries: [] }
      return { entries: [{ type: 'confidence-reader.named', at: now, data: { person, reason } }] }
    },
  }
}

const removal = input.extend({ person: z.string().min(1, 'Choose who is to read them no longer'), reason: z.string().trim().max(2000).optional() })

export type RemoveReaderInput = z.infer<typeof removal>

/** Takes the name of a reader off again. */
export function removeReader(staff: Staff): Command<RemoveReaderInput> {
  return {
    name: 'remove-confidence-reader',
    permission: 'case.allocate',
    input: removal,
    record: ({ record }) => record,
    decide: ({ person, reason }, situation): Decision => {
      if (!answersFor(situation, staff)) return fault('person', 'not-theirs', notYours)
      const reader = confidenceReaders(situation.entries).find((one) => one.person === person)
      if (reader === undefined) return { entries: [] }
      return { entries: [{ type: 'confidence-reader.removed', at: situation.now, about: reader.entry.id, data: { person, reason } }] }
    },
  }
}

export const notYours = 'Only a manager of the office, or of whoever holds the case, says who may read its confidential details.'

/** Whether a manager answers for the case: it is their office's or their people's, and not only one of every office's. */
export function answersFor({ head, entries, actor }: Pick<CommandSituation, 'head' | 'entries'> & { readonly actor: Actor }, staff: Staff): boolean {
  if (head?.record !== 'case' || actor.person === null) return false
  const { holder } = caseBelonging(staff)(head, entries)
  const manager = holder === null ? null : staff.find(holder)?.managerId ?? null
  return manager === actor.person || (head.office !== undefined && head.office === staff.find(actor.person)?.office)
}

function fault(path: string, code: string, message: string): Decision {
  return { faults: [{ path, code, message }] }
}
