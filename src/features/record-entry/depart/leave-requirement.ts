import { z } from 'zod'
import { ruleBook } from '../../../procedures/index.ts'
import type { Command, Decision } from '../../../record/command.ts'
import { decideEntry, recordEntryInput } from '../record-entry.ts'

/** Requirements that are left, and the entry that says why. */
export const leaveRequirementInput = recordEntryInput.extend({
  requirements: z.array(z.string()).min(1, 'Choose what is left'),
})

export type LeaveRequirementInput = z.infer<typeof leaveRequirementInput>

/** Records that requirements are left, with the reason. The entry has to be one by which their pack lets them be left. */
export const leaveRequirement: Command<LeaveRequirementInput> = {
  name: 'leave-requirement',
  permission: 'case.record',
  input: leaveRequirementInput,
  record: ({ record }) => record,
  decide({ entry, version, requirements }, situation): Decision {
    const unknown = requirements.filter((id) => !ruleBook().requirements.has(id))
    if (unknown.length > 0) return fault('unknown-requirement', `There is no requirement '${unknown.join("', '")}'`)
    const packs = ruleBook().packs.filter(({ source }) => requirements.some((id) => id.startsWith(`${source.id}/`)))
    const [rule, ...others] = packs.map(({ departure }) => departure)
    if (rule === undefined || rule.on !== entry.type || others.some((other) => other?.on !== rule.on || other.item !== rule.item)) {
      return fault('no-way-to-leave', 'This is not how these requirements are left')
    }
    return decideEntry({ ...entry, data: { ...entry.data, [rule.item]: requirements.join(' ') } }, version, situation)
  },
}

function fault(code: string, message: string): Decision {
  return { faults: [{ path: 'requirements', code, message }] }
}
