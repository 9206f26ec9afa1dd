import { beforeEach, expect, test } from 'vitest'
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
  await casework.given([received()])
  await browser.signInAs(people.adviser)
  return () => casework.close()
})

const form = () => browser.get('/applications/r1/screen')
const check = 'See what this will do'
const record = 'Record the screening'
const screenings = async () => (await entriesIn(casework.db, { type: 'screening.completed' })).map(({ data, about, by_person }) => ({ data, about, by_person }))

test('what the court sent stands above the form', async () => {
  const said = plain((await form()).body)
  for (const words of [
    'C100, private law', 'child arrangements order', 'Amira Khan, 6 years', 'Laila Khan, applicant, mother of Amira and Yusuf',
    'Daniel Reed, respondent, father of Amira Address and telephone confidential', 'Domestic abuse', 'A supplement on harm (C1A)',
    'Known to Eastmere County Council', 'Exemption claimed: domestic abuse', 'C1A supplement',
  ]) expect(said).toContain(words)
})

test('it is seen what it will start, then recorded about the application, and leads on to the concern', async () => {
  const checked = await press(casework.app, browser, await form(), check, { 'data.concernIdentified': 'yes' })
  expect(checked.statusCode).toBe(200)
  expect(plain(checked.body)).toContain('Ask the parents, the authority or others for more')
  expect(await screenings()).toEqual([])

  const done = await press(casework.app, browser, checked, record)
  expect([done.statusCode, done.headers.location]).toEqual([303, '/cases/r1'])
  const [application] = await casework.db.selectFrom('entry').select('id').where('seq', '=', 1).execute()
  expect(await screenings()).toEqual([{ data: { concernIdentified: true }, about: application!.id, by_person: people.adviser.id }])

  const page = await browser.get('/cases/r1')
  expect(plain(page.body)).toContain('The screening shows a concern that is not recorded yet')
  const [, href = ''] = /href="([^"]*concern\.identified[^"]*)"[^>]*>\s*Record the concern/.exec(page.body) ?? []
  const concern = await browser.get(href.replaceAll('&amp;', '&'))
  expect(concern.statusCode).toBe(200)
  expect(plain(concern.body)).toContain('Screening completed, Friday 27 March 2026, 16:10')
})

test('a screening that shows none leads nowhere else', async () => {
  await press(casework.app, browser, await press(casework.app, browser, await form(), check, { 'data.concernIdentified': 'no' }), record)
  expect(plain((await browser.get('/cases/r1')).body)).not.toContain('not recorded yet')
})

test('what cannot be taken is said above the form, with the application still there and what was typed kept', async () => {
  const page = await press(casework.app, browser, await form(), check, { 'at.day': '31', 'at.month': '2', 'data.riskPriority': 'Before the holidays' })
  expect(page.statusCode).toBe(422)
  expect(plain(page.body)).toContain('There is something to put right')
  expect(page.body).toContain('value="Before the holidays"')
  expect(plain(page.body)).toContain('What the court sent')
  expect(await screenings()).toEqual([])
})

test('the case changed meanwhile: it says what is new and asks again', async () => {
  const checked = await press(casework.app, browser, await form(), check, { 'data.concernIdentified': 'yes' })
  await casework.given([['hearing.listed', '2026-03-27T12:00', { data: { hearingAt: '2026-04-09T09:00:00Z' } }]])
  const again = await press(casework.app, browser, checked, record)
  expect(again.statusCode).toBe(409)
  expect(plain(again.body)).toContain('Hearing listed (opens in a new tab), Friday 27 March 2026, 12:00')
  expect(await screenings()).toEqual([])
  expect((await press(casework.app, browser, again, record)).statusCode).toBe(303)
  expect(await screenings()).toHaveLength(1)
})

test('once screened it is not asked for again', async () => {
  await casework.given([['screening.completed', '2026-03-27T12:00']])
  const page = await form()
  expect([page.statusCode, page.headers.location]).toEqual([303, '/cases/r1'])
})

test('not for those who only take applications in', async () => {
  await browser.signInAs(people.businessSupport)
  expect((await form()).statusCode).toBe(403)
})

test('no such case', async () => {
  expect((await browser.get('/applications/no-such-case/screen')).statusCode).toBe(404)
})
