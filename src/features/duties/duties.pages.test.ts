import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCasework, received } from '../../../test/support/casework.ts'
import type { Casework } from '../../../test/support/casework.ts'
import { fridayAfternoon } from '../../../test/support/record-office.ts'
import { plain } from '../../../test/support/sent-form.ts'
import { people } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import type { Visitor } from '../../../test/support/visitor.ts'
import { paths } from '../../platform/paths.ts'
import { dutiesFeature } from './index.ts'

let office: Casework
let sam: Visitor
let ruth: Visitor

const sams = { data: { practitioner: people.adviser.id, practitionerRole: 'family court adviser' } } as const
const by = { person: people.adviser.id, role: 'fca' }

/** One case held by Sam with a concern from noon and a late written referral; one of Priya; one that nobody holds. */
beforeAll(async () => {
  office = await openCasework({ features: (deps) => [dutiesFeature(deps)] })
  await office.given([
    received({}, '2026-03-20T09:00'),
    ['case.allocated', '2026-03-20T11:00', sams],
    ['referral.made', '2026-03-25T15:00', { id: 'referral', by, children: ['c2'], data: { channel: 'telephone', kind: 'a: significant harm (s47)' } }],
    ['concern.identified', '2026-03-27T12:00', { id: 'concern', by, children: ['c1'], data: { nature: 'Marks on an arm.' } }],
  ])
  await office.given([
    received({ caseNumber: 'ZZ26P00200', people: [{ id: 'x1', role: 'child', firstName: 'Noah', lastName: 'Price' }] }, '2026-03-20T09:00'),
    ['case.allocated', '2026-03-20T11:00', { data: { practitioner: people.secondAdviser.id, practitionerRole: 'family court adviser' } }],
    ['referral.made', '2026-03-27T10:00', { data: { channel: 'telephone', kind: 'a: significant harm (s47)' } }],
  ], { id: 'r2', title: 'Price', children: [{ id: 'x1' }] })
  await office.given([received({ caseNumber: 'ZZ26P00300', people: [] }, '2026-03-26T09:00')], { id: 'r3', title: 'Reed', children: [{ id: 'y1' }] })
  sam = visitor(office.app)
  await sam.signInAs(people.adviser)
  ruth = visitor(office.app)
  await ruth.signInAs(people.manager)
})

afterAll(() => office.close())

const headings = (html: string) => [...html.matchAll(/<h(?:2|3) class="govuk-heading-m"[^>]*>([^<]*)</g)].map(([, words]) => words)
const titles = (html: string) => [...html.matchAll(/class="duty__title">(?:<a[^>]*>)?([^<]*)</g)].map(([, words]) => words)
const figures = (html: string) => Object.fromEntries<number>([...html.matchAll(/figures__number">(\d+)<\/span> ([^<]+)</g)].map(([, count, words = '']) => [words, Number(count)] as const))

describe('my duties', () => {
  test('what is immediate comes first, then what is late, then the soonest, then as soon as possible', async () => {
    const { body, statusCode } = await sam.get('/duties')
    expect(statusCode).toBe(200)
    const at = (title: string) => titles(body).indexOf(title)
    expect(headings(body)).toEqual(['Do now', 'Late', 'Due later', 'As soon as possible'])
    expect(at('Report to the police')).toBeLessThan(at('Send the written referral'))
    expect(at('Send the written referral')).toBeLessThan(at('Ask the parents, the authority or others for more'))
    expect(at('Ask the parents, the authority or others for more')).toBeLessThan(at('Act to keep the child safe'))
  })

  test('each says what, for which child, in which case, by when in words, and under which paragraph', async () => {
    const { body } = await sam.get('/duties')
    const late = plain(/<article class="duty duty--late">[\s\S]*?<\/article>/.exec(body)![0])
    expect(late).toBe('Late Send the written referral For Yusuf Khan Amira and Yusuf Khan, ZZ26P00117 paragraph 12 '
      + 'It was due by the end of Wednesday 25 March 2026, 2 days ago.')
    expect(plain(body)).toContain('Due in 19 hours 50 minutes, 12:00 tomorrow')
    expect(body).toContain(`href="${paths.case.duty({ recordId: 'r1', dutyId: 'cafcass-2025/enquire-after-concern@concern' })}"`)
  })

  test('the figures are links to what they count, and add up to what the navigation says', async () => {
    const { body } = await sam.get('/duties')
    const { owed, ...rest } = figures(body)
    expect(Object.values(rest).reduce((sum, count) => sum + count, 0)).toBe(owed)
    expect(titles(body)).toHaveLength(owed!)
    expect(plain(body)).toContain(`My duties ${owed}`)
    const late = await sam.get('/duties?show=late')
    expect(headings(late.body)).toEqual(['Late'])
    expect(titles(late.body)).toHaveLength(rest['late']!)
  })

  test('a case number or a child’s name narrows them', async () => {
    expect(titles((await sam.get('/duties?case=amira')).body).length).toBeGreaterThan(0)
    const none = await sam.get('/duties?case=Noah')
    expect(titles(none.body)).toEqual([])
    expect(plain(none.body)).toContain('None of your duties is like that.')
    expect((await sam.get('/duties?case=%25&show=nonsense&page=x')).statusCode).toBe(200)
  })

  test('what is owed only if nobody answers waits until then', async () => {
    // The authority has 24 hours from the call at 10:00 on the 27th.
    const priya = visitor(office.app)
    await priya.signInAs(people.secondAdviser)
    expect(titles((await priya.get('/duties')).body)).not.toContain('Chase the authority for its decision')
    office.clock.set(Date.UTC(2026, 2, 28, 10, 0))
    await priya.signInAs(people.secondAdviser)
    const { body } = await priya.get('/duties')
    office.clock.set(fridayAfternoon)
    expect(titles(body)).toContain('Chase the authority for its decision')
    expect(plain(body)).toMatch(/As soon as possible.*Chase the authority for its decision.*Due as soon as possible/)
  })

  test('with nothing owed it says so', async () => {
    const helen = visitor(office.app)
    await helen.signInAs(people.guardian)
    expect(plain((await helen.get('/duties')).body)).toContain('You owe nothing now.')
  })
})

test('what waits for business support waits for whoever of them has time', async () => {
  const tom = visitor(office.app)
  await tom.signInAs(people.businessSupport)
  const own = await tom.get('/duties')
  expect(plain(own.body)).toContain('You owe nothing now.')
  const waiting = Number(/(\d+)<\/span> waiting for business support/.exec(own.body)![1])
  expect(plain(own.body)).toContain(`My duties ${waiting}`)
  const queue = await tom.get('/duties?owner=queue')
  expect(titles(queue.body)).toHaveLength(waiting)
  expect(titles(queue.body)).toContain('Ask for police checks on all applicants and respondents')
})

test('that something needs somebody in a case that is not open to them is shown, and nothing more', async () => {
  await office.given([
    received({ caseNumber: 'ZZ26P00500' }, '2026-03-20T09:00'),
    ['concern.identified', '2026-03-20T10:00', { id: 'elsewhere', data: {} }],
    ['supervision.held', '2026-03-20T11:00', {
      about: 'elsewhere', data: { issues: 'x', outcome: 'y', agreedActions: [{ action: 'Send the earlier report', person: people.guardian.name, by: '2026-04-01' }] },
    }],
  ], { id: 'r5', office: 'Westmere office' })
  const helen = visitor(office.app)
  await helen.signInAs(people.guardian)
  const { body } = await helen.get('/duties')
  expect(titles(body)).toEqual([])
  expect(plain(body)).toContain('Something needs you in a record that is not open to you. Ask Ruth Adeyemi')
  expect(body).not.toMatch(/Amira|ZZ26P00500|cases\/r5|earlier report/)
})

test('a list of many is cut into pages of fifty, each light', async () => {
  await office.given(Array.from({ length: 9 }, (_, hour) =>
    ['concern.identified', `2026-03-26T0${hour}:00`, { children: ['x1'], data: {} }] as const), { id: 'r2', title: 'Price', children: [{ id: 'x1' }] })
  const priya = visitor(office.app)
  await priya.signInAs(people.secondAdviser)
  const first = await priya.get('/duties')
  const second = await priya.get('/duties?page=2')
  const { owed } = figures(first.body)
  expect(titles(first.body)).toHaveLength(50)
  expect(titles(second.body)).toHaveLength(owed! - 50)
  expect(plain(first.body)).toContain(`1 to 50 of ${owed}.`)
  expect(first.body.length).toBeLessThan(100_000)
})

describe('my team’s duties', () => {
  test('shows everybody of the office, whose each is, and what nobody holds yet', async () => {
    const { body } = await ruth.get('/duties/team')
    expect(plain(body)).toContain('Owed by everybody')
    for (const name of ['Sam Okafor', 'Priya Raman', 'Nobody yet', 'Owed to us by others']) expect(plain(body)).toContain(name)
    expect(plain(body)).toContain('To be done by Sam Okafor')
    expect(titles(body)).not.toContain('Tell the referrer what was decided')
    const nobody = await ruth.get('/duties/team?owner=nobody')
    expect(plain(nobody.body)).toContain('Held by nobody yet')
    expect(plain(nobody.body)).toContain('ZZ26P00300')
    expect(plain(nobody.body)).not.toContain('To be done by Sam Okafor')
  })

  test('what others owe us is a group of its own', async () => {
    const { body } = await ruth.get('/duties/team?owner=others')
    expect(new Set(titles(body))).toEqual(new Set(['Tell the referrer what was decided']))
    expect(plain(body)).toContain("To be done by children's social care")
  })

  test('one person’s duties are those of that person’s own list', async () => {
    const theirs = await ruth.get(`/duties/team?owner=${people.adviser.id}`)
    expect(titles(theirs.body)).toEqual(titles((await sam.get('/duties')).body))
    expect(plain(theirs.body)).toContain('Owed by Sam Okafor')
  })

  test('another office is open only to those who answer for all of them', async () => {
    await office.given([received({ caseNumber: 'ZZ26P00400' }, '2026-03-26T09:00')], { id: 'r4', office: 'Westmere office' })
    await office.db.insertInto('worker').values({ ...people.adviser, id: 'w-west', name: 'Ali West', office: 'Westmere office', manager_id: null }).execute()
    expect(plain((await ruth.get('/duties/team?office=Westmere+office')).body)).not.toContain('ZZ26P00400')
    const gareth = visitor(office.app)
    await gareth.signInAs(people.headOfPractice)
    expect(plain((await gareth.get('/duties/team?office=Westmere+office')).body)).toContain('ZZ26P00400')
    expect((await sam.get('/duties/team')).statusCode).toBe(403)
  })
})

describe('a duty', () => {
  const address = paths.case.duty({ recordId: 'r1', dutyId: 'cafcass-2025/enquire-after-concern@concern' })

  test('says what is owed, to which child, why, by when and how that was worked out, and what meets it', async () => {
    const { body, statusCode } = await sam.get(address)
    expect(statusCode).toBe(200)
    const words = plain(body)
    expect(words).toContain('What is owed for Amira Khan')
    expect(words).toContain('Due in 19 hours 50 minutes, 12:00 tomorrow')
    expect(words).toContain('24 hours after, counted from Friday 27 March 2026, 12:00, comes to Saturday 28 March 2026')
    expect(words).toContain('Record further enquiries')
    expect(body).toContain('/cases/r1/record/enquiries.made?about=concern&amp;duty=cafcass-2025%2Fenquire-after-concern%40concern')
    expect(words).toContain('It goes to the Cafcass manager')
    expect(words).toContain('Started: Concern identified, by Sam Okafor')
    expect(body).toContain(`${address}/depart`)
    expect(body).toContain('href="/procedures/cafcass-2025/11"')
  })

  test('once done it says by what and when', async () => {
    await office.given([['enquiries.made', '2026-03-27T15:00', { id: 'enquiries', about: 'concern', children: ['c1'], by, data: {} }]])
    const words = plain((await sam.get(address)).body)
    expect(words).toContain('Done: Further enquiries made, by Sam Okafor')
    expect(words).not.toContain('Leave this with a reason')
  })

  test('one that is not there, or not open to whoever asks, is not found', async () => {
    expect((await sam.get(paths.case.duty({ recordId: 'r1', dutyId: 'none' }))).statusCode).toBe(404)
    expect((await sam.get(paths.case.duty({ recordId: 'r4', dutyId: 'none' }))).statusCode).toBe(404)
  })
})
