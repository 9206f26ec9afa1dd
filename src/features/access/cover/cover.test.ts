import { beforeAll, expect, test } from 'vitest'
import { openAccessOffice, restrictedTo } from '../../../../test/support/access-office.ts'
import type { AccessOffice } from '../../../../test/support/access-office.ts'
import { received } from '../../../../test/support/casework.ts'
import { plain, press } from '../../../../test/support/sent-form.ts'
import { people } from '../../../../test/support/shell.ts'
import { coveredBy } from './covered-by.ts'

const { manager, adviser, secondAdviser, guardian } = people
/** Works for another office, and holds a case of it. */
const nia = { ...adviser, id: 'w-west', name: 'Nia Rhys', office: 'Westmere office', manager_id: 'w-west-m' }
const bill = { ...nia, id: 'w-west-m', name: 'Bill Cole', role: 'cafcass-manager', manager_id: null }
const tess = { ...nia, id: 'w-west-2', name: 'Tess Vale', manager_id: null }

const days = { 'from-day': '27', 'from-month': '3', 'from-year': '2026', 'until-day': '3', 'until-month': '4', 'until-year': '2026' }
const fridayAfternoon = Date.parse('2026-03-27T16:10:00Z')

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
  await office.db.insertInto('worker').values([bill, nia, tess]).execute()
  await office.staff.reload()
  const held = ['case.allocated', '2026-03-24T11:00', { data: { practitioner: nia.id } }] as const
  // Of another office than Westmere's: only holding it opens it to Nia, and only covering for her to Tess.
  await office.given([received(), ['screening.completed', '2026-03-24T10:00', { data: { concernIdentified: true } }], held], { id: 'lent' })
  await office.given([received(), ['screening.completed', '2026-03-24T10:00', { data: { concernIdentified: true } }], held, restrictedTo(nia)], { id: 'shut' })
  return () => office.close()
})

const arrange = async (by: { readonly id: string }, filled: Readonly<Record<string, string>>) => {
  const browser = await office.signedInAs(by)
  const page = await browser.get('/cover')
  // Those to end a cover stand before it.
  const form = { ...page, body: page.body.slice(page.body.lastIndexOf('<form')) }
  return press(office.app, browser, form, 'Arrange the cover', { ...days, ...filled })
}

test.each([
  ['nobody', {}, 'absent', 'Choose who is away'],
  ['nobody who covers', { absent: adviser.id }, 'covering', 'Choose who does their work'],
  ['oneself for oneself', { absent: adviser.id, covering: adviser.id }, 'covering', 'Choose somebody else than whoever is away'],
  ['a day that is over', { absent: adviser.id, covering: secondAdviser.id, 'from-day': '26' }, 'from', 'Enter a first day that is today or later'],
  ['a day that does not exist', { absent: adviser.id, covering: secondAdviser.id, 'until-day': '31' }, 'until', 'Enter the last day as a date that exists, such as 27 3 2026'],
  ['an end before its start', { absent: adviser.id, covering: secondAdviser.id, 'from-day': '4', 'from-month': '4' }, 'until', 'Enter a last day that is not before the first'],
  ['more than a year', { absent: adviser.id, covering: secondAdviser.id, 'until-year': '2028' }, 'until', 'Enter a last day within a year of the first'],
  ['somebody of another office', { absent: adviser.id, covering: 'w-west' }, 'covering', 'Choose somebody from the list'],
] as const)('cover by or for %s is asked for again', async (_, filled, field, message) => {
  const page = await arrange(manager, filled)
  expect(page.statusCode).toBe(422)
  expect(page.body).toContain(`<a href="#${field}">${message}</a>`)
})

test('an adviser arranges their own cover and nobody else’s', async () => {
  expect((await arrange(adviser, { absent: guardian.id, covering: secondAdviser.id })).statusCode).toBe(422)
  expect((await arrange(adviser, { absent: adviser.id, covering: secondAdviser.id })).statusCode).toBe(303)
  expect(plain((await (await office.signedInAs(guardian)).get('/cover')).body))
    .toContain('Priya Raman covers for Sam Okafor, Friday 27 March 2026 to Friday 3 April 2026. Arranged by Sam Okafor')
  const row = await office.db.selectFrom('audit').select(['person', 'outcome']).where('action', '=', 'cover.arranged').orderBy('id', 'desc').executeTakeFirst()
  expect(row).toEqual({ person: adviser.id, outcome: 'allowed' })
})

test('what they owe is on the list of whoever covers, under their name, and counted', async () => {
  const priya = await office.signedInAs(secondAdviser)
  const page = plain((await priya.get('/duties')).body)
  const [, theirs] = /(\d+) for Sam Okafor/.exec(page) ?? []
  expect(Number(theirs)).toBeGreaterThan(0)
  expect(page).toContain(`My duties ${theirs}`)
  expect(plain((await priya.get(`/duties?owner=${adviser.id}`)).body)).toContain('Amira')
  expect(plain((await priya.get('/applications?show=yours')).body)).toContain('Held bySam Okafor')
  // A name in the address opens nobody's list.
  expect(plain((await priya.get(`/duties?owner=${guardian.id}`)).body)).not.toContain('for Helen')
})

test('a case of another office comes with it; a restricted one does not', async () => {
  const browser = await office.signedInAs(tess)
  expect((await browser.get('/cases/lent')).statusCode).toBe(404)
  expect((await arrange(bill, { absent: nia.id, covering: tess.id })).statusCode).toBe(303)
  expect((await browser.get('/cases/lent')).statusCode).toBe(200)
  const why = await office.db.selectFrom('audit').select('why').where('record_id', '=', 'lent').orderBy('id', 'desc').executeTakeFirst()
  expect(why).toEqual({ why: 'cover' })
  const shut = await browser.get('/cases/shut')
  expect([shut.statusCode, shut.body.includes('Khan')]).toEqual([403, false])
  expect((await browser.get('/applications?show=yours')).body.match(/class="application"/g)).toHaveLength(1)
  expect((await browser.get(`/duties?owner=${nia.id}`)).body).not.toContain('/cases/shut')
})

test('it begins and ends by the clock, to the midnight after its last day', async () => {
  expect((await arrange(manager, { absent: guardian.id, covering: secondAdviser.id, 'from-day': '30' })).statusCode).toBe(303)
  const covered = (at: string) => coveredBy(office.db, secondAdviser.id, Date.parse(at))
  expect(await covered('2026-03-29T22:59:59Z')).toEqual([adviser.id])
  expect(await covered('2026-03-29T23:00:00Z')).toEqual([adviser.id, guardian.id])
  expect(await covered('2026-04-03T22:59:59Z')).toEqual([adviser.id, guardian.id])
  expect(await covered('2026-04-03T23:00:00Z')).toEqual([])
})

test('it is ended early by those who could arrange it, and what was arranged stays written', async () => {
  const find = (body: string, who: string) => new RegExp(`action="(/cover/[^"]+/end)">(?:(?!</form>)[^])*${who}`).exec(body)?.[1]
  const priya = await office.signedInAs(secondAdviser)
  const ruth = await office.signedInAs(manager)
  const end = find((await ruth.get('/cover')).body, 'for Sam Okafor')!
  expect(find((await priya.get('/cover')).body, 'for Sam Okafor')).toBeUndefined()
  expect((await priya.post(end)).statusCode).toBe(403)
  expect(await coveredBy(office.db, secondAdviser.id, fridayAfternoon)).toEqual([adviser.id])
  expect((await ruth.post(end)).headers.location).toBe('/cover')
  expect(await coveredBy(office.db, secondAdviser.id, fridayAfternoon)).toEqual([])
  expect(plain((await priya.get('/duties')).body)).not.toContain('for Sam Okafor')
  expect((await ruth.post(end)).statusCode).toBe(404)
  const row = await office.db.selectFrom('cover').select(['ended_at', 'ended_by', 'arranged_by']).where('absent', '=', adviser.id).executeTakeFirst()
  expect(row).toEqual({ ended_at: fridayAfternoon, ended_by: manager.id, arranged_by: adviser.id })
})

test('cover that was called off opens nothing, in the database either', async () => {
  const ruth = await office.signedInAs(bill)
  const [, end] = /action="(\/cover\/[^"]+\/end)"/.exec((await ruth.get('/cover')).body) ?? []
  await ruth.post(end!)
  expect((await (await office.signedInAs(tess)).get('/cases/lent')).statusCode).toBe(404)
})
