import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../../engine/compile.ts'
import { packs } from '../../procedures/index.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'
import { simulatedClock } from '../../platform/clock.ts'
import { neighbourPack } from '../../../test/support/neighbour-pack.ts'
import { openShell } from '../../../test/support/shell.ts'
import type { Shell } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import type { Visitor } from '../../../test/support/visitor.ts'
import { storyFeature } from './index.ts'

let shell: Shell
let somebody: Visitor
beforeAll(async () => {
  const ruleBook = compile([...packs, neighbourPack], vocabulary.entryTypes)
  shell = await openShell({ features: [storyFeature({ ruleBook, clock: simulatedClock('2026-03-27T16:10:00+00:00') })] })
  somebody = visitor(shell.app)
  await somebody.get('/story')
  return () => shell.close()
})

async function tell(fields: Readonly<Record<string, string>>): Promise<{ status: number; text: string; body: string }> {
  const { statusCode, body } = await somebody.post('/story', fields)
  const text = body.replace(/<script[\s\S]*?<\/script>|<datalist[\s\S]*?<\/datalist>|<[^>]*>/g, ' ').replaceAll('&#39;', "'").replaceAll('&quot;', '"').replace(/\s+/g, ' ').replace(/ ([,.)])/g, '$1')
  return { status: statusCode, text, body }
}

const head = '{"record":"case","id":"r1","procedures":["cafcass-2025","neighbour"],"children":[{"id":"c1","born":"2019-05-01"}]}'
const concern = '{"id":"e1","type":"concern.identified","at":"2026-03-26T09:00:00Z","by":{"role":"fca"},"data":{}}'
const made = '{"id":"e2","type":"referral.made","at":"2026-03-26T10:00:00Z","by":{"role":"fca"},"about":"e1","data":{}}'
const received = '{"id":"e3","type":"referral.received","at":"2026-03-26T10:05:00Z","about":"e2","data":{"immediateProtectionNeeded":true}}'
const decided = '{"id":"e4","type":"referral.decided","at":"2026-03-27T10:00:00Z","recordedAt":"2026-03-27T15:00:00Z","about":"e3","data":{}}'
const record = [head, concern, made, received, decided].join('\n')

describe('a record that was pasted', () => {
  test('shows the duties of every organisation on one line of time', async () => {
    const { status, text } = await tell({ way: 'text', record })
    expect(status).toBe(200)
    expect(text).toContain('As of Friday 27 March 2026, 16:10')
    expect(text).toContain('What happened Children and family court service Local authority')
    // Paragraph 12: the same day; nothing was sent. Two hours by the clock from 10:05.
    expect(text).toMatch(/Late Send the written referral By Thursday 26 March 2026, the end of the day/)
    expect(text).toMatch(/Late Visit the child By Thursday 26 March 2026, 12:05/)
    expect(text).toMatch(/Done Decide on the referral Done Friday 27 March 2026, 10:00; it was owed by Friday 27 March 2026/)
    expect(text).toMatch(/Warned: No supervision is recorded/)
  })

  test('at another moment, and as known at one', async () => {
    const noon = { 'way': 'text', record, 'at-day': '26', 'at-month': '3', 'at-year': '2026', 'at-time': '12:00' }
    expect((await tell(noon)).text).toMatch(/Owed Visit the child By Thursday 26 March 2026, 12:05/)
    const known = await tell({ 'way': 'text', record, 'known-day': '27', 'known-month': '3', 'known-year': '2026', 'known-time': '12:00' })
    expect(known.text).toContain('as known on Friday 27 March 2026, 12:00')
    expect(known.text).toMatch(/Owed Decide on the referral/)
    expect(known.text).toContain('Not yet happened, or not known, at the moment asked for.')
  })

  test('under an edition that was not in force', async () => {
    const early = record.replaceAll('2026-', '2020-')
    expect((await tell({ way: 'text', record: early })).text).not.toContain('Decide on the referral')
    expect((await tell({ way: 'text', record: early, edition: 'neighbour' })).text).toMatch(/Done Decide on the referral/)
  })

  test('before every edition that is held, and says so', async () => {
    const { text } = await tell({ way: 'text', record: record.replaceAll('2026-', '1800-') })
    expect(text).toContain('Nothing was owed for this. No edition that is held here was in force when it happened.')
  })

  test('names both the source and its edition, so that two of one publisher are told apart', async () => {
    expect((await tell({ way: 'text', record })).text).toContain('Cafcass: Child safeguarding policy, Version 1.7, January 2025')
    expect((await tell({ way: 'text', record: record.replaceAll('2026-', '2010-') })).text).toContain('Cafcass: Safeguarding framework, 1 March 2007')
  })

  test('says for which child, where there are several', async () => {
    const two = record.replace('"born":"2019-05-01"}', '"born":"2019-05-01"},{"id":"c2"}').replace('"about":"e2","data"', '"about":"e2","children":["c2"],"data"')
    const { text } = await tell({ way: 'text', record: two })
    expect(text).toMatch(/Late Visit the child By Thursday 26 March 2026, 12:05\. Children's social worker, for c2, from e3/)
    expect((await tell({ way: 'text', record })).text).not.toContain(', for c1')
  })

  test('a long one in parts, each page below 100 kB', async () => {
    const many = [head, ...Array.from({ length: 120 }, (_, index) => received.replace('"e3"', `"e${index}"`).replace('"about":"e2",', '').replace('10:05', `10:${String(index % 60).padStart(2, '0')}`))]
    const first = await tell({ way: 'text', record: many.join('\n') })
    expect(first.text).toMatch(/Part 1 of 5/)
    const last = await tell({ way: 'text', record: many.join('\n'), page: '5' })
    for (const { body } of [first, last]) expect(body.replace(/<textarea[\s\S]*?<\/textarea>/, '').length).toBeLessThan(100_000)
  })
})

describe('what is wrong is said with its line, and what was pasted is still there', () => {
  test.each<[string, string, RegExp]>([
    ['nothing', '', /Line 1: there is no record here/],
    ['no JSON', `${head}\nnope`, /Line 2: cannot be read\. It may be broken in two/],
    ['no head', concern, /Line 1, record: is missing/],
    ['no type', `${head}\n\n{"id":"x","at":"2026-03-26T09:00:00Z"}`, /Line 3, type: is missing/],
    ['an unknown type', `${head}\n{"id":"x","type":"pigs.flew","at":"2026-03-26T09:00:00Z"}`, /Line 2, type: 'pigs.flew' is not in the vocabulary/],
    ['no time', `${head}\n{"id":"x","type":"referral.made","at":"Friday"}`, /Line 2, at: 'Friday' is no time/],
    ['a line broken off', `${head}\n{"id":"x","type":"refer`, /Line 2: cannot be read from its character 24 on\. It may be broken in two, or lack a quotation mark, comma or bracket\./],
    ['one id twice', `${head}\n${concern}\n${concern}`, /Line 3, id: there is an entry 'e1' already/],
    ['an unknown procedure', head.replace('neighbour', 'other'), /Line 1, procedures: There is no procedure 'other'/],
    ['very much', [head, ...Array.from({ length: 500 }, () => 'x')].join('\n'), /And 485 more/],
  ])('%s', async (_, pasted, message) => {
    const { status, text, body } = await tell({ way: 'text', record: pasted })
    expect(status).toBe(422)
    expect(text).toMatch(message)
    expect(body).toContain('name="record"')
    if (pasted.length > 0) expect(text).toContain(pasted.split('\n').at(-1)!.slice(0, 20))
  })

  test.each<[string, Record<string, string>, string]>([
    ['no day', { 'at-day': '40', 'at-month': '1', 'at-year': '2026' }, 'Enter a day as a date that exists, such as 27 3 2026'],
    ['no time', { 'at-day': '4', 'at-month': '1', 'at-year': '2026', 'at-time': 'noon' }, 'Enter a time, such as 16:10'],
    ['no edition', { edition: 'magna-carta' }, 'Choose an edition from the list'],
  ])('%s to ask for', async (_, change, message) => {
    const { status, text } = await tell({ way: 'text', record, ...change })
    expect(status).toBe(422)
    expect(text).toContain(message)
    expect(text).toContain('"e4"')
  })

  test('a form of another session is not taken, and nothing of it is lost', async () => {
    const { statusCode, body } = await visitor(shell.app).post('/story', { way: 'text', record })
    expect(statusCode).toBe(403)
    expect(body).toContain('referral.decided')
  })
})

const row = (number: number, what: string, time: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  [`row-${number}-what`]: what, [`row-${number}-day`]: '26', [`row-${number}-month`]: '3', [`row-${number}-year`]: '2026', [`row-${number}-time`]: time,
  ...Object.fromEntries(Object.entries(more).map(([name, value]) => [`row-${number}-${name}`, value])),
})

describe('a story that is built', () => {
  const built = {
    way: 'rows', rows: '1,2', procedure: 'neighbour',
    ...row(1, 'Referral received', '10:05', { 'fact-immediateProtectionNeeded': 'no' }), ...row(2, 'Decision on the referral', '16:00', { about: 'row-1', by: 'Children\'s social worker' }),
  }

  test('is answered as the same record would be', async () => {
    const { status, text } = await tell({ ...built, act: 'show' })
    expect(status).toBe(200)
    expect(text).toMatch(/Done Decide on the referral Done Thursday 26 March 2026, 16:00/)
    expect(text).not.toContain('Visit the child')
    expect(text).toContain('{"id":"row-2","type":"referral.decided","at":"2026-03-26T16:00:00Z","by":{"role":"social-worker"},"about":"row-1","data":{}}')
  })

  test('grows by a row, asks the facts that rules look at, and loses one, with everything still there', async () => {
    const added = await tell({ ...built, act: 'add' })
    expect(added.status).toBe(200)
    expect(added.body).toContain('name="rows" value="1,2,3"')
    expect(added.body).toMatch(/name="row-1-what"[^>]*value="Referral received"/)
    expect(added.body).toMatch(/name="row-1-fact-immediateProtectionNeeded"[^>]*value="no" checked/)
    const taken = await tell({ ...built, act: 'remove-1' })
    expect(taken.body).toContain('name="rows" value="2"')
    expect(taken.body).not.toContain('name="row-1-what"')
  })

  test.each<[string, Record<string, string>, string]>([
    ['nothing at all', { ...row(1, '', ''), ...row(2, '', ''), 'row-1-day': '', 'row-1-month': '', 'row-1-year': '', 'row-2-day': '', 'row-2-month': '', 'row-2-year': '' }, 'Enter at least one thing that happened'],
    ['no place', { procedure: '' }, 'Choose where it happened, or for which service'],
    ['words of its own', { 'row-1-what': 'we got a referral' }, 'Row 1: Choose what ‘we got a referral’ is: perhaps Referral'],
    ['nothing happened', { 'row-2-what': '' }, 'Row 2: Enter what happened'],
    ['30 February', { 'row-1-day': '30', 'row-1-month': '2' }, 'Row 1: enter the date it happened as a date that exists, such as 27 3 2026'],
    ['25 o’clock', { 'row-2-time': '25:00' }, 'Row 2: enter the time it happened, such as 16:10'],
    ['nobody that there is', { 'row-1-by': 'Batman' }, 'Row 1: choose from the list who did it'],
    ['a fact that is no choice', { 'row-1-fact-immediateProtectionNeeded': 'pigeon' }, 'Row 1: Say whether'],
  ])('says in place what is wrong: %s', async (_, change, message) => {
    const { status, text, body } = await tell({ ...built, ...change, act: 'show' })
    expect(status).toBe(422)
    expect(text).toContain(message)
    for (const [name, value] of Object.entries({ ...built, ...change })) {
      if (name.endsWith('-what') && value !== '') expect(body).toContain(`value="${value}"`)
    }
  })
})

describe('whatever is sent, the page stands', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.oneof(fc.json(), fc.constantFrom(head, concern, made, received, decided)), { maxLength: 6 }).map((lines) => lines.join('\n')),
    fc.array(fc.record({
      id: fc.oneof(fc.string(), fc.constantFrom('e1', 'e2', '__proto__')), type: fc.constantFrom(...vocabulary.recordable.map(({ slug }) => slug)),
      at: fc.oneof(fc.constantFrom('-271821-04-20T00:00:00Z', '+275760-09-13T00:00:00Z', '1066-10-14T09:00:00Z', '2026-03-29T00:30:00Z', '2099-12-31T23:59:00Z'), fc.date({ noInvalidDate: true }).map((date) => date.toISOString())),
      about: fc.oneof(fc.string(), fc.constantFrom('e1', 'e2')), children: fc.array(fc.string(), { maxLength: 3 }),
      data: fc.dictionary(fc.constantFrom(...vocabulary.recordable.flatMap(({ items }) => items)), fc.jsonValue(), { maxKeys: 6 }),
    }, { requiredKeys: ['id', 'type', 'at'] }), { maxLength: 8 }).map((entries) => [head, ...entries.map((one) => JSON.stringify(one))].join('\n')),
  )

  test('any text', async () => {
    await fc.assert(fc.asyncProperty(anything, async (pasted) => {
      const { status } = await tell({ way: 'text', record: pasted })
      expect([200, 422]).toContain(status)
    }), { numRuns: 250 })
  }, 60_000)

  test('any rows', async () => {
    const name = fc.constantFrom('rows', 'act', 'page', 'edition', 'procedure', 'at-day', 'at-time', 'row-1-what', 'row-1-day', 'row-1-about', 'row-2-what', 'row-2-by', 'row-2-fact-kind')
    const value = fc.oneof(fc.string(), fc.constantFrom('1,2,3', 'add', 'remove-1', 'show', 'Referral made', 'neighbour', '-1', '99999999999'))
    await fc.assert(fc.asyncProperty(fc.dictionary(name, value), async (fields) => {
      expect([200, 422]).toContain((await tell({ way: 'rows', ...fields })).status)
    }), { numRuns: 60 })
  }, 60_000)

  test('script stays text', async () => {
    const script = '<script>alert(1)</script>'
    const { body } = await tell({ way: 'text', record: [head, concern.replace('"e1"', JSON.stringify(script))].join('\n') })
    expect(body).not.toContain(script)
  })
})
