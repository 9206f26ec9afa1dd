import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allegationOffice, stepData } from '../../../test/support/allegation-office.ts'
import type { AllegationOffice } from '../../../test/support/allegation-office.ts'
import { openTestDatabase } from '../../../test/support/databases.ts'
import { plain, press } from '../../../test/support/sent-form.ts'
import type { Filled } from '../../../test/support/sent-form.ts'
import { people } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import type { Visitor } from '../../../test/support/visitor.ts'

const { adviser, manager, headOfPractice, secondAdviser, quality, businessSupport } = people

let office: AllegationOffice
let app: Awaited<ReturnType<AllegationOffice['openApp']>>
let close: () => Promise<void>

beforeEach(async () => {
  const opened = await openTestDatabase()
  office = await allegationOffice(opened.db)
  app = await office.openApp()
  close = async () => {
    await app.close()
    await opened.close()
  }
})
afterEach(() => close())

async function as(person: { readonly id: string }): Promise<Visitor> {
  const one = visitor(app)
  await one.signInAs(person)
  return one
}

const send = (who: Visitor, page: Awaited<ReturnType<Visitor['get']>>, button: string, filled: Filled = {}) => press(app, who, page, button, filled)
const records = async () => (await office.db.selectFrom('allegation_summary').selectAll().orderBy('record_id').execute())

describe('starting a concern', () => {
  test('by itself: the form, what it will do, and a record of its own', async () => {
    const sam = await as(adviser)
    const form = await sam.get('/allegations/new')
    expect(form.statusCode).toBe(200)
    expect(plain(form.body)).toContain('If a child or adult is at immediate risk of harm, call the police first.')
    const check = await send(sam, form, 'See what this will do', { 'data.behaviour': 'Shouts at a child.', 'data.accused.other': 'Peter Lund', 'data.accusedIs': 'volunteer' })
    expect(check.statusCode).toBe(200)
    expect(plain(check.body)).toContain('Take the concern to supervision and consider a referral that names the LADO')
    expect(await records()).toEqual([])
    const done = await send(sam, check, 'Record it')
    expect(done.statusCode).toBe(303)
    const [row] = await records()
    expect(row).toMatchObject({ accused: ['Peter Lund'], accused_is: 'volunteer', started_by: adviser.id, step: 'supervision' })
    expect(done.headers.location).toBe(`/allegations/${row!.record_id}`)
    const again = await send(sam, check, 'Record it')
    expect(again.statusCode).toBe(303)
    expect(await records()).toHaveLength(1)
  })

  test('from a case: its children and adults are offered, and nothing is written in the case', async () => {
    await office.openCase()
    const sam = await as(adviser)
    const choices = await sam.get('/cases/r1/record')
    expect(choices.body).toContain('href="/allegations/new?case=r1"')
    expect(choices.body).not.toMatch(/record\/(allegation|lado)/)
    const form = await sam.get('/allegations/new?case=r1')
    expect(plain(form.body)).toContain('Which children does it concern?')
    expect(plain(form.body)).toContain('Daniel Reed')
    const check = await send(sam, form, 'See what this will do', { 'children': ['r1/c2'], 'data.accused': 'Daniel Reed', 'data.accusedIs': 'party' })
    expect(plain(check.body)).toContain('Yusuf Khan')
    const done = await send(sam, check, 'Record it')
    const view = await sam.get(String(done.headers.location))
    expect(plain(view.body)).toContain('Yusuf Khan')
    expect(plain(view.body)).not.toContain('Amira Khan')
    expect((await office.db.selectFrom('entry').select('type').where('record_id', '=', 'r1').execute())).toEqual([{ type: 'court-application.received' }])
    const chronology = await sam.get('/cases/r1/chronology')
    expect(plain(chronology.body)).not.toContain('llegation')
  })

  test('a case is found by its number, and one that is not open to somebody is not', async () => {
    await office.openCase()
    const sam = await as(adviser)
    expect((await sam.get('/allegations/new?number=ZZ26P00117')).headers.location).toBe('/allegations/new?case=r1')
    const wrong = await sam.get('/allegations/new?number=ZZ26P99999')
    expect(wrong.statusCode).toBe(422)
    expect(plain(wrong.body)).toContain('There is no case with this number that is open to you.')
    expect((await sam.get('/allegations/new?case=nowhere')).statusCode).toBe(404)
  })

  test('nobody records one about themselves, and what was typed is still there', async () => {
    const sam = await as(adviser)
    const form = await sam.get('/allegations/new')
    const back = await send(sam, form, 'See what this will do', { 'data.behaviour': 'Kept words.', 'data.accused.other': 'Sam Okafor' })
    expect(back.statusCode).toBe(422)
    expect(plain(back.body)).toContain('You cannot record a concern about yourself here')
    expect(back.body).toContain('Kept words.')
    expect(await records()).toEqual([])
  })
})

describe('a concern on its way', () => {
  beforeEach(async () => {
    await office.start(adviser, 'a1', { accused: 'Peter Lund', accusedIs: 'other professional' })
    office.clock.advance(60_000)
  })

  test('what is owed now stands in the order of paragraph 51, with what each step waits for and why', async () => {
    const sam = await as(adviser)
    const at = async () => stepsIn((await sam.get('/allegations/a1')).body)
    expect(await at()).toEqual(['Owed now: supervision', 'Waits: draft', 'Waits: approval', 'Waits: told', 'Waits: submitted', 'Waits: court', 'Waits: outcome'])
    const first = plain((await sam.get('/allegations/a1')).body)
    expect(first).toContain('Supervision has to come before a referral that names the LADO.')
    expect(first).toContain('The LADO, and nobody else outside Cafcass.')
    expect(first).toContain('Gareth Pugh, head of practice')

    await office.step(manager, 'a1', 'supervision.held', stepData.supervision)
    office.clock.advance(60_000)
    await office.step(adviser, 'a1', 'lado-referral.drafted', stepData.draft)
    office.clock.advance(60_000)
    expect(await at()).toEqual(['Done: supervision', 'Done: draft', 'Owed now: approval', 'Waits: told', 'Waits: submitted', 'Waits: court', 'Waits: outcome'])
    expect(plain((await sam.get('/allegations/a1')).body)).toContain('For Ruth Adeyemi')
    const ruth = await as(manager)
    const hers = await ruth.get('/allegations/a1')
    expect(plain(hers.body)).toContain('Yours to do')
    const form = await ruth.get(/href="(\/allegations\/a1\/record\/lado-referral\.approved[^"]*)"/.exec(hers.body)![1]!.replaceAll('&amp;', '&'))
    const check = await send(ruth, form, 'See what this will do', { 'data.decision': 'returned', 'data.reasons': 'Say which children.' })
    const done = await send(ruth, check, 'Record it')
    expect(done.headers.location).toBe('/allegations/a1')
    expect(await at()).toEqual(['Done: supervision', 'Owed now: draft', 'Waits: approval', 'Waits: told', 'Waits: submitted', 'Waits: court', 'Waits: outcome'])
    expect(plain((await sam.get('/allegations/a1')).body)).toContain('Returned: Say which children.')
  })

  test('whoever wrote the draft cannot approve it, and is told so at the form', async () => {
    await office.step(manager, 'a1', 'lado-referral.drafted', stepData.draft)
    const ruth = await as(manager)
    expect((await ruth.get('/allegations/a1')).body).not.toContain('record/lado-referral.approved')
    const form = await ruth.get('/allegations/a1/record/lado-referral.approved')
    const back = await send(ruth, form, 'See what this will do', { 'data.decision': 'approved' })
    expect(back.statusCode).toBe(422)
    expect(plain(back.body)).toContain('You wrote this draft, so another manager has to read and approve it')
  })

  test('a referral before its time is refused with its paragraphs, and can be recorded with a reason', async () => {
    const sam = await as(adviser)
    const form = await sam.get('/allegations/a1/record/lado.referred')
    const filled = Object.fromEntries(Object.entries(stepData.referral).map(([item, value]) => [`data.${item}`, value === true ? 'yes' : value]))
    const check = await send(sam, form, 'See what this will do', filled)
    expect(plain(check.body)).toContain('It cannot be recorded yet')
    expect(check.body).toContain('/allegations/a1/record/supervision.held')
    expect(check.body).not.toContain('/cases/a1')
    const nevertheless = await send(sam, check, 'See what that will do', {
      'departure.assessmentReliedOn': 'Of today.', 'departure.rationale': 'He is to be with the group tonight.', 'departure.managerDiscussion': 'Ruth agrees.',
    })
    const done = await send(sam, nevertheless, 'Record it')
    expect(done.headers.location).toBe('/allegations/a1')
    expect((await records())[0]).toMatchObject({ step: 'court-and-outcome' })
    expect(stepsIn((await sam.get('/allegations/a1')).body)).toEqual([
      'Left with a reason: supervision', 'Not taken: draft', 'Left with a reason: approval', 'Left with a reason: told', 'Done: submitted',
      'Owed now: court', 'Owed now: outcome',
    ])
    const rows = await office.db.selectFrom('departure').select(['record_id', 'cite']).distinct().execute()
    expect(rows).toEqual([{ record_id: 'a1', cite: 'para 51' }])
  })

  test('a duty in it is left with a reason', async () => {
    const sam = await as(adviser)
    const duty = await office.db.selectFrom('duty').select('id').where('record_id', '=', 'a1').executeTakeFirstOrThrow()
    const form = await sam.get(`/allegations/a1/duties/${encodeURIComponent(duty.id)}/depart`)
    expect(form.statusCode).toBe(200)
    const check = await send(sam, form, 'See what this will do', {
      'data.assessmentReliedOn': 'Of today.', 'data.rationale': 'It was settled already.', 'data.managerDiscussion': 'Ruth agrees.',
    })
    expect(check.statusCode).toBe(200)
    const done = await send(sam, check, 'Leave it with this reason')
    expect(done.headers.location).toBe('/allegations/a1')
    expect(await office.db.selectFrom('duty').select('state').where('id', '=', duty.id).execute()).toEqual([{ state: 'departed' }])
    expect(plain((await sam.get('/allegations/a1')).body)).toContain('Left with a reason')
  })

  test('immediate risk is said first, and nothing waits', async () => {
    await office.start(adviser, 'a2', { immediateRisk: true })
    const sam = await as(adviser)
    const view = plain((await sam.get('/allegations/a2')).body)
    expect(view).toContain('Somebody is at immediate risk')
    expect(view).toContain('Tell the police now.')
    const at = async () => stepsIn((await sam.get('/allegations/a2')).body)
    expect(await at()).toEqual(['Owed now: supervision', 'Waits: draft', 'Waits: approval', 'Waits: told', 'Owed now: submitted', 'Waits: court', 'Waits: outcome'])
    await office.step(adviser, 'a2', 'lado.referred', stepData.referral)
    expect(await at()).toEqual(['Owed now: supervision', 'Not taken: draft', 'Not taken: approval', 'Not taken: told', 'Done: submitted', 'Owed now: court', 'Owed now: outcome'])
  })
})

describe('to everybody else it does not exist', () => {
  const addresses = (id: string) => [
    `/allegations/${id}`, `/allegations/${id}/record/supervision.held`, `/allegations/${id}/record/nothing.such`,
    `/allegations/${id}/duties/x/depart`, `/cases/${id}`, `/cases/${id}/chronology`, `/cases/${id}/record`,
    `/cases/${id}/record/supervision.held`, `/cases/${id}/duties/x`,
  ]

  beforeEach(() => office.start(adviser, 'a1', { accused: manager.id }))

  test.each([
    ['the manager whom it is about', manager], ['another adviser', secondAdviser], ['quality assurance', quality], ['business support', businessSupport],
  ] as const)('to %s', async (_who, person) => {
    const one = await as(person)
    for (const [hidden, absent] of addresses('a1').map((address, at) => [address, addresses('a2')[at]!] as const)) {
      const [seen, not] = [await one.get(hidden), await one.get(absent)]
      expect(seen.statusCode).toBeGreaterThanOrEqual(403)
      expect([hidden, seen.statusCode, withoutToken(seen.body, 'a1')]).toEqual([hidden, not.statusCode, withoutToken(not.body, 'a2')])
      const json = { accept: 'application/json' }
      expect((await one.get(hidden, json)).body).toBe((await one.get(absent, json)).body)
    }
    for (const address of ['/allegations', '/duties', '/duties/team', '/duties/team?owner=w-fca', '/departures', '/applications']) {
      expect((await one.get(address)).body).not.toMatch(/a1\b|Concern of/)
    }
  })

  test('and what they send to it is answered alike', async () => {
    const ruth = await as(manager)
    await ruth.get('/allegations/new')
    for (const path of ['record/supervision.held', 'record/supervision.held/preview', 'duties/x/depart']) {
      const [hidden, absent] = [await ruth.post(`/allegations/a1/${path}`, { do: 'save' }), await ruth.post(`/allegations/a2/${path}`, { do: 'save' })]
      expect([path, hidden.statusCode, withoutToken(hidden.body, 'a1')]).toEqual([path, 404, withoutToken(absent.body, 'a2')])
    }
    expect(await office.db.selectFrom('entry').select('type').where('record_id', '=', 'a1').execute()).toHaveLength(1)
  })

  test('those who handle it have it in their lists', async () => {
    const sam = await as(adviser)
    expect((await sam.get('/allegations')).body).toContain('/allegations/a1')
    expect((await sam.get('/duties')).body).toContain('/allegations/a1')
    const gareth = await as(headOfPractice)
    expect(plain((await gareth.get('/allegations/a1')).body)).toContain('Closed to Ruth Adeyemi, because it is about them.')
    expect((await gareth.get('/duties/team')).body).toContain('/allegations/a1')
  })
})

/** Tokens differ each time, and the page says its own address. */
function withoutToken(body: string, id: string): string {
  return body.replaceAll(/name="_csrf" value="[^"]*"/g, '').replaceAll(id, 'ID')
}

const names = ['supervision', 'draft', 'approval', 'told', 'submitted', 'court', 'outcome']

function stepsIn(body: string): readonly string[] {
  return [...body.matchAll(/<p class="path__state">([^<]*)<\/p>/g)].map(([, state], at) => `${state}: ${names[at]}`)
}
