import type { FastifyInstance } from 'fastify'
import { paths } from '../../../platform/paths.ts'
import type { Database } from '../../../platform/sql/database.ts'
import { peopleByRole } from './people-by-role.ts'
import { pathOf } from './provider.ts'
import type { DemonstrationProvider } from './provider.ts'

/** The pages of the demonstration's provider: one chooses who to be, and nobody is asked to prove it. */
export function chooseWho(app: FastifyInstance, db: Database, provider: DemonstrationProvider): void {
  const config = { permission: 'public', why: 'Nobody is signed in yet' } as const
  const page = { title: 'Choose who to be' }

  const identities = { config: { ...config, audit: 'none' as const } }
  for (const { pattern } of [paths.demonstration.identities.authorization, paths.demonstration.identities.resume]) {
    app.get(pattern, identities, async ({ url, headers }, reply) => {
      const answer = await provider.answer(url, headers.cookie)
      for (const cookie of [answer.headers['set-cookie'] ?? []].flat()) {
        // Nobody stays signed in at the provider itself: at the next sign-in one chooses again.
        if (!cookie.startsWith('_session')) void reply.header('set-cookie', cookie)
      }
      return reply.header('cache-control', 'no-store').redirect(pathOf(answer.headers.location ?? paths.signInReturn({})), 303)
    })
  }

  app.get(paths.demonstration.choose.pattern, { config: { ...config, audit: 'none' } }, async (request, reply) => {
    if (!await provider.isAsking(request.raw, reply.raw)) return reply.redirect(paths.signIn({}), 303)
    return reply.page('features/sign-in/demonstration/choose-who.njk', { ...page, groups: await peopleByRole(db) })
  })

  app.post(paths.demonstration.choose.pattern, { config: { ...config, audit: 'person.chosen' } }, async (request, reply) => {
    if (!await provider.isAsking(request.raw, reply.raw)) return reply.redirect(paths.signIn({}), 303)
    const groups = await peopleByRole(db)
    const chosen = groups.flatMap(({ people }) => people).find(({ told }) => told.id === choice(request.body))
    if (chosen === undefined) {
      const faults = [{ path: 'person', message: 'Choose a person' }]
      return reply.page('features/sign-in/demonstration/choose-who.njk', { ...page, groups, faults })
    }
    return reply.redirect(await provider.choose(request.raw, reply.raw, chosen.told), 303)
  })
}

function choice(body: unknown): string {
  return typeof body === 'object' && body !== null && 'person' in body ? String(body.person) : ''
}
