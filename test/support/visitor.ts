import type { FastifyInstance, LightMyRequestResponse } from 'fastify'

/** Somebody with a browser that keeps cookies, spoken to by injection. */
export interface Visitor {
  readonly cookies: Map<string, string>
  get(url: string, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>
  /** Sends a form with the token of the page last seen. */
  post(url: string, fields?: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>
  /** Follows where an answer sends a browser, until there is a page. */
  follow(response: LightMyRequestResponse): Promise<LightMyRequestResponse>
  /** Signs in by choice, all the way through the demonstration's provider. Gives the answer that signs in, which leads on. */
  signInAs(person: { readonly id: string }): Promise<LightMyRequestResponse>
}

export function visitor(app: FastifyInstance, userAgent = 'visitor'): Visitor {
  const cookies = new Map<string, string>()
  let token = ''

  async function send(method: 'GET' | 'POST', url: string, headers: object, payload?: string): Promise<LightMyRequestResponse> {
    const response = await app.inject({
      method,
      url,
      headers: { 'accept': 'text/html', 'user-agent': userAgent, ...headers },
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

  const sendsOn = ({ statusCode, headers }: LightMyRequestResponse): string | null =>
    statusCode === 303 && headers.location?.startsWith('/') === true ? headers.location : null

  async function follow(response: LightMyRequestResponse): Promise<LightMyRequestResponse> {
    const next = sendsOn(response)
    return next === null ? response : follow(await get(next))
  }

  /** Where the page is on which one chooses who to be. */
  async function toChoose(response: LightMyRequestResponse): Promise<string> {
    const next = sendsOn(response)
    if (next === null) throw new Error(`Nobody can be chosen: ${response.statusCode} ${response.body}`)
    return next.startsWith('/demonstration/people/') ? next : toChoose(await get(next))
  }

  return {
    cookies,
    get,
    post,
    follow,
    signInAs: async ({ id }) => {
      const choose = await toChoose(await get('/sign-in/provider'))
      await get(choose)
      const resumed = await get(sendsOn(await post(choose, { person: id })) ?? '/')
      return get(sendsOn(resumed) ?? '/')
    },
  }
}
