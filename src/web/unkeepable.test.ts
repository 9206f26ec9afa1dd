import { afterAll, beforeAll, expect, test } from 'vitest'
import { openShell, people } from '../../test/support/shell.ts'
import type { Shell } from '../../test/support/shell.ts'
import { visitor } from '../../test/support/visitor.ts'

const config = { permission: 'case.record', audit: 'case.recorded' } as const

let shell: Shell
beforeAll(async () => {
  shell = await openShell({ features: [async (app) => {
    app.post('/cases/:recordId', { config }, async ({ body, query, params }) => ({ body, query, params }))
  }] })
})
afterAll(() => shell.close())

test('what nobody sees and the database cannot keep is taken out of what was typed, which stays', async () => {
  const adviser = visitor(shell.app)
  await adviser.signInAs(people.adviser)
  await adviser.get('/help/accessibility')
  const { statusCode, body } = await adviser.post('/cases/r1?q=a%00b', { 'text': 'pasted\0 text', 'na\0me': 'x', 'list': 'one' })
  expect(statusCode).toBe(200)
  expect(JSON.parse(body)).toMatchObject({ body: { text: 'pasted text', list: 'one' }, query: { q: 'ab' }, params: { recordId: 'r1' } })
  expect(body).not.toContain('me"')
})

test('an address that holds it names nothing, and that is written down', async () => {
  const adviser = visitor(shell.app)
  await adviser.signInAs(people.adviser)
  await adviser.get('/help/accessibility')
  expect((await adviser.post('/cases/r%001', { text: 'x' })).statusCode).toBe(404)
  expect(await shell.db.selectFrom('audit').select(['record_id', 'outcome']).orderBy('id', 'desc').executeTakeFirst()).toEqual({ record_id: null, outcome: 'not-found' })
})
