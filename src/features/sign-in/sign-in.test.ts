import { afterAll, beforeAll, expect, test } from 'vitest'
import { openShell, people } from '../../../test/support/shell.ts'
import type { Shell } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'

let shell: Shell
beforeAll(async () => {
  shell = await openShell()
})
afterAll(() => shell.close())

test('everybody in the office can be chosen, by role', async () => {
  const { body } = await visitor(shell.app).get('/sign-in')
  for (const { name } of Object.values(people)) expect(body).toContain(name)
  const order = ['Family court adviser', 'Service manager', 'Head of practice', 'Quality assurance'].map((title) => body.indexOf(`>${title}<`))
  expect(order).toEqual(order.toSorted((one, other) => one - other))
  expect(order).not.toContain(-1)
})

test.each([[''], ['nobody'], ["w-fca' OR 1=1"]])('choosing %j asks again', async (person) => {
  const someone = visitor(shell.app)
  await someone.get('/sign-in')
  const response = await someone.post('/sign-in', { person })
  expect(response.statusCode).toBe(422)
  expect(response.body).toContain('<a href="#person">Choose a person</a>')
})

test('it is not there outside the demonstration', async () => {
  const real = await openShell({ demonstration: false })
  const someone = visitor(real.app)
  const page = await someone.get('/sign-in')
  expect(page.statusCode).toBe(404)
  expect(page.body).not.toContain('Sam Okafor')
  expect(page.body).not.toContain('fictional')
  expect((await someone.post('/sign-in', { person: people.adviser.id })).statusCode).toBe(403)
  await real.close()
})
