import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openShell, people } from '../../test/support/shell.ts'
import type { Shell } from '../../test/support/shell.ts'
import { visitor } from '../../test/support/visitor.ts'
import type { Feature } from '../platform/http.ts'
import { paths } from '../platform/paths.ts'
import { loadAssets } from './assets.ts'

const duties: Feature = async (app) => {
  const config = { audit: 'none', why: 'It is a test' } as const
  app.get(paths.duties.mine.pattern, { config: { ...config, permission: 'duties.mine' } }, async (_request, reply) =>
    reply.page('web/help/home.njk', { title: 'My duties' }))
  app.get(paths.duties.team.pattern, { config: { ...config, permission: 'duties.team' } }, async (_request, reply) =>
    reply.redirectWith(paths.duties.mine({}), 'The case is allocated to <Sam>.'))
  app.post(paths.duties.mine.pattern, { config: { ...config, permission: 'duties.mine' } }, async (_request, reply) =>
    reply.page('web/help/home.njk', { title: 'My duties', faults: [{ path: 'child', message: 'Choose a child' }] }))
  app.countInNavigation(paths.duties.mine({}), async ({ id }) => id.length)
}

let shell: Shell
beforeAll(async () => {
  shell = await openShell({ features: [duties] })
})
afterAll(() => shell.close())

test('nothing runs, styles or frames a page but our own files', async () => {
  const { headers } = await visitor(shell.app).get('/')
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';style-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|https?:/)
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'cache-control': 'no-store',
  })
  expect(headers).not.toHaveProperty('x-powered-by')
})

test('pages have no script or style of their own, and load only what has the version in its address', async () => {
  const adviser = visitor(shell.app)
  await adviser.signInAs(people.adviser)
  for (const url of ['/duties', '/help/accessibility', '/help/sources', '/nowhere', '/sign-in']) {
    const { body } = await adviser.get(url)
    expect(body).not.toMatch(/<style|style="|<script(?![^>]*src=)| on[a-z]+="/)
    for (const [, loaded = ''] of body.matchAll(/<(?:script|link)[^>]*(?:src|href)="([^"]+)"/g)) {
      expect(loaded).toMatch(/^\/assets\/[0-9a-f]{12}\//)
      const asset = await shell.app.inject(loaded)
      expect(asset.statusCode).toBe(200)
      expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(asset.headers['set-cookie']).toBeUndefined()
    }
    expect(Buffer.byteLength(body)).toBeLessThan(20_000)
  }
})

test('the look is our own: no typeface, crown or name of gov.uk', async () => {
  const { files } = loadAssets()
  expect([...files.keys()].join(' ')).not.toMatch(/crest|crown|govuk-icon|light-|bold-/)
  const css = `${files.get('frontend.css')?.toString()}${files.get('paramountcy.css')?.toString()}`
  expect(css).not.toContain('GDS Transport')
  expect((await visitor(shell.app).get('/')).body).not.toMatch(/GOV\.UK|Crown/i)
  for (const [, file = ''] of css.matchAll(/url\((type\/[^)]+|images\/icon[^)]+)\)/g)) expect([...files.keys()]).toContain(file)
})

test('what a first visit loads is small', () => {
  const { files } = loadAssets()
  const sizes = ['frontend.css', 'paramountcy.css', 'govuk-frontend.min.js', 'start.js', 'supported.js'].map((name) => gzipSync(files.get(name) ?? '').length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(70_000)
})

test('the navigation shows what the role may open, with numbers, and where one is', async () => {
  const adviser = visitor(shell.app)
  await adviser.signInAs(people.adviser)
  const page = (await adviser.get('/duties')).body
  expect(page).toMatch(/aria-current="page"[^>]*>\s*<strong[^>]*>My duties <span class="count">5<\/span>/)
  expect(page).not.toContain('Team’s duties')
  expect(page).not.toContain('>Intake<')

  const manager = visitor(shell.app)
  await manager.signInAs(people.manager)
  expect((await manager.get('/duties')).body).toContain('Team’s duties')
})

test('an item whose page does not exist is not shown', async () => {
  const manager = visitor(shell.app)
  await manager.signInAs(people.manager)
  expect((await manager.get('/duties')).body).not.toContain('When is it due?')
})

test('what was done is said once, on the next page, and never as markup', async () => {
  const manager = visitor(shell.app)
  await manager.signInAs(people.manager)
  await manager.get('/duties/team')
  expect((await manager.get('/duties')).body).toContain('The case is allocated to &lt;Sam&gt;.')
  expect((await manager.get('/duties')).body).not.toContain('The case is allocated')
})

test('a form with faults comes back as 422 with a summary that links to the fields', async () => {
  const adviser = visitor(shell.app)
  await adviser.signInAs(people.adviser)
  await adviser.get('/duties')
  const page = await adviser.post('/duties')
  expect(page.statusCode).toBe(422)
  expect(page.body).toContain('<title>Put right: My duties – Paramountcy</title>')
  expect(page.body).toContain('<a href="#child">Choose a child</a>')
  expect((await adviser.post('/duties', {}, { accept: 'application/json' })).json()).toMatchObject({ code: 'BAD_INPUT', path: 'child' })
})

test('every page says who is signed in, and that it is a demonstration', async () => {
  const adviser = visitor(shell.app)
  await adviser.signInAs(people.adviser)
  for (const url of ['/duties', '/help/accessibility', '/nowhere']) {
    const { body } = await adviser.get(url)
    expect(body).toContain('<strong>Sam Okafor</strong>')
    expect(body).toContain('Family court adviser, Eastmere office')
    expect(body).toContain('is fictional, and signing in takes no password')
  }
})

test('the first page is one\'s own duties', async () => {
  const adviser = visitor(shell.app)
  expect((await adviser.get('/')).body).toContain('Sign in')
  await adviser.signInAs(people.adviser)
  expect((await adviser.get('/')).headers.location).toBe('/duties')
})

test('the product says whether it lives and whether it is ready', async () => {
  expect((await shell.app.inject('/health/live')).json()).toEqual({ status: 'live' })
  expect((await shell.app.inject('/health/ready')).json()).toEqual({ status: 'ready' })
})
