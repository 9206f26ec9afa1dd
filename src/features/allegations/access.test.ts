import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allegationOffice } from '../../../test/support/allegation-office.ts'
import type { AllegationOffice, OfficeWorker } from '../../../test/support/allegation-office.ts'
import { openTestDatabase } from '../../../test/support/databases.ts'
import { visitor } from '../../../test/support/visitor.ts'
import type { Visitor } from '../../../test/support/visitor.ts'
import { roles } from '../../platform/permissions.ts'
import { plainWords } from '../../platform/plain-words.ts'
import { askingAs, person } from '../../platform/sql/asker.ts'
import { maySeeAllegation } from './access.ts'
import { isAbout } from './accused.ts'

const offices = ['Eastmere office', 'Westmere office'] as const
const organisation = 'Family Court Advisory Service'

/** Two offices with somebody of every role, and managers over them; two people share a name. */
const workers: readonly OfficeWorker[] = offices.flatMap((office, at) => Object.keys(roles).flatMap((role, nth) =>
  ['a', 'b'].map((letter) => ({
    id: `${role}-${at}-${letter}`, role, office, organisation,
    name: nth === 0 && letter === 'b' ? 'Alex Njoroge' : `${letter === 'a' ? 'Ana' : 'Bo'} ${role.replaceAll('-', '')}${at}`,
    manager_id: role === 'fca' || role === 'childrens-guardian' ? `cafcass-manager-${at}-${letter}` : role === 'cafcass-manager' ? `head-of-practice-${at}-a` : null,
  })))).toSorted((one, other) => rank(one) - rank(other))

function rank({ role }: OfficeWorker): number {
  return ['head-of-practice', 'cafcass-manager'].indexOf(role) < 0 ? 2 : ['head-of-practice', 'cafcass-manager'].indexOf(role)
}

const starters = workers.filter(({ role }) => ['fca', 'childrens-guardian', 'cafcass-manager', 'head-of-practice'].includes(role))
const someone = fc.constantFrom(...workers)

/** How a concern names somebody: by id, by the name in some form, or somebody else. */
const accusedBy = fc.tuple(someone, fc.constantFrom('id', 'name', 'turned', 'titled', 'nobody', 'stranger')).map(([worker, how]) => {
  const [first = '', last = ''] = worker.name.split(' ')
  const said: Record<string, string | undefined> = { id: worker.id, name: worker.name.toUpperCase(), turned: `${last},  ${first}`, titled: `Dr ${worker.name}`, nobody: undefined, stranger: 'Peter Lund' }
  return { said: said[how], who: how === 'nobody' || how === 'stranger' ? null : worker }
})

const concerns = fc.sample(fc.record({ starter: fc.constantFrom(...starters), accused: accusedBy, later: fc.option(accusedBy) }), { numRuns: 80, seed: 51 })
  .map((concern, nth) => ({ ...concern, id: `concern-${nth}` }))
  .filter(({ starter, accused }) => !isNamed(starter, accused.who))

describe('who may see a concern', () => {
  let office: AllegationOffice
  let close = async () => {}

  beforeAll(async () => {
    const opened = await openTestDatabase()
    close = opened.close
    office = await allegationOffice(opened.db, workers)
    for (const { id, starter, accused, later } of concerns) {
      const first = await office.start(starter, id, { accused: accused.said })
      if (first.kind !== 'recorded') throw new Error(JSON.stringify(first))
      // Put right afterwards: whoever was named at first still never sees it.
      if (later?.said !== undefined) await office.step(starter, id, 'allegation.received', { accused: later.said })
    }
  })
  afterAll(() => close())

  const as = <T>(worker: OfficeWorker, ask: () => Promise<T>): Promise<T> => askingAs(person(worker, office.clock.now()), ask)

  /** The rule of paragraph 49 as we read it, said once more and by hand. */
  function may(worker: OfficeWorker, { starter, accused, later, id }: typeof concerns[number]): boolean {
    const second = later !== null && later.said !== undefined && named(id).includes(later.said) ? later.who : null
    if (isNamed(worker, accused.who) || isNamed(worker, second)) return false
    if (worker.id === starter.id || worker.id === starter.manager_id) return true
    return ['head-of-practice', 'assistant-director'].includes(worker.role) && worker.office === starter.office
  }

  let said = new Map<string, readonly string[]>()
  const named = (id: string): readonly string[] => said.get(id) ?? []
  beforeAll(async () => {
    const rows = await office.db.selectFrom('allegation_summary').select(['record_id', 'accused']).execute()
    said = new Map(rows.map(({ record_id: id, accused }) => [id, accused]))
  })

  test('a list and a count hold what the rule allows, and nothing else', async () => {
    let seen = 0
    for (const worker of workers) {
      const rows = await as(worker, () => office.db.selectFrom('allegation_summary').select('record_id').orderBy('record_id').execute())
      const allowed = concerns.filter((concern) => may(worker, concern)).map(({ id }) => id).sort()
      expect([worker.id, ...rows.map(({ record_id: id }) => id).sort()]).toEqual([worker.id, ...allowed])
      seen += allowed.length
    }
    expect(seen).toBeGreaterThan(100)
  })

  test('one at a time gives the same', async () => {
    await fc.assert(fc.asyncProperty(someone, fc.constantFrom(...concerns), async (worker, concern) => {
      expect(await as(worker, () => maySeeAllegation(office.db, concern.id))).toBe(may(worker, concern))
    }), { numRuns: 150, seed: 1 })
  })

  test('duties are those of the concerns that somebody may see, each owned by somebody who may', async () => {
    const all = await office.db.selectFrom('duty').select(['id', 'record_id', 'owner']).execute()
    expect(all.length).toBeGreaterThanOrEqual(concerns.length)
    for (const { record_id: id, owner } of all) {
      const concern = concerns.find((one) => one.id === id)!
      const holder = workers.find((worker) => worker.id === owner)
      expect(holder === undefined || may(holder, concern)).toBe(true)
    }
    for (const worker of workers) {
      const rows = await as(worker, () => office.db.selectFrom('duty').select('record_id').execute())
      const allowed = new Set(concerns.filter((concern) => may(worker, concern)).map(({ id }) => id))
      expect([worker.id, ...new Set(rows.map(({ record_id: id }) => id))].sort()).toEqual([worker.id, ...allowed].sort())
    }
  })

  test('pages show what the rule allows, and answer for all else as for what is not there', async () => {
    const app = await office.openApp()
    const visitors = new Map<string, Visitor>()
    await fc.assert(fc.asyncProperty(someone, fc.constantFrom(...concerns), async (worker, concern) => {
      const one = visitors.get(worker.id) ?? visitor(app)
      if (!visitors.has(worker.id)) await one.signInAs(worker)
      visitors.set(worker.id, one)
      const allowed = may(worker, concern)
      const [seen, absent] = [await one.get(`/allegations/${concern.id}`), await one.get('/allegations/concern-none')]
      if (allowed) expect(seen.statusCode).toBe(200)
      else expect([seen.statusCode, plainly(seen.body, concern.id)]).toEqual([absent.statusCode, plainly(absent.body, 'concern-none')])
      const listed = (await one.get('/allegations')).body.includes(`/allegations/${concern.id}"`)
      expect([worker.id, concern.id, listed]).toEqual([worker.id, concern.id, allowed])
      for (const address of ['/duties', '/duties/team']) {
        const page = (await one.get(address)).body
        expect(!allowed && page.includes(`/allegations/${concern.id}"`)).toBe(false)
      }
    }), { numRuns: 60, seed: 49 })
    await app.close()
  })

  test('a record that is no concern is left to others', async () => {
    await office.deps.pipeline.execute({
      name: 'open-case', permission: 'case.record', input: { safeParse: (data: unknown) => ({ success: true as const, data }) }, record: () => 'r1',
      decide: (_input, { now }) => ({
        opens: { record: 'case', title: 'Khan', procedures: ['cafcass-2025'], children: [] }, entries: [{ type: 'concern.identified', at: now, data: {} }],
      }),
    }, {}, { person: null, role: 'fca', organisation: null })
    const rows = await as(workers[0]!, () => office.db.selectFrom('duty').select('id').where('record_id', '=', 'r1').execute())
    expect(rows.length).toBeGreaterThan(0)
  })
})

test.each([
  ['Sam Okafor', 'Sam Okafor', true],
  ['okafor, SAM', 'Sam Okafor', true],
  ['Dr Sám Okafor (Eastmere)', 'Sam Okafor', true],
  ['Sam Okafor', 'Sam James Okafor', true],
  ['Okafor', 'Sam Okafor', false],
  ['Peter Lund', 'Sam Okafor', false],
])('a concern about "%s" may be about %s: %s', (said, name, expected) => {
  expect(isAbout({ said: [said], names: [plainWords(said)] }, { id: 'w1', name })).toBe(expected)
})

/** Tokens differ each time, and a page may say its own address. */
function plainly(body: string, id: string): string {
  return body.replaceAll(/name="_csrf" value="[^"]*"/g, '').replaceAll(id, 'ID')
}

/** The same person, or somebody who bears the same name: in doubt it is about them. */
function isNamed(worker: OfficeWorker, accused: OfficeWorker | null): boolean {
  return accused !== null && (worker.id === accused.id || worker.name === accused.name)
}
