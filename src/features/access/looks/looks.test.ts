import { beforeAll, describe, expect, test } from 'vitest'
import { openAccessOffice } from '../../../../test/support/access-office.ts'
import type { AccessOffice } from '../../../../test/support/access-office.ts'
import { plain } from '../../../../test/support/sent-form.ts'
import { people } from '../../../../test/support/shell.ts'

const { manager, adviser, secondAdviser, headOfPractice, assistantDirector, quality, businessSupport } = people
/** As a spreadsheet would run it. */
const formula = { ...adviser, id: 'w-formula', name: '=HYPERLINK("http://x")' }
const nia = { ...adviser, id: 'w-west', name: 'Nia Rhys', office: 'Westmere office', manager_id: null }
const west = { ...manager, id: 'w-west-m', name: 'Bill Cole', office: 'Westmere office', manager_id: null }

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
  await office.db.insertInto('worker').values([formula, nia, west]).execute()
  await office.staff.reload()
  const sam = await office.signedInAs(adviser)
  await sam.get('/cases/r1')
  await sam.get('/duties?case=amira')
  await (await office.signedInAs(secondAdviser)).get('/cases/r1/chronology')
  await (await office.signedInAs(businessSupport)).get('/cases/r1/allocate')
  await (await office.signedInAs(nia)).get('/cases/r1')
  await (await office.signedInAs(formula)).get('/cases/r1/people')
  await (await office.signedInAs(quality)).get('/cases/r1')
  return () => office.close()
})

const looks = async (person: { readonly id: string }, path = '/cases/r1/who-looked') => (await office.signedInAs(person)).get(path)
const lines = (body: string) => [...body.matchAll(/<li class="looks__one">([\s\S]*?)<\/li>/g)].map(([, one = '']) => plain(one.replaceAll('</p>', ' | </p>')))

test('who, what, how it went, when, from where, and why they could', async () => {
  const shown = lines((await looks(manager)).body)
  const of = (name: string) => shown.filter((line) => line.startsWith(name))
  expect(of('Sam Okafor')).toEqual([
    'Sam Okafor, family court adviser | Found it by searching for ‘amira’ | Friday 27 March 2026, 16:10, from 127.0.0.1. Could, because: holds the case |',
    'Sam Okafor, family court adviser | Opened the case | Friday 27 March 2026, 16:10, from 127.0.0.1. Could, because: holds the case |',
  ])
  expect(of('Priya Raman')).toEqual(['Priya Raman, family court adviser | Read the chronology | Friday 27 March 2026, 16:10, from 127.0.0.1. Could, because: works in its office |'])
  expect(of('Tom Whittle')).toEqual(['Tom Whittle, business support | Opened the allocation: refused | Friday 27 March 2026, 16:10, from 127.0.0.1 |'])
  expect(of('Nia Rhys')).toEqual(['Nia Rhys, family court adviser | Opened the case: told that it is not there | Friday 27 March 2026, 16:10, from 127.0.0.1 |'])
  expect(of('Ines Carvalho')[0]).toContain('Could, because: works in its office')
})

test('of a page that was told as of a moment, the moment too', async () => {
  await (await office.signedInAs(adviser)).get('/cases/r1/people?known=2026-03-27T16:10')
  expect(lines((await looks(manager, `/cases/r1/who-looked?person=${adviser.id}`)).body).join()).toContain('Read who the people are, as it was known on 2026-03-27 at 16:10')
})

describe('it is for', () => {
  test.each([['the manager of the holder', manager], ['quality assurance', quality], ['the assistant director', assistantDirector]])('%s', async (_, person) => {
    const page = await looks(person)
    expect([page.statusCode, lines(page.body).length > 5]).toEqual([200, true])
    expect((await looks(person, '/cases/r1')).body).toContain('href="/cases/r1/who-looked"')
  })

  test.each([['the holder', adviser], ['a colleague', secondAdviser], ['a manager who manages another', headOfPractice]])('and not %s', async (_, person) => {
    expect((await looks(person)).statusCode).toBe(403)
    expect((await looks(person, '/cases/r1/who-looked.csv')).statusCode).toBe(403)
    expect((await looks(person, '/cases/r1')).body).not.toContain('who-looked')
  })

  test('nobody of another office, who learn nothing by it', async () => {
    expect((await looks(west)).statusCode).toBe(404)
    expect((await looks(west, '/cases/r1/who-looked.csv')).statusCode).toBe(404)
  })
})

test('one person’s only', async () => {
  const page = await looks(manager, `/cases/r1/who-looked?person=${secondAdviser.id}`)
  expect(new Set(lines(page.body).map((line) => line.split(',')[0]))).toEqual(new Set(['Priya Raman']))
  expect(page.body).toContain(`href="/cases/r1/who-looked.csv?person=${secondAdviser.id}"`)
  expect(lines((await looks(manager, '/cases/r1/who-looked?person=nobody')).body).length).toBeGreaterThan(5)
})

test('fifty on a page', async () => {
  const ruth = await office.signedInAs(manager)
  await office.db.insertInto('audit').values(Array.from({ length: 60 }, () => ({
    at: office.clock.now() - 1, person: secondAdviser.id, role: 'fca', action: 'case.viewed', record_id: 'r1', path: '/cases/r1', outcome: 'allowed',
  }))).execute()
  const first = await ruth.get('/cases/r1/who-looked')
  expect(lines(first.body)).toHaveLength(50)
  const second = await ruth.get('/cases/r1/who-looked?page=2')
  expect(plain(second.body)).toMatch(/\d+ looks, 51 to \d+ here/)
  expect(lines((await ruth.get('/cases/r1/who-looked?page=99')).body).length).toBeGreaterThan(0)
})

test('as a table, of which no cell is a formula, and that it was taken is written down', async () => {
  const response = await looks(manager, '/cases/r1/who-looked.csv')
  expect(response.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(response.headers['content-disposition']).toBe('attachment; filename="who-looked.csv"')
  const [head, ...rows] = response.body.split('\r\n')
  expect(head).toBe('\u{FEFF}When,Who,Role,What,How it went,Why it was open to them,From where')
  expect(rows).toContain('2026-03-27 16:10:00,Sam Okafor,Family court adviser,Opened the case,,holds the case,127.0.0.1')
  expect(rows.find((row) => row.includes('HYPERLINK'))).toMatch(/^2026-03-27 16:10:00,"'=HYPERLINK\(""http:\/\/x""\)"/)
  const row = await office.db.selectFrom('audit').select(['person', 'outcome', 'record_id']).where('action', '=', 'case-looks.exported').orderBy('id', 'desc').executeTakeFirst()
  expect(row).toEqual({ person: manager.id, outcome: 'allowed', record_id: 'r1' })
})
