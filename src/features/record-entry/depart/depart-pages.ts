import type { FastifyInstance } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { RecordEntryDeps } from '../deps.ts'
import { formPage } from '../form-page.ts'
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
    const { recordId, dutyId } = request.params
    const task = await departTask(deps, signedIn(request), recordId, dutyId)
    const now = deps.clock.now()
    const typed = { ...freshEnvelope(task.choices, now), ...openedAt(now, deps.ids.next(), task.opened.version, ''), requirements: task.duty.requirement }
    return formPage(task, typed, [], reply)
  })

  app.post<{ Params: OfDuty }>(paths.case.depart.pattern, { config: { permission, audit: 'requirement.left' } }, async (request, reply) => {
    const { recordId, dutyId } = request.params
    return takeForm(() => departTask(deps, signedIn(request), recordId, dutyId), typedFrom(request.body), reply)
  })
}
