import { randomUUID } from 'node:crypto'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import { fastify } from 'fastify'
import type { FastifyInstance } from 'fastify'
import type { Kysely } from 'kysely'
import type { Clock } from '../platform/clock.ts'
import type { Feature } from '../platform/http.ts'
import type { Metrics } from '../platform/metrics.ts'
import type { Schema } from '../platform/sql/schema.ts'
import { access, declareAccess } from './access.ts'
import { loadAssets, serveAssets } from './assets.ts'
import { audit } from './audit.ts'
import { csrf } from './csrf.ts'
import { errors } from './errors.ts'
import { health } from './health.ts'
import { limits } from './limits.ts'
import type { RateLimits } from './limits.ts'
import { sendAgain } from './kept-form.ts'
import { logging } from './log.ts'
import type { LogTo } from './log.ts'
import { meter } from './meter.ts'
import { notAnAddress } from './not-an-address.ts'
import { pages } from './pages.ts'
import { peopleIn } from './people.ts'
import { pressure } from './pressure.ts'
import type { PressureLimits } from './pressure.ts'
import { securityHeaders } from './security.ts'
import { sessionStore } from './session-store.ts'
import { cookieName, sessions } from './session.ts'
import { standingPages } from './standing-pages.ts'
import { refuseUnkeepable } from './unkeepable.ts'
import { createViews } from './views.ts'
import { visits } from './visits.ts'

export interface AppParts {
  readonly config: WebConfig
  readonly db: Kysely<Schema>
  readonly clock: Clock
  readonly log: LogTo
  readonly features: readonly Feature[]
  /** What keeps the process answering when more is asked than it can do; left out, nothing does. */
  readonly guard?: Guard | undefined
}

export interface Guard {
  readonly rates: RateLimits
  readonly pressure: PressureLimits
  /** How many wait for a connection to the database now. */
  readonly waiting: () => number
  readonly metrics: Pick<Metrics, 'request' | 'turnedAway'>
  /** True from the moment the process has been told to stop. */
  readonly isStopping: () => boolean
}

export interface WebConfig {
  /** Says on every page that all is fictional. */
  readonly demonstration: boolean
  /** Reached through a proxy that speaks https: cookies are secure, and the proxy's word on host and address is taken. */
  readonly https?: boolean
}

const megabyte = 1024 * 1024

/** The whole web application, ready to listen or to be injected into. */
export async function buildApp({ config, db, clock, log, features, guard }: AppParts): Promise<FastifyInstance> {
  const { demonstration, https = false } = config
  const assets = loadAssets()
  const views = createViews(assets, clock)
  const findPerson = peopleIn(db)

  const app = fastify({
    logger: logging(log),
    genReqId: () => randomUUID(),
    trustProxy: https,
    bodyLimit: megabyte,
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    frameworkErrors: notAnAddress,
  })

  declareAccess(app)
  meter(app, guard?.metrics)
  if (guard !== undefined) farewell(app, guard.isStopping)
  await securityHeaders(app, https)
  serveAssets(app, assets)
  health(app, db, guard?.isStopping)

  // What follows is for people: it has sessions, and each of its routes is guarded.
  await app.register(async (product) => {
    if (guard !== undefined) {
      pressure(product, guard.waiting, guard.pressure)
      await limits(product, cookieName(https), guard.rates)
    }
    visits(product)
    await product.register(formbody, { bodyLimit: megabyte })
    await product.register(multipart, { limits: { files: 1, fileSize: 500 * megabyte, fields: 50, fieldSize: megabyte } })
    await sessions(product, { store: sessionStore(db, clock), clock, https, findPerson })
    pages(product, { views, demonstration })
    audit(product, db, clock)
    access(product, findPerson, clock)
    refuseUnkeepable(product)
    await csrf(product)
    errors(product, findPerson)
    standingPages(product)
    sendAgain(product)
    for (const feature of features) await product.register(feature)
  })
  return app
}

/** A browser keeps its connection for more; one that is answered while the process stops is told to let it go. */
function farewell(app: FastifyInstance, isStopping: () => boolean): void {
  app.addHook('onSend', async (_request, reply, payload) => {
    if (isStopping()) void reply.header('connection', 'close')
    return payload
  })
}
