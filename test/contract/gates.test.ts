import { expect, test } from 'vitest'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { recordStore } from '../../src/platform/sql/record-store.ts'
import { eachDatabase } from '../support/databases.ts'
import { adviser, fridayAfternoon, recordOffice, write } from '../support/record-office.ts'

const at = fridayAfternoon
const referral = { type: 'worker-referral.made', at, data: {} }
const departure = { type: 'policy-departure.decided', data: { requirement: 'small/4/approve', decision: 'departure' } }

eachDatabase((_, open) => {
  test('an entry that a gate stands against is refused, with its paragraph, and nothing is written', async () => {
    const { db } = await open()
    const { openRecord, execute } = recordOffice(db)
    await openRecord('r1')
    const outcome = await execute({ record: 'r1', entries: [{ type: 'referral.made', at, data: {} }, referral] })
    expect(outcome).toMatchObject({
      kind: 'refused', objections: [{ by: 'gate', declaration: 'approval', cite: 'para 4', why: 'A manager has to approve this first.' }],
    })
    expect(await db.selectFrom('entry').select('id').execute()).toHaveLength(1)
    expect(await db.selectFrom('duty').select('id').execute()).toHaveLength(0)
  })

  test('what opens the gate may come in the same submission', async () => {
    const { db } = await open()
    const { openRecord, execute } = recordOffice(db)
    await openRecord('r1')
    expect(await execute({ record: 'r1', entries: [{ type: 'approval.given', at, data: {} }, referral] })).toMatchObject({ kind: 'recorded' })
  })

  test('what it refuses can be recorded with a departure, which comes before it even if it happened days ago', async () => {
    const { db } = await open()
    const { openRecord, execute } = recordOffice(db)
    await openRecord('r1')
    const earlier = { ...referral, at: at - 3 * 86_400_000 }
    expect(await execute({ record: 'r1', entries: [earlier] }, { departures: [departure] })).toMatchObject({
      kind: 'recorded', entries: [{ seq: 2, type: 'policy-departure.decided' }, { seq: 3, type: 'worker-referral.made' }],
    })
    const { entries } = (await transactOn(db)((tx) => recordStore.read(tx, 'r1')))!
    expect(entries[1]).toMatchObject({ at: earlier.at, recordedAt: at, commandId: entries[2]!.commandId })
  })

  test('a departure that does not hold, or is none, opens nothing', async () => {
    const { db } = await open()
    const { openRecord, execute } = recordOffice(db)
    await openRecord('r1')
    const undecided = { ...departure, data: { requirement: 'small/4/approve', decision: 'requirement followed' } }
    expect(await execute({ record: 'r1', entries: [referral] }, { departures: [undecided] })).toMatchObject({ kind: 'refused' })
    const other = { ...departure, data: { requirement: 'small/1/write', decision: 'departure' } }
    expect(await execute({ record: 'r1', entries: [referral] }, { departures: [other] })).toMatchObject({ kind: 'refused' })
    const approval = { type: 'approval.given', data: {} }
    expect(await execute({ record: 'r1', entries: [referral] }, { departures: [approval] })).toMatchObject({
      kind: 'invalid', faults: [{ path: 'entries.0.type', code: 'no-departure' }],
    })
  })

  test('a softer gate warns and lets it through', async () => {
    const { db } = await open()
    const { openRecord, execute } = recordOffice(db)
    await openRecord('r1')
    expect(await execute({ record: 'r1', entries: [{ type: 'case.closed', at, data: {} }] })).toMatchObject({
      kind: 'recorded', warned: [{ declaration: 'visit-first', why: 'Nobody has visited.' }],
    })
  })

  test('a preview says what would start, be met and be refused, and writes nothing', async () => {
    const { db } = await open()
    const { openRecord, record, pipeline } = recordOffice(db)
    await openRecord('r1')
    await record({ record: 'r1', entries: [{ id: 'made', type: 'referral.made', at, data: {} }] })
    const confirmed = { record: 'r1', entries: [{ type: 'referral.confirmed', at, about: 'made', data: {} }, referral, { type: 'placement.started', at, data: {} }] }
    const preview = await pipeline.preview(write, confirmed, adviser)
    if (preview.kind !== 'preview') throw new Error(preview.kind)
    expect(preview.version).toBe(2)
    expect(preview.consequences.meets.map(({ id }) => id)).toEqual(['small/write@made#1', 'small/write@made#2'])
    expect(preview.consequences.refused.map(({ declaration }) => declaration)).toEqual(['approval'])
    expect(preview.consequences.starts.map(({ declaration }) => declaration.id)).toEqual(['last-visit'])
    const opened = await pipeline.preview(write, { ...confirmed, record: 'r2', opens: { record: 'case', title: 'Rees', procedures: ['small'], children: [] },
      entries: [{ type: 'referral.made', at, data: {} }] }, adviser)
    expect(opened).toMatchObject({ kind: 'preview', head: { id: 'r2' }, version: 0 })
    expect(await pipeline.preview(write, { ...confirmed, expectedVersion: 1 }, adviser)).toMatchObject({ kind: 'conflict', version: 2 })
    expect(await pipeline.preview(write, { record: 'r1', entries: [] }, adviser)).toMatchObject({ kind: 'unchanged' })
    expect(await db.selectFrom('entry').select('id').execute()).toHaveLength(2)
    expect(await db.selectFrom('command').select('id').execute()).toHaveLength(2)
  })

  test('messages are written with their cause, and not without it', async () => {
    const { db } = await open()
    const { openRecord, execute } = recordOffice(db, { messages: ({ added }) => added.map(({ id }) => ({ topic: 'entry.recorded', payload: { entry: id } })) })
    await openRecord('r1')
    const messages = [{ topic: 'authority.told', payload: { to: ['a', 'b'] } }]
    await execute({ record: 'r1', entries: [{ id: 'made', type: 'referral.made', at, data: {} }], messages })
    await execute({ record: 'r1', entries: [referral], messages })
    const sent = await db.selectFrom('outbox').select(['topic', 'payload', 'at', 'sent_at']).orderBy('id').offset(1).execute()
    expect(sent).toEqual([
      { topic: 'authority.told', payload: { to: ['a', 'b'] }, at, sent_at: null },
      { topic: 'entry.recorded', payload: { entry: 'made' }, at, sent_at: null },
    ])
  })
})
