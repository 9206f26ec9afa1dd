import type { FastifyInstance } from 'fastify'
import { signedIn } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'

/** Where somebody is signed in: they end what they no longer use, or all of it. */
export function wherePeopleAreSignedIn(app: FastifyInstance): void {
  const config = { permission: 'sessions.own', why: 'It is about nobody else' } as const

  app.get(paths.whereSignedIn.pattern, { config: { ...config, audit: 'none' } }, async (request, reply) => {
    const places = await app.signedInPlaces.of(signedIn(request).id)
    const here = request.signedInHere()
    return reply.page('features/sign-in/places/places.njk', {
      title: 'Where you are signed in',
      here: places.find(({ key }) => key === here),
      elsewhere: places.filter(({ key }) => key !== here),
    })
  })

  app.post(paths.whereSignedIn.pattern, { config: { ...config, audit: 'session.ended' } }, async (request, reply) => {
    const { id } = signedIn(request)
    const which = chosen(request.body)
    if (which === 'all') {
      await app.signedInPlaces.endAll(id)
      await request.signOut()
      return reply.redirectWith(paths.home({}), 'You have signed out everywhere.')
    }
    const ended = await app.signedInPlaces.end(id, which)
    return reply.redirectWith(paths.whereSignedIn({}), ended ? 'You have signed out there.' : 'You were not signed in there any more.')
  })
}

function chosen(body: unknown): string {
  return typeof body === 'object' && body !== null && 'place' in body ? String(body.place) : ''
}
