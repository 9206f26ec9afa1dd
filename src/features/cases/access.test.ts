import { beforeAll, describe, expect, test } from 'vitest'
import { openCasework, received } from '../../../test/support/casework.ts'
import type { Casework } from '../../../test/support/casework.ts'
import { people } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import { askingAs, person as personAsking } from '../../platform/sql/asker.ts'
import { permissionsOf } from '../../platform/permissions.ts'
import { maySee } from './access.ts'
import { countApplications, findApplications } from './applications/find-applications.ts'

const westmere = { id: 'w-west', name: 'Nia Rhys', role: 'fca', manager_id: 'w-west-m', organisation: 'Family Court Advisory Service', office: 'Westmere office', email: null }
const westmereManager = { ...westmere, id: 'w-west-m', name: 'Bill Cole', role: 'cafcass-manager', manager_id: null }
const stranger = { ...people.adviser, id: 'w-judge', name: 'A Judge', role: 'court' }

let casework: Casework

beforeAll(async () => {
  casework = await openCasework()
  await casework.db.insertInto('worker').values([westmereManager, westmere, stranger]).execute()
  await casework.staff.reload()
  const { given } = casework
  await given([received()], { id: 'east' })
  await given([received()], { id: 'west', office: 'Westmere office' })
  await given([received()], { id: 'nowhere', office: undefined })
  // Held by somebody of another office than the case's own.
  await given([received(), ['case.allocated', '2026-03-24T11:00', { data: { practitioner: westmere.id } }]], { id: 'lent' })
  return () => casework.close()
})

describe.each([
  ['an adviser: the office’s', people.adviser, ['east', 'lent']],
  ['business support: the office’s', people.businessSupport, ['east', 'lent']],
  ['a manager: the office’s', people.manager, ['east', 'lent']],
  ['an adviser of another office: its own, and what they hold', westmere, ['lent', 'west']],
  ['their manager: the office’s, and what their people hold', westmereManager, ['lent', 'west']],
  ['the head of practice: every case', people.headOfPractice, ['east', 'lent', 'nowhere', 'west']],
  ['the assistant director: every case', people.assistantDirector, ['east', 'lent', 'nowhere', 'west']],
  ['quality assurance: every case', people.quality, ['east', 'lent', 'nowhere', 'west']],
  ['a role that the table of permissions does not know: none', stranger, []],
] as const)('%s', (_, person, open) => {
  test('the list, the count, the question and the page give one answer', async () => {
    const { db, app, clock } = casework
    const asThem = <T>(ask: () => Promise<T>): Promise<T> => askingAs(personAsking(person, clock.now()), ask)
    const viewer = { ...person, permissions: permissionsOf(person.role) }
    const listed = await asThem(() => db.selectFrom('case_summary').select('record_id').orderBy('record_id').execute())
    expect(listed.map(({ record_id: id }) => id)).toEqual(open)

    const waiting = open.filter((id) => id !== 'lent')
    const applications = await asThem(() => findApplications(db, viewer, { show: 'unallocated', now: 0, offset: 0, limit: 25 }))
    expect(applications.map(({ recordId }) => recordId).sort()).toEqual(waiting)
    expect((await asThem(() => countApplications(db, viewer))).unallocated).toBe(waiting.length)

    const browser = visitor(app)
    await browser.signInAs(person)
    for (const id of ['east', 'west', 'nowhere', 'lent']) {
      expect(await asThem(() => maySee(db, id))).toBe(open.some((one) => one === id))
      if (person.role === 'court') continue
      expect((await browser.get(`/cases/${id}`)).statusCode).toBe(open.some((one) => one === id) ? 200 : 404)
    }
  })
})

test('a case that is not there and one that is not open look alike, and each look is written down', async () => {
  const { db, app } = casework
  const browser = visitor(app)
  await browser.signInAs(people.adviser)
  const [missing, shut] = [await browser.get('/cases/no-such-case'), await browser.get('/cases/west')]
  expect(shut.statusCode).toBe(404)
  const plain = (body: string) => body.replaceAll(/value="[^"]+"|west|no-such-case/g, '')
  expect(plain(shut.body)).toBe(plain(missing.body))
  const looks = await db.selectFrom('audit').select(['action', 'record_id', 'outcome']).where('person', '=', people.adviser.id)
    .where('record_id', 'in', ['west', 'no-such-case']).orderBy('id', 'desc').limit(2).execute()
  expect(looks).toEqual([
    { action: 'case.viewed', record_id: 'west', outcome: 'not-found' },
    { action: 'case.viewed', record_id: 'no-such-case', outcome: 'not-found' },
  ])
})

test.each(['', '/people', '/chronology', '/duties', '/allocate'])('no page of a case is open where the case is not: %s', async (page) => {
  const browser = visitor(casework.app)
  await browser.signInAs(people.manager)
  expect((await browser.get(`/cases/west${page}`)).statusCode).toBe(404)
})
