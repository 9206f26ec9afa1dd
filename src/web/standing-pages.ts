import type { FastifyInstance } from 'fastify'
import { paths } from '../platform/paths.ts'

/** The pages that belong to no feature: the first one, and help. */
export function standingPages(app: FastifyInstance): void {
  const config = { permission: 'public', audit: 'none', why: 'It is the same for everybody' } as const

  app.get(paths.home.pattern, { config }, async (request, reply) => {
    if (request.person?.permissions.has('duties.mine')) return reply.redirect(paths.duties.mine({}), 303)
    return reply.page('web/help/home.njk', { title: 'What each child is owed next, and why' })
  })

  app.get(paths.help.accessibility.pattern, { config }, async (_request, reply) =>
    reply.page('web/help/accessibility.njk', { title: 'Accessibility' }))

  app.get(paths.help.sources.pattern, { config }, async (_request, reply) =>
    reply.page('web/help/sources.njk', { title: 'Where the rules come from' }))
}
