import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

/** Somebody with a browser that keeps cookies, spoken to by injection. */
export interface Visitor {
  readonly cookies: Map<string, string>
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>
  /** Sends a form with the token of the page last seen. */
  post(url: string, fields?: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>
  /** Signs in by choice. */
  signInAs(person: { readonly id: string }): Promise<LightMyRequestResponse>
}

export function visitor(app: FastifyInstance): Visitor {
  const cookies = new Map<string, string>()
  let token = ''

  async function send(method: 'GET' | 'POST', url: string, headers: object, payload?: string): Promise<LightMyRequestResponse> {
    const response = await app.inject({
      method,
      url,
      headers: { accept: 'text/html', ...headers },
      cookies: Object.fromEntries(cookies),
      ...(payload === undefined ? {} : { payload }),
    })
    for (const { name, value } of response.cookies) cookies.set(name, value)
    token = /name="_csrf" value="([^"]+)"/.exec(response.body)?.[1] ?? token
    return response
  }

  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const get: Visitor['get'] = (url, headers = {}) => send('GET', url, headers)
  const post: Visitor['post'] = (url, fields = {}, headers = {}) =>
    send('POST', url, { ...form, ...headers }, new URLSearchParams({ _csrf: token, ...fields }).toString())

  return {
    cookies,
    get,
    post,
    signInAs: async ({ id }) => {
      await get('/sign-in')
      return post('/sign-in', { person: id })
    },
  }
}
