import type { FastifyInstance } from 'fastify'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { paths } from '../platform/paths.ts'
import type { Schema } from '../platform/sql/schema.ts'

const patience = 2000

/** Live: the process answers. Ready: the database does too, and nobody has told the process to stop. */
export function health(app: FastifyInstance, db: Kysely<Schema>, isStopping: () => boolean = () => false): void {
  const config = { permission: 'public', audit: 'none', why: 'It says nothing but whether the product works' } as const

  app.get(paths.health.live.pattern, { config }, async () => ({ status: 'live' }))

  app.get(paths.health.ready.pattern, { config }, async (request, reply) => {
    const notReady = (code: string, message: string) => reply.code(503).send({ status: 'not ready', code, message })
    if (isStopping()) return notReady('STOPPING', 'The product is stopping.')
    try {
      await within(patience, sql`select 1`.execute(db))
      return { status: 'ready' }
    } catch (error) {
      request.log.error({ err: error }, 'The database does not answer')
      return notReady('DATABASE_SILENT', 'The database does not answer.')
    }
  })
}

/** Whoever asks for health waits no longer than this, whatever the database does. */
async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The database takes too long')), milliseconds)
  })
  try {
    return await Promise.race([answer, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
