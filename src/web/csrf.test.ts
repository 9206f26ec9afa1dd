import { afterAll, beforeAll, expect, test } from 'vitest'
import { openShell, people } from '../../test/support/shell.ts'
import type { Shell } from '../../test/support/shell.ts'
import { visitor } from '../../test/support/visitor.ts'
import type { Visitor } from '../../test/support/visitor.ts'
import type { Feature } from '../platform/http.ts'
import { paths } from '../platform/paths.ts'

const forms: Feature = async (app) => {
  const config = { permission: 'case.record', audit: 'case.recorded' } as const
  app.post(paths.case.view.pattern, { config }, async () => 'saved')
  app.post('/files', { config }, async () => 'read')
}

let shell: Shell
beforeAll(async () => {
  shell = await openShell({ features: [forms] })
})
afterAll(() => shell.close())

async function adviser(): Promise<Visitor> {
  const someone = visitor(shell.app)
  await someone.signInAs(people.adviser)
  await someone.get('/nowhere')
  return someone
}

test('a form with the token of its session is taken', async () => {
  expect((await (await adviser()).post('/cases/r1', { note: 'Seen' })).body).toBe('saved')
})

test('a program may send the token in a header', async () => {
  const someone = await adviser()
  const token = /name="_csrf" value="([^"]+)"/.exec((await someone.get('/nowhere')).body)?.[1] ?? ''
  expect((await someone.post('/cases/r1', { _csrf: token }, { 'x-csrf-token': token })).body).toBe('saved')
})

test('without a token that holds nothing is saved, and what was typed can be sent again', async () => {
  const someone = await adviser()
  const refused = await someone.post('/cases/r1', { _csrf: 'stale', note: 'Seen at school, "quiet"', child: 'Amira' })
  expect(refused.statusCode).toBe(403)
  expect(refused.body).toContain('This form needs to be sent again')
  expect(refused.body).toContain('name="note" value="Seen at school, &quot;quiet&quot;"')
  expect(refused.body).not.toContain('stale')
  expect((await someone.post('/cases/r1', { note: 'Seen at school, "quiet"', child: 'Amira' })).body).toBe('saved')
})

test('the token of one session does not hold in another', async () => {
  const [one, other] = [await adviser(), await adviser()]
  const token = /name="_csrf" value="([^"]+)"/.exec((await one.get('/nowhere')).body)?.[1] ?? ''
  expect((await other.post('/cases/r1', { _csrf: token })).statusCode).toBe(403)
})

test('what another site sends is refused, and its words are not shown', async () => {
  const refused = await (await adviser()).post('/cases/r1', { note: 'planted' }, { origin: 'https://evil.example' })
  expect(refused.statusCode).toBe(403)
  expect(refused.body).not.toContain('planted')
})

test('a program is told in JSON', async () => {
  const refused = await (await adviser()).post('/cases/r1', { _csrf: 'stale' }, { accept: 'application/json' })
  expect(refused.json()).toEqual({ code: 'STALE_FORM', message: 'This form can no longer be sent as it is. Nothing was saved.' })
})

test.each([
  ['our own page', 'http://localhost:80', 200],
  ['another site', 'https://evil.example', 403],
  ['nowhere said', undefined, 403],
])('a form with files is taken from %s or not', async (_where, origin, status) => {
  const someone = await adviser()
  const headers = { 'content-type': 'multipart/form-data; boundary=x', ...(origin === undefined ? {} : { origin }) }
  expect((await someone.post('/files', {}, headers)).statusCode).toBe(status)
})
