import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newerCase, olderCase, publicCase, redactedCase } from '../../../test/support/court-feed.ts'
import { openTestDatabase } from '../../../test/support/databases.ts'
import { recordOffice } from '../../../test/support/record-office.ts'
import type { RecordOffice } from '../../../test/support/record-office.ts'
import { validate } from '../../main/validate.ts'
import type { OpenDatabase } from '../../platform/sql/database.ts'
import { ruleBook } from '../../procedures/index.ts'
import type { Actor } from '../../record/command.ts'
import { intakeFile } from './intake.ts'
import type { IntakeResult } from './intake.ts'

const clerk: Actor = { person: 'tom', role: 'business-support', organisation: 'cafcass', office: 'eastmere' }
const rules = ruleBook()

let database: OpenDatabase
let office: RecordOffice

beforeEach(async () => {
  database = await openTestDatabase()
  office = recordOffice(database.db, { ruleBook: rules, validate })
})

afterEach(() => database.close())

async function take(file: unknown, actor = clerk): Promise<IntakeResult> {
  async function* bytes() { yield Buffer.from(typeof file === 'string' ? file : JSON.stringify(file)) }
  return intakeFile({ bytes: bytes() }, { pipeline: office.pipeline, clock: office.clock, actor })
}

function counts({ opened, updated, unchanged, refused, noticed }: IntakeResult): Record<string, number> {
  return { opened: opened.length, updated: updated.length, unchanged: unchanged.length, refused: refused.length, noticed: noticed.length }
}

const none = { opened: 0, updated: 0, unchanged: 0, refused: 0, noticed: 0 }
const search = (...cases: unknown[]): unknown => ({ total: cases.length, cases })

async function stored(record: string) {
  return office.parts.transaction((tx) => office.parts.store.read(tx, record))
}

describe('a file of the court’s', () => {
  it('opens a record for each case, of private law and of public law', async () => {
    const result = await take(search(olderCase(), newerCase(), redactedCase(), publicCase()))
    expect(counts(result)).toEqual({ ...none, opened: 4 })
    expect(result.opened.map(({ record, pointer }) => [record, pointer])).toEqual([
      ['hmcts-prl-1770000000000001', '/cases/0'], ['hmcts-prl-1770000000000002', '/cases/1'],
      ['hmcts-prl-1770000000000003', '/cases/2'], ['hmcts-fpl-1780000000000001', '/cases/3'],
    ])
    expect((await stored('hmcts-prl-1770000000000001'))?.entries.map(({ type }) => type))
      .toEqual(['court-application.received', 'case.opened', 'hearing.listed'])
  })

  it('changes nothing when it is read again, by the same person or another', async () => {
    const file = search(olderCase(), newerCase(), redactedCase(), publicCase())
    await take(file)
    expect(counts(await take(file))).toEqual({ ...none, unchanged: 4 })
    expect(counts(await take(file, { ...clerk, person: 'ruth' }))).toEqual({ ...none, unchanged: 4 })
    expect((await stored('hmcts-prl-1770000000000001'))?.entries).toHaveLength(3)
  })

  it('adds what changed', async () => {
    await take(search(olderCase()))
    expect(counts(await take(search(olderCase({ last_modified: '2026-03-26T12:00:00' }, { childrenKnownToLocalAuthority: 'yes' })))))
      .toEqual({ ...none, updated: 1 })
  })

  it('takes in the cases around one that is refused', async () => {
    const result = await take(search(olderCase(), { ...newerCase(), created_date: 'then' }, publicCase()))
    expect(counts(result)).toEqual({ ...none, opened: 2, refused: 1 })
    expect(result.refused[0]).toMatchObject({ pointer: '/cases/1/created_date', code: 'not-a-date', others: [] })
  })

  it('takes in what stands before the place where it breaks off', async () => {
    const text = JSON.stringify(search(olderCase(), newerCase()))
    const result = await take(text.slice(0, -40))
    expect(counts(result)).toEqual({ ...none, opened: 1, refused: 1 })
    expect(result.refused[0]).toMatchObject({ code: 'not-json', pointer: '', line: 1 })
  })

  it('may hold a case twice', async () => {
    const changed = olderCase({ last_modified: '2026-03-26T12:00:00' }, { courtName: 'Bro Wen Family Court' })
    expect(counts(await take(search(olderCase(), olderCase())))).toEqual({ ...none, opened: 1, unchanged: 1 })
    const result = await take(search(olderCase(), changed, olderCase()))
    expect(counts(result)).toEqual({ ...none, updated: 1, unchanged: 2, noticed: 2 })
    expect(result.noticed[0]).toMatchObject({ pointer: '/cases/1', code: 'duplicate' })
  })

  it('takes in a case that the court made before records began: it is received when the file is read', async () => {
    const result = await take(search(olderCase({ created_date: '1985-01-01T00:00:00', last_modified: null }, { dateSubmitted: null })))
    expect(counts(result)).toEqual({ ...none, opened: 1 })
  })

  it('with five thousand children in one case comes in', async () => {
    const children = Array.from({ length: 5000 }, (_, index) => ({ id: `c${index}`, value: { firstName: `C${index}`, lastName: 'Bevan' } }))
    expect(counts(await take(search(olderCase({}, { children }))))).toEqual({ ...none, opened: 1 })
    expect(counts(await take(search(olderCase({ last_modified: '2026-03-26T12:00:00' }, { children }))))).toEqual({ ...none, unchanged: 1 })
  })
})

it('refuses a case that is not open to whoever reads the file, and goes on', async () => {
  office = recordOffice(database.db, {
    ruleBook: rules, validate,
    authorise: (_, { recordId }) => (recordId.startsWith('hmcts-fpl') ? { allowed: false, why: 'Ask your manager.' } : { allowed: true }),
  })
  const result = await take(search(publicCase(), olderCase()))
  expect(counts(result)).toEqual({ ...none, opened: 1, refused: 1 })
  expect(result.refused[0]).toMatchObject({ pointer: '/cases/0', code: 'forbidden', reason: 'Ask your manager.' })
})

it('goes on after a case that the program could not take in, and says so', async () => {
  const seen: unknown[] = []
  let writes = 0
  const { parts } = office
  office = recordOffice(database.db, {
    ruleBook: rules, validate,
    store: { ...parts.store, open: (...args) => ((writes += 1) === 1 ? Promise.reject(new Error('no room')) : parts.store.open(...args)) },
  })
  async function* bytes() { yield Buffer.from(JSON.stringify(search(olderCase(), newerCase()))) }
  const result = await intakeFile({ bytes: bytes() }, {
    pipeline: office.pipeline, clock: office.clock, actor: clerk, onError: (error, record) => seen.push([String(error), record]),
  })
  expect(counts(result)).toEqual({ ...none, opened: 1, refused: 1 })
  expect(result.refused[0]).toMatchObject({ code: 'broken', pointer: '/cases/0' })
  expect(seen).toEqual([['Error: no room', 'hmcts-prl-1770000000000001']])
})
