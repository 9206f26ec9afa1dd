import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Conflict, Forbidden, signedIn } from '../../../platform/http.ts'
import type { Fault } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { actorOf, caseworkOf, openCase, typedWord } from '../../cases/index.ts'
import type { CasesDeps, OpenCase } from '../../cases/index.ts'
import { keepConfidence } from '../keep-confidence.ts'
import { kindWords } from '../words.ts'

type OfCase = FastifyRequest<{ Params: { recordId: string } }>

interface Shown {
  readonly subject: string
  readonly name: string
  readonly kind: string
  readonly value: string
  readonly commandId: string
  readonly faults?: readonly Fault[]
}

const somebodyElse = '(somebody else)'
const permission = 'case.record'

/** Keeping a detail in confidence: whoever works on the case may add one, and need not be among those who read it. */
export function addPages(app: FastifyInstance, deps: CasesDeps): void {
  app.get(paths.case.keepConfidence.pattern, { config: { permission, audit: 'confidence-form.opened' } }, async (request: OfCase, reply) =>
    show(request, reply, { subject: '', name: '', kind: '', value: '', commandId: deps.ids.next() }))

  app.post(paths.case.keepConfidence.pattern, { config: { permission, audit: 'confidence.kept' } }, async (request: OfCase, reply) => {
    const { recordId } = request.params
    await openCase(deps, recordId)
    const [subject, name, kind] = [typedWord(request, 'subject'), typedWord(request, 'name').trim(), typedWord(request, 'kind')]
    const value = typedWord(request, 'value').replaceAll('\r\n', '\n')
    const commandId = typedWord(request, 'commandId') || deps.ids.next()
    const input = { record: recordId, subject: subject === somebodyElse ? name : subject, kind, value }
    const outcome = await deps.pipeline.execute(keepConfidence, input, actorOf(request), { commandId })
    switch (outcome.kind) {
      case 'recorded':
      case 'repeated':
      case 'unchanged': return reply.redirectWith(paths.case.confidences({ recordId }), 'It is kept in confidence.')
      case 'invalid':
        return show(request, reply, { subject, name, kind, value, commandId: deps.ids.next(), faults: outcome.faults.map((fault) => atField(fault, subject)) })
      case 'forbidden': throw new Forbidden(outcome.why, permission)
      case 'refused': throw new Conflict(outcome.objections.map(({ why }) => why).join(' '))
      case 'conflict': throw new Conflict('Somebody else wrote in the case at the same moment. Nothing was saved.')
    }
  })

  async function show(request: OfCase, reply: FastifyReply, { faults = [], ...shown }: Shown) {
    const { recordId } = request.params
    const opened = await openCase(deps, recordId)
    return reply.page('features/confidences/add/add.njk', {
      title: 'Keep a detail in confidence',
      showNames: true,
      frame: caseworkOf(deps, 'people').frame(opened, signedIn(request), deps.clock.now()),
      back: paths.case.confidences({ recordId }),
      backText: 'Confidential details',
      action: paths.case.keepConfidence({ recordId }),
      people: peopleOf(opened).map(({ id, name }) => ({ value: id, text: name, checked: id === shown.subject })),
      somebodyElse: { value: somebodyElse, text: 'Somebody else', checked: shown.subject === somebodyElse },
      kinds: Object.entries(kindWords).map(([value, text]) => ({ value, text, checked: value === shown.kind })),
      faults,
      ...shown,
    })
  }
}

function peopleOf({ children, parties }: OpenCase): readonly { readonly id: string, readonly name: string }[] {
  return [...children, ...parties]
}

function atField({ path, message }: Fault, subject: string): Fault {
  if (path === 'subject' && subject === somebodyElse) return { path: 'name', message }
  return { path: ['subject', 'kind', 'value'].includes(path) ? path : 'value', message }
}
