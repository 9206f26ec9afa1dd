import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openShell, people } from '../../test/support/shell.ts'
import type { Shell } from '../../test/support/shell.ts'
import { visitor } from '../../test/support/visitor.ts'
import { NotFound } from '../platform/http.ts'
import { asOwner } from '../platform/sql/asker.ts'
import type { Feature } from '../platform/http.ts'
import { paths } from '../platform/paths.ts'

const cases: Feature = async (app) => {
  app.get(paths.case.view.pattern, { config: { permission: 'case.view', audit: 'case.viewed' } }, async ({ url }) => {
    if (url.startsWith('/cases/missing')) throw new NotFound('There is no such case.')
    if (url.startsWith('/cases/broken')) throw new Error('secret')
    return 'the case'
  })
  app.get(paths.case.allocate.pattern, { config: { permission: 'case.allocate', audit: 'case.allocation-opened' } }, async () => 'the form')
  app.get('/quiet', { config: { permission: 'case.view', audit: 'none', why: 'It shows nothing about anybody' } }, async () => 'quiet')
}

let shell: Shell
beforeAll(async () => {
  shell = await openShell({ features: [cases] })
})
afterAll(() => shell.close())

async function last(): Promise<object | undefined> {
  return shell.db.selectFrom('audit').select(['at', 'person', 'role', 'action', 'record_id', 'path', 'outcome'])
    .orderBy('id', 'desc').executeTakeFirst()
}

test('every use of a route with an audit event leaves one row: who, as what, what, which record, how it went', async () => {
  const adviser = visitor(shell.app)
  await adviser.signInAs(people.adviser)
  expect(await last()).toMatchObject({ action: 'person.signed-in', outcome: 'allowed' })

  await adviser.get('/cases/r1?tab=people')
  expect(await last()).toEqual({
    at: shell.clock.now(), person: 'w-fca', role: 'fca', action: 'case.viewed', record_id: 'r1', path: '/cases/r1?tab=people', outcome: 'allowed',
  })
  await adviser.get('/cases/r1/allocate')
  expect(await last()).toMatchObject({ person: 'w-fca', action: 'case.allocation-opened', record_id: 'r1', outcome: 'refused' })
  await adviser.get('/cases/missing')
  expect(await last()).toMatchObject({ record_id: 'missing', outcome: 'not-found' })
  await adviser.get('/cases/broken')
  expect(await last()).toMatchObject({ record_id: 'broken', outcome: 'broke' })

  const before = await last()
  await adviser.get('/quiet')
  await adviser.get('/nowhere')
  expect(await last()).toEqual(before)
})

test('somebody who has not signed in is turned away, and that is recorded', async () => {
  await visitor(shell.app).get('/cases/r9')
  expect(await last()).toMatchObject({ person: null, role: null, action: 'case.viewed', record_id: 'r9', outcome: 'refused' })
})

test('signing in names the person who did', async () => {
  await visitor(shell.app).signInAs(people.manager)
  expect(await last()).toMatchObject({ person: 'w-manager', role: 'cafcass-manager', action: 'person.signed-in' })
})

test('what cannot be recorded is not shown', async () => {
  const adviser = visitor(shell.app)
  await adviser.signInAs(people.adviser)
  await asOwner(() => sql`ALTER TABLE audit RENAME TO audit_away`.execute(shell.db))
  const response = await adviser.get('/cases/r1')
  await asOwner(() => sql`ALTER TABLE audit_away RENAME TO audit`.execute(shell.db))
  expect(response.statusCode).toBe(500)
  expect(response.body).not.toContain('the case')
})
