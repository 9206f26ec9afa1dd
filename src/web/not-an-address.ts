import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { plainTrouble } from './troubles.ts'

/** An address that no route can be looked for under: it is cut in the middle of a character, or endless. It is not said again. */
export function notAnAddress(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(404).type('text/html; charset=utf-8')
    .headers({ 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'" })
    .send(plainTrouble(404))
}
