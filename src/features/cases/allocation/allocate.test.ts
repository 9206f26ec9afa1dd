import { beforeEach, describe, expect, test } from 'vitest'
import { openCasework, received } from '../../../../test/support/casework.ts'
import type { Casework } from '../../../../test/support/casework.ts'
import { plain, press } from '../../../../test/support/sent-form.ts'
import { people } from '../../../../test/support/shell.ts'
import { visitor } from '../../../../test/support/visitor.ts'
import type { Visitor } from '../../../../test/support/visitor.ts'
import { entriesIn } from '../../../../test/support/entries-in.ts'

let casework: Casework
let browser: Visitor

beforeEach(async () => {
  casework = await openCasework()
  browser = visitor(casework.app)
  await casework.given([received(), ['screening.completed', '2026-03-24T10:00', { data: { concernIdentified: true } }]])
  await browser.signInAs(people.manager)
  return () => casework.close()
})

const holder = async () => (await casework.db.selectFrom('case_summary').select('allocated_to').where('record_id', '=', 'r1').executeTakeFirstOrThrow()).allocated_to
const allocations = async () => (await entriesIn(casework.db, { type: 'case.allocated' })).map(({ data }) => ({ data }))
const send = async (filled: Readonly<Record<string, string>>) =>
  press(casework.app, browser, await browser.get('/cases/r1/allocate'), 'Allocate the case', filled)

test('those who may hold it, the least burdened first, with what they hold in numbers', async () => {
  await casework.given([
    received(), ['screening.completed', '2026-03-24T10:00', { data: { concernIdentified: true } }],
    ['case.allocated', '2026-03-24T11:00', { data: { practitioner: people.adviser.id } }],
  ], { id: 'r2' })
  const { body } = await browser.get('/cases/r1/allocate')
  // The checks that an application calls for are business support's; the enquiries after screening are late.
  expect(plain(/<div class="govuk-radios".*?<\/fieldset>/s.exec(body)?.[0] ?? ''))
    .toMatch(/^Priya Raman 0 cases, nothing owed now Sam Okafor 1 case, \d+ owed now, 1 of them late$/)
})

test('the case, what is owed in it and the office’s list change together', async () => {
  const done = await send({ practitioner: people.adviser.id })
  expect([done.statusCode, done.headers.location]).toEqual([303, '/cases/r1'])
  expect(plain((await browser.get('/cases/r1')).body)).toContain('Sam Okafor now holds the case of Amira and Yusuf Khan.')
  expect(await holder()).toBe(people.adviser.id)
  const duty = await casework.db.selectFrom('duty').select('owner').where('declaration', '=', 'enquire-after-screening').executeTakeFirstOrThrow()
  expect(duty.owner).toBe(people.adviser.id)
  expect(await allocations()).toEqual([{ data: { practitioner: people.adviser.id, practitionerRole: 'family court adviser' } }])
})

test('sent twice, it is written once', async () => {
  const page = await browser.get('/cases/r1/allocate')
  const twice = [await press(casework.app, browser, page, 'Allocate the case', { practitioner: people.adviser.id }),
    await press(casework.app, browser, page, 'Allocate the case', { practitioner: people.adviser.id })]
  expect(twice.map(({ statusCode }) => statusCode)).toEqual([303, 303])
  expect(await allocations()).toHaveLength(1)
})

describe('what cannot be taken', () => {
  test('nobody chosen', async () => {
    const page = await send({})
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('<a href="#practitioner">Choose who is to hold the case</a>')
    expect(await holder()).toBeNull()
  })

  test('a guardian, in private law: what was chosen is not offered, and it says who may', async () => {
    const page = await send({ practitioner: people.guardian.id })
    expect(page.statusCode).toBe(422)
    expect(plain(page.body)).toContain('Choose a family court adviser')
  })

  test('somebody who does not work here', async () => {
    expect((await send({ practitioner: 'nobody' })).statusCode).toBe(422)
  })
})

test('in public law a guardian holds it; in private law one may where the child is a party', async () => {
  await casework.given([received({ proceedings: 'public law' })], { id: 'public' })
  await casework.given([received({ childJoinedAsParty: true })], { id: 'joined' })
  const offered = async (id: string) => {
    const { body } = await browser.get(`/cases/${id}/allocate`)
    return new Set([...body.matchAll(/type="radio" value="([^"]+)"/g)].map(([, one]) => one))
  }
  expect(await offered('public')).toEqual(new Set([people.guardian.id]))
  expect(await offered('joined')).toEqual(new Set([people.adviser.id, people.secondAdviser.id, people.guardian.id]))
})

test('the case changed meanwhile: nothing is saved, what was chosen stays, and it says what is new', async () => {
  const page = await browser.get('/cases/r1/allocate')
  await casework.given([['hearing.listed', '2026-03-27T12:00', { data: { hearingAt: '2026-04-09T09:00:00Z' } }]])
  const again = await press(casework.app, browser, page, 'Allocate the case', { practitioner: people.secondAdviser.id })
  expect(again.statusCode).toBe(409)
  expect(plain(again.body)).toContain('The case changed while this page was open')
  expect(plain(again.body)).toContain('Hearing listed, Friday 27 March 2026, 12:00')
  expect(again.body).toMatch(new RegExp(`value="${people.secondAdviser.id}" checked`))
  expect(await holder()).toBeNull()
  expect((await press(casework.app, browser, again, 'Allocate the case')).statusCode).toBe(303)
  expect(await holder()).toBe(people.secondAdviser.id)
})

test.each([people.adviser, people.businessSupport, people.quality])('not for $role', async (person) => {
  await browser.signInAs(person)
  const page = await browser.get('/cases/r1/allocate')
  expect(page.statusCode).toBe(403)
  expect(plain(page.body)).toContain('Service manager')
  expect((await browser.post('/cases/r1/allocate', { practitioner: people.adviser.id })).statusCode).toBe(403)
  expect(await holder()).toBeNull()
})

test('a closed case goes to nobody', async () => {
  await casework.given([['case.closed', '2026-03-27T09:00']])
  expect((await send({ practitioner: people.adviser.id })).statusCode).toBe(422)
})
