import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Forbidden, signedIn } from '../../../platform/http.ts'
import type { Fault } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { drawEnvelope, drawForm, freshEnvelope, pairs, readEnvelope, readForm, textIn, typedFrom } from '../../record-entry/index.ts'
import type { Typed } from '../../record-entry/index.ts'
import type { PoliciesDeps } from '../deps.ts'
import { policyNamed } from '../policy-named.ts'
import { actorOf } from '../request-parts.ts'
import { policyStanding } from '../standing.ts'
import { reviewPolicy } from './review-policy.ts'

interface OfPolicy {
  readonly pack: string
}

/** Recording that a policy was reviewed, which ends its review being overdue. */
export function reviewPage(app: FastifyInstance, deps: PoliciesDeps): void {
  const permission = 'policy.manage' as const
  const form = { type: deps.vocabulary.entryType('policy.reviewed')!, prefix: 'data' }
  const contextOf = (pack: string) => ({ procedures: [pack], children: [], people: [], organisations: [], roles: [] })
  const choicesOf = (pack: string) => ({ context: contextOf(pack), about: [], perChild: false })

  app.get<{ Params: OfPolicy }>(paths.policies.review.pattern, { config: { permission, audit: 'policy-review.opened' } }, async (request, reply) =>
    show(request, reply, { ...freshEnvelope(choicesOf(request.params.pack), deps.clock.now(), undefined), command: [deps.ids.next()] }, []))

  app.post<{ Params: OfPolicy }>(paths.policies.review.pattern, { config: { permission, audit: 'policy.reviewed' } }, async (request, reply) => {
    const { source } = policyNamed(deps.ruleBook, request.params.pack)
    const typed = typedFrom(request.body)
    const { envelope, faults: whenFaults } = readEnvelope(choicesOf(source.id), typed, deps.clock.now())
    const { data, faults } = readForm(form, typed, contextOf(source.id))
    if (envelope === null || faults.length > 0) return show(request, reply, typed, [...whenFaults, ...faults])
    const input = { organisation: signedIn(request).organisation, policy: source.id, at: envelope.at, data }
    const commandId = textIn(typed, 'command') || deps.ids.next()
    const outcome = await deps.pipeline.execute(reviewPolicy(deps.ruleBook), input, actorOf(request), { commandId })
    switch (outcome.kind) {
      case 'recorded':
      case 'repeated':
        return reply.redirectWith(paths.policies.view({ pack: source.id }), 'The review is recorded.')
      case 'invalid':
        return show(request, reply, { ...typed, command: [deps.ids.next()] }, outcome.faults)
      case 'forbidden':
        throw new Forbidden(outcome.why, permission)
      default:
        throw new Error(`A review came out as '${outcome.kind}'`)
    }
  })

  async function show(request: FastifyRequest<{ Params: OfPolicy }>, reply: FastifyReply, typed: Typed, faults: readonly Fault[]): Promise<FastifyReply> {
    const pack = policyNamed(deps.ruleBook, request.params.pack)
    const { source } = pack
    const { implemented } = await policyStanding(deps, pack, signedIn(request).organisation, deps.clock.now())
    const choices = choicesOf(source.id)
    return reply.page('features/policies/register/review.njk', {
      title: 'Record the review of a policy',
      caption: `${source.title}, ${source.edition}`,
      back: paths.policies.view({ pack: source.id }),
      faults, implemented,
      address: paths.policies.review({ pack: source.id }),
      envelope: drawEnvelope(choices, typed, faults),
      fields: drawForm(form, typed, faults, choices.context),
      hidden: pairs({ 'command': [textIn(typed, 'command')], 'at.opened': [textIn(typed, 'at.opened')] }),
    })
  }
}
