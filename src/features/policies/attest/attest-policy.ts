import { z } from 'zod'
import type { RuleBook } from '../../../engine/rule-book.ts'
import type { Command } from '../../../record/command.ts'
import type { StoredEntry } from '../../../record/stored-entry.ts'
import { implementedIn, packOf } from '../implement-policy.ts'
import { policyFacts } from '../policy-facts.ts'

export const attestPolicyInput = z.strictObject({
  /** Worker id, which is the id of the worker's record. */
  worker: z.string().min(1),
  /** Pack id. */
  policy: z.string().min(1),
  data: z.record(z.string(), z.unknown()),
})

/** The three things that somebody confirms of a policy (cafcass-2025 footnote 1). */
export const confirmations = ['read', 'understood', 'willFollow'] as const

/** A worker confirms, for themselves alone, that a policy is read, understood and will be followed. Again changes nothing. */
export function attestPolicy(ruleBook: RuleBook): Command<z.infer<typeof attestPolicyInput>> {
  return {
    name: 'attest-policy',
    permission: 'policy.attest',
    input: attestPolicyInput,
    record: ({ worker }) => worker,
    decide({ worker, policy, data }, { entries, actor, now }) {
      const fault = (path: string, code: string, message: string) => ({ path, code, message })
      if (actor.person !== worker) return { faults: [fault('worker', 'not-yours', 'Each person attests for themselves')] }
      const asked = askedIn(ruleBook, entries, policy)
      if (asked === undefined) return { faults: [fault('policy', 'not-asked', 'You have not been asked to attest to this policy')] }
      if (attestedTo(entries, asked) !== undefined) return { entries: [] }
      const denied = confirmations.filter((item) => data[item] !== true)
      if (denied.length > 0) return { faults: denied.map((item) => fault(`data.${item}`, 'not-confirmed', notConfirmed[item])) }
      const { version } = asked.data
      return {
        entries: [{
          type: 'policy.attested', at: now, about: asked.id,
          data: { policy, ...version === undefined ? {} : { version }, read: true, understood: true, willFollow: true },
        }],
      }
    },
  }
}

/** What is said where one of the three cannot be confirmed: nothing is recorded, and the duty stays. */
const notConfirmed: Readonly<Record<typeof confirmations[number], string>> = {
  read: 'You attest once you have read the policy. Read it first and come back',
  understood: 'You attest once you understand the policy. Talk it through with your manager first',
  willFollow: 'You attest once you will follow the policy. Tell your manager what stands in the way',
}

/** The entry that put the policy, in its present version, before the worker. */
export function askedIn(ruleBook: RuleBook, entries: readonly StoredEntry[], policy: string): StoredEntry | undefined {
  const pack = packOf(ruleBook, policy)
  return pack === undefined ? undefined : implementedIn(entries, policy, policyFacts(pack).version)
}

/** The attestation that answers it. */
export function attestedTo(entries: readonly StoredEntry[], asked: StoredEntry): StoredEntry | undefined {
  return entries.find(({ type, about, data }) => type === 'policy.attested' && about === asked.id
    && confirmations.every((item) => data[item] !== false))
}
