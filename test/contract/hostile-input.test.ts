import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { seedDemonstration } from '../../src/main/demo/seed-demonstration.ts'
import { people } from '../../src/main/demo/people.ts'
import { productOver } from '../../src/main/product.ts'
import type { Product } from '../../src/main/product.ts'
import { appOf } from '../../src/main/serve.ts'
import { simulatedClock } from '../../src/platform/clock.ts'
import { paths } from '../../src/platform/paths.ts'
import { openTestDatabase } from '../support/databases.ts'
import { london } from '../support/law.ts'
import { fieldsIn } from '../support/sent-form.ts'
import { visitor } from '../support/visitor.ts'
import type { Visitor } from '../support/visitor.ts'

/** Every address of the product, with every method that it answers. */
const patterns = patternsIn(paths)

function patternsIn(tree: object): readonly string[] {
  return Object.values(tree).flatMap((one: unknown) => {
    if (typeof one === 'function' && 'pattern' in one) return [String(one.pattern)]
    return typeof one === 'object' && one !== null ? patternsIn(one) : []
  })
}

const script = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
const mark = '<script>alert(1)'

/** What somebody might put where an id, a word or a name belongs. */
const values = [
  script, '../../../../etc/passwd', '..\\..\\windows', "' OR 1=1; DROP TABLE entry; --", 'a\0b', '\r\nSet-Cookie: stolen=1', '__proto__', 'constructor',
  'javascript:alert(1)', '//evil.example', '{{7*7}}${7*7}', '=HYPERLINK("http://evil.example")', '\u202Egpj.exe', '\uD800', 'x'.repeat(2000), '-1', '9'.repeat(40), '[]', '',
]

let product: Product
let app: FastifyInstance
let ruth: Visitor
let records: readonly { readonly id: string, readonly kind: string }[]

beforeAll(async () => {
  product = await productOver(await openTestDatabase(), simulatedClock(london('2026-03-27T16:10')))
  await seedDemonstration(product)
  app = await appOf(product, { demonstration: true }, { level: 'silent' })
  records = await product.db.selectFrom('record').select(['id', 'kind']).orderBy('id').execute()
}, 300_000)
// What is sent to sign out is taken as well: each test begins with somebody signed in.
beforeEach(async () => {
  ruth = visitor(app)
  await ruth.signInAs(people.ruth)
})
afterAll(async () => {
  await app.close()
  await product.close()
})

const routes = (method: 'GET' | 'POST'): readonly string[] => patterns.filter((url) => app.hasRoute({ method, url }))

/** A pattern with a value in each of its places. */
function at(pattern: string, value: (place: string) => string): string {
  return pattern.replaceAll(/:(\w+)/g, (_, place: string) => encodeURIComponent(toWellFormed(value(place))))
}

/** A lone surrogate cannot be written in an address; browsers put this in its place. */
function toWellFormed(value: string): string {
  return value.toWellFormed()
}

/** What the product holds: nothing refused may change it. Audit rows are meant to come. */
async function held(): Promise<string> {
  const { rows: [row] } = await sql<{ held: string }>`SELECT concat_ws(' ', (SELECT count(*) FROM entry), (SELECT count(*) FROM record),
    (SELECT count(*) FROM worker), (SELECT count(*) FROM outbox), (SELECT string_agg(last_hash, '' ORDER BY id) FROM record)) AS held`.execute(product.db)
  return row!.held
}

/** What no answer may be, whatever was asked. */
function faultsOf(asked: string, { statusCode, headers, body }: LightMyRequestResponse): readonly string[] {
  const location = headers.location
  const cookies = [headers['set-cookie'] ?? []].flat().join()
  return [
    ...statusCode >= 500 ? [`${asked}: ${statusCode}`] : [],
    ...body.includes(mark) || body.includes('<img src=x') ? [`${asked}: script`] : [],
    ...cookies.includes('stolen') ? [`${asked}: cookie`] : [],
    ...location !== undefined && !/^\/(?![/\\])/.test(location) ? [`${asked}: leads to ${location}`] : [],
    ...String(headers['content-type']).startsWith('text/html') && !String(headers['content-security-policy']).includes("default-src 'none'") ? [`${asked}: no policy`] : [],
    ...headers['x-content-type-options'] === 'nosniff' ? [] : [`${asked}: sniffed`],
    ...body.includes('/etc/passwd:') || body.includes('root:x:0') ? [`${asked}: a file`] : [],
    ...statusCode >= 400 && /\n\s+at |node_modules|SELECT |syntax error/.test(body) ? [`${asked}: tells of itself`] : [],
  ]
}

describe('whatever stands in an address', () => {
  test('in each of its places, on every page', async () => {
    const before = await held()
    const faults: string[] = []
    for (const [nth, pattern] of routes('GET').entries()) {
      // Script and what cannot be kept everywhere; of the others each page meets a third, and each value a third of the pages.
      const places = pattern.includes(':') ? values.filter((value, one) => value === script || value.includes('\0') || (nth + one) % 3 === 0) : ['']
      for (const value of places) {
        const url = at(pattern, (place) => place === 'recordId' && value.length % 2 === 0 ? records[0]!.id : value)
        faults.push(...faultsOf(`GET ${url.slice(0, 120)}`, await ruth.get(url)))
      }
    }
    expect(faults).toEqual([])
    expect(await held()).toBe(before)
  }, 240_000)

  test('in its query, on every page', async () => {
    const query = new URLSearchParams(values.map((value, nth) => [
      ['q', 'page', 'owner', 'case', 'show', 'office', 'return', 'returnTo', 'at', 'entry', 'procedure', 'policy', 'cite', 'number', 'person', 'next', '__proto__[polluted]', 'constructor[prototype][polluted]', 'about'][nth]!,
      toWellFormed(value),
    ])).toString()
    const faults: string[] = []
    for (const pattern of routes('GET')) {
      const url = `${at(pattern, () => records[0]!.id)}?${query}`
      faults.push(...faultsOf(`GET ${url.slice(0, 80)}`, await ruth.get(url)))
      faults.push(...faultsOf(`GET ${pattern} %ff`, await ruth.get(`${at(pattern, () => records[0]!.id)}?q=%ff%fe&page=%00&x[]=1&x[]=2`)))
    }
    expect(faults).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  }, 240_000)

  test('an id of each other record, where a record\'s id belongs, opens nothing that is not open', async () => {
    const bethan = visitor(app)
    await bethan.signInAs(people.bethan)
    const faults: string[] = []
    const open = new Map<string, Set<boolean>>()
    const some = records.filter(({ kind }, nth) => nth % 4 === 0 || records.findIndex((one) => one.kind === kind) === nth)
    for (const pattern of routes('GET').filter((one) => one.includes(':recordId'))) {
      for (const { id } of some) {
        const response = await bethan.get(at(pattern, (place) => place === 'recordId' ? id : 'x'))
        faults.push(...faultsOf(`GET ${pattern} ${id}`, response))
        if (!pattern.replace(':recordId', '').includes(':')) open.set(id, (open.get(id) ?? new Set()).add(response.statusCode === 200))
      }
    }
    expect(faults).toEqual([])
    expect(open.size).toBe(some.length)
  }, 240_000)
})

describe('whatever is sent', () => {
  test('without the token of a form, or from another site, is refused by every route and leaves nothing', async () => {
    const before = await held()
    const taken: string[] = []
    for (const pattern of routes('POST')) {
      const url = at(pattern, () => records[0]!.id)
      const form = { 'content-type': 'application/x-www-form-urlencoded' }
      const cookies = Object.fromEntries(ruth.cookies)
      for (const [why, headers] of [['no token', form], ['another site', { ...form, origin: 'https://evil.example' }], ['no site', { ...form, origin: 'null' }]] as const) {
        const response = await app.inject({ method: 'POST', url, headers: { accept: 'text/html', ...headers }, cookies, payload: 'person=sam-okafor' })
        if (![403, 404].includes(response.statusCode)) taken.push(`${why}: POST ${url} ${response.statusCode}`)
      }
    }
    expect(taken).toEqual([])
    expect(await held()).toBe(before)
  }, 120_000)

  test('in another kind, too large, not readable or dangerous to read is refused by every route and leaves nothing', async () => {
    const before = await held()
    const faults: string[] = []
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]><x>&b;</x>`
    const bodies: readonly (readonly [kind: string, body: string | Buffer])[] = [
      ['text/xml', bomb], ['application/json', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'], ['application/json', '{'],
      ['text/plain', 'x'], ['application/x-www-form-urlencoded', `a=${'x'.repeat(1_100_000)}`], ['application/x-www-form-urlencoded', Buffer.from([0x61, 0x3d, 0xff, 0xfe, 0x26, 0x5f])],
      ['application/x-www-form-urlencoded', 'a=1&'.repeat(5000)], ['application/x-www-form-urlencoded', '__proto__[polluted]=1&constructor.prototype.polluted=1'],
      ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="file"; filename="../../x"\r\n\r\n{}\r\n--x--'], ['multipart/form-data', 'x'], ['', ''],
    ]
    for (const pattern of routes('POST')) {
      const url = at(pattern, () => records[0]!.id)
      for (const [kind, payload] of bodies) {
        const response = await app.inject({
          method: 'POST', url, cookies: Object.fromEntries(ruth.cookies), payload,
          headers: { accept: 'text/html', origin: 'http://localhost', ...kind === '' ? {} : { 'content-type': kind } },
        })
        faults.push(...faultsOf(`POST ${url} ${kind} ${payload.length}`, response))
      }
    }
    expect(faults).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(await held()).toBe(before)
  }, 240_000)

  test('script and the like in every field of every form is taken as text or refused, and never runs on any page', async () => {
    const faults: string[] = []
    const known = await product.db.selectFrom('entry').select('id').execute()
    const { record_id: theCase } = await product.db.selectFrom('case_summary').select('record_id').where('allocated_to', '=', people.sam.id).orderBy('record_id').executeTakeFirstOrThrow()
    const types = ['concern.identified', 'referral.made', 'supervision.held', 'information.shared', 'child.seen', 'assessment.completed']
    // Signing in and out are tried by others: here they would end the visit.
    const pages = routes('GET').filter((one) => !/^\/(sign|where-you-are-signed-in|demonstration)/.test(one)).flatMap((pattern) => types.map((type) => at(pattern, (place) => place === 'entryType' ? type : theCase)))
    let sent = 0
    for (const url of new Set(pages)) {
      const page = await ruth.get(url)
      for (const { action, fields } of formsOf(page.body, url)) {
        const names = [...new Set(fields.map(([name]) => name))].filter((name) => name !== '_csrf')
        const kept = Object.fromEntries(fields.filter(([name]) => name !== '_csrf'))
        for (const value of [script, '=1+1', '\u202Ex\r\nX: y', 'x'.repeat(20_000)]) {
          const everywhere = Object.fromEntries(names.map((name) => [name, value]))
          const whereEmpty = { ...kept, ...Object.fromEntries(names.filter((name) => kept[name] === '').map((name) => [name, value])) }
          for (const typed of [everywhere, whereEmpty]) {
            const answer = await ruth.post(action, typed)
            sent += 1
            faults.push(...faultsOf(`POST ${action} ${value.slice(0, 10)}`, answer))
            // A page to check what was typed: it is sent on as it stands.
            for (const next of formsOf(answer.body, action)) {
              faults.push(...faultsOf(`POST ${next.action}, checked`, await ruth.post(next.action, Object.fromEntries(next.fields))))
            }
          }
        }
      }
    }
    const planted = (await product.db.selectFrom('entry').select(['id', 'record_id']).execute()).filter(({ id }) => known.every((one) => one.id !== id))
    expect(sent).toBeGreaterThan(40)
    expect(planted.length).toBeGreaterThan(0)
    for (const pattern of routes('GET')) faults.push(...faultsOf(`then GET ${pattern}`, await ruth.get(at(pattern, () => theCase))))
    for (const { id: entryId, record_id: recordId } of planted) {
      faults.push(...faultsOf(`then the entry ${entryId}`, await ruth.get(paths.case.entry({ recordId, entryId }))))
    }
    expect(faults).toEqual([])
  }, 240_000)
})

/** The forms of a page that are sent by post, but for signing out: where to, and what stands in them. */
function formsOf(html: string, url: string): readonly { readonly action: string, readonly fields: ReturnType<typeof fieldsIn> }[] {
  return [...html.matchAll(/<form\b([^>]*)method="post"([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, before = '', after = '', inner = '']) => {
    const action = (/\baction="([^"]*)"/.exec(before + after)?.[1] ?? url).replaceAll('&amp;', '&').split('#')[0]!
    return action.includes('sign-out') ? [] : [{ action: action === '' ? url : action, fields: fieldsIn(inner) }]
  })
}
