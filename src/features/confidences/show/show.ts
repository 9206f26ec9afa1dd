import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Conflict, Forbidden, NotFound, signedIn } from '../../../platform/http.ts'
import type { Fault } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import { findConfidence } from '../../../platform/sql/confidence-store.ts'
import { actorOf, caseworkOf, openCase, statedConfidences, typedWord } from '../../cases/index.ts'
import type { CasesDeps } from '../../cases/index.ts'
import { endConfidence } from '../end-confidence.ts'
import { kindInWords, subjectName } from '../words.ts'

type OfOne = FastifyRequest<{ Params: { recordId: string, confidenceId: string } }>

/** The one page on which a confidence is told, for whom the database lets have it. */
export function showPages(app: FastifyInstance, deps: CasesDeps): void {
  app.get(paths.case.confidence.pattern, { config: { permission: 'case.view', audit: 'confidence.viewed' } },
    async (request: OfOne, reply) => show(request, reply, { commandId: deps.ids.next() }))

  app.post(paths.case.endConfidence.pattern, { config: { permission: 'case.record', audit: 'confidence.ended' } }, async (request: OfOne, reply) => {
    const { recordId, confidenceId } = request.params
    await openCase(deps, recordId)
    if (await findConfidence(deps.db, recordId, confidenceId) === null) throw new NoSuchDetail()
    const reason = typedWord(request, 'reason')
    const commandId = typedWord(request, 'commandId') || deps.ids.next()
    const outcome = await deps.pipeline.execute(endConfidence, { record: recordId, confidence: confidenceId, reason }, actorOf(request), { commandId })
    switch (outcome.kind) {
      case 'recorded':
      case 'repeated':
      case 'unchanged': return reply.redirectWith(paths.case.confidences({ recordId }), 'It is kept as it was, under what is no longer so.')
      case 'invalid':
        return show(request, reply, { commandId: deps.ids.next(), reason, faults: outcome.faults.map(({ message }) => ({ path: 'reason', message })) })
      case 'forbidden': throw new Forbidden(outcome.why)
      case 'refused': throw new Conflict(outcome.objections.map(({ why }) => why).join(' '))
      case 'conflict': throw new Conflict('Somebody else wrote in the case at the same moment. Nothing was saved.')
    }
  })

  async function show(request: OfOne, reply: FastifyReply, form: { readonly commandId: string, readonly reason?: string, readonly faults?: readonly Fault[] }) {
    const person = signedIn(request)
    const { recordId, confidenceId } = request.params
    const opened = await openCase(deps, recordId)
    const stated = statedConfidences(opened.entries).find(({ id }) => id === confidenceId)
    const told = await findConfidence(deps.db, recordId, confidenceId)
    if (stated === undefined || told === null) throw new NoSuchDetail()
    const { subject, kind, entry, ended } = stated
    return reply.page('features/confidences/show/show.njk', {
      title: `${kindInWords(kind)} of ${subjectName(opened, subject)}`,
      frame: caseworkOf(deps, 'people').frame(opened, person, deps.clock.now()),
      back: paths.case.confidences({ recordId }),
      backText: 'Confidential details',
      lines: told.value.split('\n'),
      source: told.source === 'court' ? 'the court’s file' : deps.staff.find(entry.by.person ?? '')?.name ?? 'somebody who has left',
      since: entry.recordedAt,
      ended: ended?.recordedAt ?? null,
      end: ended === null && person.permissions.has('case.record') ? paths.case.endConfidence({ recordId, confidenceId }) : null,
      reason: '',
      faults: [],
      ...form,
    })
  }
}

/** One that is not there and one that is not for whoever asks are answered alike. */
class NoSuchDetail extends NotFound {
  constructor() {
    super('There is no such detail, or it is not open to you. If you need it for your work, ask whoever holds the case.')
  }
}
