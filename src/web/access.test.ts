import { fastify } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openShell, people } from '../../test/support/shell.ts'
import type { Shell } from '../../test/support/shell.ts'
import { visitor } from '../../test/support/visitor.ts'
import type { Feature } from '../platform/http.ts'
import { paths } from '../platform/paths.ts'
import { declareAccess, isSafeReturn } from './access.ts'

const cases: Feature = async (app) => {
  app.get(paths.case.view.pattern, { config: { permission: 'case.view', audit: 'case.viewed' } }, async () => 'the case')
  app.get(paths.case.allocate.pattern, { config: { permission: 'case.allocate', audit: 'case.allocation-opened' } }, async () => 'the form')
  app.get(paths.procedures.list.pattern, { config: { permission: 'procedures.read', audit: 'none' } }, async () => 'the procedures')
}

let shell: Shell
beforeAll(async () => {
  shell = await openShell({ features: [cases] })
})
afterAll(() => shell.close())

test.each([
  ['its permission', { audit: 'case.viewed' }],
  ['its audit event', { permission: 'case.view' }],
  ['either', undefined],
])('a route that does not say %s cannot register', (_missing, config) => {
  const app = fastify()
  declareAccess(app)
  expect(() => app.get('/careless', { config: config as never }, async () => 'open to all'))
    .toThrow(/GET \/careless has no config\.(permission|audit)/)
})

test('somebody who has not signed in is asked to, and then comes to what they wanted', async () => {
  const someone = visitor(shell.app)
  const turnedAway = await someone.get('/cases/r1?tab=people')
  expect(turnedAway.statusCode).toBe(303)
  expect(turnedAway.headers.location).toBe('/sign-in')
  expect((await someone.signInAs(people.adviser)).headers.location).toBe('/cases/r1?tab=people')
})

test('a program that has not signed in is told so', async () => {
  const response = await shell.app.inject({ url: '/cases/r1', headers: { accept: 'application/json' } })
  expect(response.statusCode).toBe(401)
  expect(response.json()).toEqual({ code: 'NOT_SIGNED_IN', message: 'Sign in first.' })
})

test('the procedures are open to all', async () => {
  expect((await visitor(shell.app).get('/procedures')).body).toBe('the procedures')
})

test('what a role does not include is refused with the names of those who can help, and nobody is signed out', async () => {
  const adviser = visitor(shell.app)
  await adviser.signInAs(people.adviser)
  const refused = await adviser.get('/cases/r1/allocate')
  expect(refused.statusCode).toBe(403)
  expect(refused.body).toContain('permission to allocate a case')
  expect(refused.body).toContain('Service manager')
  expect(refused.body).toContain('Head of practice')
  expect(refused.body).not.toContain('<li>Family court adviser')
  expect(refused.body).toContain('Ask your manager, Ruth Adeyemi')
  expect((await adviser.get('/cases/r1')).body).toBe('the case')
})

test('whoever’s role is taken away is signed out, and may nothing more', async () => {
  const adviser = visitor(shell.app)
  await adviser.signInAs(people.secondAdviser)
  expect((await adviser.get('/cases/r1')).statusCode).toBe(200)
  await shell.db.updateTable('worker').set({ role: 'retired' }).where('id', '=', people.secondAdviser.id).execute()
  expect((await adviser.get('/cases/r1')).headers.location).toBe('/sign-in')
})

test.each(['/', '/cases/r1', '/cases/r%2F1?tab=people#top', '/duties/team'])('%s is an address of ours to come back to', (path) => {
  expect(isSafeReturn(path)).toBe(true)
})

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', 'cases', '/\t/evil.example', '/ok\n//evil.example'])(
  'nobody is sent to %j', (path) => {
    expect(isSafeReturn(path)).toBe(false)
  },
)

test('an address made to look like another site is not come back to', async () => {
  const someone = visitor(shell.app)
  await someone.get('//evil.example/cases/r1')
  await someone.get('/cases//evil.example')
  expect((await someone.signInAs(people.adviser)).headers.location).toBe('/')
})
