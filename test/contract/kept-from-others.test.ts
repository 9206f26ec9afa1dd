import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { intakeFile } from '../../src/features/intake/index.ts'
import { belongsIn } from '../../src/features/record-entry/index.ts'
import { commands } from '../../src/main/cli/commands.ts'
import { runCli } from '../../src/main/cli/run.ts'
import { configured } from '../../src/main/cli/store.ts'
import { openProduct } from '../../src/main/product.ts'
import type { Product } from '../../src/main/product.ts'
import { appOf } from '../../src/main/serve.ts'
import { simulatedClock } from '../../src/platform/clock.ts'
import { paths } from '../../src/platform/paths.ts'
import { asOwner } from '../../src/platform/sql/asker.ts'
import { vocabulary } from '../../src/procedures/vocabulary/index.ts'
import type { EntryType } from '../../src/procedures/vocabulary/index.ts'
import { createPipeline } from '../../src/record/pipeline.ts'
import type { Draft } from '../../src/record/stored-entry.ts'
import { eastmereApplication, eastmereCase } from '../support/case-entries.ts'
import { newerCase } from '../support/court-feed.ts'
import { everythingOf } from '../support/entry-data.ts'
import { fridayAfternoon, write } from '../support/record-office.ts'
import { press } from '../support/sent-form.ts'
import { people } from '../support/shell.ts'
import { visitor } from '../support/visitor.ts'
import type { Visitor } from '../support/visitor.ts'

// Marked values are planted wherever somebody can type, and everything that the product says is searched for them.

const office = { organisation: 'Family Court Advisory Service', office: 'Eastmere office', email: null }
const far = { ...office, id: 'w-far', name: 'Nia Rhys', role: 'fca', manager_id: 'w-far-m', office: 'Westmere office' }
const farManager = { ...far, id: 'w-far-m', name: 'Bill Cole', role: 'cafcass-manager', manager_id: null }
/** Shares the name of a party of the Eastmere case. */
const namesake = { ...office, id: 'w-reed', name: 'Daniel Reed', role: 'fca', manager_id: 'w-manager' }
const everyOffice = [people.headOfPractice, people.assistantDirector, people.quality]
const eastmere = [people.adviser, people.manager, people.secondAdviser, people.businessSupport]

interface Planted {
  readonly id: string
  /** What stands in front of every value that was typed into it. */
  readonly mark: string
  readonly openTo: readonly { readonly id: string }[]
  readonly confidedTo: readonly { readonly id: string }[]
}

const cases: readonly Planted[] = [
  { id: 'near', mark: 'ZZQ-NEAR-', openTo: [...eastmere, ...everyOffice], confidedTo: [people.adviser, people.manager] },
  { id: 'far', mark: 'ZZQ-FAR-', openTo: [far, farManager, ...everyOffice], confidedTo: [far, farManager] },
  { id: 'hmcts-prl-1770000000000002', mark: 'ZZQ-COURT-', openTo: [...eastmere, namesake, ...everyOffice], confidedTo: [] },
]
const viewers = [...eastmere, ...everyOffice, far, farManager, namesake]

let directory = ''
let product: Product
let app: FastifyInstance
const log: string[] = []
const browsers = new Map<string, Visitor>()

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'paramountcy-'))
  process.env['PARAMOUNTCY_DATA'] = join(directory, 'data')
  product = await openProduct(configured(), simulatedClock(new Date(fridayAfternoon).toISOString()))
  await product.db.insertInto('worker').values([...Object.values(people), farManager, far, namesake]).execute()
  await product.staff.reload()
  app = await appOf(product, { ...configured(), demonstration: true }, { level: 'debug', stream: { write: (line) => { log.push(line) } } })
  for (const person of viewers) {
    const browser = visitor(app)
    await browser.signInAs(person)
    browsers.set(person.id, browser)
  }
  await plant('near', people.adviser.id, 'Eastmere office', ['concern.identified', 'child.moved-area', 'referral.made'])
  await plant('far', far.id, 'Westmere office', null)
  await closeAddress('far')
  await plantFromCourt()
  await confide('near', people.businessSupport, 'p2', 'ZZQ-CONF-1 Marker Street')
  await confide('near', people.secondAdviser, 'c1', 'ZZQ-CONF-2 Marker School')
  await confide('far', far, 'p1', 'ZZQ-CONF-3 Marker Street')
})

afterAll(() => {
  delete process.env['PARAMOUNTCY_DATA']
  rmSync(directory, { recursive: true })
})

/** Writes one entry of each type, or of those named, with a marked value in each place for words. */
async function plant(id: string, practitioner: string, at: string, only: readonly string[] | null): Promise<void> {
  const { mark } = cases.find((one) => one.id === id)!
  const trusting = createPipeline({ ...product.parts, authorise: () => ({ allowed: true }) })
  const actor = { person: null, role: 'business-support', organisation: null }
  const now = product.clock.now()
  const application = { ...eastmereApplication, court: `${mark}court`, localAuthority: `${mark}authority`, caseNumber: `${mark}number` }
  const opening = [
    { type: 'court-application.received', at: now, data: application },
    { type: 'case.allocated', at: now, data: { practitioner, practitionerRole: 'family court adviser' } },
  ]
  const { id: _, ...head } = { ...eastmereCase, title: `${mark}title`, office: at }
  expect(await trusting.execute(write, { record: id, opens: head, entries: opening }, actor)).toMatchObject({ kind: 'recorded' })
  const types = vocabulary.recordable.filter((type) => belongsIn(type, 'case') && (only === null || only.includes(type.slug)))
  let drafts: readonly Draft[] = types.map((type) => ({ id: `${id}-${type.slug}`, type: type.slug, at: now, data: marked(type, mark) }))
  // Where a procedure holds something back, the rest is written without it.
  for (;;) {
    const outcome = await trusting.execute(write, { record: id, entries: drafts }, actor)
    if (outcome.kind === 'recorded') break
    if (outcome.kind !== 'refused') throw new Error(JSON.stringify(outcome).slice(0, 2000))
    const held = new Set(outcome.objections.map(({ entry }) => entry))
    drafts = drafts.filter((draft) => !held.has(draft.id!))
  }
  expect(drafts.length).toBeGreaterThan(only === null ? 200 : only.length - 1)
}

function marked(type: EntryType, mark: string): Record<string, unknown> {
  const said = everythingOf(type)
  let count = 0
  const next = (): string => `${mark}${type.slug}-${++count}`
  const fill = (value: unknown, control: string): unknown => {
    if (['text', 'longText', 'person', 'organisation', 'file'].includes(control)) return next()
    if (control === 'actions') return [{ action: next(), who: next(), person: next(), by: '2026-04-02' }]
    if (control === 'attendance') return [{ name: next(), role: next(), attended: true }]
    return value
  }
  // What is chosen and not typed is left out where it can be: it would start what another type is for.
  const worded = new Set(['text', 'longText', 'person', 'organisation', 'file', 'actions', 'attendance'])
  return Object.fromEntries(type.fields.flatMap(({ name, control, requiredBy }) =>
    said[name] !== undefined && (worded.has(control) || requiredBy.length > 0) ? [[name, fill(said[name], control)]] : []))
}

/** The mother's address stands in the application; from now on the court keeps it from the others. */
async function closeAddress(id: string): Promise<void> {
  const everybody = eastmereApplication.people.map((one) => one.id === 'p1' ? { ...one, address: undefined, confidential: { address: true } } : one)
  const update = { type: 'court-case.updated', at: product.clock.now(), data: { people: everybody, changed: ['people'] } }
  const trusting = createPipeline({ ...product.parts, authorise: () => ({ allowed: true }) })
  const outcome = await trusting.execute(write, { record: id, entries: [update] }, { person: null, role: 'business-support', organisation: null })
  expect(outcome.kind).toBe('recorded')
}

/** A court's file that keeps an address from the others, and in whose words somebody typed it again. */
async function plantFromCourt(): Promise<void> {
  const address = { AddressLine1: 'ZZQ-CONF-4 Marker Street', PostTown: 'Eastmere', PostCode: 'ZZ99 3AB' }
  const told = newerCase({}, {
    courtName: 'ZZQ-COURT-name', childrenKnownToLocalAuthorityTextArea: 'She moved to ZZQ-CONF-4 Marker Street.', applicantsConfidentialDetails: [],
    applicants: [{ id: 'p1', value: { firstName: 'Carys', lastName: 'Bevan', isAddressConfidential: 'Yes', address } }],
  })
  async function* bytes() { yield Buffer.from(JSON.stringify([told])) }
  const { id, role, organisation, office: at } = people.businessSupport
  const result = await intakeFile({ bytes: bytes() }, { ...product, actor: { person: id, role, organisation, office: at } })
  expect(result).toMatchObject({ opened: [{ record: 'hmcts-prl-1770000000000002' }], refused: [] })
}

async function confide(record: string, { id }: { readonly id: string }, subject: string, value: string): Promise<void> {
  const browser = browsers.get(id)!
  const page = await browser.get(paths.case.keepConfidence({ recordId: record }))
  const done = await press(app, browser, page, 'Keep it in confidence', { subject, kind: 'address', value })
  expect(done.statusCode).toBe(303)
}

/** Every address of the product that has a page, its parameters filled in from a record. */
async function addresses(record: string): Promise<readonly string[]> {
  const entries = await product.db.selectFrom('entry').select(['id', 'type']).where('record_id', '=', record).orderBy('seq').execute()
  const duty = await product.db.selectFrom('duty').select('id').where('record_id', '=', record).limit(1).executeTakeFirst()
  const kept = entries.filter(({ type }) => type === 'confidence.kept').map(({ id }) => id)
  const shown = ['court-application.received', 'concern.identified', 'child.moved-area', 'confidence.kept']
    .flatMap((type) => entries.find((entry) => entry.type === type)?.id ?? [])
  const values: Readonly<Record<string, readonly string[]>> = {
    recordId: [record], entryId: shown, confidenceId: kept, dutyId: [duty?.id ?? 'none'],
    entryType: ['child.moved-area'], pack: ['cafcass-2025'], citation: ['10'], process: ['concern'], chapter: ['1'], role: ['fca'],
  }
  return patternsIn(paths).filter((pattern) => app.hasRoute({ method: 'GET', url: pattern })).flatMap((pattern) => filled(pattern, values))
}

function patternsIn(tree: object): readonly string[] {
  return Object.values(tree).flatMap((one: unknown) => {
    if (typeof one === 'function' && 'pattern' in one) return [String(one.pattern)]
    return typeof one === 'object' && one !== null ? patternsIn(one) : []
  })
}

function filled(pattern: string, values: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const [parameter, name = ''] = /:(\w+)/.exec(pattern) ?? []
  if (parameter === undefined) return [pattern]
  return (values[name] ?? ['none']).flatMap((value) => filled(pattern.replace(parameter, encodeURIComponent(value)), values))
}

const ofNoRecord = (path: string): boolean => cases.every(({ id }) => !path.includes(id))

describe('what is told to whom', () => {
  test('an address of every page is tried', async () => {
    const tried = await addresses('near')
    expect(tried.length).toBeGreaterThan(40)
    const routes = app.printRoutes({ commonPrefix: false }).split('\n').filter((line) => /\bGET\b/.test(line)).length
    expect(routes).toBeGreaterThan(30)
  })

  test.each([...viewers, { id: '', name: 'nobody who has signed in' }])('$name', async (person) => {
    const browser = browsers.get(person.id) ?? visitor(app)
    const leaks: string[] = []
    let readHere = 0
    const seen = new Set<string>()
    for (const [index, { id: record }] of cases.entries()) {
      for (const path of await addresses(record)) {
        // What belongs to no record is asked for once.
        if (index > 0 && ofNoRecord(path)) continue
        if ([paths.signOut.pattern, paths.signIn.pattern].includes(path as never)) continue
        const { body, headers } = await browser.get(path)
        const said = `${body}\n${JSON.stringify(headers)}`
        for (const one of cases) {
          const isOpen = one.openTo.some(({ id }) => id === person.id)
          if (!said.includes(one.mark)) continue
          seen.add(one.id)
          if (!isOpen) leaks.push(`${one.mark} at ${path}`)
        }
        if (path.includes('/far') && said.includes('12 Elm Walk')) leaks.push(`an address that was open once at ${path}`)
        if (!/ZZQ-CONF-/.test(said)) continue
        const { confidedTo, id } = cases.find((one) => path.includes(`/${one.id}/`))!
        const isItsPage = path.startsWith(`${paths.case.confidences({ recordId: id })}/`)
        if (isItsPage && confidedTo.some((one) => one.id === person.id)) readHere += 1
        else leaks.push(`a confidence at ${path}`)
      }
    }
    expect(leaks).toEqual([])
    // Whoever has the record open is told what was typed into it, or nothing would have been tried.
    expect(seen).toEqual(new Set(cases.filter(({ openTo }) => openTo.some(({ id }) => id === person.id)).map(({ id }) => id)))
    const entitled = cases.filter(({ confidedTo }) => confidedTo.some(({ id }) => id === person.id)).map(({ id }) => id === 'near' ? 2 : 1)
    expect(readHere).toBe(entitled.reduce((sum, count) => sum + count, 0))
  })

  test('what is searched for, sent in a header, a cookie, a file’s name or a form that is refused goes no further', async () => {
    const browser = browsers.get(people.secondAdviser.id)!
    await browser.get('/cases/near/record?words=ZZQ-REQ-1&all=yes', { 'user-agent': 'ZZQ-REQ-2', 'referer': 'http://localhost/ZZQ-REQ-3', 'x-forwarded-for': 'ZZQ-REQ-4' })
    await browser.get('/procedures/search?words=ZZQ-REQ-5', { cookie: 'ZZQ-REQ=ZZQ-REQ-6' })
    await browser.get('/ZZQ-REQ-7/no-such-page')
    await browser.post('/cases/near/confidential-details/add', { _csrf: 'stale', subject: 'ZZQ-REQ-8', kind: 'ZZQ-REQ-9', value: 'ZZQ-REQ-10' })
    await browser.post('/cases/near/confidential-details/readers', { person: 'ZZQ-REQ-11', reason: 'ZZQ-REQ-12' })
    await app.inject({
      method: 'POST', url: '/intake', cookies: Object.fromEntries(browsers.get(people.businessSupport.id)!.cookies),
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'origin': 'http://localhost:80' },
      payload: '--x\r\ncontent-disposition: form-data; name="file"; filename="ZZQ-REQ-13.json"\r\n\r\n{"ZZQ-REQ-14":\r\n--x--\r\n',
    })
    const told: string[] = []
    for (const other of [people.adviser, people.assistantDirector, far]) {
      for (const path of (await addresses('near')).filter((one) => !one.includes('who-looked') && !one.startsWith('/intake'))) {
        const { body } = await browsers.get(other.id)!.get(path)
        if (body.includes('ZZQ-REQ')) told.push(`${other.name} at ${path}`)
      }
    }
    expect(told).toEqual([])
  })

  test('no log says any of it', () => {
    expect(log.length).toBeGreaterThan(500)
    expect(log.filter((line) => line.includes('ZZQ-'))).toEqual([])
  })

  test('no table can be read for a confidence; nothing is sent out that was typed', async () => {
    const { rows: tables } = await sql<{ name: string }>`SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`.execute(product.db)
    const holding = async (text: string): Promise<readonly string[]> => {
      const found: string[] = []
      for (const { name } of tables) {
        const { rows } = await asOwner(() => sql`SELECT FROM ${sql.table(name)} AS t WHERE t::text LIKE ${`%${text}%`}`.execute(product.db))
        if (rows.length > 0) found.push(name)
      }
      return found
    }
    expect(await holding('ZZQ-CONF-')).toEqual([])
    expect(await holding('Marker Street')).toEqual([])
    const typed = await holding('ZZQ-')
    for (const name of ['outbox', 'notice', 'command', 'session']) expect(typed).not.toContain(name)
  })
})

describe('on the command line', () => {
  const said: string[] = []
  beforeAll(async () => {
    await app.close()
    await product.close()
    const run = async (...words: readonly string[]): Promise<string> => {
      let [out, err] = ['', '']
      const status = await runCli(words, commands, { out: (text) => { out += text }, err: (text) => { err += text } })
      said.push(out, err)
      expect([...words, status]).toEqual([...words, 0])
      return out
    }
    await expect(run('export', 'far')).rejects.toThrow('deeply equal')
    expect(said.join('')).toContain('tell the address of somebody whose address has become confidential since')
    expect(said.join('')).not.toContain('Elm Walk')
    for (const { id } of cases) {
      const file = join(directory, `${id}.ndjson`)
      writeFileSync(file, await run('export', id, '--with-former-addresses'))
      await run('verify', file)
      await run('evaluate', file, '--at', '2026-03-30T10:00:00Z')
    }
    await run('export', 'near', '--json')
    await run('verify')
    await run('rebuild')
    await run('verify', '--json')
  })

  test('a confidence is told by no command, an export included, which says how many there are', () => {
    const everything = said.join('\n')
    expect(everything).toContain('ZZQ-NEAR-')
    expect(everything).not.toContain('ZZQ-CONF-')
    expect(everything).not.toContain('Marker Street')
    expect(said).toContain('2 confidential details are left out: only their digests stand in the entries.\n')
    expect(everything).toContain('{"keptApart":2,')
  })
})
