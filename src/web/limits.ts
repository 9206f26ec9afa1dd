import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { CodedError } from '../platform/http.ts'
import { paths } from '../platform/paths.ts'

/** Requests in a minute. */
export interface RateLimits {
  /** From one address: a whole office may stand behind it. */
  readonly address: number
  /** In one session. */
  readonly session: number
  /** To sign in, from one address. */
  readonly signIn: number
  /** Searches and files to read in, in one session. */
  readonly costly: number
}

export const rateLimits: RateLimits = { address: 6000, session: 600, signIn: 120, costly: 60 }

const costly: ReadonlySet<string> = new Set([paths.procedures.search.pattern, paths.intake.upload.pattern])

const minute = 60_000

/** More was asked in a minute than one person asks. */
export class TooMany extends CodedError {
  readonly after: number

  constructor(after: number) {
    super('TOO_MANY', 429, 'More was sent in a short time than can be taken.')
    this.after = after
  }
}

/**
 * Counts what each address asks, and each session: a cookie that somebody made up buys nothing beyond the former. Files
 * that pages load and the health checks are not counted.
 */
export async function limits(app: FastifyInstance, cookieName: string, rates: RateLimits = rateLimits): Promise<void> {
  await app.register(rateLimit, { global: false, cache: 20_000 })

  const byAddress = ({ ip }: FastifyRequest): string => ip
  const bySession = ({ headers, ip }: FastifyRequest): string => sessionIn(headers.cookie, cookieName) ?? ip
  const limiter = (max: number, keyGenerator: (request: FastifyRequest) => string) =>
    app.createRateLimit({ max, timeWindow: minute, keyGenerator })
  const all = [limiter(rates.address, byAddress), limiter(rates.session, bySession)]
  const signingIn = limiter(rates.signIn, byAddress)
  const costing = limiter(rates.costly, bySession)

  app.addHook('onRequest', async (request) => {
    const { url = '' } = request.routeOptions
    const counting = [
      ...all,
      ...url.startsWith(paths.signIn.pattern) ? [signingIn] : [],
      ...costly.has(url) ? [costing] : [],
    ]
    for (const count of counting) {
      const counted = await count(request)
      if (!counted.isAllowed && counted.isExceeded) throw new TooMany(Math.max(1, counted.ttlInSeconds))
    }
  })
}

function sessionIn(cookies: string | undefined, name: string): string | undefined {
  return cookies?.split(/; */).find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}
