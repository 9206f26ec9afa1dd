import type { Command, CommandSituation, Decision } from '../../record/command.ts'
import type { Fault } from '../../record/outcome.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'
import type { Staff } from '../cases/index.ts'
import { decideEntry, leaveRequirement, recordEntryInput } from '../record-entry/index.ts'
import type { LeaveRequirementInput, RecordEntryInput } from '../record-entry/index.ts'
import { approves } from './circle.ts'
import { pathTaken } from './path-of-51.ts'
import { aboutYourself, namesTheActor } from './start-allegation.ts'

/**
 * Records a step in a concern that exists. It is the shared way of recording an entry, with two rules of its own:
 * a draft is approved or returned by a manager who did not write it (cafcass-2025 para 51), and nobody writes that a
 * concern is about themselves.
 */
export function recordInAllegation(staff: Staff): Command<RecordEntryInput> {
  return {
    name: 'record-in-allegation',
    permission: 'allegation.record',
    input: recordEntryInput,
    record: ({ record }) => record,
    decide({ entry, version }, situation) {
      const joined = { ...entry, about: entry.about ?? usuallyAbout(entry.type, situation.entries) }
      const faults = [...approvalFaults(joined, situation), ...accusedFaults(joined, situation, staff)]
      return faults.length > 0 ? { faults } : withoutAbsent(joined, version, situation)
    },
  }
}

/** Leaves a requirement with a reason, in the record of a concern. */
export const leaveInAllegation: Command<LeaveRequirementInput> = {
  ...leaveRequirement, name: 'leave-in-allegation', permission: 'allegation.record',
}

/** What a step is about where the form does not say: the draft, for the manager's word on it, else the concern itself. */
export function usuallyAbout(type: string, entries: readonly StoredEntry[]): string | undefined {
  if (type === 'lado-referral.approved') return pathTaken(entries).draft?.id
  return entries.find((one) => one.type === 'allegation.received')?.id
}

function withoutAbsent(entry: RecordEntryInput['entry'], version: number | undefined, situation: CommandSituation): Decision {
  const { about, ...rest } = entry
  return decideEntry(about === undefined ? rest : { ...rest, about }, version, situation)
}

function approvalFaults({ type, about }: RecordEntryInput['entry'], { entries, actor }: CommandSituation): readonly Fault[] {
  if (type !== 'lado-referral.approved') return []
  const fault = (code: string, message: string): readonly Fault[] => [{ path: 'entry.data.decision', code, message }]
  if (!approves.has(actor.role)) return fault('not-a-manager', 'A manager reads the referral and approves or returns it')
  const draft = entries.find(({ id, type: of }) => id === about && of === 'lado-referral.drafted')
  if (draft === undefined) return fault('no-draft', 'There is no draft to approve yet')
  if (draft.by.person !== undefined && draft.by.person === actor.person) {
    return fault('own-draft', 'You wrote this draft, so another manager has to read and approve it')
  }
  return []
}

function accusedFaults({ type, data }: RecordEntryInput['entry'], { actor }: CommandSituation, staff: Staff): readonly Fault[] {
  if (type !== 'allegation.received' || !namesTheActor(data, actor.person, staff)) return []
  return [{ ...aboutYourself, path: `entry.${aboutYourself.path}` }]
}
