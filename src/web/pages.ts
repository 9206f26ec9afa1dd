import type { FastifyInstance, FastifyReply } from 'fastify'
import nunjucks from 'nunjucks'
import type { Flash, PageModel } from '../platform/http.ts'
import { BadInput } from '../platform/http.ts'
import { wantsJson } from './access.ts'
import { navigation } from './navigation.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** Sends a page that is the same for everybody, and asks nothing of session or database. */
    plainPage(template: string, model: PageModel): FastifyReply
  }
}

interface Options {
  readonly views: nunjucks.Environment
  readonly demonstration: boolean
}

/** Gives every reply its pages: what the layout needs is added here and nowhere else. */
export function pages(app: FastifyInstance, { views, demonstration }: Options): void {
  const placesOf = navigation(app)

  app.decorateReply('page', async function page(this: FastifyReply, template: string, model: PageModel) {
    const { person, url, session } = this.request
    const faults = model.faults ?? []
    if (faults.length > 0 && wantsJson(this.request)) throw new BadInput(faults)
    if (faults.length > 0 && this.statusCode === 200) this.code(422)
    const context = {
      ...model,
      person,
      demonstration,
      currentPath: url,
      navigation: await placesOf(person, url),
      flash: takeFlash(session),
      csrfField: () => csrfField(this),
    }
    return this.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(views.render(template, context))
  })

  app.decorateReply('plainPage', function plainPage(this: FastifyReply, template: string, model: PageModel) {
    const context = { ...model, person: null, demonstration, currentPath: this.request.url, navigation: [] }
    return this.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(views.render(template, context))
  })

  app.decorateReply('redirectWith', function redirectWith(this: FastifyReply, path: string, flash: Flash | string) {
    this.request.session.flash = typeof flash === 'string' ? { kind: 'success', text: flash } : flash
    return this.redirect(path, 303)
  })
}

/** A flash is shown once. */
function takeFlash(session: { flash?: Flash | undefined }): Flash | undefined {
  const { flash } = session
  if (flash !== undefined) delete session.flash
  return flash
}

/** Only a page with a form starts a session for somebody who has not signed in. */
function csrfField(reply: FastifyReply): nunjucks.runtime.SafeString {
  return new nunjucks.runtime.SafeString(`<input type="hidden" name="_csrf" value="${reply.generateCsrf()}">`)
}
