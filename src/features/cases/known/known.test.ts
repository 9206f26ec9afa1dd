import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCasework, received } from '../../../../test/support/casework.ts'
import type { Casework } from '../../../../test/support/casework.ts'
import { plain as unspaced } from '../../../../test/support/sent-form.ts'
import { london } from '../../../../test/support/law.ts'
import { people } from '../../../../test/support/shell.ts'
import { visitor } from '../../../../test/support/visitor.ts'
import type { Visitor } from '../../../../test/support/visitor.ts'
import { dutiesFeature } from '../../duties/index.ts'
import { readMomentText, writeMoment } from './moment.ts'

let casework: Casework
let browser: Visitor

const by = { person: people.adviser.id, role: 'fca' }
const { people: named } = received()[2].data
// Until Thursday noon the father's address was open.
const father = { id: 'p2', role: 'respondent', firstName: 'Daniel', lastName: 'Reed', address: '7 Hidden Close, ZZ99 3XX' }
const grandmother = { id: 'p9', role: 'other', firstName: 'Rehana', lastName: 'Khan', address: '3 Old Row, ZZ99 4XX' }

beforeAll(async () => {
  casework = await openCasework({ features: (deps) => [dutiesFeature(deps)] })
  await casework.given([
    ['court-application.received', '2026-03-20T09:00', { id: 'application', data: { ...received()[2].data, people: [...named.slice(0, 3), father, grandmother] } }],
    ['screening.completed', '2026-03-24T10:00', { id: 'screening', about: 'application', by, data: { concernIdentified: true } }],
    ['case.allocated', '2026-03-24T11:00', { id: 'allocation', data: { practitioner: people.adviser.id, practitionerRole: 'family court adviser' } }],
    ['concern.identified', '2026-03-23T10:00', { id: 'concern', about: 'screening', recordedAt: '2026-03-26T10:00', by, data: { nature: 'Amira is frightened to go home.' } }],
    ['court-case.updated', '2026-03-26T12:00', {
      id: 'update', about: 'application',
      data: { changed: ['people'], people: [...named.slice(0, 3), { ...father, address: undefined, confidential: { address: true } }] },
    }],
    ['enquiries.made', '2026-03-26T14:00', { id: 'enquiries', about: 'screening', by, data: {} }],
  ])
  return () => casework.close()
})

beforeEach(async () => {
  browser = visitor(casework.app)
  await browser.signInAs(people.adviser)
})

const plain = (html: string) => unspaced(html.replaceAll(/<(?!\/|strong)/g, ' <'))
const get = (path = '') => browser.get(`/cases/r1${path}`)
const page = async (path = '') => (await get(path)).body
const enquire = 'cafcass-2025/enquire-after-screening@screening'
const dutyOf = async (path: string, title: string) => plain(
  [...(await page(path)).matchAll(/<article class="duty.*?<\/article>/gs)].map(([article]) => article).find((one) => one.includes(title)) ?? '',
)

describe('as it was known', () => {
  test('the first page tells what was owed then, by the clock of then', async () => {
    const duty = await dutyOf('?known=2026-03-25T09:00', 'Ask the parents, the authority')
    // Paragraph 11: 24 hours, from the screening of Tuesday 24 March at 10:00; it was met on Thursday.
    expect(duty).toContain('Due in 1 hour, 10:00 today')
    expect(duty).not.toContain('Late')
    expect(await dutyOf('?known=2026-03-25T10:00', 'Ask the parents, the authority')).toContain('Late')
    expect(plain(await page())).not.toContain('10:00 on Wednesday 25 March 2026')
  })

  test('every page says so, and keeps the moment in its links', async () => {
    const pages = ['', '/chronology', '/people', '/duties', '/entries/screening', `/duties/${encodeURIComponent(enquire)}`]
    for (const path of pages) {
      const response = await get(`${path}?known=2026-03-25T09:00`)
      expect([path, response.statusCode]).toEqual([path, 200])
      expect(plain(response.body)).toContain('As it was known on Wednesday 25 March 2026, 09:00.')
      expect(response.body).toContain(`<a class="govuk-link" href="/cases/r1${path}">Back to now</a>`)
      expect(response.body).toContain(`href="/cases/r1${path}?since=2026-03-25T09:00"`)
      const within = [...response.body.matchAll(/href="(\/cases\/r1[^"]*)"/g)].map(([, href]) => href!)
      expect(within.filter((href) => !/[?&](known|since)=2026-03-25T09:00/.test(href) && href !== `/cases/r1${path}`)).toEqual([])
    }
  })

  test('what was written down later is not there, although it had happened', async () => {
    const known = await page('/chronology?known=2026-03-25T09:00')
    expect(known).not.toContain('Concern identified')
    expect(plain(known)).toContain('3 entries')
    expect((await get('/entries/concern?known=2026-03-25T09:00')).statusCode).toBe(404)
    expect((await get('/entries/concern?known=2026-03-26T10:00')).statusCode).toBe(200)
  })

  test('nothing can be recorded from it, by nobody', async () => {
    await browser.signInAs(people.manager)
    for (const path of ['', '/chronology', '/people', '/duties', '/entries/screening', `/duties/${encodeURIComponent(enquire)}`]) {
      const body = await page(`${path}?known=2026-03-25T09:00`)
      expect(body).not.toMatch(/\/cases\/r1\/(record|allocate)|\/depart|\/screen"|\/withdraw|\/frozen|\/add/)
    }
    expect(await page()).toContain('/cases/r1/allocate')
  })

  test('an address that was open then and is confidential now stays hidden; so does that of somebody who is named no more', async () => {
    for (const path of ['', '/people', '/chronology', '/entries/application']) {
      expect(await page(`${path}?known=2026-03-25T09:00`)).not.toMatch(/Hidden Close|Old Row/)
    }
    const body = plain(await page('/people?known=2026-03-25T09:00'))
    expect(body).toContain('Rehana Khan')
    expect(plain(await page('/people'))).not.toContain('Rehana Khan')
  })

  test('by the form, which leads to a plain address and keeps what the page was narrowed to', async () => {
    const { statusCode, headers } = await get('/chronology?order=oldest&known.day=25&known.month=3&known.year=2026&known.time=9am')
    expect([statusCode, headers.location]).toEqual([303, '/cases/r1/chronology?order=oldest&known=2026-03-25T09:00'])
    const form = await page('/chronology?order=oldest')
    expect(form).toMatch(/<form method="get" action="\/cases\/r1\/chronology" novalidate>\s*<input type="hidden" name="order" value="oldest">/)
  })

  test.each([
    ['known.day=31&known.month=2&known.year=2026&known.time=9:00', 'Enter the date as a date that exists, such as 27 3 2026'],
    ['known.day=&known.month=&known.year=&known.time=', 'Enter a date and a time'],
    ['known.day=25&known.month=3&known.year=2026&known.time=', 'The date must include a time, such as 16:10'],
    ['known.day=29&known.month=3&known.year=2026&known.time=1:30', 'The clocks went forward then: there was no 01:30 on that day'],
    ['known=2026-03-27T16:11', 'Enter a date and time that is not in the future'],
    ['since=2027-03-27T16:11', 'Enter a date and time that is not in the future'],
    ['known=2026-03-20T08:59', 'Enter a later date and time: the case was not here yet'],
    ['known=nonsense', 'Enter a date and time that exist, such as 27 3 2026 and 16:10'],
  ])('%s is told at the form, with what was typed', async (query, message) => {
    const response = await get(`?${query}`)
    expect(response.statusCode).toBe(422)
    const body = plain(response.body)
    expect(body).toContain(`There is something to put right ${message}`)
    expect(body).toContain(`Error: ${message}`)
    expect(body).not.toContain('As it was known on W')
    expect(response.body).toContain('<details class="govuk-details ask-known" open>')
    if (query.startsWith('known.day=25')) expect(response.body).toMatch(/name="known.day"[^>]*value="25"/)
  })

  test('the audit says the moment', async () => {
    await get('/people?known=2026-03-25T09:00')
    const row = await casework.db.selectFrom('audit').select(['action', 'path', 'outcome', 'person']).orderBy('id', 'desc').executeTakeFirst()
    expect(row).toEqual({ action: 'case-people.viewed', path: '/cases/r1/people?known=2026-03-25T09:00', outcome: 'allowed', person: people.adviser.id })
  })

  test('of a case that is not open to whoever asks: nothing', async () => {
    await casework.given([received({}, '2026-03-20T09:00')], { id: 'r7', office: 'Westmere office' })
    expect((await browser.get('/cases/r7?known=2026-03-25T09:00')).statusCode).toBe(404)
  })
})

describe('what was added since', () => {
  test('entries, duties and people are marked on the page of now', async () => {
    const story = await page('/chronology?since=2026-03-26T09:00')
    const marked = [...story.matchAll(/<li class="story__entry.*?<\/li>/gs)].map(([line]) => line).filter((line) => line.includes('Added since'))
    expect(marked.map((line) => plain(/<h2.*?<\/h2>/s.exec(line)![0]))).toEqual(['Further enquiries made', 'Court case updated', 'Concern identified'])
    expect(plain(story)).toContain('As it is now. What was added since Thursday 26 March 2026, 09:00 is marked.')
    expect(await dutyOf('/duties?since=2026-03-26T09:00', 'Ask the parents, the authority')).toMatch(/^Done late Changed since/)
    expect(await dutyOf('?since=2026-03-26T09:00', 'Take the concern to supervision')).toMatch(/Added since/)
    expect(await dutyOf('?since=2026-03-26T11:00', 'Take the concern to supervision')).not.toMatch(/since/)
    expect(plain(await page('/people?since=2026-03-26T09:00'))).toMatch(/Daniel Reed, respondent Address confidential Changed since/i)
    expect(plain(await page('/entries/concern?since=2026-03-26T09:00'))).toContain('Added since')
    expect(plain(await page('/entries/concern?since=2026-03-26T10:00'))).not.toContain('Added since')
  })

  test('what can be done can still be done there', async () => {
    expect(await page('?since=2026-03-26T09:00')).toContain('/cases/r1/record')
  })

  test('time alone marks nothing', async () => {
    const body = await page('?since=2026-03-27T09:00')
    expect(body).not.toMatch(/(Added|Changed) since</)
  })
})

describe('written down late', () => {
  test('the chronology, the entry and the duty say how many days after', async () => {
    expect(plain(await page('/chronology'))).toMatch(/Happened on Monday 23 March 2026, 10:00; known on Thursday 26 March 2026, 10:00, written down 3 days after/)
    expect(plain(await page('/entries/concern'))).toContain('Known on Thursday 26 March 2026, 10:00, written down 3 days after')
    expect(plain(await page('/entries/enquiries'))).not.toContain('days after')
    const duty = /href="(\/cases\/r1\/duties\/[^"]*concern[^"]*)"/.exec(await page())![1]!
    expect(plain((await browser.get(duty)).body)).toContain('Monday 23 March 2026, 10:00, written down 3 days after')
  })
})

test('a moment is told to the minute, or exactly where a minute does not tell it', () => {
  expect(writeMoment(london('2026-03-27T16:10'))).toBe('2026-03-27T16:10')
  expect(writeMoment(london('2026-06-27T16:10'))).toBe('2026-06-27T16:10')
  const later = london('2026-06-27T16:10') + 5123
  expect(writeMoment(later)).toBe('2026-06-27T15:10:05.123Z')
  // On 25 October 2026 the clock shows 01:30 twice, an hour apart.
  const second = Date.UTC(2026, 9, 25, 1, 30)
  expect(writeMoment(second - 3_600_000)).toBe('2026-10-25T01:30')
  for (const at of [later, second, second - 3_600_000]) expect(readMomentText(writeMoment(at))).toBe(at)
  for (const text of ['', '2026-03-29T01:30', '2026-02-31T09:00', '2026-03-27', '27/3/2026', '2026-03-27T16:10Z']) expect(readMomentText(text)).toBeNull()
})
