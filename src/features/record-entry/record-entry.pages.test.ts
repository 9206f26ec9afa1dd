import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCasework, received } from '../../../test/support/casework.ts'
import type { Casework } from '../../../test/support/casework.ts'
import { fridayAfternoon } from '../../../test/support/record-office.ts'
import { fieldsIn, plain, press, workForm } from '../../../test/support/sent-form.ts'
import { people } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import type { Visitor } from '../../../test/support/visitor.ts'
import { entriesIn } from '../../../test/support/entries-in.ts'

let office: Casework
let sam: Visitor
/** A case of its own for each test, and its concern. */
let id = 'r0'
let concern = 'concern0'

const by = { person: people.adviser.id, role: 'fca' }

beforeAll(async () => {
  office = await openCasework()
  sam = visitor(office.app)
  await sam.signInAs(people.adviser)
})

beforeEach(async () => {
  const number = Number(id.slice(1)) + 1
  id = `r${number}`
  concern = `concern${number}`
  office.clock.set(fridayAfternoon)
  await office.given([
    received({}, '2026-03-20T09:00'),
    ['case.allocated', '2026-03-24T11:00', { data: { practitioner: people.adviser.id, practitionerRole: 'family court adviser' } }],
    ['concern.identified', '2026-03-27T12:00', { id: concern, by, children: ['c1'], data: { nature: 'Marks on an arm.' } }],
  ], { id })
})

afterAll(() => office.close())

const form = (type: string, query = '') => sam.get(`/cases/${id}/record/${type}${query}`)
const send = (page: Awaited<ReturnType<typeof form>>, button: string, filled = {}) => press(office.app, sam, page, button, filled)
const entries = async (type: string) => {
  const rows = await entriesIn(office.db, { type, record: id })
  return rows.map(({ at, about, children, data, by_person }) => ({ at, about, children, data, by_person }))
}
const value = (html: string, name: string) => fieldsIn(workForm(html)).filter(([one]) => one === name).map(([, it]) => it)

test('what the page before knows is not asked again', async () => {
  const { body } = await form('concern.identified', '?data.identifiedThrough=screening+an+application&data.nature=%3Cb%3E')
  expect(value(body, 'data.identifiedThrough')).toEqual(['screening an application'])
  expect(value(body, 'data.nature')).toEqual(['<b>'])
})

test('what has a command of its own is neither offered nor taken', async () => {
  expect((await sam.get(`/cases/${id}/record`)).body).not.toContain('record/case.allocated')
  expect((await form('case.allocated')).statusCode).toBe(404)
})

describe('choosing what to record', () => {
  test('what would meet something owed comes first, with the duty and its paragraph', async () => {
    const page = await sam.get(`/cases/${id}/record`)
    expect(page.statusCode).toBe(200)
    const words = plain(page.body)
    expect(words.indexOf('Meets something owed now')).toBeLessThan(words.lastIndexOf('Screening of applications'))
    expect(words).toContain('Record further enquiries Ask the parents, the authority or others for more, for Amira Khan, paragraph 11. Due in 19 hours 50 minutes')
    expect(page.body).toContain(`record/enquiries.made?about=${concern}&amp;duty=cafcass-2025%2Fenquire-after-concern%40${concern}`)
  })

  test('words narrow it by a plain address', async () => {
    const page = await sam.get(`/cases/${id}/record?words=strategy+DISCUSSION`)
    expect(plain(page.body)).toContain('Record a strategy discussion called')
    expect(plain(page.body)).not.toContain('Record a report to the police')
    expect(plain((await sam.get(`/cases/${id}/record?words=xyzzy`)).body)).toContain('Nothing that can be recorded here says ‘xyzzy’')
  })

  test('what the procedures of the case do not speak of is found by words, or when all is asked for', async () => {
    const plainly = await sam.get(`/cases/${id}/record`)
    expect(plainly.body).not.toContain('record/child-protection-plan.made')
    expect(plainly.body.length).toBeLessThan(100_000)
    expect(plain(plainly.body)).toMatch(/Show \d+ more that this case’s procedures do not speak of/)
    const all = await sam.get(`/cases/${id}/record?all=yes`)
    expect([...all.body.matchAll(/choice__link/g)].length).toBeGreaterThan([...plainly.body.matchAll(/choice__link/g)].length)
  })

  test('states that follow from other entries are not offered', async () => {
    expect((await sam.get(`/cases/${id}/record`)).body).not.toContain('referral.outcome-overdue')
    expect((await form('referral.outcome-overdue')).statusCode).toBe(404)
    expect((await form('policy.attested')).statusCode).toBe(404)
  })

  test('whoever may not record is refused, and a case that is not open to them is not there', async () => {
    const tom = visitor(office.app)
    await tom.signInAs(people.quality)
    expect((await tom.get(`/cases/${id}/record`)).statusCode).toBe(403)
    expect((await sam.get('/cases/none/record')).statusCode).toBe(404)
    expect((await sam.get('/cases/none/record/concern.identified')).statusCode).toBe(404)
  })
})

describe('the form', () => {
  test('knows the time, the children of what it is about, and what it is about', async () => {
    const { body } = await form('supervision.held', `?about=${concern}`)
    expect(['at.day', 'at.month', 'at.year', 'at.time', 'about', 'children'].map((name) => value(body, name).join()))
      .toEqual(['27', '3', '2026', '16:10', concern, 'c1'])
    expect(plain(body)).toContain('Concern identified, Friday 27 March 2026, 12:00')
  })

  test('offers the people of the case and somebody else', async () => {
    const { body } = await form('advice.sought', `?about=${concern}`)
    expect(plain(body)).toContain('Who was asked?')
    expect(plain(body)).toContain('Laila Khan')
    expect(plain(body)).toContain('Applicant, mother of Amira and Yusuf')
    expect(plain(body)).toContain('Somebody else, or several people')
  })

  test('says everything that is wrong, at each field, with all that was typed still there', async () => {
    const page = await send(await form('supervision.held', `?about=${concern}`), 'See what this will do', {
      'at.day': '31', 'at.month': '2', 'children': null, 'data.issues': 'They talked.\nAt length, "so".', 'data.agreedActions.0.who': 'fca',
      'data.agreedActions.0.by.day': '3',
    })
    expect(page.statusCode).toBe(422)
    expect([...page.body.matchAll(/<a href="#([^"]+)">([^<]+)<\/a>/g)].map(([, path, text]) => `${path}: ${text}`)).toEqual([
      'at: Enter when it happened as a date that exists, such as 27 3 2026',
      'children: Choose at least one child',
      'data.outcome: Enter what was decided',
      'data.agreedActions.0.by: Action 1: The date by which it is to be done must include a month',
    ])
    for (const [path] of [['at'], ['children'], ['data.outcome'], ['data.agreedActions.0.by']]) expect(page.body).toContain(`id="${path}"`)
    expect(value(page.body, 'data.issues')).toEqual(['They talked.\nAt length, "so".'])
    expect(value(page.body, 'at.day')).toEqual(['31'])
    expect(value(page.body, 'children')).toEqual([])
    expect(await entries('supervision.held')).toEqual([])
  })

  test('the future is refused, and the past is not', async () => {
    const wrong = await send(await form('police.informed'), 'See what this will do', { 'at.time': '16:11', 'about': concern })
    expect(plain(wrong.body)).toContain('Enter a date and time that is not in the future')
    expect((await send(wrong, 'See what this will do', { 'at.time': '4.09pm' })).statusCode).toBe(200)
  })

  test('rows come and go without a script, and nothing typed is lost', async () => {
    const empty = await form('supervision.held', `?about=${concern}`)
    const two = await send(empty, 'Add another action', { 'data.agreedActions.0.action': 'Call school', 'data.outcome': 'Refer' })
    expect(two.statusCode).toBe(200)
    expect(plain(two.body)).toContain('Action 2')
    expect(value(two.body, 'data.outcome')).toEqual(['Refer'])
    const three = await send(two, 'Add another action', { 'data.agreedActions.1.action': 'See Amira' })
    expect(value(three.body, 'data.agreedActions.2.action')).toEqual([''])
    const less = await send(three, 'Take this out: Action 1')
    expect(value(less.body, 'data.agreedActions.0.action')).toEqual(['See Amira'])
    expect(await entries('supervision.held')).toEqual([])
  })
})

const supervision = {
  'data.issues': 'What was seen.', 'data.outcome': 'Refer.', 'data.referralDecision': 'refer to local authority',
  'data.agreedActions.0.action': 'Telephone the authority', 'data.agreedActions.0.who': 'fca', 'data.agreedActions.0.by.day': '30',
  'data.agreedActions.0.by.month': 'March', 'data.agreedActions.0.by.year': '2026',
}

describe('what this will do', () => {
  test('is said in plain words, and nothing is written', async () => {
    const page = await send(await form('supervision.held', `?about=${concern}`), 'See what this will do', supervision)
    expect(page.statusCode).toBe(200)
    const words = plain(page.body)
    expect(words).toContain('Check: Supervision held')
    expect(words).toMatch(/It starts.*Telephone the authority.*For Amira Khan.*Due Monday 30 March 2026, by the end of the day/)
    expect(words).toContain('Telephone the referral to the local authority')
    expect(words).toMatch(/It settles.*Take the concern to supervision with your manager/)
    expect(words).toContain('Which children does it concern?')
    expect(await entries('supervision.held')).toEqual([])
  })

  test('says where a decision table leads', async () => {
    const page = await send(await form('concern.identified'), 'See what this will do', { 'data.kindsOfHarm': ['trafficking or modern slavery'] })
    expect(plain(page.body)).toContain('See where else this concern leads. Because it is trafficking or modern slavery: A manager at once, and the authority is asked')
  })

  test('every paragraph that it names can be read', async () => {
    const asked = await form('concern.identified')
    const page = await send(asked, 'See what this will do', { 'data.kindsOfHarm': ['trafficking or modern slavery'], 'data.significantHarmSuspected': 'yes' })
    const links = new Set([...`${asked.body}${page.body}`.matchAll(/href="(\/procedures\/[^"]+)"/g)].map(([, href = '']) => href))
    expect(links.size).toBeGreaterThan(10)
    for (const href of links) expect([href, (await sam.get(href)).statusCode]).toEqual([href, 200])
  })

  test('change leads back with everything kept', async () => {
    const page = await send(await form('supervision.held', `?about=${concern}`), 'See what this will do', supervision)
    const back = await send(page, 'Change what you wrote: What was decided?')
    expect(back.statusCode).toBe(200)
    const typed = (html: string) => fieldsIn(workForm(html)).map(([name, it]) => `${name}=${it}`)
      .filter((one) => /^(at|about|children|data|command|version)/.test(one) && !one.endsWith('=')).sort()
    expect(typed(back.body)).toEqual(typed(page.body))
    expect(typed(back.body)).toContain('data.agreedActions.0.by.month=March')
  })

  test('confirmed, it is written once, and sent again it is not written twice', async () => {
    const page = await send(await form('supervision.held', `?about=${concern}`), 'See what this will do', supervision)
    const [first, second] = [await send(page, 'Record it'), await send(page, 'Record it')]
    expect([first.statusCode, first.headers.location]).toEqual([303, `/cases/${id}`])
    expect([second.statusCode, second.headers.location]).toEqual([303, `/cases/${id}`])
    expect(await entries('supervision.held')).toEqual([{
      at: Date.UTC(2026, 2, 27, 16, 10), about: concern, children: ['c1'], by_person: people.adviser.id,
      data: {
        issues: 'What was seen.', outcome: 'Refer.', referralDecision: 'refer to local authority',
        agreedActions: [{ action: 'Telephone the authority', who: 'fca', by: '2026-03-30' }],
      },
    }])
    expect(plain((await sam.get(`/cases/${id}`)).body)).toContain('Recorded: Supervision held. It was sent twice and written once.')
  })

  test('a form that recorded something and says something else now asks before it records that as well', async () => {
    const opened = await form('police.informed', `?about=${concern}`)
    await send(await send(opened, 'See what this will do'), 'Record it')
    const other = await send(await send(opened, 'See what this will do', { 'at.time': '15:00' }), 'Record it')
    expect(other.statusCode).toBe(409)
    expect(plain(other.body)).toContain('This form has recorded something already')
    expect(await entries('police.informed')).toHaveLength(1)
    expect((await send(other, 'Record it')).statusCode).toBe(303)
    expect(await entries('police.informed')).toHaveLength(2)
  })

  test('what others recorded meanwhile is shown, and has to be looked at before it is confirmed', async () => {
    const page = await send(await form('police.informed', `?about=${concern}`), 'See what this will do')
    await office.given([['enquiries.made', '2026-03-27T16:05', { about: concern, by, data: {} }]], { id })
    const shown = await send(page, 'Record it')
    expect(shown.statusCode).toBe(409)
    expect(plain(shown.body)).toContain('Something was recorded here after you looked.')
    expect(plain(shown.body)).toContain('Further enquiries made (opens in a new tab), Friday 27 March 2026, 16:05')
    expect(await entries('police.informed')).toEqual([])
    expect((await send(shown, 'Record it')).statusCode).toBe(303)
    expect(await entries('police.informed')).toHaveLength(1)
  })

  test('loaded again without its form, it leads to the form', async () => {
    const { statusCode, headers } = await sam.get(`/cases/${id}/record/police.informed/preview`)
    expect([statusCode, headers.location]).toEqual([303, `/cases/${id}/record/police.informed`])
  })
})
