import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openShell, people } from '../../test/support/shell.ts'
import type { Shell } from '../../test/support/shell.ts'
import { visitor } from '../../test/support/visitor.ts'
import type { Visitor } from '../../test/support/visitor.ts'
import { BadInput, Conflict, Forbidden, NotFound } from '../platform/http.ts'
import type { Feature } from '../platform/http.ts'
import { errors } from './errors.ts'

const config = { permission: 'public', audit: 'none', why: 'It is a test' } as const

const troubled: Feature = async (app) => {
  const routes: Readonly<Record<string, () => Error>> = {
    '/missing': () => new NotFound('There is no case r7.'),
    '/forbidden': () => new Forbidden('This case is restricted to two people.'),
    '/bad': () => new BadInput([{ path: 'at', message: 'Enter the date as 2026-03-27' }, { path: 'child', message: 'Choose a child' }]),
    '/conflict': () => new Conflict('Ruth Adeyemi recorded something in this case at 16:09.'),
    '/broken': () => new Error('password=hunter2 at /srv/secret.ts'),
    '/busy': () => Object.assign(new Error('slow down, 10.0.0.1'), { code: 'RATE', statusCode: 429 }),
    '/odd': () => Object.assign(new Error('SELECT * FROM secret'), { code: '42P01', severity: 'ERROR' }),
  }
  for (const [url, error] of Object.entries(routes)) app.get(url, { config }, async () => { throw error() })
  app.post('/form', { config }, async () => 'taken')
}

let shell: Shell
const lines: string[] = []
beforeAll(async () => {
  shell = await openShell({ features: [troubled], log: { level: 'info', stream: { write: (line) => void lines.push(line) } } })
})
afterAll(() => shell.close())

async function adviser(): Promise<Visitor> {
  const someone = visitor(shell.app)
  await someone.signInAs(people.adviser)
  return someone
}

describe('for people', () => {
  test.each([
    ['/nowhere', 404, 'There is nothing at this address', 'The page may have moved'],
    ['/missing', 404, 'There is nothing at this address', 'There is no case r7.'],
    ['/forbidden', 403, 'This is not open to you', 'This case is restricted to two people.'],
    ['/bad', 422, 'Some of it needs to be put right', 'Choose a child'],
    ['/conflict', 409, 'Somebody else was here first', 'Ruth Adeyemi recorded something'],
    ['/busy', 429, 'Too much at once', 'Wait a minute'],
    ['/broken', 500, 'Something went wrong on our side', 'act on the procedure and record it later'],
    ['/odd', 500, 'Something went wrong on our side', 'give them the reference'],
  ])('%s: %i, %s', async (url, status, title, says) => {
    const response = await (await adviser()).get(url)
    expect(response.statusCode).toBe(status)
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(response.body).toContain(`<title>${title} – Paramountcy</title>`)
    expect(response.body).toContain(says)
    expect(response.body).toContain('Sam Okafor')
    expect(response.body).not.toMatch(/hunter2|secret|SELECT|10\.0\.0\.1|\.ts/)
  })

  test('a form that is too large', async () => {
    const response = await (await adviser()).post('/form', { note: 'x'.repeat(1_100_000) })
    expect(response.statusCode).toBe(413)
    expect(response.body).toContain('That is too large')
  })

  test('a kind that no page takes', async () => {
    const response = await (await adviser()).post('/form', {}, { 'content-type': 'application/x-spreadsheet' })
    expect(response.statusCode).toBe(415)
    expect(response.body).toContain('That kind of file or form cannot be read')
  })

  test('even where no page can be drawn, nothing of the inside is shown', async () => {
    const { fastify } = await import('fastify')
    const bare = fastify()
    bare.decorateReply('page', async () => { throw new Error('password=hunter2') })
    errors(bare, async () => null)
    const response = await bare.inject({ url: '/nowhere', headers: { accept: 'text/html' } })
    expect(response.statusCode).toBe(500)
    expect(response.body).toContain('Something went wrong on our side')
    expect(response.body).not.toContain('hunter2')
  })
})

describe('for programs', () => {
  const json = { accept: 'application/json' }

  test.each([
    ['/nowhere', 404, { code: 'NOT_FOUND', message: 'The page may have moved, or the address may have been cut short.' }],
    ['/missing', 404, { code: 'NOT_FOUND', message: 'There is no case r7.' }],
    ['/forbidden', 403, { code: 'FORBIDDEN', message: 'This case is restricted to two people.' }],
    ['/conflict', 409, { code: 'CONFLICT', message: 'Ruth Adeyemi recorded something in this case at 16:09.' }],
    ['/bad', 422, {
      code: 'BAD_INPUT',
      path: 'at',
      message: 'Some of what was sent needs to be put right.',
      faults: [{ path: 'at', message: 'Enter the date as 2026-03-27' }, { path: 'child', message: 'Choose a child' }],
    }],
    ['/busy', 429, { code: 'TOO_MANY', message: 'More was sent in a short time than can be taken.' }],
    ['/broken', 500, { code: 'INTERNAL', message: 'It was not anything that you did. What you last sent may not have been saved.' }],
  ])('%s: %i', async (url, status, body) => {
    const response = await shell.app.inject({ url, headers: json })
    expect(response.statusCode).toBe(status)
    expect(response.json()).toEqual(body)
  })

  test('JSON that cannot be read', async () => {
    const response = await shell.app.inject({ method: 'POST', url: '/form', headers: { ...json, 'content-type': 'application/json' }, payload: '{"a":' })
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({ code: 'NOT_READABLE' })
  })
})

test('the log says which route broke and where, and nobody\'s address, name or words', async () => {
  lines.length = 0
  await (await adviser()).get('/odd?name=Amira')
  const log = lines.join('')
  expect(log).toContain('"route":"/odd"')
  expect(log).toContain('database error 42P01')
  expect(log).not.toMatch(/Amira|Okafor|w-fca|127\.0\.0\.1|SELECT|session=/)
})
