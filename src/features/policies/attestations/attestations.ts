import type { FastifyInstance } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { roleTitle } from '../../../platform/permissions.ts'
import type { PoliciesDeps } from '../deps.ts'
import { policyNamed } from '../policy-named.ts'
import { queryWord } from '../request-parts.ts'
import { attestationStates, attestationWords, countAttestations, findAttestations } from '../find-attestations.ts'
import type { Attestation } from '../find-attestations.ts'

const pageSize = 100

/** Who has attested to a policy and who has not yet. */
export function attestationsPage(app: FastifyInstance, { db, ruleBook }: PoliciesDeps): void {
  const config = { permission: 'policy.manage', audit: 'attestations.viewed' } as const
  app.get<{ Params: { pack: string } }>(paths.policies.attestations.pattern, { config }, async (request, reply) => {
    const { organisation } = signedIn(request)
    const { source } = policyNamed(ruleBook, request.params.pack)
    const wanted = { organisation, policy: source.id }
    const asked = queryWord(request, 'show')
    const show = attestationStates.find((state) => state === asked) ?? 'waiting'
    const counts = await countAttestations(db, wanted)
    const last = Math.max(1, Math.ceil(counts[show] / pageSize))
    const page = Math.min(last, Math.max(1, Math.trunc(Number(queryWord(request, 'page')) || 1)))
    const found = await findAttestations(db, wanted, show, { offset: (page - 1) * pageSize, limit: pageSize })
    const address = (state: Attestation, number = 1): string =>
      `${paths.policies.attestations({ pack: source.id })}?${new URLSearchParams({ show: state, ...number === 1 ? {} : { page: String(number) } }).toString()}`
    return reply.page('features/policies/attestations/attestations.njk', {
      title: 'Who has attested',
      back: paths.policies.view({ pack: source.id }),
      source, show,
      states: attestationStates.map((state) => ({ words: attestationWords[state], count: counts[state], href: address(state), current: state === show })),
      offices: [...Map.groupBy(found, ({ office }) => office ?? 'No office')].map(([office, workers]) => ({
        office, workers: workers.map(({ role, ...worker }) => ({ ...worker, role: roleTitle(role) })),
      })),
      previous: page > 1 ? { href: address(show, page - 1) } : undefined,
      next: page < last ? { href: address(show, page + 1) } : undefined,
    })
  })
}
