import type { FastifyInstance, FastifyReply } from 'fastify'
import { Conflict, Forbidden, signedIn } from '../../../platform/http.ts'
import type { Fault, SignedInPerson } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { Outcome } from '../../../record/outcome.ts'
import { allocatedRoleWords } from '../allocation.ts'
import { caseFrame } from '../case-frame.ts'
import { namesOf } from '../case-words.ts'
import type { CasesDeps } from '../deps.ts'
import { meanwhile } from '../meanwhile.ts'
import { openCase } from '../open-case.ts'
import type { OpenCase } from '../open-case.ts'
import { actorOf, typedWord } from '../request-parts.ts'
import { allocateCase, rolesThatMayHold } from './allocate-case.ts'
import { practitionersOf } from './practitioners.ts'
import type { Practitioner } from './practitioners.ts'

interface Shown {
  readonly chosen: string
  readonly commandId: string
  readonly faults?: readonly Fault[]
  readonly added?: Extract<Outcome, { kind: 'conflict' }>['added']
}

/** Choosing who is to hold a case. */
export function allocatePage(app: FastifyInstance, deps: CasesDeps): void {
  const { pipeline, staff, ids } = deps
  const permission = 'case.allocate'
  const command = allocateCase(staff)

  app.get<{ Params: { recordId: string } }>(paths.case.allocate.pattern, { config: { permission, audit: 'case-allocation.viewed' } }, async (request, reply) => {
    const person = signedIn(request)
    const opened = await openCase(deps, request.params.recordId)
    return show(reply, opened, person, { chosen: opened.allocation?.practitioner ?? '', commandId: ids.next() })
  })

  app.post<{ Params: { recordId: string } }>(paths.case.allocate.pattern, { config: { permission, audit: 'case.allocated' } }, async (request, reply) => {
    const person = signedIn(request)
    const { recordId } = request.params
    await openCase(deps, recordId)
    const chosen = typedWord(request, 'practitioner')
    const version = Number(typedWord(request, 'version')) || undefined
    const commandId = typedWord(request, 'commandId') || ids.next()
    const outcome = await pipeline.execute(command, { record: recordId, practitioner: chosen, version }, actorOf(request), { commandId })
    const shown = { chosen, commandId: ids.next() }
    switch (outcome.kind) {
      case 'recorded':
      case 'repeated':
      case 'unchanged': {
        const { children, head } = await openCase(deps, recordId)
        return reply.redirectWith(paths.case.view({ recordId }), `${staff.find(chosen)?.name ?? 'Somebody'} now holds the case of ${namesOf(children) || head.title}.`)
      }
      case 'invalid':
        return show(reply, await openCase(deps, recordId), person, { ...shown, faults: outcome.faults.map(({ path, message }) => ({ path: path === 'practitioner' ? path : 'practitioner', message })) })
      case 'conflict':
        return show(reply.code(409), await openCase(deps, recordId), person, { ...shown, added: outcome.added })
      case 'forbidden':
        throw new Forbidden(outcome.why, permission)
      case 'refused':
        throw new Conflict(outcome.objections.map(({ why }) => why).join(' '))
    }
  })

  async function show(reply: FastifyReply, opened: OpenCase, person: SignedInPerson, { chosen, commandId, faults = [], added }: Shown) {
    const now = deps.clock.now()
    const roles = rolesThatMayHold(opened.facts)
    const practitioners = await practitionersOf(deps.db, staff, { roles, office: opened.head.office ?? null, now })
    return reply.page('features/cases/allocation/allocate.njk', {
      title: opened.allocation === null ? 'Choose who is to hold the case' : 'Allocate the case to somebody else',
      showNames: true,
      frame: caseFrame(deps, opened, person, now, null),
      back: paths.case.view({ recordId: opened.head.id }),
      proceedings: opened.facts.proceedings,
      roles: roles.map((role) => allocatedRoleWords[role]),
      options: practitioners.map((one) => optionOf(one, chosen)),
      version: opened.version,
      commandId,
      faults,
      added: added === undefined ? null : meanwhile(added, opened, deps),
    })
  }
}

/** As the radios macro takes it. */
function optionOf({ worker, cases, duties, late }: Practitioner, chosen: string) {
  const owed = duties === 0 ? 'nothing owed now' : `${duties} owed now${late > 0 ? `, ${late} of them late` : ''}`
  return {
    value: worker.id, text: worker.name, checked: worker.id === chosen,
    hint: { text: `${cases} case${cases === 1 ? '' : 's'}, ${owed}` },
  }
}
