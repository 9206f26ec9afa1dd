import { afterAll, beforeAll, expect, test } from 'vitest'
import { openShell, people } from '../../../../test/support/shell.ts'
import type { Shell } from '../../../../test/support/shell.ts'
import { visitor } from '../../../../test/support/visitor.ts'
import type { Visitor } from '../../../../test/support/visitor.ts'
import type { Feature } from '../../../platform/http.ts'
import { paths } from '../../../platform/paths.ts'

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0'
const safari = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1'

const cases: Feature = async (app) => {
  app.post(paths.case.view.pattern, { config: { permission: 'case.record', audit: 'case.recorded' } }, async ({ body }) => body)
}

let shell: Shell
beforeAll(async () => {
  shell = await openShell({ features: [cases] })
})
afterAll(() => shell.close())

async function signedIn(person: { readonly id: string }, userAgent?: string): Promise<Visitor> {
  const someone = visitor(shell.app, userAgent)
  await someone.signInAs(person)
  return someone
}

const placesIn = ({ body }: { readonly body: string }) => [...body.matchAll(/name="place" value="([^"]+)"/g)].map(([, key]) => key).filter((key) => key !== 'all')
const isSignedIn = async (someone: Visitor) => (await someone.get('/where-you-are-signed-in')).statusCode === 200

test('one sees where one is signed in, since when, and when each was last used; nobody else’s', async () => {
  const desk = await signedIn(people.adviser, firefox)
  shell.clock.advance(40 * 60_000)
  const phone = await signedIn(people.adviser, safari)
  await signedIn(people.manager)
  const page = await phone.get('/where-you-are-signed-in')
  expect(page.body).toContain('Firefox on Windows')
  expect(page.body).toContain('Safari on an iPhone')
  expect(page.body.replaceAll(/\s+/g, ' ')).toContain('Signed in 16:10 today; last used 16:10 today')
  expect(page.body).toContain('Signed in 16:50 today; last used 16:50 today')
  expect(placesIn(page)).toHaveLength(1)
  expect(page.body).not.toContain(desk.cookies.get('session'))
})

test('one place can be ended from another; what is typed there then is kept', async () => {
  const [desk, phone] = [await signedIn(people.guardian, firefox), await signedIn(people.guardian, safari)]
  await desk.get('/nowhere')
  const [place = ''] = placesIn(await phone.get('/where-you-are-signed-in'))
  const page = await phone.follow(await phone.post('/where-you-are-signed-in', { place }))
  expect(page.body).toContain('You have signed out there.')
  expect(placesIn(page)).toEqual([])
  expect((await desk.post('/cases/r1', { concern: 'Not finished' })).headers.location).toBe('/sign-in')
  expect((await desk.signInAs(people.guardian)).headers.location).toBe('/send-again')
  expect(await isSignedIn(phone)).toBe(true)
})

test('all can be ended at once, this one too', async () => {
  const [desk, phone] = [await signedIn(people.quality, firefox), await signedIn(people.quality, safari)]
  await phone.get('/where-you-are-signed-in')
  const page = await phone.follow(await phone.post('/where-you-are-signed-in', { place: 'all' }))
  expect(page.body).toContain('You have signed out everywhere.')
  expect([await isSignedIn(desk), await isSignedIn(phone)]).toEqual([false, false])
  expect(await shell.db.selectFrom('audit').select(['person', 'outcome']).where('action', '=', 'session.ended').orderBy('id', 'desc').executeTakeFirst())
    .toMatchObject({ outcome: 'allowed' })
})

test('nobody can end what is another’s', async () => {
  const [victim, attacker] = [await signedIn(people.businessSupport, firefox), await signedIn(people.secondAdviser)]
  const other = await signedIn(people.businessSupport)
  const [place = ''] = placesIn(await other.get('/where-you-are-signed-in'))
  await attacker.get('/where-you-are-signed-in')
  const page = await attacker.follow(await attacker.post('/where-you-are-signed-in', { place }))
  expect(page.body).toContain('You were not signed in there any more.')
  expect(await isSignedIn(victim)).toBe(true)
})

test('what has come to its limit is not listed', async () => {
  await signedIn(people.headOfPractice, firefox)
  shell.clock.advance(60 * 60_000)
  const again = await signedIn(people.headOfPractice)
  expect((await again.get('/where-you-are-signed-in')).body).toContain('You are signed in nowhere else.')
})

test('somebody who is gone is signed in nowhere, and a request that was under way brings nothing back', async () => {
  const desk = await signedIn(people.assistantDirector, firefox)
  const under = desk.get('/where-you-are-signed-in')
  await shell.db.deleteFrom('worker').where('id', '=', people.assistantDirector.id).execute()
  await under
  expect(await isSignedIn(desk)).toBe(false)
})
