import type { FastifyInstance } from 'fastify'
import { paths } from '../platform/paths.ts'
import type { KeptForm } from './session.ts'

/** What a form's body held, in order, without its token; a field that came more than once stands more than once. */
export function fieldsOf(body: unknown): KeptForm['fields'] {
  if (typeof body !== 'object' || body === null) return []
  return Object.entries(body)
    .filter(([name]) => name !== '_csrf')
    .flatMap(([name, value]: [string, unknown]) => [value].flat().map((one) => [name, String(one)] as const))
}

/** Shows somebody who has signed in again what they were sending when their session ended, ready to be sent until it is. */
export function sendAgain(app: FastifyInstance): void {
  const config = { permission: 'public', audit: 'none', why: 'It shows only what the same session holds' } as const
  app.addHook('preHandler', async ({ method, url, session, person }) => {
    const { kept } = session
    if (method === 'POST' && kept?.path === url && kept.personId === person?.id) delete session.kept
  })

  app.get(paths.sendAgain.pattern, { config }, async (request, reply) => {
    const { kept } = request.session
    if (kept === undefined || kept.personId !== request.person?.id) return reply.redirect(paths.home({}), 303)
    return reply.page('web/errors/send-again.njk', { title: 'What you were sending is still here', form: kept })
  })
}
