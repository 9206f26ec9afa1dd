import { beforeAll, expect, test } from 'vitest'
import { openAccessOffice, restrictedTo } from '../../../../test/support/access-office.ts'
import type { AccessOffice } from '../../../../test/support/access-office.ts'
import { plain, press } from '../../../../test/support/sent-form.ts'
import { people } from '../../../../test/support/shell.ts'
import { recordStore } from '../../../platform/sql/record-store.ts'

const { manager, adviser, secondAdviser, headOfPractice, assistantDirector, businessSupport } = people
/** Manages nobody here, and the case is not open to him. */
const martin = { ...manager, id: 'w-manager-2', name: 'Martin Kowalczyk' }

let office: AccessOffice
beforeAll(async () => {
  office = await openAccessOffice()
  await office.db.insertInto('worker').values(martin).execute()
  await office.staff.reload()
  await office.given([restrictedTo(adviser, manager)])
  return () => office.close()
})

const entries = async (type: string) => (await recordStore.read(office.db, 'r1'))!.entries.filter((entry) => entry.type === type)
const openings = async (person: { readonly id: string }) => plain((await (await office.signedInAs(person)).get('/emergency-openings')).body)

test('without a reason it stays closed', async () => {
  const priya = await office.signedInAs(secondAdviser)
  const page = await priya.get('/cases/r1/emergency')
  expect(plain(page.body)).not.toMatch(/Khan|next door/)
  const again = await press(office.app, priya, page, 'Open it for 4 hours', { reason: '  ' })
  expect([again.statusCode, again.body.includes('<a href="#reason">Say why it cannot wait</a>')]).toEqual([422, true])
  expect((await priya.get('/cases/r1')).statusCode).toBe(403)
  expect(await entries('record.opened-in-emergency')).toEqual([])
})

test('with one it is open at once, for four hours, and the manager is told', async () => {
  const priya = await office.signedInAs(secondAdviser)
  const done = await press(office.app, priya, await priya.get('/cases/r1/emergency'), 'Open it for 4 hours', { reason: 'The school rings: Amira has run away.' })
  expect([done.statusCode, done.headers.location]).toEqual([303, '/cases/r1'])
  expect(plain((await priya.get('/cases/r1')).body)).toContain('You opened it in an emergency: it is open to you until Friday 27 March 2026, 20:10')
  const [entry] = await entries('record.opened-in-emergency')
  expect(entry).toMatchObject({ by: { person: secondAdviser.id }, data: { reason: 'The school rings: Amira has run away.', until: '2026-03-27T20:10:00Z' } })

  await office.deliver()
  const notices = await office.db.selectFrom('notice').select(['person', 'kind', 'record_id']).execute()
  expect(notices).toEqual([{ person: manager.id, kind: 'emergency-opening', record_id: 'r1' }])
  const ruth = await office.signedInAs(manager)
  expect(plain((await ruth.get('/notices')).body)).toContain('Somebody has opened a record in an emergency')
  expect((await ruth.get('/notices')).body).toContain('href="/emergency-openings">Review it')
})

test('what they see while it is open is written down with that reason', async () => {
  const last = await office.db.selectFrom('audit').select(['action', 'outcome', 'why']).where('person', '=', secondAdviser.id)
    .where('action', '=', 'case.viewed').orderBy('id', 'desc').executeTakeFirst()
  expect(last).toEqual({ action: 'case.viewed', outcome: 'allowed', why: 'emergency' })
})

test('opened again while it is open, nothing more is written', async () => {
  const priya = await office.signedInAs(secondAdviser)
  expect((await priya.get('/cases/r1/emergency')).headers.location).toBe('/cases/r1')
  await priya.get('/duties')
  expect((await priya.post('/cases/r1/emergency', { reason: 'Again' })).statusCode).toBe(303)
  expect(await entries('record.opened-in-emergency')).toHaveLength(1)
})

test('after four hours it is closed, and can be opened again', async () => {
  const before = office.clock.now()
  office.clock.set(before + 4 * 3_600_000)
  const priya = await office.signedInAs(secondAdviser)
  expect((await priya.get('/cases/r1')).statusCode).toBe(403)
  expect((await priya.get('/cases/r1/emergency')).statusCode).toBe(200)
  office.clock.set(before)
})

test('it waits for the review of every manager who may know of it, and of nobody else', async () => {
  expect(await openings(manager)).toContain('Priya Raman, Friday 27 March 2026, 16:10')
  // The reason is what there is to judge; of the record itself he sees nothing.
  const shown = await openings(martin)
  expect(shown).toContain('A restricted case that is not open to you')
  expect(shown).toContain('The school rings')
  expect(shown).not.toContain('Khan')
  expect(shown).toMatch(/Emergency openings 1/)
  for (const person of [secondAdviser, businessSupport]) {
    expect((await (await office.signedInAs(person)).get('/emergency-openings')).statusCode).toBe(403)
  }
})

test('whoever opened it does not review it', async () => {
  const gareth = await office.signedInAs(headOfPractice)
  await press(office.app, gareth, await gareth.get('/cases/r1/emergency'), 'Open it for 4 hours', { reason: 'Nobody else answers' })
  const { id } = (await entries('record.opened-in-emergency')).at(-1)!
  expect(plain((await gareth.get('/emergency-openings')).body)).not.toContain('Nobody else answers')
  expect((await gareth.get(`/emergency-openings/r1/${id}`)).statusCode).toBe(404)
  expect((await gareth.post(`/emergency-openings/r1/${id}`, { finding: 'it was right', notes: 'Yes' })).statusCode).toBe(404)
  expect(await entries('emergency-opening.reviewed')).toEqual([])
  // He has a manager's post and no manager: whoever restricted it is told.
  await office.deliver()
  expect(await office.db.selectFrom('notice').select('person').orderBy('id').execute()).toEqual([{ person: manager.id }, { person: manager.id }])
})

test('a review needs a finding and notes, and ends the waiting', async () => {
  const browser = await office.signedInAs(martin)
  const [, href] = /href="(\/emergency-openings\/r1\/[^"]+)">Review it/.exec((await browser.get('/emergency-openings')).body) ?? []
  const page = await browser.get(href!)
  const again = await press(office.app, browser, page, 'Save the review')
  expect(again.statusCode).toBe(422)
  expect(again.body).toContain('<a href="#finding">Say whether it was right to open it</a>')
  expect(again.body).toContain('<a href="#notes">Say what you found</a>')
  const done = await press(office.app, browser, again, 'Save the review', { finding: 'it was right', notes: 'Amira was found within the hour.' })
  expect(done.headers.location).toBe('/emergency-openings')
  const [review] = await entries('emergency-opening.reviewed')
  expect(review).toMatchObject({ by: { person: martin.id }, data: { finding: 'it was right', notes: 'Amira was found within the hour.' } })
  expect(review!.about).toBe((await entries('record.opened-in-emergency'))[0]!.id)
  expect(await openings(martin)).not.toContain('The school rings')
  expect((await browser.get(href!)).statusCode).toBe(404)
})

test('a case that is not restricted, or to which nothing brings them, is opened by no emergency', async () => {
  await office.given([['case.opened', '2026-03-23T09:00', { data: {} }]], { id: 'east' })
  await office.given([['case.opened', '2026-03-23T09:00', { data: {} }], restrictedTo(assistantDirector)], { id: 'west', office: 'Westmere office' })
  const sam = await office.signedInAs(adviser)
  expect((await sam.get('/cases/east/emergency')).headers.location).toBe('/cases/east')
  expect((await sam.get('/cases/west/emergency')).statusCode).toBe(404)
  expect((await sam.post('/cases/west/emergency', { reason: 'Now' })).statusCode).toBe(404)
})
