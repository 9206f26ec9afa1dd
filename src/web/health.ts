import type { FastifyInstance } from 'fastify'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { paths } from '../platform/paths.ts'
import type { Schema } from '../platform/sql/schema.ts'

/** Live: the process answers. Ready: the database does too. */
export function health(app: FastifyInstance, db: Kysely<Schema>): void {
  const config = { permission: 'public', audit: 'none', why: 'It says nothing but whether the product works' } as const

  app.get(paths.health.live.pattern, { config }, async () => ({ status: 'live' }))

  app.get(paths.health.ready.pattern, { config }, async (request, reply) => {
    try {
      await sql`select 1`.execute(db)
      return { status: 'ready' }
    } catch (error) {
      request.log.error({ err: error }, 'The database does not answer')
      return reply.code(503).send({ status: 'not ready', code: 'DATABASE_SILENT', message: 'The database does not answer.' })
    }
  })
}
