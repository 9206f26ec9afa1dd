import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCasework, received } from '../../../../test/support/casework.ts'
import type { Casework } from '../../../../test/support/casework.ts'
import { entriesIn } from '../../../../test/support/entries-in.ts'
import { london } from '../../../../test/support/law.ts'
import { fridayAfternoon } from '../../../../test/support/record-office.ts'
import { fieldsIn, plain, press, workForm } from '../../../../test/support/sent-form.ts'
import { people } from '../../../../test/support/shell.ts'
import { visitor } from '../../../../test/support/visitor.ts'
import type { Visitor } from '../../../../test/support/visitor.ts'
import { verifyRecords } from '../../../record/verify.ts'
import { rebuildRecord } from '../../../record/rebuild.ts'
import { caseworkOf } from '../../cases/index.ts'
import { withdrawalsFeature } from '../../withdrawals/index.ts'

let office: Casework
let sam: Visitor
/** A case of its own for each test. */
let id = 'r0'
let concern = ''

const by = { person: people.adviser.id, role: 'fca' }

beforeAll(async () => {
  office = await openCasework({ features: (deps) => [withdrawalsFeature({ ...deps, casework: caseworkOf(deps, null) })] })
  sam = visitor(office.app)
  await sam.signInAs(people.adviser)
})
afterAll(() => office.close())

beforeEach(async () => {
  const number = Number(id.slice(1)) + 1
  id = `r${number}`
  concern = `concern${number}`
  office.clock.set(fridayAfternoon)
  await office.given([
    received({}, '2026-03-20T09:00'),
    ['case.allocated', '2026-03-24T11:00', { data: { practitioner: people.adviser.id, practitionerRole: 'family court adviser' } }],
    ['screening.completed', '2026-03-26T09:00', { id: `screening${number}`, by, data: {} }],
    ['concern.identified', '2026-03-27T12:00', { id: concern, about: `screening${number}`, by, children: ['c1'], data: { nature: 'Marks on an arm.', section31Threshold: true } }],
  ], { id })
})

const address = () => `/cases/${id}/entries/${concern}`
const form = (who = sam) => who.get(`${address()}/correct`)
const send = (page: Awaited<ReturnType<typeof form>>, button: string, filled = {}) => press(office.app, sam, page, button, filled)
const correct = async (filled: Readonly<Record<string, string | readonly string[]>>) =>
  send(await send(await form(), 'See what this will do', filled), 'Record the correction')
const value = (html: string, name: string) => fieldsIn(workForm(html)).filter(([one]) => one === name).map(([, it]) => it)
const page = async (path = '') => (await sam.get(`/cases/${id}${path}`)).body
const dutyRows = () => office.db.selectFrom('duty').selectAll().where('record_id', '=', id).orderBy('id').execute()
const corrections = async () => (await entriesIn(office.db, { type: 'entry.corrected' })).filter((one) => JSON.stringify(one.about) === JSON.stringify(concern))

describe('the form', () => {
  test('stands as the entry does, to the very moment, and asks why', async () => {
    expect(await page(`/entries/${concern}`)).toContain(`href="${address()}/correct"`)
    const { body, statusCode } = await form()
    expect(statusCode).toBe(200)
    expect(value(body, 'data.nature')).toEqual(['Marks on an arm.'])
    expect(value(body, 'data.section31Threshold')).toEqual(['yes'])
    expect(['day', 'month', 'year', 'time'].map((part) => value(body, `at.${part}`)[0])).toEqual(['27', '3', '2026', '12:00'])
    expect(value(body, 'children')).toEqual(['c1'])
    expect(plain(body)).toContain('Why is it corrected? needed')
  })

  test.each([
    [{ 'data.nature': 'Marks on a leg.' }, 'Enter why it is corrected'],
    [{ 'data.correctionReason': 'I am sure' }, 'Change something in the entry, or stop and record nothing'],
    [{ 'data.correctionReason': 'Later', 'at.year': '2027' }, 'Enter a date and time that is not in the future'],
  ])('%j: %s', async (filled, message) => {
    const response = await send(await form(), 'See what this will do', filled)
    expect(response.statusCode).toBe(422)
    expect(plain(response.body)).toContain(message)
    for (const [name, typed] of Object.entries(filled)) expect(value(response.body, name)).toEqual([typed])
  })

  test('is for whoever records, and only for what a person recorded by a form', async () => {
    const ines = visitor(office.app)
    await ines.signInAs(people.quality)
    expect((await form(ines)).statusCode).toBe(403)
    expect((await ines.get(address())).body).not.toContain('/correct')
    const received = (await entriesIn(office.db, { type: 'court-application.received' })).at(-1)!.id
    for (const other of [received, 'nothing']) expect((await sam.get(`/cases/${id}/entries/${other}/correct`)).statusCode).toBe(404)
    expect(await page(`/entries/${received}`)).not.toContain('/correct"')
  })
})

describe('a correction', () => {
  const filled = { 'data.correctionReason': 'I wrote down the wrong arm', 'data.nature': 'Marks on both arms.', 'at.time': '11:00', 'children': ['c1', 'c2'] }

  test('is an entry of its own, seen through beforehand; the old one stays', async () => {
    const checked = await send(await form(), 'See what this will do', filled)
    expect(plain(checked.body)).toContain('I wrote down the wrong arm')
    expect(await corrections()).toEqual([])
    const done = await send(checked, 'Record the correction')
    expect([done.statusCode, done.headers.location]).toEqual([303, address()])
    const [written] = await corrections()
    expect(written).toMatchObject({
      about: concern, by_person: people.adviser.id,
      data: {
        reason: 'I wrote down the wrong arm',
        corrected: { type: 'concern.identified', at: '2026-03-27T11:00:00.000Z', children: ['c1', 'c2'], data: { nature: 'Marks on both arms.', section31Threshold: true } },
      },
    })
    const old = (await office.parts.transaction((tx) => office.parts.store.entries(tx, id))).find((one) => one.id === concern)
    expect(old).toMatchObject({ at: london('2026-03-27T12:00'), children: ['c1'], data: { nature: 'Marks on an arm.' } })
    const verdicts = await Array.fromAsync(verifyRecords(office.parts))
    expect(verdicts.find(({ record }) => record === id)).toMatchObject({ entries: 5, verdict: { ok: true } })
  })

  test('moves what the entry started, starts nothing a second time, and is the same when everything is made again', async () => {
    const before = await dutyRows()
    await correct(filled)
    const after = await dutyRows()
    expect(after.map((row) => row.id.split('#')[0])).toEqual(expect.arrayContaining(before.map((row) => row.id.split('#')[0])))
    const [startedThen, startedNow] = [before, after].map((rows) => rows.filter((row) => row.started_by === concern))
    expect(new Set(startedNow!.map(({ declaration }) => declaration))).toEqual(new Set(startedThen!.map(({ declaration }) => declaration)))
    expect(startedNow!.every((row) => row.started_at === london('2026-03-27T11:00') && row.children.length === 2)).toBe(true)
    await office.parts.transaction((tx) => rebuildRecord(tx, office.parts, id))
    expect(await dutyRows()).toEqual(after)
  })

  test('is shown with the entry, in the chronology and on its page: by whom, when, why and what it was', async () => {
    await correct(filled)
    const body = await page('/chronology')
    const [line = ''] = [...body.matchAll(/<li class="story__entry(?:(?!<\/li>).)*?Concern identified.*?<\/li>/gs)].map(([one]) => one)
    const said = plain(line)
    expect(said).toContain('Friday 27 March 2026, 11:00')
    expect(said).toContain('Marks on both arms.')
    expect(said).toMatch(/Corrected on Friday 27 March 2026, 16:10 by Sam Okafor, family court adviser: I wrote down the wrong arm/)
    expect(said).toMatch(/When did it happen\? It was:\s*Friday 27 March 2026, 12:00/)
    expect(said).toMatch(/What is the concern\? It was:\s*Marks on an arm\./)
    expect(said).toMatch(/Which children does it concern\? It was:\s*Amira Khan/)
    expect(said).not.toContain('threshold')
    expect(body).not.toContain('Entry corrected')
    const entry = plain(await page(`/entries/${concern}`))
    expect(entry).toMatch(/Happened on\s*Friday 27 March 2026, 11:00/)
    expect(entry).toContain('I wrote down the wrong arm')
    expect(entry).toContain('Marks on an arm.')
  })

  test('is not known before it was made, and is marked as added since then', async () => {
    await correct(filled)
    office.clock.set(london('2026-03-27T16:30'))
    const then = plain(await page('/chronology?known=2026-03-27T16:09'))
    expect(then).toContain('Marks on an arm.')
    expect(then).not.toContain('both arms')
    expect(plain(await page('/chronology?known=2026-03-27T16:10'))).toContain('Marks on both arms.')
    expect(plain(await page('/chronology?since=2026-03-27T16:09'))).toMatch(/wrong arm Added since/)
  })

  test('can be corrected once more: the form stands as it is by then, and both stay told', async () => {
    await correct(filled)
    expect(value((await form()).body, 'data.nature')).toEqual(['Marks on both arms.'])
    await correct({ 'data.correctionReason': 'It was a leg', 'data.nature': 'Marks on a leg.' })
    const said = plain(await page(`/entries/${concern}`))
    expect(said).toMatch(/It was a leg.*It was:\s*Marks on both arms\..*wrong arm.*It was:\s*Marks on an arm\./)
    expect((await dutyRows()).filter((row) => row.started_by !== concern && row.started_by.startsWith('concern'))).toEqual([])
  })

  test('goes with the entry when that is withdrawn', async () => {
    await correct(filled)
    const withdrawn = await press(office.app, sam, await sam.get(`${address()}/withdraw`), 'Withdraw the entry', { reason: 'Another family' })
    expect(withdrawn.statusCode).toBe(303)
    for (const path of ['', '/chronology', '/duties', '/chronology?known=2026-03-27T16:10']) expect(await page(path)).not.toMatch(/both arms|Marks on|wrong arm/)
    const [written] = await corrections()
    expect((await sam.get(`/cases/${id}/entries/${written!.id}`)).statusCode).toBe(404)
    expect((await dutyRows()).filter((row) => row.started_by === concern)).toEqual([])
    const hidden = await office.db.selectFrom('withdrawn_entry').select('entry_id').where('record_id', '=', id).execute()
    expect(new Set(hidden.map((row) => row.entry_id))).toEqual(new Set([concern, written!.id]))
  })

  test('can itself be withdrawn, and the entry is read as it was', async () => {
    await correct(filled)
    const [written] = await corrections()
    const page = await sam.get(`/cases/${id}/entries/${written!.id}/withdraw`)
    expect((await press(office.app, sam, page, 'Withdraw the entry', { reason: 'Another family' })).statusCode).toBe(303)
    const said = plain((await sam.get(address())).body)
    expect(said).toContain('Marks on an arm.')
    expect(said).not.toMatch(/both arms|wrong arm/)
    expect((await dutyRows()).filter((row) => row.started_by === concern).map((row) => row.started_at)).not.toContain(london('2026-03-27T11:00'))
  })

  test('made while somebody else writes: nothing is lost, and what they wrote is shown', async () => {
    const checked = await send(await form(), 'See what this will do', filled)
    await office.given([['enquiries.made', '2026-03-27T16:00', { by: { person: people.secondAdviser.id, role: 'fca' }, about: concern, data: {} }]], { id })
    const answer = await send(checked, 'Record the correction')
    expect(answer.statusCode).toBe(409)
    expect(plain(answer.body)).toContain('Recorded since you began Further enquiries made')
    expect(plain(answer.body)).toContain('Marks on both arms.')
    expect((await send(answer, 'Record the correction')).statusCode).toBe(303)
  })
})
