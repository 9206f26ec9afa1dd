import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { SignedInPerson } from '../platform/http.ts'
import { CodedError, Forbidden, NotFound, Restricted } from '../platform/http.ts'
import { whoMay } from '../platform/permissions.ts'
import { visiting } from '../platform/sql/asker.ts'
import { wantsJson } from './access.ts'
import { StaleForm, fromHere } from './csrf.ts'
import { fieldsOf } from './kept-form.ts'
import { TooMany } from './limits.ts'
import { plainTrouble, troubles } from './troubles.ts'
import { Unavailable, unavailableBy } from './unavailable.ts'

type FindPerson = (id: string) => Promise<SignedInPerson | null>

/** Every error ends here: as a page that says what happened and what to do, or as `{code, path?, message}`. Never a stack. */
export function errors(app: FastifyInstance, findPerson: FindPerson): void {
  app.setErrorHandler(async (thrown, request, reply) => {
    const error = asCoded(thrown)
    if (error instanceof Unavailable || error instanceof TooMany) return answerPlainly(error, thrown, request, reply)
    if (error.statusCode >= 500) request.log.error({ err: thrown }, 'A request broke')
    // A query that broke has spoiled the transaction that it was part of: the page about it reads in a new one.
    await request.visit.abandon()
    return visiting(request.visit, () => answer(error, request, reply, findPerson))
  })
  app.setNotFoundHandler(async (request, reply) => answer(new NotFound(), request, reply, findPerson))
}

/** Without session and database: there is too much to do, or they are what is out of order. */
async function answerPlainly(error: Unavailable | TooMany, thrown: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  // Refused at the door or undone: nothing was seen, so nothing is written down.
  request.audited = true
  request.turnedAway = error.code
  request.log.warn({ err: thrown, code: error.code }, 'A request was turned away')
  try {
    await request.visit?.abandon()
  } catch {
    // The connection was lost: there is nothing to undo.
  }
  void reply.code(error.statusCode).header('retry-after', String(error.after))
  if (wantsJson(request)) return reply.send(asJson(error))
  const { title, happened, next } = troubles(error.statusCode)
  return reply.plainPage('web/errors/error.njk', { title, happened, next, reference: error.statusCode >= 500 ? request.id : null })
}

async function answer(error: CodedError, request: FastifyRequest, reply: FastifyReply, findPerson: FindPerson): Promise<FastifyReply> {
  reply.code(error.statusCode)
  if (wantsJson(request)) return reply.send(asJson(error))
  try {
    if (error instanceof StaleForm) return await staleFormPage(request, reply)
    const { title, happened, next } = troubles(error.statusCode)
    return await reply.page('web/errors/error.njk', {
      title,
      happened: error.statusCode < 500 ? error.message : happened,
      next,
      problems: error.faults,
      ways: error instanceof Restricted ? error.ways : [],
      help: error instanceof Forbidden ? await whoCanHelp(error, request.person, findPerson) : null,
      reference: error.statusCode >= 500 ? request.id : null,
    })
  } catch (failure) {
    request.log.error({ err: failure }, 'An error page could not be drawn')
    return reply.code(500).type('text/html; charset=utf-8').send(plainTrouble(500, request.id))
  }
}

/** Fastify's own errors, and those of its plugins, say their status; all else is our fault and its words stay inside. */
function asCoded(thrown: unknown): CodedError {
  if (thrown instanceof CodedError) return thrown
  const unavailable = unavailableBy(thrown)
  if (unavailable !== null) return unavailable
  const { code, statusCode } = isStated(thrown) ? thrown : { code: 'INTERNAL', statusCode: 500 }
  if (code.startsWith('FST_CSRF')) return new StaleForm()
  if (statusCode < 400 || statusCode >= 500) return new CodedError('INTERNAL', 500, troubles(500).happened)
  return new CodedError(codes[statusCode] ?? 'NOT_TAKEN', statusCode, troubles(statusCode).happened)
}

const codes: Readonly<Record<number, string>> = {
  400: 'NOT_READABLE', 404: 'NOT_FOUND', 413: 'TOO_LARGE', 415: 'WRONG_KIND', 429: 'TOO_MANY',
}

function isStated(thrown: unknown): thrown is { code: string, statusCode: number } {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    && 'statusCode' in thrown && typeof thrown.statusCode === 'number'
}

function asJson({ code, message, faults }: CodedError): object {
  const [first] = faults
  return { code, ...(first === undefined ? {} : { path: first.path, faults }), message }
}

/** The form again, with what was typed and a token that holds; not where another site sent it. */
async function staleFormPage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return reply.page('web/errors/send-again.njk', {
    title: 'This form needs to be sent again',
    stale: true,
    form: fromHere(request) ? { path: request.url, fields: fieldsOf(request.body) } : null,
  })
}

async function whoCanHelp({ permission }: Forbidden, person: SignedInPerson | null, findPerson: FindPerson): Promise<object> {
  const manager = person?.managerId ? await findPerson(person.managerId) : null
  return { roles: permission === undefined ? [] : whoMay(permission), manager: manager?.name ?? null }
}
