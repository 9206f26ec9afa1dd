import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCasework, received } from '../../../test/support/casework.ts'
import type { Casework } from '../../../test/support/casework.ts'
import { plain, press } from '../../../test/support/sent-form.ts'
import { people } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import type { Visitor } from '../../../test/support/visitor.ts'
import { caseworkOf } from '../cases/index.ts'
import { withdrawEntry, withdrawalsFeature } from './index.ts'

const { adviser, secondAdviser, manager, quality, headOfPractice } = people
const told = 'Bruises that look like fingers'
const by = { person: adviser.id, role: adviser.role }

let casework: Casework
let sam: Visitor
beforeAll(async () => {
  casework = await openCasework({ features: (deps) => [withdrawalsFeature({ ...deps, casework: caseworkOf(deps, null) })] })
  await casework.given([received(), ['case.allocated', '2026-03-24T11:00', { data: { practitioner: adviser.id } }]])
  await casework.given([received(), ['case.allocated', '2026-03-24T11:00', { data: { practitioner: adviser.id } }]], { id: 'r2', title: 'Okoro' })
  return () => casework.close()
})
beforeEach(async () => {
  sam = await as(adviser)
})

async function as(person: { readonly id: string }): Promise<Visitor> {
  const browser = visitor(casework.app)
  await browser.signInAs(person)
  return browser
}

const wrong = (id: string) => casework.given([['concern.identified', '2026-03-27T12:00', { id, by, children: ['c1'], data: { nature: told } }]])
const withdrawIt = (page: Awaited<ReturnType<Visitor['get']>>, filled: Readonly<Record<string, string>>, who = sam) =>
  press(casework.app, who, page, 'Withdraw the entry', filled)
const address = (id: string) => `/cases/r1/entries/${id}/withdraw`

describe('withdrawing an entry', () => {
  test('begins on its page, for whoever wrote it and those who manage', async () => {
    await wrong('w0')
    for (const [person, may] of [[adviser, true], [manager, true], [secondAdviser, false]] as const) {
      const browser = await as(person)
      const page = await browser.get('/cases/r1/entries/w0')
      expect([person.id, page.body.includes(address('w0'))]).toEqual([person.id, may])
      expect([person.id, (await browser.get(address('w0'))).statusCode]).toEqual([person.id, may ? 200 : 403])
    }
    const other = { person: secondAdviser.id, role: secondAdviser.role, organisation: secondAdviser.organisation }
    expect(await casework.deps.pipeline.execute(withdrawEntry, { record: 'r1', entry: 'w0', reason: 'I want to' }, other))
      .toMatchObject({ kind: 'invalid', faults: [{ message: 'Only whoever wrote the entry and those who manage can withdraw it' }] })
    expect(plain((await sam.get('/cases/r1/entries/w0')).body)).toContain(told)
  })

  test('shows what is owed otherwise then, and wants a reason, keeping what was chosen', async () => {
    await wrong('w1')
    const page = await sam.get(address('w1'))
    expect(plain(page.body)).toContain('No longer owed then')
    const again = await withdrawIt(page, { reason: ' ', belongs: 'r2' })
    expect([again.statusCode, again.body.includes('<a href="#reason">Say why</a>')]).toEqual([422, true])
    expect(again.body).toMatch(/value="r2" checked/)
  })

  test('leaves nothing of it on any page, and leads on to the case where it belongs', async () => {
    await wrong('w2')
    const duties = async () => (await casework.db.selectFrom('duty').select('id').where('record_id', '=', 'r1').where('id', 'like', '%@w2').execute()).length
    expect(await duties()).toBeGreaterThan(0)
    const done = await withdrawIt(await sam.get(address('w2')), { reason: 'It was about the Okoro children', belongs: 'r2' })
    expect([done.statusCode, done.headers.location]).toEqual([303, '/cases/r2/record/concern.identified'])
    expect(await duties()).toBe(0)
    expect(plain((await sam.get('/cases/r2/record/concern.identified')).body)).toContain('The entry is withdrawn. Record it here, where it belongs.')
    expect((await sam.get('/cases/r1/entries/w2')).statusCode).toBe(404)
    const chronology = plain((await sam.get('/cases/r1/chronology?order=oldest')).body)
    expect(chronology).not.toContain('Entry withdrawn')
    expect(chronology).not.toContain('about the Okoro children')
    expect((await sam.get(address('w2'))).statusCode).toBe(404)
    expect((await sam.post(address('w2'), { reason: 'again' })).statusCode).toBe(404)
  })

  test('is not for what heads the record, nor for what is taken back in another way', async () => {
    const [first, allocated] = await casework.db.selectFrom('entry').select('id').where('record_id', '=', 'r1').orderBy('seq').execute()
    const ruth = await as(manager)
    for (const { id } of [first!, allocated!]) {
      expect((await ruth.get(`/cases/r1/entries/${id}`)).body).not.toContain('Withdraw this entry')
      expect((await ruth.get(address(id))).statusCode).toBe(403)
    }
  })

  test('cannot be recorded as if it were any other entry', async () => {
    expect((await sam.get('/cases/r1/record/entry.withdrawn')).statusCode).toBe(404)
  })
})

describe('what was withdrawn', () => {
  test('is seen by those who review records, with the reason, and each look is written down', async () => {
    await wrong('w3')
    await withdrawIt(await sam.get(address('w3')), { reason: 'The wrong family' })
    const ines = await as(quality)
    const list = await ines.get('/cases/r1/withdrawn')
    expect(plain(list.body)).toMatch(/Withdrawn by\s*Sam Okafor/)
    expect(plain(list.body)).toContain('The wrong family')
    expect(list.body).not.toContain(told)
    const page = await ines.get('/cases/r1/withdrawn/w3')
    expect([page.statusCode, plain(page.body).includes(told)]).toEqual([200, true])
    const looks = await casework.db.selectFrom('audit').select(['person', 'action', 'path']).where('action', 'like', 'withdrawn-%').orderBy('id').execute()
    expect(looks).toEqual([
      { person: quality.id, action: 'withdrawn-entries.viewed', path: '/cases/r1/withdrawn' }, { person: quality.id, action: 'withdrawn-entry.viewed', path: '/cases/r1/withdrawn/w3' },
    ])
    expect((await (await as(headOfPractice)).get('/cases/r1')).body).toContain('href="/cases/r1/withdrawn"')
  })

  test('is not for anybody else, its author and their manager included', async () => {
    for (const person of [adviser, manager, secondAdviser]) {
      const browser = await as(person)
      expect([(await browser.get('/cases/r1/withdrawn')).statusCode, (await browser.get('/cases/r1/withdrawn/w3')).statusCode]).toEqual([403, 403])
      expect((await browser.get('/cases/r1')).body).not.toContain('/cases/r1/withdrawn')
    }
  })

  test('is nothing that was not withdrawn', async () => {
    await wrong('w4')
    expect((await (await as(quality)).get('/cases/r1/withdrawn/w4')).statusCode).toBe(404)
  })
})
