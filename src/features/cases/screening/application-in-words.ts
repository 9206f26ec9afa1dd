import type { EpochMs } from '../../../engine/model.ts'
import { knownToAuthority, nameAndAge } from '../case-words.ts'
import { harmInWords } from '../court-facts.ts'
import { sayMiam } from '../said-structure.ts'
import type { OpenCase } from '../open-case.ts'

/** What the court sent, for whoever screens it. */
export function applicationInWords({ facts, children, parties, hearings }: OpenCase, now: EpochMs) {
  const harm = harmInWords(facts)
  return {
    kind: [facts.application, facts.proceedings].filter(Boolean).join(', '),
    court: facts.court,
    submittedOn: facts.submittedOn,
    receivedOn: facts.receivedOn,
    children: children.map((child) => nameAndAge(child, now)),
    parties,
    orders: facts.ordersSought,
    harm,
    /** Other signs of harm than the kinds that it names. */
    signs: (facts.harm?.kinds ?? []).filter((sign) => !harm.includes(sign)),
    known: knownToAuthority(facts.knownToLocalAuthority, facts.localAuthority),
    miam: facts.miam === undefined ? [] : sayMiam(facts.miam),
    documents: facts.documents.map(({ name }) => name),
    hearings: hearings.filter(({ at }) => at >= now),
    confidential: parties.filter(({ confidential }) => confidential.length > 0),
  }
}
