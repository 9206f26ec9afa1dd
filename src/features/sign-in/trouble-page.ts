import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Lacking } from '../../platform/identity/claims.ts'
import { paths } from '../../platform/paths.ts'
import { SignInTrouble } from './trouble.ts'

/** Somebody whom the provider knows and about whom it does not say enough. */
export class NotSetUp extends SignInTrouble {
  readonly lacking: readonly Lacking[]

  constructor(id: string | null, lacking: readonly Lacking[]) {
    super('not-set-up', `${id ?? 'somebody'} lacks ${lacking.join(', ')}`)
    this.lacking = lacking
  }
}

const said: Readonly<Record<Lacking, string>> = {
  identity: 'It does not say by what you are known.',
  name: 'It does not say your name.',
  role: 'It gives you no role that is known here.',
  organisation: 'It does not say for which organisation you work, or names one that is not known here.',
  office: 'It does not say in which office you work, or names one that is not known here.',
}

/** Says why somebody is not signed in and what to do now; nobody else's error. */
export async function troublePage(trouble: SignInTrouble, ask: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { status, title, happened, next } = trouble.page
  request.log.warn({ code: trouble.code, why: trouble instanceof NotSetUp ? `lacks ${trouble.lacking.join(', ')}` : trouble.why }, 'Somebody is not signed in')
  request.auditWhy = `${trouble.code}: ${trouble.why}`
  if (status === 503) void reply.header('retry-after', '60')
  return reply.code(status).page('features/sign-in/trouble.njk', {
    title, happened, next, ask,
    lacking: trouble instanceof NotSetUp ? trouble.lacking.map((part) => said[part]) : [],
    isKept: request.session.kept !== undefined,
    again: paths.signInAtProvider({}),
    reference: request.id,
  })
}
