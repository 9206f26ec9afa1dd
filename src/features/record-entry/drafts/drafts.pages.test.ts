import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCasework, received } from '../../../../test/support/casework.ts'
import type { Casework } from '../../../../test/support/casework.ts'
import { fridayAfternoon } from '../../../../test/support/record-office.ts'
import { fieldsIn, plain, press, workForm } from '../../../../test/support/sent-form.ts'
import { people } from '../../../../test/support/shell.ts'
import { visitor } from '../../../../test/support/visitor.ts'
import type { Visitor } from '../../../../test/support/visitor.ts'
import { dutiesFeature } from '../../duties/index.ts'
import { mostDrafts } from '../../drafts/index.ts'

let office: Casework
let sam: Visitor
let priya: Visitor
/** A case of its own for each test, and its concern. */
let id = 'r0'
let concern = 'concern0'

const by = { person: people.adviser.id, role: 'fca' }

beforeAll(async () => {
  office = await openCasework({ features: (deps) => [dutiesFeature(deps)] })
  sam = visitor(office.app)
  priya = visitor(office.app)
  await sam.signInAs(people.adviser)
  await priya.signInAs(people.secondAdviser)
})

beforeEach(async () => {
  const number = Number(id.slice(1)) + 1
  id = `r${number}`
  concern = `concern${number}`
  office.clock.set(fridayAfternoon)
  await office.db.deleteFrom('draft').execute()
  await office.given([
    received({}, '2026-03-20T09:00'),
    ['case.allocated', '2026-03-24T11:00', { data: { practitioner: people.adviser.id, practitionerRole: 'family court adviser' } }],
    ['concern.identified', '2026-03-27T12:00', { id: concern, by, children: ['c1'], data: { nature: 'Marks on an arm.' } }],
  ], { id })
})

afterAll(() => office.close())

type Page = Awaited<ReturnType<Visitor['get']>>

const address = () => `/cases/${id}/record/supervision.held`
const form = (who = sam, query = `?about=${concern}`) => who.get(`${address()}${query}`)
const send = (page: Page, button: string, filled = {}, who = sam) => press(office.app, who, page, button, filled)
const value = (page: Page, name: string) => fieldsIn(workForm(page.body)).filter(([one]) => one === name).map(([, it]) => it)
const drafts = () => office.db.selectFrom('draft').selectAll().where('ended_at', 'is', null).orderBy('saved_at').orderBy('id').execute()
const recorded = async () => (await office.db.selectFrom('entry').select('id').where('record_id', '=', id).where('type', '=', 'supervision.held').execute()).length
/** As `draft.js` sends a form. */
const autosave = async (page: Page, filled: Record<string, string> = {}, who = sam) => {
  const fields = new Map([...fieldsIn(workForm(page.body)), ...Object.entries(filled)])
  const answer = await office.app.inject({
    method: 'POST', url: `${address()}/draft`, cookies: Object.fromEntries(who.cookies),
    headers: { 'accept': 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams([...fields]).toString(),
  })
  return { status: answer.statusCode, ...answer.json<{ id?: string, dropped?: string[] }>() }
}
const issuesIn = (content: string) => (JSON.parse(content) as Record<string, string[]>)['data.issues']?.[0]
const whole = {
  'data.issues': 'What was seen.', 'data.outcome': 'Refer.', 'data.referralDecision': 'refer to local authority',
  'data.agreedActions.0.action': 'Telephone the authority', 'data.agreedActions.0.who': 'fca', 'data.agreedActions.0.by.day': '30',
  'data.agreedActions.0.by.month': 'March', 'data.agreedActions.0.by.year': '2026',
}

describe('what somebody types', () => {
  test('is kept by a button and is there again, as it was typed, on any device', async () => {
    const saved = await send(await form(), 'Save and come back later', { 'at.day': '3x', 'data.issues': 'Half a sent', 'data.agreedActions.0.by.day': 'Tues' })
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `/cases/${id}/record`])
    expect(plain((await sam.get(`/cases/${id}/record`)).body)).toContain('Saved at 16:10. It is under ‘Unfinished’ on My duties')
    const elsewhere = visitor(office.app)
    await elsewhere.signInAs(people.adviser)
    const page = await form(elsewhere)
    expect(['at.day', 'data.issues', 'data.agreedActions.0.by.day'].map((name) => value(page, name))).toEqual([['3x'], ['Half a sent'], ['Tues']])
    expect(plain(page.body)).toContain('This is what you typed, saved Friday 27 March 2026, 16:10.')
    expect(await recorded()).toBe(0)
  })

  test('is kept in the background, each time on top of the last', async () => {
    const page = await form()
    const first = await autosave(page, { 'data.issues': 'One' })
    expect(first).toMatchObject({ status: 200, saved: 1, at: '16:10', other: null, dropped: [] })
    office.clock.advance(60_000)
    expect(await autosave(page, { 'data.issues': 'One two', 'command': String(first.id), 'saved': '1' })).toMatchObject({ saved: 2, at: '16:11' })
    expect(await drafts()).toMatchObject([{ revision: 2, person: people.adviser.id, record_id: id, form: address(), entry_type: 'supervision.held', about: concern }])
    // Sent once more as it stands, nothing changes.
    expect(await autosave(page, { 'data.issues': 'One two', 'command': String(first.id), 'saved': '1' })).toMatchObject({ saved: 2, at: '16:11' })
  })

  test('is kept whenever the form is sent to be checked, and on the way back', async () => {
    const page = await send(await form(), 'See what this will do', whole)
    expect(await drafts()).toMatchObject([{ revision: 1 }])
    const back = await send(page, 'Change what you wrote: What was decided?')
    await send(back, 'See what this will do', { 'data.outcome': 'Do not refer.' })
    expect((await drafts()).map(({ content }) => (JSON.parse(content) as Record<string, unknown>)['data.outcome'])).toEqual([['Do not refer.']])
  })

  test('goes when it is recorded, and a page left open cannot bring it back', async () => {
    const open = await form()
    await autosave(open, whole)
    const page = await send(await form(), 'See what this will do', whole)
    expect((await send(page, 'Record it')).statusCode).toBe(303)
    expect([await recorded(), (await drafts()).length]).toEqual([1, 0])
    const late = await autosave(open, { ...whole, 'data.issues': 'Typed on', 'command': value(page, 'command')[0]!, 'saved': '1' })
    expect(late).toMatchObject({ status: 409, code: 'RECORDED', message: 'This has been recorded already, so nothing more of it is kept here.' })
    expect(await drafts()).toEqual([])
    // Whoever asks for it gets a draft of its own.
    expect((await send(page, 'Save and come back later')).statusCode).toBe(303)
    expect(await drafts()).toHaveLength(1)
  })

  test('is deleted after a look at it, and a page left open cannot bring it back', async () => {
    const open = await form()
    const { id: command } = await autosave(open, { 'data.issues': 'No longer wanted' })
    const ask = await sam.get(`${address()}?remove=${String(command)}`)
    expect(plain(ask.body)).toContain('Delete what you have typed?')
    expect(plain(ask.body)).toContain('No longer wanted')
    expect((await send(ask, 'Delete draft')).statusCode).toBe(303)
    expect(await drafts()).toEqual([])
    expect(await autosave(open, { 'data.issues': 'No longer wanted, or is it' })).toMatchObject({ status: 409, code: 'DELETED' })
    expect(await office.db.selectFrom('draft').select('content').execute()).toEqual([{ content: '{}' }])
    expect((await sam.get(`${address()}?remove=${String(command)}`)).statusCode).toBe(404)
  })

  test('in two pages at once is kept twice, and the later one is told', async () => {
    await autosave(await form(), { 'data.issues': 'Common' })
    const [left, right] = [await form(), await form()]
    expect(await autosave(left, { 'data.issues': 'Common, left' })).toMatchObject({ saved: 2, other: null })
    const told = await autosave(right, { 'data.issues': 'Common, right' })
    expect(told).toMatchObject({ status: 200, saved: 1, other: { at: '16:10', href: `${address()}?draft=${value(left, 'command')[0]}` } })
    expect(new Set((await drafts()).map(({ content }) => issuesIn(content)))).toEqual(new Set(['Common, left', 'Common, right']))
    const page = await send(right, 'See what this will do', { ...whole, 'data.issues': 'Common, right, further' })
    expect(plain(page.body)).toContain('You have typed in this form elsewhere as well')
    const either = await sam.get(`${address()}?draft=${String(told.id)}`)
    expect(value(either, 'data.issues')).toEqual(['Common, right'])
    expect(plain(either.body)).toContain('Both are kept: see the other one')
  })

  test('begun twice from nothing is two drafts, and another one can be begun', async () => {
    const [one, two] = [await form(), await form()]
    await autosave(one, { 'data.issues': 'One' })
    await autosave(two, { 'data.issues': 'Two' })
    expect(await drafts()).toHaveLength(2)
    const another = await form(sam, `?about=${concern}&draft=none`)
    expect(value(another, 'data.issues')).toEqual([''])
    expect(plain(another.body)).toContain('You have typed in this form elsewhere as well')
  })

  test('survives the end of the session, even what was on its way', async () => {
    const nadia = visitor(office.app)
    await nadia.signInAs(people.guardian)
    await office.given([['case.allocated', '2026-03-25T11:00', { data: { practitioner: people.guardian.id, practitionerRole: 'children’s guardian' } }]], { id }).catch(() => undefined)
    const page = await form(nadia)
    await autosave(page, { 'data.issues': 'Before' }, nadia)
    office.clock.advance(2 * 3_600_000)
    expect(await autosave(page, { 'data.issues': 'Before and after' }, nadia)).toMatchObject({ status: 401, code: 'NOT_SIGNED_IN' })
    const kept = await send(page, 'Save and come back later', { 'data.issues': 'Before and after', 'saved': '1' }, nadia)
    expect(kept.headers.location).toBe('/sign-in')
    const again = await nadia.follow(await nadia.signInAs(people.guardian))
    expect(plain(again.body)).toContain('What you were sending is still here')
    await send(again, 'Send it again', {}, nadia)
    expect(value(await form(nadia), 'data.issues')).toEqual(['Before and after'])
  })
})

describe('two people in one form', () => {
  test('each sees that the other has begun, can look, and goes on with their own', async () => {
    await autosave(await form(), { 'data.issues': 'What Sam saw' })
    const page = await form(priya)
    expect(value(page, 'data.issues')).toEqual([''])
    expect(plain(page.body)).toContain('Sam Okafor has also begun this, last saved Friday 27 March 2026, 16:10: look at it, or go on with your own.')
    const look = await priya.get(/href="([^"]*look=[^"]*)"/.exec(page.body)![1]!.replaceAll('&amp;', '&'))
    expect(plain(look.body)).toContain('What Sam Okafor has typed')
    expect(plain(look.body)).toContain('What Sam saw')
    await autosave(page, { 'data.issues': 'What Priya saw' }, priya)
    expect(plain((await form()).body)).toContain('Priya Raman has also begun this')
    expect(value(await form(), 'data.issues')).toEqual(['What Sam saw'])
  })

  test('neither can write in, go on with or delete what is the other’s', async () => {
    const { id: command } = await autosave(await form(), { 'data.issues': 'Sam’s' })
    const other = await form(priya, `?about=${concern}&draft=${String(command)}`)
    expect(value(other, 'data.issues')).toEqual([''])
    await autosave(other, { 'data.issues': 'Priya’s', 'command': String(command), 'saved': '1' }, priya)
    expect((await priya.get(`${address()}?remove=${String(command)}`)).statusCode).toBe(200) // her own, under the same id
    await priya.get(address())
    expect((await office.db.selectFrom('draft').select(['person', 'content']).where('id', '=', String(command)).orderBy('person').execute())
      .map(({ person, content }) => [person, issuesIn(content)])).toEqual([[people.adviser.id, 'Sam’s'], [people.secondAdviser.id, 'Priya’s']])
  })

  test('the one who records second is shown what changed, with everything they typed still there', async () => {
    const [mine, hers] = [await send(await form(), 'See what this will do', whole), await send(await form(priya), 'See what this will do', { ...whole, 'data.issues': 'Priya’s own words' }, priya)]
    expect((await send(mine, 'Record it')).statusCode).toBe(303)
    const shown = await send(hers, 'Record it', {}, priya)
    expect(shown.statusCode).toBe(409)
    expect(plain(shown.body)).toMatch(/Recorded since you began Supervision held \(opens in a new tab\), Friday 27 March 2026, 16:10, by Family court adviser/)
    expect(value(shown, 'data.issues')).toEqual(['Priya’s own words'])
    expect((await send(shown, 'Record it', {}, priya)).statusCode).toBe(303)
    expect([await recorded(), (await drafts()).length]).toEqual([2, 0])
  })

  test('a draft taken up again says what was recorded since', async () => {
    await autosave(await form(), whole)
    await office.given([['enquiries.made', '2026-03-27T16:05', { about: concern, by, data: {} }]], { id })
    expect(plain((await form()).body)).toMatch(/Recorded since you began Further enquiries made/)
  })
})

describe('what is unfinished', () => {
  test('stands on My duties with whom it is about, and leads to the form as it was left', async () => {
    await autosave(await form(), { 'data.issues': 'To be gone on with' })
    const mine = await sam.get('/duties')
    expect(plain(mine.body)).toMatch(/One thing is unfinished.*Unfinished You began these.*Record supervision, Amira and Yusuf Khan, ZZ26P00117, last saved Friday 27 March 2026, 16:10/)
    const href = /href="([^"]*draft=[^"]*)"/.exec(mine.body)![1]!.replaceAll('&amp;', '&')
    expect(value(await sam.get(href), 'data.issues')).toEqual(['To be gone on with'])
    expect((await priya.get('/duties')).body).not.toContain('Unfinished')
  })

  test('is not there where the record is closed to them', async () => {
    await autosave(await form(), { 'data.issues': 'x' })
    await office.db.updateTable('draft').set({ record_id: 'another' }).execute()
    expect((await sam.get('/duties')).body).not.toContain('Unfinished')
  })
})

describe('what does not belong in a form', () => {
  test('names that it does not have are dropped and named', async () => {
    const answer = await autosave(await form(), { 'data.issues': 'Kept', 'data.made-up': 'x', '__proto__': 'x', 'data.__proto__.polluted': 'x', 'record': 'other', 'data': 'x' })
    expect(answer.dropped).toEqual(expect.arrayContaining(['data.made-up', 'data.__proto__.polluted', 'record', 'data']))
    const [draft] = await drafts()
    expect(Object.keys(JSON.parse(draft!.content) as object).filter((name) => !/^(at|about|children|version|data\.(issues|outcome|[a-zA-Z]+))/.test(name))).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('any character that can be pasted is kept', async () => {
    const odd = 'A bell \u0007, RLO \u202E, half a pair \uFFFD, <script>alert(1)</script>'
    expect(await autosave(await form(), { 'data.issues': odd })).toMatchObject({ status: 200 })
    expect(issuesIn((await drafts())[0]!.content)).toBe(odd)
    expect((await form()).body).not.toContain('<script>alert')
  })

  test('more than a megabyte is refused clearly, and what was kept before stands', async () => {
    const page = await form()
    await autosave(page, { 'data.issues': 'Short' })
    expect(await autosave(page, { 'data.issues': 'x'.repeat(1_100_000), 'saved': '1' })).toMatchObject({ status: 413, code: 'TOO_LARGE' })
    expect(value(await form(), 'data.issues')).toEqual(['Short'])
  })

  test('bytes that are no UTF-8 harm nothing', async () => {
    const page = await form()
    const fields = new URLSearchParams([...fieldsIn(workForm(page.body))].map(([name, it]) => [name, it]))
    fields.delete('data.issues')
    const { statusCode } = await office.app.inject({
      method: 'POST', url: `${address()}/draft`, cookies: Object.fromEntries(sam.cookies),
      headers: { 'accept': 'application/json', 'content-type': 'application/x-www-form-urlencoded' }, payload: `${fields.toString()}&data.issues=%FF%FE&data.outcome=%E2%28`,
    })
    expect(statusCode).toBe(200)
    expect((await form()).statusCode).toBe(200)
  })

  test('without the token of the session nothing is kept', async () => {
    expect(await autosave(await form(), { 'data.issues': 'x', '_csrf': 'guessed' })).toMatchObject({ status: 403 })
    expect(await drafts()).toEqual([])
  })

  test('there is an end to how many one person has', async () => {
    const page = await form()
    await office.db.insertInto('draft').values(Array.from({ length: mostDrafts }, (_, index) => ({
      person: people.adviser.id, id: `many-${index}`, record_id: id, form: '/elsewhere', entry_type: 'supervision.held', about: null,
      content: '{"x":["y"]}', revision: 1, begun_at: 0, saved_at: 0, ended_at: null,
    }))).execute()
    expect(await autosave(page, { 'data.issues': 'One more' })).toMatchObject({ status: 409, code: 'TOO-MANY' })
    const shown = await send(page, 'Save and come back later', { 'data.issues': 'One more' })
    expect([shown.statusCode, value(shown, 'data.issues')]).toEqual([422, ['One more']])
    // It does not keep anybody from recording.
    expect((await send(await send(page, 'See what this will do', whole), 'Record it')).statusCode).toBe(303)
  })

  test('whoever may not record keeps nothing, and a case that is not open is not there', async () => {
    const ines = visitor(office.app)
    await ines.signInAs(people.quality)
    expect((await ines.post(`${address()}/draft`, { do: 'keep' })).statusCode).toBe(403)
    await sam.get('/duties')
    expect((await sam.post('/cases/none/record/supervision.held/draft', { do: 'keep' })).statusCode).toBe(404)
  })
})
