import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import type { Command } from '../../src/record/command.ts'
import { differences, eachDatabase } from '../support/databases.ts'
import { adviser, fridayAfternoon, recordOffice, write } from '../support/record-office.ts'

const at = fridayAfternoon

eachDatabase((kind, open) => {
  const read = (db: Awaited<ReturnType<typeof open>>['db'], id: string) => transactOn(db)((tx) => recordStore.read(tx, id))

  describe('a command sent again', () => {
    test('is carried out once, and answered with its first outcome', async () => {
      const { db } = await open()
      const office = recordOffice(db)
      await office.openRecord('r1')
      const referral = { record: 'r1', entries: [{ type: 'referral.made', at, data: {} }] }
      const first = await office.record(referral, { commandId: 'form-1' })
      await office.record({ record: 'r1', entries: [{ type: 'referral.confirmed', at, data: {} }] })
      expect(await office.execute(referral, { commandId: 'form-1' })).toEqual({ kind: 'repeated', first })
      expect((await read(db, 'r1'))!.entries).toHaveLength(3)
    })

    test('with something else in it, or by somebody else, is invalid', async () => {
      const { db } = await open()
      const { openRecord, execute, pipeline } = recordOffice(db)
      await openRecord('r1')
      const referral = { record: 'r1', entries: [{ type: 'referral.made', at, data: {} }] }
      await execute(referral, { commandId: 'form-1' })
      const used = { kind: 'invalid', faults: [{ path: 'commandId', code: 'used-before' }] }
      expect(await execute({ ...referral, entries: [{ type: 'referral.made', at, data: { note: 'x' } }] }, { commandId: 'form-1' })).toMatchObject(used)
      expect(await pipeline.execute(write, referral, { ...adviser, person: 'ben' }, { commandId: 'form-1' })).toMatchObject(used)
    })

    test('may be carried out after it was refused or invalid', async () => {
      const { db } = await open()
      const { openRecord, execute } = recordOffice(db)
      await openRecord('r1')
      const referral = { record: 'r1', entries: [{ type: 'worker-referral.made', at, data: {} }] }
      expect(await execute(referral, { commandId: 'form-1' })).toMatchObject({ kind: 'refused' })
      const departures = [{ type: 'policy-departure.decided', data: { requirement: 'small/4/approve', decision: 'departure' } }]
      expect(await execute(referral, { commandId: 'form-1', departures })).toMatchObject({ kind: 'recorded', version: 3 })
    })
  })

  describe('two who write at once', () => {
    test('with the same version: one is recorded, the other is told what was added', async () => {
      const { db } = await open()
      const { openRecord, execute } = recordOffice(db)
      await openRecord('r1')
      const entries = [{ type: 'referral.made', at, data: {} }, { type: 'referral.confirmed', at, data: {} }]
      const outcomes = await Promise.all([1, 2].map(() => execute({ record: 'r1', entries, expectedVersion: 1 })))
      expect(outcomes.map((one) => one.kind).sort()).toEqual(['conflict', 'recorded'])
      const conflict = outcomes.find((one) => one.kind === 'conflict')!
      expect(conflict.version).toBe(3)
      expect(conflict.added.map(({ seq, type }) => [seq, type])).toEqual([[2, 'referral.made'], [3, 'referral.confirmed']])
      expect((await read(db, 'r1'))!.entries).toHaveLength(3)
    })

    test('without a version: both are recorded, one after the other, in an unbroken chain', async () => {
      const { db } = await open()
      const { openRecord, execute } = recordOffice(db)
      await openRecord('r1')
      const outcomes = await Promise.all(Array.from({ length: 20 }, () =>
        execute({ record: 'r1', entries: [{ type: 'referral.made', at, data: {} }] })))
      expect(new Set(outcomes.map((one) => one.kind === 'recorded' ? one.version : one.kind)).size).toBe(20)
      const { entries } = (await read(db, 'r1'))!
      expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1))
      expect(entries.slice(1).map((entry) => entry.previousHash)).toEqual(entries.slice(0, -1).map((entry) => entry.hash))
    })

    test('with one command id: one is recorded, the other is a repetition', async () => {
      const { db } = await open()
      const { openRecord, execute } = recordOffice(db)
      await openRecord('r1')
      const referral = { record: 'r1', entries: [{ type: 'referral.made', at, data: {} }], expectedVersion: 1 }
      const outcomes = await Promise.all([1, 2, 3].map(() => execute(referral, { commandId: 'form-1' })))
      expect(outcomes.map((one) => one.kind).sort()).toEqual(['recorded', 'repeated', 'repeated'])
    })

    test('who both open a record: the second decides again, on what the first wrote', async () => {
      const { db } = await open()
      const { pipeline } = recordOffice(db)
      const intake: Command<{ record: string }> = {
        ...write,
        name: 'take-in',
        input: z.object({ record: z.string() }),
        decide: (_, { head, now }) => head === null
          ? { opens: { record: 'case', title: 'Okafor', procedures: ['small'], children: [] }, entries: [{ type: 'case.opened', at: now, data: {} }] }
          : { entries: [] },
      }
      const outcomes = await Promise.all([1, 2, 3].map(() => pipeline.execute(intake, { record: 'r1' }, adviser)))
      expect(outcomes.map((one) => one.kind).sort()).toEqual(['recorded', 'unchanged', 'unchanged'])
      expect((await read(db, 'r1'))!.entries).toHaveLength(1)
    })

    test('in different records wait for each other only where there is a single connection', async () => {
      const { db } = await open()
      const { openRecord, record } = recordOffice(db)
      await openRecord('r1')
      await openRecord('r2')
      const order: string[] = []
      let other: Promise<unknown> = Promise.resolve()
      await transactOn(db)(async (tx) => {
        await recordStore.lock(tx, 'r1')
        other = record({ record: 'r2', entries: [{ type: 'referral.made', at, data: {} }] }).then(() => order.push('r2'))
        await Promise.race([other, new Promise((resolve) => { setTimeout(resolve, 500) })])
        order.push('r1')
      })
      await other
      expect(order).toEqual(differences[kind].severalConnections ? ['r2', 'r1'] : ['r1', 'r2'])
    })
  })

  describe('all or nothing', () => {
    const broken = { name: 'broken', apply: () => Promise.reject(new Error('The projection broke')), forget: () => Promise.resolve() }

    test('nothing is written when a projection throws, and the same command can be sent again', async () => {
      const { db } = await open()
      const office = recordOffice(db)
      await office.openRecord('r1')
      const referral = { record: 'r1', entries: [{ type: 'referral.made', at, data: {} }], messages: [{ topic: 'told', payload: 1 }] }
      const before = await everything(db)
      await expect(recordOffice(db, { projections: [broken] }).execute(referral, { commandId: 'form-1' })).rejects.toThrow('The projection broke')
      expect(await everything(db)).toEqual(before)
      expect(await office.execute(referral, { commandId: 'form-1' })).toMatchObject({ kind: 'recorded', version: 2 })
    })

    test('a record that could not be opened is not there', async () => {
      const { db } = await open()
      await expect(recordOffice(db, { projections: [broken] }).openRecord('r1')).rejects.toThrow('The projection broke')
      expect(await read(db, 'r1')).toBeNull()
    })

    test('in a batch, what is wrong with one holds back none of the others', async () => {
      const { db } = await open()
      const throwing = { ...broken, apply: (_: unknown, { head }: { head: { id: string } }) => head.id === 'r3' ? broken.apply() : Promise.resolve() }
      const { pipeline } = recordOffice(db, { projections: [throwing] })
      const opening = (record: string, title: string) => ({
        input: { record, opens: { record: 'case', title, procedures: ['small'], children: [] }, entries: [{ type: 'case.opened', at, data: {} }] },
      })
      const items = [opening('r1', 'Okafor'), opening('r2', ' '), opening('r3', 'Patel'), opening('r4', 'Rees')]
      const kinds: string[] = []
      for await (const { item, outcome } of pipeline.executeEach(write, items, adviser)) kinds.push(`${item.input.record} ${outcome.kind}`)
      expect(kinds).toEqual(['r1 recorded', 'r2 invalid', 'r3 broken', 'r4 recorded'])
    })
  })

  async function everything(db: Awaited<ReturnType<typeof open>>['db']) {
    const tables = ['record', 'entry', 'command', 'duty', 'outbox'] as const
    return Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()))
  }
})
