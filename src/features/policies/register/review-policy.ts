import { z } from 'zod'
import type { RuleBook } from '../../../engine/rule-book.ts'
import type { Command } from '../../../record/command.ts'
import { implementedIn, packOf } from '../implement-policy.ts'
import { organisationRecord } from '../organisation-record.ts'
import { policyFacts } from '../policy-facts.ts'

export const reviewPolicyInput = z.strictObject({
  organisation: z.string().min(1),
  /** Pack id. */
  policy: z.string().min(1),
  /** When it was reviewed, milliseconds since 1970. */
  at: z.int('Enter when it was reviewed'),
  data: z.record(z.string(), z.unknown()),
})

/** Writes in the organisation's record that a policy was reviewed. */
export function reviewPolicy(ruleBook: RuleBook): Command<z.infer<typeof reviewPolicyInput>> {
  return {
    name: 'review-policy',
    permission: 'policy.manage',
    input: reviewPolicyInput,
    record: ({ organisation }) => organisationRecord(organisation),
    decide({ policy, at, data }, { entries }) {
      const pack = packOf(ruleBook, policy)
      const implemented = pack === undefined ? undefined : implementedIn(entries, policy, policyFacts(pack).version)
      if (implemented === undefined) {
        return { faults: [{ path: 'policy', code: 'not-in-force', message: 'Put the policy in force first: it is not in your organisation’s record' }] }
      }
      if (at < implemented.at) return { faults: [{ path: 'at', code: 'before-in-force', message: 'The review comes after the policy came into force' }] }
      return { entries: [{ type: 'policy.reviewed', at, about: implemented.id, data }] }
    },
  }
}
