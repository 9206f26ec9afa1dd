import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../test/support/databases.ts'
import { people } from '../../test/support/shell.ts'
import { simulatedClock } from '../platform/clock.ts'
import type { OpenDatabase } from '../platform/sql/database.ts'
import { placeKey, sessionStore } from './session-store.ts'
import type { SessionStore } from './session-store.ts'

let database: OpenDatabase
let store: SessionStore
beforeAll(async () => {
  database = await openTestDatabase()
  await database.db.insertInto('worker').values([people.headOfPractice, people.manager]).execute()
  store = sessionStore(database.db, simulatedClock('2026-03-27T16:10:00+00:00'))
})
afterAll(() => database.close())

const { id: manager } = people.manager

test('what a request still held is not written over a session that was ended meanwhile', async () => {
  await store.open('one', manager, null)
  expect(await store.end(manager, placeKey('one'))).toBe(true)
  await store.save('one', { personId: manager, flash: { kind: 'success', text: 'Saved.' } })
  expect(await store.find('one')).toMatchObject({ formerPersonId: manager })
  expect(await store.find('one')).not.toHaveProperty('personId')
})

test('nor does it bring back one from which somebody signed out', async () => {
  await store.open('two', manager, null)
  await store.forget('two')
  await store.save('two', { personId: manager })
  expect(await store.find('two')).toBeNull()
})

test('no session becomes another’s by being saved', async () => {
  await store.open('three', manager, null)
  await store.save('three', { personId: people.headOfPractice.id })
  expect(await store.find('three')).toMatchObject({ personId: manager })
  await store.save('four', { returnTo: '/cases/r1' })
  await store.save('four', { personId: manager })
  expect(await store.find('four')).not.toHaveProperty('personId')
})

test('a form that was kept outlives the end of its session', async () => {
  const kept = { path: '/cases/r1', fields: [['concern', 'Marks']] as const, personId: manager }
  await store.open('five', manager, null)
  await store.save('five', { personId: manager, kept })
  await store.endAll(manager)
  expect(await store.find('five')).toMatchObject({ formerPersonId: manager, kept })
})
