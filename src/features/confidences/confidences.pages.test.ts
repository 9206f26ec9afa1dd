import { beforeAll, expect, test } from 'vitest'
import { openCasework, received } from '../../../test/support/casework.ts'
import type { Casework } from '../../../test/support/casework.ts'
import { plain, press } from '../../../test/support/sent-form.ts'
import { people } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import type { Visitor } from '../../../test/support/visitor.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'
import { confidencesFeature } from './index.ts'

const page = '/cases/r1/confidential-details'
const street = '4 Harbour View, Westmere'

let casework: Casework
let clerk: Visitor
let adviser: Visitor
let manager: Visitor

async function visitorOf(person: { readonly id: string }): Promise<Visitor> {
  const browser = visitor(casework.app)
  await browser.signInAs(person)
  return browser
}

beforeAll(async () => {
  casework = await openCasework({ features: (deps) => [confidencesFeature(deps)] })
  await casework.given([received(), ['case.allocated', '2026-03-24T11:00', { data: { practitioner: people.adviser.id } }]])
  clerk = await visitorOf(people.businessSupport)
  adviser = await visitorOf(people.adviser)
  manager = await visitorOf(people.manager)
  return () => casework.close()
})

const sendFrom = async (browser: Visitor, url: string, button: string, filled: Readonly<Record<string, string>>) =>
  press(casework.app, browser, await browser.get(url), button, filled)

test('nothing is kept yet', async () => {
  expect(plain((await adviser.get(page)).body)).toContain('Nothing is kept in confidence.')
})

test('what cannot be taken is said at its box, and what was typed is still there', async () => {
  const nothing = await sendFrom(clerk, `${page}/add`, 'Keep it in confidence', {})
  expect(nothing.statusCode).toBe(422)
  for (const message of ['Say whose it is', 'Choose what it is', 'Enter the detail']) expect(nothing.body).toContain(`>${message}</a>`)
  const nobody = await sendFrom(clerk, `${page}/add`, 'Keep it in confidence', { subject: '(somebody else)', kind: 'school', value: 'Tall Elms Primary School' })
  expect(nobody.body).toContain('<a href="#name">Say whose it is</a>')
  expect(nobody.body).toContain('Tall Elms Primary School</textarea>')
})

test('a detail is kept by somebody who may not read it', async () => {
  const done = await sendFrom(clerk, `${page}/add`, 'Keep it in confidence', { subject: 'p2', kind: 'address', value: street })
  expect([done.statusCode, done.headers.location]).toEqual([303, page])
  const { body } = await clerk.get(page)
  expect(plain(body)).toContain('Address of Daniel Reed kept Friday 27 March 2026, 16:10 by Tom Whittle')
  expect(plain(body)).toContain('They are not open to you.')
  expect(body).not.toContain('Show<')
})

test('the people of the case say that it is there', async () => {
  const { body } = await clerk.get('/cases/r1/people')
  expect(plain(body)).toContain('Kept in confidenceaddress')
  expect(body).not.toContain(street)
})

test('it is masked until it is asked for, on a page of its own, and each look is written down', async () => {
  const { body } = await adviser.get(page)
  expect(body).toContain('••••••••')
  expect(body).not.toContain(street)
  const link = /href="([^"]+)">Show</.exec(body)![1]!
  const shown = await adviser.get(link)
  expect(shown.headers['cache-control']).toBe('no-store')
  expect(plain(shown.body)).toContain(`${street} From Tom Whittle`)
  for (const other of [clerk, await visitorOf(people.secondAdviser), await visitorOf(people.assistantDirector)]) {
    const refused = await other.get(link)
    expect(refused.statusCode).toBe(404)
    expect(refused.body).not.toContain(street)
  }
  const looks = await casework.db.selectFrom('audit').select(['person', 'outcome']).where('action', '=', 'confidence.viewed').orderBy('id').execute()
  expect(looks.map(({ person, outcome }) => [person, outcome])).toEqual([
    ['w-fca', 'allowed'], ['w-bs', 'not-found'], ['w-fca-2', 'not-found'], ['w-ad', 'not-found'],
  ])
})

test('a manager of the office says who else may read them, and why', async () => {
  const unsaid = await sendFrom(manager, `${page}/readers`, 'Let them read', { person: people.businessSupport.id })
  expect(unsaid.body).toContain('<a href="#reason">Say why they need them</a>')
  const done = await press(casework.app, manager, unsaid, 'Let them read', { person: people.businessSupport.id, reason: 'She posts the letters.' })
  expect(done.statusCode).toBe(303)
  expect(plain((await manager.get(`${page}/readers`)).body)).toContain('Tom Whittle, since Friday 27 March 2026, 16:10: She posts the letters.')
  expect((await clerk.get(page)).body).toContain('Show<')
  expect(plain((await clerk.get(page)).body)).toContain('Sam Okafor and Ruth Adeyemi may read them, and so may Tom Whittle.')
  expect((await adviser.get(`${page}/readers`)).statusCode).toBe(403)
  await manager.get(`${page}/readers`)
  await manager.post(`${page}/readers`, { remove: people.businessSupport.id })
  expect((await clerk.get(page)).body).not.toContain('Show<')
})

test('it ends, and stays readable for those entitled', async () => {
  const link = /href="([^"]+)">Show</.exec((await adviser.get(page)).body)![1]!
  expect((await clerk.post(`${link}/end`)).statusCode).toBe(404)
  const done = await sendFrom(adviser, link, 'It holds no longer', { reason: 'He has moved.' })
  expect([done.statusCode, done.headers.location]).toEqual([303, page])
  const { body } = await adviser.get(page)
  expect(plain(body)).toContain('No longer so Address of Daniel Reed')
  expect((await adviser.get(link)).body).toContain(street)
  expect((await adviser.get(link)).body).not.toContain('It holds no longer')
  expect((await adviser.get('/cases/r1/people')).body).not.toContain('Kept in confidence')
})

test('the entries name whose it was', async () => {
  const { id } = await casework.db.selectFrom('entry').select('id').where('type', '=', 'confidence.kept').executeTakeFirstOrThrow()
  const { body } = await adviser.get(`/cases/r1/entries/${id}`)
  expect(plain(body)).toContain('Daniel Reed')
  expect(body).not.toContain(street)
})

test('wherever a form asks where somebody is or lives, it says where to keep what others must not read', async () => {
  for (const [type, item] of [['child.became-looked-after', 'placement'], ['child.moved-area', 'newAddress'], ['contact.received', 'educationSetting']]) {
    const { body } = await adviser.get(`/cases/r1/record/${type}`)
    expect(body).toMatch(new RegExp(`If it must be kept from others, <a class="govuk-link" href="${page}"[^]{0,1500}name="data\\.${item}`))
  }
  expect((await adviser.get('/cases/r1/record/first-hearing.held')).body).not.toContain('kept from others')
})

test('every item that asks for an address, a school or a placement is among them', () => {
  const asking = vocabulary.recordable.flatMap(({ slug, fields }) => fields
    .filter(({ control, label }) => ['text', 'longText', 'organisation'].includes(control)
      && /\baddress|school|nursery|\bplaced\b|child educated|(family|child) (live|now|is now)\?|is the child now|family live in/i.test(label))
    .map((field) => ({ slug, ...field })))
  expect(asking.length).toBeGreaterThan(8)
  // In which authority's area a child lives tells nobody where.
  const authority = /In which (authority|area)/
  expect(asking.filter(({ label, whereabouts }) => !whereabouts && !authority.test(label)).map(({ slug, name }) => `${slug}/${name}`)).toEqual([])
})
