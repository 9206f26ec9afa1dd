import type { AuthoriseRequest, Verdict } from '../../record/pipeline-parts.ts'

const inWorkers: ReadonlySet<string> = new Set(['ask-to-attest', 'attest-policy'])
const inOrganisations: ReadonlySet<string> = new Set(['implement-policy', 'review-policy'])

/**
 * Whether somebody may write in the record of a worker or an organisation; null where it is neither and others decide.
 * Nobody attests for somebody else.
 * @param refused the words in which everything is refused
 */
export function authorisePolicies(refused: Verdict & { readonly allowed: false }) {
  return ({ actor, command, recordId, head }: AuthoriseRequest): Verdict | null => {
    if (command === 'attest-policy' && actor.person !== recordId) return refused
    if (head?.record === 'worker') return inWorkers.has(command) ? { allowed: true } : refused
    if (head?.record === 'organisation') return inOrganisations.has(command) ? { allowed: true } : refused
    return head !== null && (inWorkers.has(command) || inOrganisations.has(command)) ? refused : null
  }
}
