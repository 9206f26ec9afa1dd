import type { FastifyInstance, FastifyRequest } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { RecordEntryDeps } from '../deps.ts'
import { beginForm } from '../drafts/begin-form.ts'
import { keepForm } from '../drafts/keep-form.ts'
import { freshEnvelope } from '../form/envelope.ts'
import { typedFrom } from '../form/typed.ts'
import { openedAt } from '../record-task.ts'
import { takeForm } from '../take-form.ts'
import { departTask } from './depart-task.ts'

interface OfDuty {
  readonly recordId: string
  readonly dutyId: string
}

const permission = 'case.record' as const

/** Leaving a duty with a reason: its form, what it will do, and saving it. */
export function departPages(app: FastifyInstance, deps: RecordEntryDeps): void {
  app.get<{ Params: OfDuty }>(paths.case.depart.pattern, { config: { permission, audit: 'entry-form.opened' } }, async (request, reply) => {
    const now = deps.clock.now()
    return beginForm({
      query: typedFrom(request.query),
      open: () => open(request),
      fresh: (task) => ({
        ...freshEnvelope(task.choices, now), ...openedAt(now, deps.ids.next(), task.opened.version, ''), requirements: task.duty.requirement,
      }),
    }, reply)
  })

  app.post<{ Params: OfDuty }>(paths.case.depart.pattern, { config: { permission, audit: 'requirement.left' } }, async (request, reply) =>
    takeForm(() => open(request), typedFrom(request.body), reply))

  app.post<{ Params: OfDuty }>(paths.case.keepDeparture.pattern, { config: { permission, audit: 'draft.kept' } }, async (request, reply) =>
    keepForm(() => open(request), typedFrom(request.body), reply))

  function open(request: FastifyRequest<{ Params: OfDuty }>) {
    const { recordId, dutyId } = request.params
    return departTask(deps, signedIn(request), recordId, dutyId)
  }
}
