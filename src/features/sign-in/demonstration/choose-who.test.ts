import { afterAll, beforeAll, expect, test } from 'vitest'
import { openShell, people } from '../../../../test/support/shell.ts'
import type { Shell } from '../../../../test/support/shell.ts'
import { visitor } from '../../../../test/support/visitor.ts'

let shell: Shell
beforeAll(async () => {
  shell = await openShell()
})
afterAll(() => shell.close())

test('everybody in the office can be chosen, by role', async () => {
  const someone = visitor(shell.app)
  const { body } = await someone.follow(await someone.get('/sign-in'))
  for (const { name } of Object.values(people)) expect(body).toContain(name)
  const order = ['Family court adviser', 'Service manager', 'Head of practice', 'Quality assurance'].map((title) => body.indexOf(`>${title}<`))
  expect(order).toEqual(order.toSorted((one, other) => one - other))
  expect(order).not.toContain(-1)
})

test('who is chosen is signed in, and stays who they were', async () => {
  const before = await shell.db.selectFrom('worker').selectAll().orderBy('id').execute()
  const someone = visitor(shell.app)
  expect((await someone.signInAs(people.adviser)).headers.location).toBe('/')
  expect((await someone.get('/help/sources')).body).toContain('Sam Okafor')
  expect(await shell.db.selectFrom('worker').selectAll().orderBy('id').execute()).toEqual(before)
})

test.each([[''], ['nobody'], ["w-fca' OR 1=1"]])('choosing %j asks again', async (person) => {
  const someone = visitor(shell.app)
  const { headers } = await someone.get(String((await someone.get('/sign-in')).headers.location))
  await someone.get(String(headers.location))
  const response = await someone.post(String(headers.location), { person })
  expect(response.statusCode).toBe(422)
  expect(response.body).toContain('<a href="#person">Choose a person</a>')
})

test('another is chosen at each sign-in: nobody stays known to the provider', async () => {
  const someone = visitor(shell.app)
  await someone.signInAs(people.adviser)
  const page = await someone.follow(await someone.get('/sign-in'))
  expect(page.body).toContain('Choose who to be')
  expect((await someone.signInAs(people.manager)).statusCode).toBe(303)
  expect((await someone.get('/help/sources')).body).toContain('Ruth Adeyemi')
})

test('the page of another browser’s sign-in leads to one’s own', async () => {
  const other = visitor(shell.app)
  const { headers } = await other.get(String((await other.get('/sign-in')).headers.location))
  const someone = visitor(shell.app)
  expect((await someone.get(String(headers.location))).headers.location).toBe('/sign-in')
})

test('a question that the product did not ask is not answered', async () => {
  const someone = visitor(shell.app)
  const { headers } = await someone.get('/sign-in')
  const [path = '', query = ''] = String(headers.location).split('?')
  const changes = [['redirect_uri', 'https://evil.example/', 403], ['client_id', 'evil', 403], ['code_challenge', '', 502]] as const
  for (const [name, value, status] of changes) {
    const asked = new URLSearchParams(query)
    asked.set(name, value)
    const page = await someone.follow(await someone.get(`${path}?${asked.toString()}`))
    expect(page.statusCode).toBe(status)
    expect(page.body).toContain('Ask whoever runs this demonstration')
  }
})

test('its own machinery is not there for browsers', async () => {
  for (const path of ['/demonstration/identities/token', '/.well-known/openid-configuration', '/demonstration/identities/keys']) {
    expect((await visitor(shell.app).get(path)).statusCode).toBe(404)
  }
})

test('none of it is there outside the demonstration', async () => {
  const real = await openShell({ demonstration: false })
  for (const path of ['/demonstration/identities/authorise', '/demonstration/people/x']) {
    const page = await visitor(real.app).get(path)
    expect(page.statusCode).toBe(404)
    expect(page.body).not.toContain('Sam Okafor')
    expect(page.body).not.toContain('fictional')
  }
  await real.close()
})
