import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Conflict, Forbidden, signedIn } from '../../../platform/http.ts'
import type { Fault } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { roleTitle, roles } from '../../../platform/permissions.ts'
import { actorOf, caseworkOf, confidenceReaders, openCase, typedWord } from '../../cases/index.ts'
import type { CasesDeps, OpenCase } from '../../cases/index.ts'
import { answersFor, nameReader, notYours, removeReader } from '../name-reader.ts'

type OfCase = FastifyRequest<{ Params: { recordId: string } }>

interface Shown {
  readonly person: string
  readonly reason: string
  readonly commandId: string
  readonly faults?: readonly Fault[]
}

const permission = 'case.allocate'

/** Saying who may read a case's confidential details besides its holder and their manager. */
export function readersPages(app: FastifyInstance, deps: CasesDeps): void {
  const [name, remove] = [nameReader(deps.staff), removeReader(deps.staff)]

  app.get(paths.case.confidenceReaders.pattern, { config: { permission, audit: 'confidence-readers.viewed' } }, async (request: OfCase, reply) =>
    show(request, reply, { person: '', reason: '', commandId: deps.ids.next() }))

  app.post(paths.case.confidenceReaders.pattern, { config: { permission, audit: 'confidence-readers.changed' } }, async (request: OfCase, reply) => {
    const { recordId } = request.params
    await openCase(deps, recordId)
    const [person, removed, reason] = [typedWord(request, 'person'), typedWord(request, 'remove'), typedWord(request, 'reason')]
    const commandId = typedWord(request, 'commandId') || deps.ids.next()
    const outcome = removed === ''
      ? await deps.pipeline.execute(name, { record: recordId, person, reason }, actorOf(request), { commandId })
      : await deps.pipeline.execute(remove, { record: recordId, person: removed }, actorOf(request), { commandId })
    const who = deps.staff.find(removed || person)?.name ?? 'Somebody'
    switch (outcome.kind) {
      case 'recorded':
      case 'repeated':
      case 'unchanged':
        return reply.redirectWith(paths.case.confidenceReaders({ recordId }), `${who} may ${removed === '' ? 'read them now' : 'read them no longer'}.`)
      case 'invalid':
        return show(request, reply, { person, reason, commandId: deps.ids.next(), faults: outcome.faults.map(({ path, message }) => ({ path: path === 'reason' ? path : 'person', message })) })
      case 'forbidden': throw new Forbidden(outcome.why, permission)
      case 'refused': throw new Conflict(outcome.objections.map(({ why }) => why).join(' '))
      case 'conflict': throw new Conflict('Somebody else wrote in the case at the same moment. Nothing was saved.')
    }
  })

  async function show(request: OfCase, reply: FastifyReply, { person: chosen, faults = [], ...form }: Shown) {
    const person = signedIn(request)
    const { recordId } = request.params
    const opened = await openCase(deps, recordId)
    if (!answersFor({ ...opened, actor: actorOf(request) }, deps.staff)) throw new Forbidden(notYours, permission)
    const readers = confidenceReaders(opened.entries)
    const named = new Set([person.id, ...readers.map((reader) => reader.person)])
    return reply.page('features/confidences/readers/readers.njk', {
      title: 'Who may read the confidential details',
      showNames: true,
      frame: caseworkOf(deps, 'people').frame(opened, person, deps.clock.now()),
      back: paths.case.confidences({ recordId }),
      backText: 'Confidential details',
      action: paths.case.confidenceReaders({ recordId }),
      readers: readers.map((reader) => ({ ...reader, name: deps.staff.find(reader.person)?.name ?? 'Somebody who has left' })),
      colleagues: colleaguesIn(opened, deps).filter(({ id }) => !named.has(id))
        .map(({ id, name: text, role }) => ({ value: id, text, hint: { text: roleTitle(role) }, checked: id === chosen })),
      faults,
      ...form,
    })
  }
}

/** Everybody at the case's office. */
function colleaguesIn({ head }: OpenCase, { staff }: CasesDeps) {
  return Object.keys(roles).flatMap((role) => staff.holding(role, head.office ?? null)).toSorted((one, other) => one.name.localeCompare(other.name))
}
