import { fastify } from 'fastify'
import type { FastifyBaseLogger, FastifyServerOptions } from 'fastify'

export interface LogTo {
  readonly level: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  readonly stream?: { write(line: string): void }
}

/** One line of JSON for each request: which route and how it went, never an address with an id, a name or what was typed. */
export function logging({ level, stream }: LogTo): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    ...(stream === undefined ? {} : { stream }),
    serializers: {
      req: ({ method, routeOptions }) => ({ method, route: routeOptions?.url ?? 'none' }),
      res: ({ statusCode }) => ({ statusCode }),
      err: describe,
    },
  }
}

/** The same for what is no request: a worker's rounds, and what keeps the process going. */
export function programLog(to: LogTo = { level: 'info' }): FastifyBaseLogger {
  return fastify({ logger: logging(to) }).log
}

/** A database's message may quote what was typed, so only its code is kept. */
function describe(error: Error & { code?: unknown, severity?: unknown }): { type: string, message: string, stack: string } {
  const { name, message, stack = '', code, severity } = error
  const said = severity === undefined ? message : `database error ${String(code)}`
  return { type: name, message: said, stack: stack.split('\n').filter((line) => line.trimStart().startsWith('at ')).join('\n') }
}
