import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openAccessOffice } from '../../../../test/support/access-office.ts'
import type { AccessOffice } from '../../../../test/support/access-office.ts'
import { plain, press } from '../../../../test/support/sent-form.ts'
import { people } from '../../../../test/support/shell.ts'
import type { Visitor } from '../../../../test/support/visitor.ts'
import { asOwner } from '../../../platform/sql/asker.ts'
import { recordStore } from '../../../platform/sql/record-store.ts'

const { manager, adviser, secondAdviser, headOfPractice } = people
/** Has the name of Amira's father, and manages an office's cases as Ruth Adeyemi does. */
const daniel = { ...manager, id: 'w-reed', name: 'Reed, Daniel' }

let office: AccessOffice
let ruth: Visitor
beforeAll(async () => {
  office = await openAccessOffice()
  await office.db.insertInto('worker').values(daniel).execute()
  await office.staff.reload()
  return () => office.close()
})
beforeEach(async () => {
  ruth = await office.signedInAs(manager)
})

const conflicts = async () => (await recordStore.read(office.db, 'r1'))!.entries.filter(({ type }) => type === 'conflict.recorded')
const settle = async (person: { readonly id: string }, finding: RegExp, by: Visitor = ruth) => {
  const page = await by.get(`/cases/r1/conflicts?person=${person.id}`)
  const value = [...page.body.matchAll(/name="finding" type="radio" value="([^"]+)"/g)].map(([, one]) => one!).find((one) => finding.test(one))!
  return press(office.app, by, page, 'Save', { finding: value, reason: 'She told me.' })
}

/** Everything in which somebody could learn of the case, as they are shown it. */
async function everythingShownTo(person: { readonly id: string }, recordId = 'r1'): Promise<readonly string[]> {
  const browser = await office.signedInAs(person)
  const paths = [
    '/duties', '/duties?case=Khan', '/duties?case=ZZ26P00117', '/duties/team', '/duties/team?case=Amira', '/applications', '/applications?show=allocated',
    '/applications?show=new', '/notices', '/emergency-openings', '/cover', ...['', '/people', '/chronology', '/duties', '/record', '/conflicts',
      '/emergency', '/who-may-open', '/who-looked', '/who-looked.csv', '/allocate', '/entries/any', '/duties/any'].map((path) => `/cases/${recordId}${path}`),
  ]
  const pages: string[] = []
  for (const path of paths) {
    const { statusCode, body } = await browser.get(path)
    pages.push(`${path.split('?')[0]!.replace(recordId, 'it')} ${statusCode} ${plain(body).replaceAll(recordId, 'it')}`)
  }
  return pages
}

test('a colleague with the name of a party is listed for managers to settle, and kept out until they have', async () => {
  const page = await ruth.get('/cases/r1/conflicts')
  expect(plain(page.body)).toContain('Somebody in the case has the name of a colleague')
  expect(plain(page.body)).toContain('Reed, Daniel, service manager: settle it')
  expect((await (await office.signedInAs(daniel)).get('/cases/r1')).statusCode).toBe(404)

  expect((await settle(daniel, /only share/)).statusCode).toBe(303)
  expect(plain((await ruth.get('/cases/r1/conflicts')).body)).toContain('Reed, Daniel: only shares a name. She told me.')
  expect((await (await office.signedInAs(daniel)).get('/cases/r1')).statusCode).toBe(200)
})

test('what is missing is asked for, and what was typed stays', async () => {
  const page = await ruth.get('/cases/r1/conflicts')
  const again = await press(office.app, ruth, page, 'Save', { person: secondAdviser.id })
  expect(again.statusCode).toBe(422)
  expect(again.body).toContain('<a href="#finding">Say whether they are connected with the people in the case</a>')
  expect(again.body).toContain('<a href="#reason">Say how that is known</a>')
  expect(again.body).toContain(`value="${secondAdviser.id}" selected`)
})

test('nobody says of themselves that they only share a name', async () => {
  const page = await settle(manager, /only share/)
  expect([page.statusCode, plain(page.body).includes('Somebody else has to say')]).toEqual([422, true])
})

describe('somebody who is connected', () => {
  beforeAll(async () => {
    // All that the case could tell them of, there before they are kept out.
    await office.given([['case.allocated', '2026-03-25T11:00', { data: { practitioner: secondAdviser.id } }]])
  })

  test('learns from no list, count, search, form or error that the case is there', async () => {
    const before = await everythingShownTo(secondAdviser)
    expect(before.join()).toContain('Khan')
    expect(plain((await settle(secondAdviser, /must not open/)).body)).toBe('')
    expect(plain((await ruth.get('/cases/r1/conflicts')).body)).toContain('For Priya Raman the case does not exist any more. They hold it: allocate it to somebody else.')

    const shown = await everythingShownTo(secondAdviser)
    expect(shown.join()).not.toMatch(/Khan|Amira|Yusuf|ZZ26P00117|not open to you\. Ask|records? that (is|are) not open/)
    // The same as for an address at which there never was anything.
    expect(shown).toEqual(await everythingShownTo(secondAdviser, 'r0'))
  })

  test('cannot open it in an emergency, and is told what they are told of every address', async () => {
    await office.given([['record.restricted', '2026-03-27T16:00', { data: { people: [manager.id], reason: 'x' }, by: { person: manager.id, role: manager.role } }]])
    const priya = await office.signedInAs(secondAdviser)
    await priya.get('/duties')
    const [here, nowhere] = [await priya.post('/cases/r1/emergency', { reason: 'Now' }), await priya.post('/cases/r0/emergency', { reason: 'Now' })]
    expect([here.statusCode, plain(here.body).replaceAll('r1', 'it')]).toEqual([404, plain(nowhere.body).replaceAll('r0', 'it')])
    await office.given([['restriction.lifted', '2026-03-27T16:01', { data: { reason: 'x' } }]])
  })

  test('is not offered the case by its allocation, nor among those to whom it is restricted', async () => {
    const page = await ruth.get('/cases/r1/allocate')
    const refused = await press(office.app, ruth, page, 'Allocate the case', { practitioner: secondAdviser.id })
    expect(refused.statusCode).not.toBe(303)
    expect((await ruth.get('/cases/r1/who-may-open')).body).not.toContain(`value="${secondAdviser.id}"`)
  })

  test('is let in again by a manager who says that they only share a name', async () => {
    await settle(secondAdviser, /only share/)
    expect((await (await office.signedInAs(secondAdviser)).get('/cases/r1')).statusCode).toBe(200)
    expect(await conflicts()).toHaveLength(3)
  })
})

test('a manager who is connected says so themselves, and is out', async () => {
  const gareth = await office.signedInAs(headOfPractice)
  const done = await settle(headOfPractice, /must not open/, gareth)
  expect([done.statusCode, done.headers.location]).toEqual([303, '/duties'])
  expect((await gareth.get('/cases/r1')).statusCode).toBe(404)
})

test('not for those who settle nothing', async () => {
  const sam = await office.signedInAs(adviser)
  expect((await sam.get('/cases/r1/conflicts')).statusCode).toBe(403)
  expect((await sam.post('/cases/r1/conflicts', { person: secondAdviser.id, finding: 'x', reason: 'y' })).statusCode).toBe(403)
})

// The last, for it changes what the database does: what costs time is counted where it is done.
test('what is kept from somebody is read as often for a case that they must not see as for one that is not there', async () => {
  const priya = await office.signedInAs(secondAdviser)
  await office.given([['conflict.recorded', '2026-03-27T16:00', { data: { person: secondAdviser.id, finding: 'they are connected, and must not open the record', reason: 'x' } }]])
  await asOwner(async () => {
    await sql`CREATE SEQUENCE asked`.execute(office.db)
    await sql`CREATE OR REPLACE FUNCTION viewer_conflicts() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
      AS $$ SELECT record_id FROM conflict WHERE person = viewer() AND NOT namesake AND nextval('asked') > 0 $$`.execute(office.db)
  })
  const asked = async () => (await asOwner(() => sql<{ times: number }>`SELECT last_value::int AS times FROM asked`.execute(office.db))).rows[0]!.times
  const during = async (path: string) => {
    const before = await asked()
    expect((await priya.get(path)).statusCode).toBe(404)
    return await asked() - before
  }
  for (const page of ['', '/people', '/emergency']) {
    await during(`/cases/r1${page}`)
    const times = await during(`/cases/r1${page}`)
    expect(times).toBeGreaterThan(0)
    expect(await during(`/cases/r0${page}`)).toBe(times)
  }
})
