import { beforeAll, expect, test } from 'vitest'
import { openCasework, received } from '../../../test/support/casework.ts'
import type { Casework } from '../../../test/support/casework.ts'
import { plain, press } from '../../../test/support/sent-form.ts'
import { people } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import type { Visitor } from '../../../test/support/visitor.ts'
import { retentionFeature } from './index.ts'

const { adviser, manager, headOfPractice, assistantDirector, quality } = people
const page = '/retention/records/r1'

let casework: Casework
let gareth: Visitor
let farah: Visitor
beforeAll(async () => {
  casework = await openCasework({ features: (deps) => [retentionFeature(deps)] })
  await casework.given([received(), ['case.closed', '2026-03-24T11:00']])
  gareth = await as(headOfPractice)
  farah = await as(assistantDirector)
  return () => casework.close()
})

async function as(person: { readonly id: string }): Promise<Visitor> {
  const browser = visitor(casework.app)
  await browser.signInAs(person)
  return browser
}

type Page = Awaited<ReturnType<Visitor['get']>>
/** The page has a form for each thing that can be done. */
const withForm = (page: Page, button: string): Page => {
  const form = [...page.body.matchAll(/<form method="post".*?<\/form>/gs)].find(([one]) => one.includes(button))
  return Object.assign(Object.create(page) as Page, { body: form?.[0] ?? '' })
}
const send = (who: Visitor, shown: Page, button: string, filled = {}) => press(casework.app, who, withForm(shown, button), button, filled)
const sent = async (who: Visitor, button: string, filled = {}) => send(who, await who.get(page), button, filled)

test('for those who answer for the service and nobody else', async () => {
  for (const person of [adviser, manager]) {
    const browser = await as(person)
    expect([(await browser.get(page)).statusCode, (await browser.get('/retention')).statusCode]).toEqual([403, 403])
    expect((await browser.get('/cases/r1')).body).not.toContain(page)
  }
  for (const person of [headOfPractice, assistantDirector, quality]) expect((await (await as(person)).get('/cases/r1')).body).toContain(`href="${page}"`)
  expect((await gareth.get('/retention/records/none')).statusCode).toBe(404)
})

test('says by which rule it is kept, and what speaks against destroying it', async () => {
  const said = plain((await gareth.get(page)).body)
  expect(said).toContain('No procedure in force here says how long a case is kept: the organisation sets it.')
  expect(said).toContain('Nobody holds it.')
  expect(said).toMatch(/\d+ duties are still owed in it/)
})

test('a hold wants a reason, stands there with who placed it, and is lifted with one', async () => {
  const again = await sent(gareth, 'Hold this record', { hold: ' ' })
  expect([again.statusCode, again.body.includes('<a href="#hold">Say why</a>')]).toEqual([422, true])
  expect((await sent(gareth, 'Hold this record', { hold: 'An inquiry into the court' })).statusCode).toBe(303)
  const held = await farah.get(page)
  expect(plain(held.body)).toContain('Gareth Pugh has held it since Friday 27 March 2026, 16:10: An inquiry into the court')
  expect(plain(held.body)).toContain('It is held')
  const lift = /name="(lift-[^"]+)"/.exec(held.body)![1]!
  expect((await send(farah, held, 'Lift this hold', { [lift]: '' })).statusCode).toBe(422)
  expect((await send(farah, await farah.get(page), 'Lift this hold', { [lift]: 'It has reported' })).statusCode).toBe(303)
  expect(plain((await farah.get(page)).body)).toContain('Nobody holds it.')
})

test('one proposes and another destroys; the case is gone and its certificate can be taken', async () => {
  // Nothing may be owed: what the application started is withdrawn with its end.
  await casework.given([['court-application.received', '2026-03-23T09:00', { data: {} }]], { id: 'r2', procedures: [], title: 'Nothing owed' })
  await casework.given([['case.closed', '2026-03-24T11:00']], { id: 'r2' })
  const other = '/retention/records/r2'
  const form = await gareth.get(other)
  expect((await send(gareth, form, 'Propose to destroy it', { reason: '' })).statusCode).toBe(422)
  expect((await send(gareth, await gareth.get(other), 'Propose to destroy it', { reason: 'Rule 7: closed long enough' })).statusCode).toBe(303)
  expect(plain((await gareth.get(other)).body)).toContain('Somebody else has to confirm it')
  expect(plain((await farah.get('/retention')).body)).toContain('proposed by Gareth Pugh')
  const undecided = await send(farah, await farah.get(other), 'Save this decision')
  expect([undecided.statusCode, undecided.body.includes('Choose whether the record is destroyed')]).toEqual([422, true])
  const done = await send(farah, await farah.get(other), 'Save this decision', { decision: 'destroy' })
  expect([done.statusCode, done.headers.location]).toEqual([303, '/retention'])
  const list = await farah.get('/retention')
  expect(plain(list.body)).toMatch(/Record r2.*Proposed by\s*Gareth Pugh.*Confirmed by\s*Farah Siddiqui.*Rule 7/s)
  expect([(await farah.get('/cases/r2')).statusCode, (await farah.get(other)).statusCode]).toEqual([404, 404])
  const certificate = await farah.get(/href="(\/retention\/certificates\/[^"]+)"/.exec(list.body)![1]!)
  expect(certificate.headers['content-disposition']).toBe('attachment; filename="certificate-of-destruction.json"')
  expect(JSON.parse(certificate.body)).toMatchObject({ record: 'r2', entries: 2, proposedByName: 'Gareth Pugh', confirmedByName: 'Farah Siddiqui' })
  expect((await (await as(adviser)).get('/retention/certificates/x')).statusCode).toBe(403)
})
