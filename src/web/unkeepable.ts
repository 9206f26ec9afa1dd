import type { FastifyInstance } from 'fastify'
import { CodedError, NotFound } from '../platform/http.ts'

/**
 * PostgreSQL keeps every character but U+0000, which nobody types: an address that holds one names nothing, and a form
 * that does is not taken.
 */
export function refuseUnkeepable(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ params, query, body }) => {
    if (holdsNul(params)) throw new NotFound()
    if (holdsNul(query) || holdsNul(body)) {
      throw new CodedError('NOT_READABLE', 400, 'What was sent holds a character that cannot be kept. Nothing was saved.')
    }
  })
}

export function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return false
  return Object.entries(value).some(([key, held]) => key.includes('\0') || holdsNul(held))
}
