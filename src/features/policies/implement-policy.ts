import { z } from 'zod'
import type { CompiledPack, RuleBook } from '../../engine/rule-book.ts'
import type { Actor, Command } from '../../record/command.ts'
import type { BatchOutcome, Outcome } from '../../record/outcome.ts'
import type { StoredEntry } from '../../record/stored-entry.ts'
import type { PoliciesDeps } from './deps.ts'
import { organisationRecord } from './organisation-record.ts'
import { policyFacts } from './policy-facts.ts'

export const implementPolicyInput = z.strictObject({
  organisation: z.string().min(1, 'Say for which organisation'),
  /** Pack id. */
  policy: z.string().min(1, 'Say which policy'),
})

/** Writes in the organisation's record that a policy is in force, with what the policy says of itself. Again changes nothing. */
export function implementPolicy(ruleBook: RuleBook): Command<z.infer<typeof implementPolicyInput>> {
  return {
    name: 'implement-policy',
    permission: 'policy.manage',
    input: implementPolicyInput,
    record: ({ organisation }) => organisationRecord(organisation),
    decide({ organisation, policy }, { head, entries, actor, now }) {
      const pack = packOf(ruleBook, policy)
      if (pack === undefined) return { faults: [noSuchPolicy] }
      if (pack.from > now) return { faults: [{ path: 'policy', code: 'not-yet', message: 'This policy is not in force yet' }] }
      const { version, owner, endorsedBy, approvedBy, approvedOn, reviewBy, source } = policyFacts(pack)
      if (implementedIn(entries, policy, version) !== undefined) return { entries: [] }
      const data = filled({
        policy, version, owner, endorsedBy, approvedBy, approvedOn, nextReview: reviewBy, attestationRequired: source.attested,
      })
      const entry = { type: 'policy.implemented', at: pack.from, data }
      if (head !== null) return { entries: [entry], ...underPolicy(head.procedures, policy) }
      return {
        opens: { record: 'organisation', title: organisation, procedures: [policy], children: [], nation: source.nation, ...officeOf(actor) },
        entries: [entry],
      }
    },
  }
}

export const askToAttestInput = z.strictObject({
  /** Worker id, which is the id of the worker's record. */
  worker: z.string().min(1), name: z.string().min(1), office: z.string().nullable(), policy: z.string().min(1),
})

/**
 * Puts a policy before one worker, in that worker's record: attesting to it is a duty of theirs from then on.
 * Once for each version; again changes nothing.
 */
export function askToAttest(ruleBook: RuleBook): Command<z.infer<typeof askToAttestInput>> {
  return {
    name: 'ask-to-attest',
    permission: 'policy.manage',
    input: askToAttestInput,
    record: ({ worker }) => worker,
    decide({ name, office, policy }, { head, entries, now }) {
      const pack = packOf(ruleBook, policy)
      if (pack === undefined) return { faults: [noSuchPolicy] }
      const { version, source } = policyFacts(pack)
      if (implementedIn(entries, policy, version) !== undefined) return { entries: [] }
      const entry = { type: 'policy.implemented', at: now, data: filled({ policy, version, attestationRequired: source.attested }) }
      if (head !== null) return { entries: [entry], ...underPolicy(head.procedures, policy) }
      return {
        opens: { record: 'worker', title: name, procedures: [policy], children: [], nation: source.nation, ...office === null ? {} : { office } },
        entries: [entry],
      }
    },
  }
}

export interface Implemented {
  readonly organisation: Outcome
  /** Workers before whom the policy was put now. */
  readonly asked: number
  /** Workers before whom it was already. */
  readonly unchanged: number
  readonly notAsked: readonly { readonly worker: string, readonly outcome: BatchOutcome }[]
}

/**
 * Puts a policy in force: in the organisation's record and, where staff have to attest to it, in the record of each of
 * its workers, one transaction each. Carried out again it reaches those who have joined since, and changes nothing else.
 */
export async function putInForce(
  { db, pipeline, ruleBook }: Pick<PoliciesDeps, 'db' | 'pipeline' | 'ruleBook'>, policy: string, actor: Actor,
): Promise<Implemented> {
  const organisation = actor.organisation ?? ''
  const outcome = await pipeline.execute(implementPolicy(ruleBook), { organisation, policy }, actor)
  const stands = outcome.kind === 'recorded' || outcome.kind === 'unchanged'
  if (!stands || packOf(ruleBook, policy)?.source.attested !== true) return { organisation: outcome, asked: 0, unchanged: 0, notAsked: [] }
  const workers = await db.selectFrom('worker').select(['id', 'name', 'office']).where('organisation', '=', organisation).orderBy('id').execute()
  const items = workers.map(({ id, name, office }) => ({ input: { worker: id, name, office, policy } }))
  const done = { asked: 0, unchanged: 0, notAsked: [] as { worker: string, outcome: BatchOutcome }[] }
  for await (const { item, outcome: one } of pipeline.executeEach(askToAttest(ruleBook), items, actor)) {
    if (one.kind === 'recorded') done.asked += 1
    else if (one.kind === 'unchanged') done.unchanged += 1
    else done.notAsked.push({ worker: item.input.worker, outcome: one })
  }
  return { organisation: outcome, ...done }
}

/** The entry that put this version of a policy in a record. */
export function implementedIn(entries: readonly StoredEntry[], policy: string, version: string | null): StoredEntry | undefined {
  return entries.find(({ type, data }) => type === 'policy.implemented' && data['policy'] === policy
    && (version === null || data['version'] === version))
}

export function packOf(ruleBook: RuleBook, policy: string): CompiledPack | undefined {
  return ruleBook.packs.find(({ source }) => source.id === policy)
}

export const noSuchPolicy = { path: 'policy', code: 'no-such-policy', message: 'There is no such policy' } as const

function underPolicy(procedures: readonly string[], policy: string) {
  return procedures.includes(policy) ? {} : { amends: { procedures: [...procedures, policy] } }
}

function officeOf({ office }: Actor) {
  return office === null || office === undefined ? {} : { office }
}

function filled(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))
}
