import type { FastifyInstance } from 'fastify'
import { Forbidden, signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { roleTitle } from '../../../platform/permissions.ts'
import type { PoliciesDeps } from '../deps.ts'
import { attestationStates, attestationWords, countAttestations } from '../find-attestations.ts'
import { putInForce } from '../implement-policy.ts'
import type { Implemented } from '../implement-policy.ts'
import { policyDuty } from '../policy-duty.ts'
import { policyFacts } from '../policy-facts.ts'
import { policyNamed } from '../policy-named.ts'
import { actorOf } from '../request-parts.ts'
import { policyStanding, workerStanding } from '../standing.ts'

interface OfPolicy {
  readonly pack: string
}

/** One policy: who owns it and how it came to be, its review, and who has attested. */
export function policyPage(app: FastifyInstance, deps: PoliciesDeps): void {
  const view = { permission: 'policy.attest', audit: 'policy.viewed' } as const
  app.get<{ Params: OfPolicy }>(paths.policies.view.pattern, { config: view }, async (request, reply) => {
    const person = signedIn(request)
    const now = deps.clock.now()
    const pack = policyNamed(deps.ruleBook, request.params.pack)
    const facts = policyFacts(pack)
    const at = { pack: pack.source.id }
    const standing = await policyStanding(deps, pack, person.organisation, now)
    const manages = person.permissions.has('policy.manage')
    const counts = manages && facts.source.attested
      ? await countAttestations(deps.db, { organisation: person.organisation, policy: pack.source.id })
      : null
    return reply.page('features/policies/register/policy.njk', {
      title: facts.source.title,
      caption: `${facts.source.publisher}, ${facts.source.edition}`,
      back: paths.policies.list({}),
      facts, standing,
      review: standing.duty === undefined ? null : policyDuty(standing.duty, { mine: false, who: standing.duty.who.map((role) => roleTitle(role).toLowerCase()) }),
      own: facts.source.attested ? await workerStanding(deps, pack, person.id, now) : null,
      paragraphs: pack.requirements.length,
      manages: manages ? {
        implement: paths.policies.implement(at),
        review: standing.implemented === undefined ? null : paths.policies.review(at),
        counts: counts === null ? null : attestationStates.map((state) => ({
          words: attestationWords[state], count: counts[state], href: `${paths.policies.attestations(at)}?show=${state}`,
        })),
        toAsk: counts?.['not-asked'] ?? 0,
      } : null,
      departures: person.permissions.has('departures.review') ? `${paths.departures({})}?policy=${pack.source.id}` : null,
      attest: paths.policies.attest(at),
    })
  })

  const manage = { permission: 'policy.manage', audit: 'policy.implemented' } as const
  app.post<{ Params: OfPolicy }>(paths.policies.implement.pattern, { config: manage }, async (request, reply) => {
    const { source } = policyNamed(deps.ruleBook, request.params.pack)
    const done = await putInForce(deps, source.id, actorOf(request))
    if (done.organisation.kind === 'forbidden') throw new Forbidden(done.organisation.why, 'policy.manage')
    return reply.redirectWith(paths.policies.view({ pack: source.id }), said(done))
  })
}

function said({ organisation, asked, notAsked }: Implemented) {
  if (organisation.kind === 'invalid') return { kind: 'warning' as const, text: organisation.faults.map(({ message }) => message).join('. ') }
  if (notAsked.length > 0) {
    return { kind: 'warning' as const, text: `The policy is in force. ${peopleIn(asked)} asked to attest; ${notAsked.length} could not be reached. Do it again to ask them.` }
  }
  if (organisation.kind === 'unchanged' && asked === 0) return { kind: 'information' as const, text: 'Everything was in place already. Nothing was changed.' }
  return { kind: 'success' as const, text: asked === 0 ? 'The policy is in force.' : `The policy is in force. ${peopleIn(asked)} now asked to attest.` }
}

function peopleIn(count: number): string {
  return count === 1 ? '1 person is' : `${count} people are`
}
