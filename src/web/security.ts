import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

const none = ["'none'"]
const self = ["'self'"]

/** Nothing runs or styles a page but our own files; nothing may frame it. */
export async function securityHeaders(app: FastifyInstance, https: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: self,
        styleSrc: self,
        imgSrc: self,
        fontSrc: self,
        connectSrc: self,
        formAction: self,
        frameAncestors: none,
        baseUri: none,
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  })

  app.addHook('onSend', async (_request, reply, payload) => {
    void reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()')
    return payload
  })
}
