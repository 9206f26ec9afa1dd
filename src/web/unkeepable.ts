import type { FastifyInstance } from 'fastify'
import { NotFound } from '../platform/http.ts'

/**
 * PostgreSQL keeps every character but U+0000. Nobody types it and nobody sees it, but some programs paste it along: an
 * address that holds one names nothing, and out of a form or a query it is taken.
 */
export function refuseUnkeepable(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ params, query, body }) => {
    if (holdsNul(params)) throw new NotFound()
    takeOut(query)
    takeOut(body)
  })
}

export function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul)
}

function takeOut(sent: unknown): void {
  if (typeof sent !== 'object' || sent === null || Buffer.isBuffer(sent)) return
  const fields = sent as Record<string, unknown>
  for (const [name, value] of Object.entries(fields)) {
    if (name.includes('\0')) delete fields[name]
    else if (typeof value === 'string' && value.includes('\0')) fields[name] = value.replaceAll('\0', '')
    else takeOut(value)
  }
}
