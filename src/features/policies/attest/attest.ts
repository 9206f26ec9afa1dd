import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Forbidden, signedIn } from '../../../platform/http.ts'
import type { Fault } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { drawForm, pairs, readForm, textIn, typedFrom } from '../../record-entry/index.ts'
import type { FormContext, Typed } from '../../record-entry/index.ts'
import type { PoliciesDeps } from '../deps.ts'
import { policyDuty } from '../policy-duty.ts'
import { policyNamed } from '../policy-named.ts'
import { actorOf } from '../request-parts.ts'
import { workerStanding } from '../standing.ts'
import { attestPolicy } from './attest-policy.ts'

interface OfPolicy {
  readonly pack: string
}

/** The signed-in worker's own attestation: what is owed, the three confirmations, and the meeting of it. */
export function attestPage(app: FastifyInstance, deps: PoliciesDeps): void {
  const permission = 'policy.attest' as const
  const type = deps.vocabulary.entryType('policy.attested')!
  const form = { type, prefix: 'data', without: ['policy', 'version'] }

  app.get<{ Params: OfPolicy }>(paths.policies.attest.pattern, { config: { permission, audit: 'attestation.opened' } },
    async (request, reply) => show(request, reply, { command: [deps.ids.next()] }, []))

  app.post<{ Params: OfPolicy }>(paths.policies.attest.pattern, { config: { permission, audit: 'policy.attested' } }, async (request, reply) => {
    const { source } = policyNamed(deps.ruleBook, request.params.pack)
    const typed = typedFrom(request.body)
    const { data, faults } = readForm(form, typed, contextOf(source.id))
    if (faults.length > 0) return show(request, reply, typed, faults)
    const commandId = textIn(typed, 'command') || deps.ids.next()
    const input = { worker: signedIn(request).id, policy: source.id, data }
    const outcome = await deps.pipeline.execute(attestPolicy(deps.ruleBook), input, actorOf(request), { commandId })
    switch (outcome.kind) {
      case 'recorded':
        return reply.redirectWith(paths.policies.list({}), `You have attested to the ${source.title.toLowerCase()}.`)
      case 'repeated':
      case 'unchanged':
        return reply.redirectWith(paths.policies.list({}), { kind: 'information', text: 'You had attested already. It was written once.' })
      case 'invalid':
        return show(request, reply, { ...typed, command: [deps.ids.next()] }, outcome.faults)
      case 'forbidden':
        throw new Forbidden(outcome.why, permission)
      default:
        throw new Error(`An attestation came out as '${outcome.kind}'`)
    }
  })

  async function show(request: FastifyRequest<{ Params: OfPolicy }>, reply: FastifyReply, typed: Typed, faults: readonly Fault[]): Promise<FastifyReply> {
    const pack = policyNamed(deps.ruleBook, request.params.pack)
    const { source } = pack
    const { asked, attested, duty } = await workerStanding(deps, pack, signedIn(request).id, deps.clock.now())
    return reply.page('features/policies/attest/attest.njk', {
      title: 'Attest',
      caption: `${source.title}, ${source.edition}`,
      back: paths.policies.list({}),
      faults: attested === undefined ? faults : [],
      source, asked, attested,
      duty: duty === undefined ? null : policyDuty(duty, { mine: true, who: ['you'] }),
      address: paths.policies.attest({ pack: source.id }),
      fields: drawForm(form, typed, faults, contextOf(source.id)),
      hidden: pairs({ command: [textIn(typed, 'command')] }),
    })
  }
}

function contextOf(pack: string): FormContext {
  return { procedures: [pack], children: [], people: [], organisations: [], roles: [] }
}
