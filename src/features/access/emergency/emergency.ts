import type { FastifyInstance, FastifyReply } from 'fastify'
import { Restricted } from '../../../platform/http.ts'
import type { Fault } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'
import type { AccessDeps } from '../deps.ts'
import { actorOf, atFields, faultsOf, typedWord } from '../request-parts.ts'
import { hoursOpenInEmergency, openInEmergency } from './open-in-emergency.ts'

const permission = 'case.view'

interface OfCase {
  Params: { recordId: string }
}

/** Opening a restricted case at once. Whoever may not know of the case is told, as everywhere, that it is not there. */
export function emergencyPage(app: FastifyInstance, { pipeline, staff, ids, casework }: AccessDeps): void {
  const command = openInEmergency(staff)

  app.get<OfCase>(paths.case.emergency.pattern, { config: { permission, audit: 'emergency-form.opened' } }, async (request, reply) => {
    const { recordId } = request.params
    if (await isOpen(recordId)) return reply.redirect(paths.case.view({ recordId }), 303)
    return show(reply, recordId, '', [])
  })

  app.post<OfCase>(paths.case.emergency.pattern, { config: { permission, audit: 'case.opened-in-emergency' } }, async (request, reply) => {
    const { recordId } = request.params
    if (await isOpen(recordId)) return reply.redirect(paths.case.view({ recordId }), 303)
    const reason = typedWord(request, 'reason')
    const outcome = await pipeline.execute(command, { record: recordId, reason }, actorOf(request), { commandId: typedWord(request, 'commandId') || ids.next() })
    const faults = atFields(faultsOf(outcome), ['reason'])
    if (faults.length > 0) return show(reply, recordId, reason, faults)
    return reply.redirectWith(paths.case.view({ recordId }), {
      kind: 'warning', text: `The case is open to you for ${hoursOpenInEmergency} hours. Your manager has been told, and somebody will review it.`,
    })
  })

  /** @throws NoSuchCase */
  async function isOpen(recordId: string): Promise<boolean> {
    try {
      await casework.open(recordId)
      return true
    } catch (thrown) {
      if (thrown instanceof Restricted) return false
      throw thrown
    }
  }

  async function show(reply: FastifyReply, recordId: string, reason: string, faults: readonly Fault[]) {
    return reply.page('features/access/emergency/emergency.njk', {
      title: 'Open this case in an emergency', recordId, reason, faults, hours: hoursOpenInEmergency, commandId: ids.next(),
    })
  }
}
