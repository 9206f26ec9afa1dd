import type { Kysely } from 'kysely'
import type { Feature } from '../../platform/http.ts'
import { NotFound } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import type { Schema } from '../../platform/sql/schema.ts'
import { peopleByRole } from './people-by-role.ts'

/** Sign-in by choosing who to be: for the demonstration only, where nobody is real. */
export function signIn(db: Kysely<Schema>, { demonstration }: { readonly demonstration: boolean }): Feature {
  return async (app) => {
    const config = { permission: 'public', why: 'Nobody is signed in yet' } as const

    app.get(paths.signIn.pattern, { config: { ...config, audit: 'none' } }, async (_request, reply) => {
      assertDemonstration(demonstration)
      return reply.page('features/sign-in/sign-in.njk', { title: 'Choose who to be', groups: await peopleByRole(db) })
    })

    app.post(paths.signIn.pattern, { config: { ...config, audit: 'person.signed-in' } }, async (request, reply) => {
      assertDemonstration(demonstration)
      const groups = await peopleByRole(db)
      const chosen = choice(request.body)
      if (!groups.some(({ people }) => people.some(({ id }) => id === chosen))) {
        const faults = [{ path: 'person', message: 'Choose a person' }]
        return reply.page('features/sign-in/sign-in.njk', { title: 'Choose who to be', groups, faults })
      }
      return reply.redirect(await request.signIn(chosen) ?? paths.home({}), 303)
    })

    app.post(paths.signOut.pattern, { config: { ...config, audit: 'person.signed-out' } }, async (request, reply) => {
      await request.signOut()
      return reply.redirectWith(demonstration ? paths.signIn({}) : paths.home({}), 'You have signed out.')
    })
  }
}

function assertDemonstration(demonstration: boolean): void {
  if (!demonstration) throw new NotFound('Choosing who to be is open in the demonstration only.')
}

function choice(body: unknown): string {
  return typeof body === 'object' && body !== null && 'person' in body ? String(body.person) : ''
}
