import type { FastifyInstance } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import type { SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { EpochMs } from '../../../engine/model.ts'
import type { CompiledPack } from '../../../engine/rule-book.ts'
import type { PoliciesDeps } from '../deps.ts'
import { policyFacts } from '../policy-facts.ts'
import { policyStanding, workerStanding } from '../standing.ts'

/** Every policy: its edition, since when it is in force, when it is to be reviewed, and what the reader owes it. */
export function registerPage(app: FastifyInstance, deps: PoliciesDeps): void {
  const config = { permission: 'policy.attest', audit: 'policies.viewed' } as const
  app.get(paths.policies.list.pattern, { config }, async (request, reply) => {
    const person = signedIn(request)
    const now = deps.clock.now()
    const policies = await Promise.all(deps.ruleBook.packs.map((pack) => listed(deps, pack, person, now)))
    return reply.page('features/policies/register/register.njk', { title: 'Policies', policies })
  })
}

async function listed(deps: PoliciesDeps, pack: CompiledPack, { id, organisation }: SignedInPerson, now: EpochMs) {
  const { source, version } = policyFacts(pack)
  const { reviewBy, reviewOverdue, reviewed } = await policyStanding(deps, pack, organisation, now)
  const own = source.attested ? await workerStanding(deps, pack, id, now) : undefined
  return {
    title: source.title, edition: source.edition, publisher: source.publisher, version,
    inForceFrom: source.inForceFrom, inForceTo: source.inForceTo, nextReview: source.nextReview,
    reviewBy, reviewOverdue, reviewedAt: reviewed?.at ?? null,
    view: paths.policies.view({ pack: source.id }),
    attest: paths.policies.attest({ pack: source.id }),
    attestation: own === undefined ? 'none' : own.attested !== undefined ? 'attested' : own.asked !== undefined ? 'waiting' : 'not-asked',
    attestedAt: own?.attested?.at ?? null,
  }
}
