import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { closeBrowser, checkPage, openBrowser } from '../../../test/support/browser.ts'
import { eastmereApplication } from '../../../test/support/case-entries.ts'
import { openCasework, received } from '../../../test/support/casework.ts'
import type { Casework } from '../../../test/support/casework.ts'
import { plain, press } from '../../../test/support/sent-form.ts'
import { people } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import type { Visitor } from '../../../test/support/visitor.ts'
import { exportRecord, takeCheckpoint } from '../../main/checkpoints.ts'
import { examineExport } from '../../record/proof/examine-export.ts'
import { rebuild } from '../../record/rebuild.ts'
import type { AttachedFile } from '../../record/seal.ts'
import { caseworkOf } from '../cases/index.ts'
import { sealsFeature } from './index.ts'

let casework: Casework
let browser: Visitor
let records = 0
let id = ''
const files: AttachedFile[] = []
const directory = mkdtempSync(join(tmpdir(), 'paramountcy-seals-'))
const place = { demonstration: true, dataDirectory: directory, signing: { key: null, keyFile: null, checkpointsDirectory: directory } }

beforeAll(async () => {
  casework = await openCasework({
    features: (deps) => [sealsFeature({
      ...deps, casework: caseworkOf(deps, null), attachmentsOf: () => Promise.resolve(files),
      exportSealed: (record, seal) => exportRecord(casework, place, { record, seal }),
    })],
  })
  return () => casework.close()
})
afterAll(async () => {
  await closeBrowser()
  rmSync(directory, { recursive: true })
})
beforeEach(async () => {
  files.length = 0
  id = `r${++records}`
  await casework.given([received(), ['screening.completed', '2026-03-24T10:00', { data: { concernIdentified: true } }]], { id })
  browser = visitor(casework.app)
  await browser.signInAs(people.manager)
})

const address = () => `/cases/${id}/frozen`
const freeze = async (reason: string) => press(casework.app, browser, await browser.get(address()), 'Freeze the record', { reason })
const seals = () => casework.db.selectFrom('seal').selectAll().where('record_id', '=', id).orderBy('seq').execute()
const addLater = () => casework.given([['hearing.listed', '2026-03-27T16:20', { data: { hearingAt: '2026-04-09T09:00:00Z' } }]], { id })

test('the record is frozen by an entry in it, with a digest, and goes on beside that', async () => {
  files.push({ id: 'a1', sha256: 'a'.repeat(64) })
  expect((await freeze('A practice review begins.')).statusCode).toBe(303)
  const [seal] = await seals()
  expect(seal).toMatchObject({ seq: 3, version: 2, reason: 'A practice review begins.', person: people.manager.id, attachments: [{ id: 'a1', sha256: 'a'.repeat(64) }] })
  await addLater()
  const { body } = await browser.get(address())
  expect(plain(body)).toContain('Frozen by Ruth Adeyemi: entries 1 to 2, and 1 file')
  expect(plain(body)).toContain('1 entry added since')
  const [known = '', since = ''] = ['known', 'since'].map((word) => new RegExp(`href="([^"]*[?]${word}=[^"]*)"`).exec(body)?.[1])
  expect((await browser.get(known)).body).not.toContain('Hearing listed')
  expect(plain((await browser.get(since)).body)).toMatch(/Added since Hearing listed/)
})

test('what was added since says so, in the chronology and on its own page; what came before does not', async () => {
  await freeze('A practice review begins.')
  await addLater()
  const chronology = plain((await browser.get(`/cases/${id}/chronology`)).body)
  expect(chronology.match(/Added since the record was frozen on Friday 27 March 2026, 16:10/g)).toHaveLength(1)
  const entries = await casework.db.selectFrom('entry').select(['id', 'seq']).where('record_id', '=', id).orderBy('seq').execute()
  const said = await Promise.all(entries.map(async (entry) => plain((await browser.get(`/cases/${id}/entries/${entry.id}`)).body).includes('Added since the record was frozen')))
  expect(said).toEqual([false, false, false, true])
})

test('the file is the record exactly as it was then, whatever came after, and taking it is written down', async () => {
  await freeze('A practice review begins.')
  const [seal] = await seals()
  const file = `${address()}/${seal!.id}/record.ndjson`
  await takeCheckpoint(casework, place)
  const entriesOf = (text: string) => text.split('\n').slice(1)
  const before = await browser.get(file)
  await addLater()
  const after = await browser.get(file)
  expect(entriesOf(after.body)).toEqual(entriesOf(before.body))
  expect(after.headers['content-disposition']).toBe('attachment; filename="record-frozen-2026-03-27.ndjson"')
  expect(examineExport(after.rawPayload)).toMatchObject({ fault: null, entries: 3, proof: { seal: seal!.id, checkpoint: { number: 1 }, inclusion: { version: 3 } } })
  const looks = await casework.db.selectFrom('audit').select(['action', 'person', 'outcome']).where('path', '=', file).execute()
  expect(looks).toEqual([1, 2].map(() => ({ action: 'record.exported', person: people.manager.id, outcome: 'allowed' })))
})

test('not where it tells an address that has become confidential since', async () => {
  await freeze('A practice review begins.')
  const [seal] = await seals()
  const people = eastmereApplication.people.map((one) => one.id === 'p1' ? { ...one, address: undefined, confidential: { address: true } } : one)
  await casework.given([['court-case.updated', '2026-03-27T16:20', { data: { people, changed: ['people'] } }]], { id })
  const answer = await browser.get(`${address()}/${seal!.id}/record.ndjson`)
  expect(answer.statusCode).toBe(403)
  expect(plain(answer.body)).toContain('tells an address that has become confidential since')
  expect(answer.body).not.toContain('Elm Walk')
})

describe('not taken', () => {
  test('without a reason', async () => {
    const page = await freeze('  ')
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('<a href="#reason">Enter why the record is frozen</a>')
    expect(await seals()).toEqual([])
  })

  test('where somebody added to it meanwhile: what was typed stays, and it can be sent again', async () => {
    const page = await browser.get(address())
    await addLater()
    const again = await press(casework.app, browser, page, 'Freeze the record', { reason: 'A review.' })
    expect(again.statusCode).toBe(409)
    expect(plain(again.body)).toContain('The case changed while this page was open')
    expect(again.body).toContain('A review.</textarea>')
    expect((await press(casework.app, browser, again, 'Freeze the record')).statusCode).toBe(303)
    expect(await seals()).toMatchObject([{ version: 3 }])
  })

  test('a second time with nothing in between; sent twice it is written once', async () => {
    const page = await browser.get(address())
    for (const reason of ['A review.', 'A review.']) expect((await press(casework.app, browser, page, 'Freeze the record', { reason })).statusCode).toBe(303)
    expect(plain((await freeze('Another review.')).body)).toContain('Nothing was added since the record was frozen last')
    expect(await seals()).toHaveLength(1)
  })
})

test.each([people.adviser, people.businessSupport, people.guardian])('not for $role', async (person) => {
  await freeze('A review.')
  const [seal] = await seals()
  await browser.signInAs(person)
  for (const path of [address(), `${address()}/${seal!.id}/record.ndjson`]) expect((await browser.get(path)).statusCode).toBe(403)
  expect((await browser.post(address(), { reason: 'Mine', version: '3' })).statusCode).toBe(403)
  expect((await browser.get(`/cases/${id}`)).body).not.toContain(address())
})

test('quality assurance may, across offices', async () => {
  await browser.signInAs(people.quality)
  expect((await browser.get(`/cases/${id}`)).body).toContain(`href="${address()}"`)
  expect((await freeze('A review.')).statusCode).toBe(303)
})

test('a seal of another record, or of none, is not there', async () => {
  await freeze('A review.')
  const [seal] = await seals()
  await casework.given([received()], { id: 'another' })
  for (const path of [`/cases/another/frozen/${seal!.id}`, `${address()}/nothing`]) expect((await browser.get(`${path}/record.ndjson`)).statusCode).toBe(404)
})

test('what is kept of seals follows from the entries', async () => {
  await freeze('A review.')
  const kept = await casework.db.selectFrom('seal').selectAll().orderBy('id').execute()
  await rebuild(casework.parts)
  expect(await casework.db.selectFrom('seal').selectAll().orderBy('id').execute()).toEqual(kept)
})

test.each([320, 1280] as const)('the page at %i px, empty, with a fault and with seals', async (width) => {
  await casework.app.listen({ port: 0, host: '127.0.0.1' }).catch(() => {})
  const server = casework.app.server.address()
  if (server === null || typeof server === 'string') throw new Error('It does not listen')
  const open = await openBrowser({ javascript: width === 1280, width })
  const { page } = open
  const there = `http://127.0.0.1:${server.port}`
  const session = [...browser.cookies].map(([name, value]) => ({ name, value, url: there }))
  await page.context().addCookies(session)
  await page.goto(`${there}${address()}`)
  await checkPage(open)
  await page.getByRole('button', { name: 'Freeze the record' }).click()
  await page.getByRole('link', { name: 'Enter why the record is frozen' }).waitFor()
  await checkPage(open)
  await page.getByRole('textbox', { name: 'Why is it frozen?' }).fill('A review begins.')
  await page.getByRole('button', { name: 'Freeze the record' }).click()
  await page.getByText('Take the record as it stood then').waitFor()
  await checkPage(open)
  expect(await seals()).toMatchObject([{ reason: 'A review begins.', version: 2 }])
  await open.close()
})
