import { beforeAll, beforeEach, expect, test } from 'vitest'
import { openCasework, received } from '../../../../test/support/casework.ts'
import type { Casework } from '../../../../test/support/casework.ts'
import { plain as unspaced } from '../../../../test/support/sent-form.ts'
import { people } from '../../../../test/support/shell.ts'
import { visitor } from '../../../../test/support/visitor.ts'
import type { Visitor } from '../../../../test/support/visitor.ts'

let casework: Casework
let browser: Visitor

const hearing = (at: string) => ['hearing.listed', '2026-03-24T09:00', { data: { hearingAt: at } }] as const

beforeAll(async () => {
  casework = await openCasework()
  const { given } = casework
  const children = [{ id: 'c1', born: '2019-05-01' }]
  const named = (lastName: string) => received({
    caseNumber: lastName, people: [{ id: 'c1', role: 'child', firstName: 'A', lastName, born: '2019-05-01' }],
  })
  await given([named('Waited')], { id: 'a', children })
  await given([named('Later'), hearing('2026-05-20T09:00:00Z')], { id: 'b', children })
  // Its first hearing lies behind; the second one counts.
  await given([named('Sooner'), hearing('2026-03-26T10:00:00Z'), hearing('2026-04-09T09:00:00Z')], { id: 'c', children })
  await given([named('Held'), ['case.allocated', '2026-03-24T09:00', { data: { practitioner: people.adviser.id } }]], { id: 'd', children })
  await given([named('Screened'), hearing('2026-03-25T10:00:00Z'), ['screening.completed', '2026-03-24T09:00']], { id: 'e', children })
  return () => casework.close()
})

beforeEach(() => {
  browser = visitor(casework.app)
})

/** Cells of a list stand apart. */
const plain = (html: string) => unspaced(html.replaceAll(/<(?=div|dd|br|dl|p|li)/g, ' <'))
const names = (html: string) => [...html.matchAll(/application__names">.*?<a[^>]*>(.*?)<\/a>/g)].map(([, name]) => name)
const figures = (html: string) => plain(/<ul class="figures">.*?<\/ul>/s.exec(html)?.[0] ?? '')

test('those with a hearing ahead first, soonest first, then whichever has waited longest; none that somebody holds', async () => {
  await browser.signInAs(people.manager)
  const { body } = await browser.get('/applications')
  expect(names(body)).toEqual(['A Sooner', 'A Later', 'A Waited', 'A Screened'])
  expect(figures(body)).toBe('4 not allocated 3 new 1 screened 1 allocated 0 held by you')
})

test.each([['new', ['A Sooner', 'A Later', 'A Waited']], ['screened', ['A Screened']], ['allocated', ['A Held']], ['yours', []], ['nonsense', ['A Sooner', 'A Later', 'A Waited', 'A Screened']]])(
  'narrowed to %s', async (show, expected) => {
    await browser.signInAs(people.manager)
    expect(names((await browser.get(`/applications?show=${show}`)).body)).toEqual(expected)
  })

test('one’s own', async () => {
  await browser.signInAs(people.adviser)
  const { body } = await browser.get('/applications?show=yours')
  expect(names(body)).toEqual(['A Held'])
  expect(plain(body)).toContain('Held by Sam Okafor')
})

test('what the court said of each, in words', async () => {
  await browser.signInAs(people.manager)
  const { body } = await browser.get('/applications?show=new')
  const [first = ''] = /<article.*?<\/article>/s.exec(body) ?? []
  expect(plain(first)).toBe('A Sooner New Children A Sooner, 6 years Next hearing Thursday 9 April 2026, 10:00 '
    + 'Received Monday 23 March 2026 Harm spoken of Domestic abuse Local authority Known to a local authority '
    + 'Court and case Eastmere Family Court Sooner, C100, private law '
    + 'Screen the application about A Sooner Allocate the case of A Sooner')
})

test.each([
  ['a manager', people.manager, true, true], ['an adviser', people.adviser, true, false], ['business support', people.businessSupport, false, false],
])('%s is led only where they may go', async (_, person, screens, allocates) => {
  await browser.signInAs(person)
  const { body } = await browser.get('/applications')
  expect([body.includes('/applications/c/screen'), body.includes('/cases/c/allocate')]).toEqual([screens, allocates])
})

test('the navigation counts those that nobody has looked at', async () => {
  await browser.signInAs(people.manager)
  expect((await browser.get('/applications')).body).toContain('Applications <span class="count">3</span>')
})

test('a page beyond the last is the last', async () => {
  await browser.signInAs(people.manager)
  expect(names((await browser.get('/applications?page=99')).body)).toHaveLength(4)
})

test('with none there it says what will come', async () => {
  const empty = await openCasework()
  const visits = visitor(empty.app)
  await visits.signInAs(people.manager)
  const { body } = await visits.get('/applications')
  expect(plain(body)).toContain('No application is waiting. Each one that the court sends appears here until somebody holds the case.')
  expect(body).toContain('href="/intake"')
  await empty.close()
})
