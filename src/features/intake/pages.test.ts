import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newerCase, olderCase } from '../../../test/support/court-feed.ts'
import { openCasework } from '../../../test/support/casework.ts'
import type { Casework } from '../../../test/support/casework.ts'
import { people } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import type { Visitor } from '../../../test/support/visitor.ts'
import { intakeFeature } from './pages.ts'

let casework: Casework
let clerk: Visitor

beforeAll(async () => {
  casework = await openCasework({ features: (deps) => [intakeFeature(deps)] })
  clerk = visitor(casework.app)
  await clerk.signInAs(people.businessSupport)
})
afterAll(() => casework.close())

async function send(by: Visitor, text: string, { name = 'feed.json', origin = 'http://localhost' } = {}) {
  const payload = [
    '--edge', `content-disposition: form-data; name="file"; filename="${name}"`, 'content-type: application/json', '', text, '--edge--', '',
  ].join('\r\n')
  return casework.app.inject({
    method: 'POST', url: '/intake', payload, cookies: Object.fromEntries(by.cookies),
    headers: { 'content-type': 'multipart/form-data; boundary=edge', accept: 'text/html', origin },
  })
}

async function resultOf(text: string, by = clerk): Promise<string> {
  const response = await send(by, text)
  expect(response.statusCode).toBe(303)
  return (await by.get(String(response.headers.location))).body
}

describe('reading in a file', () => {
  it('opens what is new, says what was refused and where, and links to the cases', async () => {
    const file = JSON.stringify({ cases: [olderCase(), { ...newerCase(), created_date: '<b>soon</b>' }] })
    const page = await resultOf(file)
    expect(page).toContain('1 case opened</h1>')
    expect(page).toMatch(/<a[^>]*href="\/cases\/hmcts-prl-1770000000000001"[^>]*>Okafor, EM26P00017<\/a>/)
    expect(page).toContain('/cases/1/created_date')
    expect(page).toContain('Give the path to the court’s service desk.')
    expect(page).not.toContain('soon')
    expect(await resultOf(file)).toContain('Nothing new, 1 refused</h1>')
  })

  it('is listed afterwards, for whoever reads in the next', async () => {
    const { body } = await clerk.get('/intake')
    expect(body).toContain('feed.json')
    expect(body).toContain(': 1 opened, 1 refused')
  })

  it('brings a case up to date', async () => {
    expect(await resultOf(JSON.stringify(olderCase({ last_modified: '2026-03-26T12:00:00' }, { courtName: 'Bro Wen Family Court' }))))
      .toContain('1 case brought up to date</h1>')
  })

  it.each([
    ['is not JSON', '{"cases": [', 'at line 1, column 12'],
    ['holds no cases', '{"total": 0}', 'There are no cases in this file.'],
    ['is empty', '', 'There are no cases in this file.'],
  ])('says so where the file %s', async (_, text, said) => {
    const page = await resultOf(text)
    expect(page).toContain('Nothing came in</h1>')
    expect(page).toContain(said)
    expect(page).toContain('the file as a whole')
  })

  it('asks for a file where none was chosen', async () => {
    const response = await send(clerk, '', { name: '' })
    expect(response.statusCode).toBe(422)
    expect(response.body).toContain('Choose the file that the court sent')
  })

  it('asks for a file where the form came without one', async () => {
    expect((await clerk.post('/intake')).body).toContain('Choose the file that the court sent')
  })
})

describe('who may', () => {
  it('an adviser may not', async () => {
    const adviser = visitor(casework.app)
    await adviser.signInAs(people.adviser)
    expect((await adviser.get('/intake')).statusCode).toBe(403)
    expect((await send(adviser, JSON.stringify([olderCase()]))).statusCode).toBe(403)
  })

  it('nobody by a form of another site', async () => {
    expect((await send(clerk, JSON.stringify([olderCase()]), { origin: 'https://elsewhere.example' })).statusCode).toBe(403)
  })
})

it('has no result at an address cut short', async () => {
  expect((await clerk.get('/intake/none')).statusCode).toBe(404)
})

it('leaves a trace of each reading', async () => {
  const rows = await casework.db.selectFrom('audit').select(['action', 'outcome']).where('person', '=', people.businessSupport.id).execute()
  expect(rows).toContainEqual({ action: 'applications.read-in', outcome: 'allowed' })
})
