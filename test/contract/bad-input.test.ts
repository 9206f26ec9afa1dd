import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import type { Command } from '../../src/record/command.ts'
import type { Draft } from '../../src/record/stored-entry.ts'
import { eachDatabase } from '../support/databases.ts'
import { adviser, fridayAfternoon, recordOffice, write } from '../support/record-office.ts'
import type { Written } from '../support/record-office.ts'

const at = fridayAfternoon
const minute = 60_000
const referral: Draft = { type: 'referral.made', at, data: {} }
const nested = (levels: number): unknown => (levels === 0 ? 'deep' : { in: nested(levels - 1) })

eachDatabase((_, open) => {
  describe('what cannot be kept is invalid, each with its path', () => {
    const cases: readonly [what: string, input: Partial<Written>, path: string, code: string][] = [
      ['an unknown type', { entries: [{ ...referral, type: 'referral.dreamt' }] }, 'entries.0.type', 'unknown-type'],
      ['more than five minutes ahead', { entries: [{ ...referral, at: at + 5 * minute + 1 }] }, 'entries.0.at', 'in-the-future'],
      ['before 1990', { entries: [{ ...referral, at: Date.UTC(1990, 0, 1) - 1 }] }, 'entries.0.at', 'before-1990'],
      ['no instant', { entries: [{ ...referral, at: 1.5 }] }, 'entries.0.at', 'not-an-instant'],
      ['about nothing', { entries: [referral, { ...referral, about: 'e99' }] }, 'entries.1.about', 'not-in-record'],
      ['a child of somebody else', { entries: [{ ...referral, children: ['c1', 'c9'] }] }, 'entries.0.children.1', 'not-in-record'],
      ['a child named twice', { entries: [{ ...referral, children: ['c1', 'c1'] }] }, 'entries.0.children.1', 'named-twice'],
      ['an id that is taken', { entries: [{ ...referral, id: 'a' }, { ...referral, id: 'a' }] }, 'entries.1.id', 'duplicate-id'],
      ['an empty id', { entries: [{ ...referral, id: '' }] }, 'entries.0.id', 'bad-id'],
      ['an endless id', { entries: [{ ...referral, id: 'x'.repeat(201) }] }, 'entries.0.id', 'bad-id'],
      ['a NUL character', { entries: [{ ...referral, data: { note: { said: 'a\0b' } } }] }, 'entries.0.data.note.said', 'nul-character'],
      ['a NUL character in a name', { entries: [{ ...referral, data: { 'a\0': 1 } }] }, 'entries.0.data', 'nul-character'],
      ['half a character', { entries: [{ ...referral, data: { list: ['ok', '\uD83D'] } }] }, 'entries.0.data.list.1', 'broken-character'],
      ['no number', { entries: [{ ...referral, data: { n: NaN } }] }, 'entries.0.data.n', 'not-a-number'],
      ['infinity', { entries: [{ ...referral, data: { n: -Infinity } }] }, 'entries.0.data.n', 'not-a-number'],
      ['a date object', { entries: [{ ...referral, data: { on: new Date(0) } }] }, 'entries.0.data.on', 'not-json'],
      ['a big integer', { entries: [{ ...referral, data: { n: 1n } }] }, 'entries.0.data.n', 'not-json'],
      ['a function', { entries: [{ ...referral, data: { f: () => 1 } }] }, 'entries.0.data.f', 'not-json'],
      ['endless nesting', { entries: [{ ...referral, data: { n: nested(100) } }] }, `entries.0.data.n${'.in'.repeat(60)}`, 'too-deep'],
      ['more than 4 MB', { entries: [{ ...referral, data: { n: 'é'.repeat(2_100_000) } }] }, 'entries.0.data', 'too-large'],
      ['a version that is not there yet', { entries: [referral], expectedVersion: 7 }, 'expectedVersion', 'no-such-version'],
      ['a version that is none', { entries: [referral], expectedVersion: 0.5 }, 'expectedVersion', 'no-such-version'],
      ['a child taken out', { entries: [referral], amends: { children: [{ id: 'c1' }] } }, 'head.children', 'child-removed'],
      ['a record without a name', { entries: [referral], amends: { title: ' ' } }, 'head.title', 'required'],
      ['an unknown procedure', { entries: [referral], amends: { procedures: ['small', 'tall'] } }, 'head.procedures.1', 'unknown-procedure'],
    ]

    test('and nothing is written', async () => {
      const { db } = await open()
      const { openRecord, execute } = recordOffice(db)
      await openRecord('r1')
      const found: unknown[] = []
      for (const [what, input] of cases) {
        const outcome = await execute({ record: 'r1', entries: [], ...input })
        const fault = outcome.kind === 'invalid' ? outcome.faults[0] : undefined
        found.push([what, fault?.path, fault?.code])
      }
      expect(found).toEqual(cases.map(([what, , path, code]) => [what, path, code]))
      expect(await db.selectFrom('entry').selectAll().execute()).toHaveLength(1)
      expect(await db.selectFrom('command').selectAll().execute()).toHaveLength(1)
    })

    test('all at once, the input\'s own schema and the entry type\'s included', async () => {
      const { db } = await open()
      const { openRecord, execute } = recordOffice(db)
      await openRecord('r1')
      const several = await execute({ record: 'r1', entries: [{ ...referral, at: 0, about: 'x', children: ['y'] }] })
      expect(several.kind === 'invalid' && several.faults.map(({ path }) => path)).toEqual(['entries.0.at', 'entries.0.about', 'entries.0.children.0'])

      const strict: Command<{ record: string, at: number }> = {
        name: 'refer', permission: 'case.record', input: z.object({ record: z.string(), at: z.number() }),
        record: ({ record }) => record, decide: (input) => ({ entries: [{ ...referral, at: input.at }] }),
      }
      const { pipeline } = recordOffice(db, { validate: () => ({ faults: [{ path: 'data.note', code: 'required', message: 'Enter a note' }] }) })
      expect(await pipeline.execute(strict, { record: 'r1', at: 'noon' }, adviser)).toMatchObject({ kind: 'invalid', faults: [{ path: 'at', code: 'invalid_type' }] })
      expect(await pipeline.execute(strict, { record: 'r1', at }, adviser)).toEqual({
        kind: 'invalid', faults: [{ path: 'entries.0.data.note', code: 'required', message: 'Enter a note' }],
      })
      expect(await pipeline.execute(strict, { record: 'r1', at }, adviser, { commandId: 'a\0' })).toMatchObject({
        kind: 'invalid', faults: [{ path: 'commandId', code: 'nul-character' }],
      })
      for (const nothing of [null, undefined, 7, 'r1', []]) {
        expect(await pipeline.execute(strict, nothing, adviser)).toMatchObject({ kind: 'invalid' })
      }
    })
  })

  test('five minutes ahead of the clock and the first of January 1990 can be kept', async () => {
    const { db } = await open()
    const { openRecord, record } = recordOffice(db)
    await openRecord('r1')
    const entries = [{ ...referral, at: at + 5 * minute }, { ...referral, at: Date.UTC(1990, 0, 1) }]
    expect(await record({ record: 'r1', entries })).toMatchObject({ version: 3 })
  })

  test('long and foreign text, odd keys and many entries are read back to the letter', async () => {
    const { db } = await open()
    const { openRecord, record } = recordOffice(db)
    await openRecord('r1')
    const data = {
      long: 'Dywedodd hi ei bod yn ofnus. '.repeat(100_000),
      scripts: 'ہم گھر جانا چاہتے ہیں · 我想回家 · Chcę iść do domu · ᏣᎳᎩ · 👨‍👩‍👧 · \u202Eabc\u202C · \uFEFF · e\u0301 · é',
      controls: '\u0001\t\n\r\u007F\u2028\u2029',
      '': 'empty', ' ': 'blank', '__proto__x': 1, 'a.b': 2, '€': 3, '\u{1F600}': 4, 'ﬀ': 5,
      list: Array.from({ length: 5000 }, (_, index) => index),
    }
    await record({ record: 'r1', entries: Array.from({ length: 3 }, () => ({ ...referral, data })) })
    await record({ record: 'r1', entries: Array.from({ length: 500 }, (_, index) => ({ ...referral, data: { index } })) })
    const { entries } = (await transactOn(db)((tx) => recordStore.read(tx, 'r1')))!
    expect(entries[1]!.data).toEqual(data)
    expect(entries).toHaveLength(504)
    expect(entries[503]!.data).toEqual({ index: 499 })
  })

  test('an alias is written as the slug that it stands for', async () => {
    const { db } = await open()
    const { openRecord, record } = recordOffice(db)
    await openRecord('r1')
    expect((await record({ record: 'r1', entries: [{ ...referral, type: 'referral.sent' }] })).entries[0]!.type).toBe('referral.made')
  })

  test('an id that stands in another record is refused by the database', async () => {
    const { db } = await open()
    const { openRecord, record, execute } = recordOffice(db)
    await openRecord('r1')
    await openRecord('r2')
    await record({ record: 'r1', entries: [{ ...referral, id: 'e1' }] })
    await expect(execute({ record: 'r2', entries: [{ ...referral, id: 'e1' }] })).rejects.toThrow(/duplicate key/)
    expect(await db.selectFrom('entry').selectAll().where('record_id', '=', 'r2').execute()).toHaveLength(1)
  })

  test('nobody writes who may not, and nothing is said of the record', async () => {
    const { db } = await open()
    await recordOffice(db).openRecord('r1')
    const seen: unknown[] = []
    const { pipeline } = recordOffice(db, {
      authorise: (_tx, { head, recordId, permission, command, actor }) => {
        seen.push([recordId, head?.office ?? null, permission, command, actor.person])
        return { allowed: false, why: 'Only a manager can do this' }
      },
    })
    expect(await pipeline.execute(write, { record: 'r1', entries: [referral] }, adviser)).toEqual({ kind: 'forbidden', why: 'Only a manager can do this' })
    expect(await pipeline.preview(write, { record: 'r9', entries: [referral] }, adviser)).toMatchObject({ kind: 'forbidden' })
    expect(seen).toEqual([['r1', 'eastmere', 'case.record', 'write', 'ada'], ['r9', null, 'case.record', 'write', 'ada']])
  })
})
