import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openAccessOffice } from '../../../../test/support/access-office.ts'
import type { AccessOffice } from '../../../../test/support/access-office.ts'
import { plain, press } from '../../../../test/support/sent-form.ts'
import { people } from '../../../../test/support/shell.ts'
import type { Visitor } from '../../../../test/support/visitor.ts'
import { recordStore } from '../../../platform/sql/record-store.ts'

const { manager, adviser, secondAdviser, guardian, headOfPractice, assistantDirector, quality } = people

let office: AccessOffice
let ruth: Visitor
beforeAll(async () => {
  office = await openAccessOffice()
  return () => office.close()
})
beforeEach(async () => {
  ruth = await office.signedInAs(manager)
})

const entries = async (type: string) => (await recordStore.read(office.db, 'r1'))!.entries.filter((entry) => entry.type === type)

test('the holder and whoever restricts are proposed; a reason has to be given', async () => {
  const page = await ruth.get('/cases/r1/who-may-open')
  const offered = [...page.body.matchAll(/name="people" type="checkbox" value="([^"]+)"( checked)?/g)]
  expect(offered.flatMap(([, id, checked]) => checked === undefined ? [] : [id ?? '']).toSorted()).toEqual([adviser.id, manager.id])
  expect(offered).toHaveLength(Object.keys(people).length)
  const again = await press(office.app, ruth, page, 'Restrict the case', { people: [adviser.id, manager.id], reason: ' ' })
  expect([again.statusCode, again.body.includes('<a href="#reason">Say why</a>')]).toEqual([422, true])
  const nobody = await press(office.app, ruth, page, 'Restrict the case', { people: null, reason: 'Next door' })
  expect(plain(nobody.body)).toContain('Choose who may open it')
  expect(await entries('record.restricted')).toEqual([])
})

test('who leaves themselves out is warned first', async () => {
  const page = await ruth.get('/cases/r1/who-may-open')
  const warned = await press(office.app, ruth, page, 'Restrict the case', { people: [adviser.id], reason: 'Next door' })
  expect(warned.statusCode).toBe(422)
  expect(plain(warned.body)).toContain('You are not among those whom you chose')
  expect(warned.body).toContain('Next door</textarea>')
  const done = await press(office.app, ruth, warned, 'Restrict the case', { withoutMe: 'yes' })
  expect([done.statusCode, done.headers.location]).toEqual([303, '/duties'])
  expect((await ruth.get('/cases/r1')).statusCode).toBe(403)
})

describe('a restricted case', () => {
  beforeAll(async () => {
    await office.given([['record.restricted', '2026-03-27T16:00', {
      data: { people: [adviser.id, manager.id], reason: 'A colleague lives next door to the family.' }, by: { person: manager.id, role: manager.role },
    }]])
  })

  test('says on each of its pages that it is, to whom it is open, and why', async () => {
    for (const path of ['', '/people', '/chronology', '/duties', '/who-may-open']) {
      const page = await ruth.get(`/cases/r1${path}`)
      expect([path, page.statusCode]).toEqual([path, 200])
      expect(plain(page.body)).toContain('Restricted. This case is open to Sam Okafor and Ruth Adeyemi only. Ruth Adeyemi restricted it on Friday 27 March 2026, 16:00: A colleague lives next door')
    }
  })

  test('names the admitted in its entry', async () => {
    const { id } = (await entries('record.restricted')).at(-1)!
    expect(plain((await ruth.get(`/cases/r1/entries/${id}`)).body)).toContain('Who may open it? Sam OkaforRuth Adeyemi')
  })

  test.each([secondAdviser, guardian, headOfPractice, assistantDirector, quality])('tells $name, who would see it, that it is there and whom to ask', async (person) => {
    const browser = await office.signedInAs(person)
    for (const path of ['', '/people', '/duties', '/duties/any']) {
      const page = await browser.get(`/cases/r1${path}`)
      expect([path, page.statusCode]).toEqual([path, 403])
      expect(plain(page.body)).toContain('This case is restricted. If you need it for your work ask Ruth Adeyemi, or open it in an emergency.')
      expect(page.body).toContain('href="/cases/r1/emergency"')
      expect(page.body).not.toMatch(/Amira|Khan|next door/)
    }
    expect((await browser.get('/applications?show=allocated')).body).not.toContain('Khan')
  })

  test('is no secret to its office, and not there for another', async () => {
    const westmere = { id: 'w-west', name: 'Nia Rhys', role: 'fca', manager_id: null, organisation: 'Family Court Advisory Service', office: 'Westmere office', email: null }
    await office.db.insertInto('worker').values(westmere).execute()
    await office.staff.reload()
    const browser = await office.signedInAs(westmere)
    const [shut, missing] = [await browser.get('/cases/r1'), await browser.get('/cases/r9')]
    const words = (body: string) => plain(body).replaceAll(/r1|r9/g, '')
    expect([shut.statusCode, words(shut.body)]).toEqual([404, words(missing.body)])
    expect((await browser.get('/cases/r1/emergency')).statusCode).toBe(404)
  })

  test('is not opened to others by whoever opened it in an emergency, and is by those who answer for every office', async () => {
    const other = { id: 'w-manager-2', name: 'Martin Kowalczyk', role: 'cafcass-manager', manager_id: headOfPractice.id, organisation: 'Family Court Advisory Service', office: 'Eastmere office', email: null }
    await office.db.insertInto('worker').values(other).execute()
    await office.staff.reload()
    await office.given([[other, headOfPractice].map(({ id, role }) => ['record.opened-in-emergency', '2026-03-27T16:05', {
      data: { reason: 'Somebody rang', until: '2026-03-27T20:05:00Z' }, by: { person: id, role },
    }] as const)].flat())
    const martin = await office.signedInAs(other)
    const page = await martin.get('/cases/r1/who-may-open/everybody')
    expect(page.statusCode).toBe(200)
    expect(plain(page.body)).toContain('You opened it in an emergency: it is open to you until Friday 27 March 2026, 20:05')
    const refused = await press(office.app, martin, page, 'Lift the restriction', { reason: 'I want to' })
    expect([refused.statusCode, plain(refused.body).includes('Only those to whom the case is open')]).toEqual([422, true])
    const gareth = await office.signedInAs(headOfPractice)
    const lifted = await press(office.app, gareth, await gareth.get('/cases/r1/who-may-open/everybody'), 'Lift the restriction', { reason: 'The colleague has moved' })
    expect(lifted.headers.location).toBe('/cases/r1')
    const [entry] = await entries('restriction.lifted')
    expect(entry).toMatchObject({ data: { reason: 'The colleague has moved' }, by: { person: headOfPractice.id } })
    const page2 = await (await office.signedInAs(secondAdviser)).get('/cases/r1')
    expect([page2.statusCode, plain(page2.body).includes('Restricted.')]).toEqual([200, false])
  })
})

test('not for those who restrict nothing', async () => {
  for (const person of [adviser, people.businessSupport, quality]) {
    const browser = await office.signedInAs(person)
    expect((await browser.get('/cases/r1/who-may-open')).statusCode).toBe(403)
    expect((await browser.post('/cases/r1/who-may-open', { people: adviser.id, reason: 'x' })).statusCode).toBe(403)
    expect((await browser.get('/cases/r1')).body).not.toContain('/cases/r1/who-may-open')
  }
})
