import { expect, test } from 'vitest'
import { actorOf, allegationOffice, stepData } from '../../../test/support/allegation-office.ts'
import type { AllegationOffice, OfficeWorker } from '../../../test/support/allegation-office.ts'
import { eachDatabase } from '../../../test/support/databases.ts'
import { write } from '../../../test/support/record-office.ts'
import { people } from '../../../test/support/shell.ts'
import { askingAs, person } from '../../platform/sql/asker.ts'
import { rebuild } from '../../record/rebuild.ts'
import { recordEntry } from '../record-entry/index.ts'

const { adviser, manager, headOfPractice, assistantDirector, secondAdviser } = people

eachDatabase((_, open) => {
  test('from the concern to the referral, in the order of paragraph 51', async () => {
    const office = await allegationOffice((await open()).db)
    const steps: string[] = []
    const done = async (outcome: Promise<{ readonly kind: string }>) => {
      expect(await outcome).toMatchObject({ kind: 'recorded' })
      steps.push(await stepOf(office))
      office.clock.advance(60_000)
    }
    await done(office.start(adviser, 'a1', { accused: 'Peter Lund' }))
    expect(await office.step(adviser, 'a1', 'lado.referred', stepData.referral)).toMatchObject({
      kind: 'refused', objections: [
        { declaration: 'supervision-before-lado-referral' }, { declaration: 'approval-before-lado-referral' },
        { declaration: 'person-told-before-lado-referral' },
      ],
    })
    await done(office.step(manager, 'a1', 'supervision.held', stepData.supervision))
    await done(office.step(adviser, 'a1', 'lado-referral.drafted', stepData.draft))
    await done(office.step(manager, 'a1', 'lado-referral.approved', { decision: 'returned', reasons: 'Say which children.' }))
    await done(office.step(adviser, 'a1', 'lado-referral.drafted', stepData.draft))
    expect(await office.step(adviser, 'a1', 'lado.referred', stepData.referral)).toMatchObject({
      kind: 'refused', objections: [{ declaration: 'approval-before-lado-referral' }, { declaration: 'person-told-before-lado-referral' }],
    })
    await done(office.step(manager, 'a1', 'lado-referral.approved', stepData.approval))
    await done(office.step(adviser, 'a1', 'accused.informed', stepData.told))
    await done(office.step(adviser, 'a1', 'lado.referred', stepData.referral))
    await done(office.step(adviser, 'a1', 'court.informed', { matter: 'referral to the LADO' }))
    await done(office.step(adviser, 'a1', 'lado.decided', { decision: 'no further action' }))
    expect(steps).toEqual([
      'supervision', 'draft', 'approval', 'draft', 'approval', 'person-told', 'referral', 'court-and-outcome', 'court-and-outcome', 'done',
    ])
    const open51 = await office.db.selectFrom('duty').select('declaration').where('state', '=', 'open').execute()
    expect(open51.map(({ declaration }) => declaration).filter((id) => /lado|person/.test(id))).toEqual([])
  })

  test('where a child is in immediate danger nothing waits', async () => {
    const office = await allegationOffice((await open()).db)
    await office.start(adviser, 'a1', { immediateRisk: true })
    expect(await office.step(adviser, 'a1', 'lado.referred', stepData.referral)).toMatchObject({ kind: 'recorded' })
  })

  test('a draft is approved by a manager who did not write it', async () => {
    const office = await allegationOffice((await open()).db)
    const approve = (worker: OfficeWorker) => office.step(worker, 'a1', 'lado-referral.approved', stepData.approval)
    await office.start(adviser, 'a1')
    expect(await approve(manager)).toMatchObject({ kind: 'invalid', faults: [{ code: 'no-draft' }] })
    await office.step(manager, 'a1', 'lado-referral.drafted', stepData.draft)
    expect(await approve(adviser)).toMatchObject({ kind: 'invalid', faults: [{ code: 'not-a-manager' }] })
    expect(await approve(manager)).toMatchObject({ kind: 'invalid', faults: [{ code: 'own-draft' }] })
    expect(await approve(headOfPractice)).toMatchObject({ kind: 'recorded' })
  })

  test('the same form sent twice is recorded once', async () => {
    const office = await allegationOffice((await open()).db)
    const once = { commandId: 'form-1' }
    expect(await office.start(adviser, 'a1', {}, once)).toMatchObject({ kind: 'recorded' })
    expect(await office.start(adviser, 'a1', {}, once)).toMatchObject({ kind: 'repeated', first: { record: 'a1', version: 1 } })
    expect(await office.start(adviser, 'a1', {}, { commandId: 'form-2' })).toMatchObject({ kind: 'invalid', faults: [{ code: 'used-before' }] })
    const twice = { commandId: 'form-3' }
    await office.step(manager, 'a1', 'supervision.held', stepData.supervision, twice)
    expect(await office.step(manager, 'a1', 'supervision.held', stepData.supervision, twice)).toMatchObject({ kind: 'repeated' })
    expect(await office.db.selectFrom('entry').select('type').where('record_id', '=', 'a1').execute()).toHaveLength(2)
  })

  test('nobody records a concern about themselves, by whatever name', async () => {
    const office = await allegationOffice((await open()).db)
    for (const accused of [adviser.id, 'Sam Okafor', 'okafor,  SAM', 'Dr Sam Okafor']) {
      expect(await office.start(adviser, 'a1', { accused })).toMatchObject({ kind: 'invalid', faults: [{ code: 'about-yourself' }] })
    }
    await office.start(adviser, 'a1')
    expect(await office.step(manager, 'a1', 'allegation.received', { accused: manager.id })).toMatchObject({
      kind: 'invalid', faults: [{ path: 'entry.data.accused', code: 'about-yourself' }],
    })
  })

  test('only those who may see it write in it, and the answer is that of a concern that is not there', async () => {
    const office = await allegationOffice((await open()).db)
    await office.start(adviser, 'a1', { accused: manager.id })
    for (const worker of [secondAdviser, manager, people.guardian, people.quality, people.businessSupport]) {
      const hidden = await office.step(worker, 'a1', 'supervision.held', stepData.supervision)
      expect(hidden).toMatchObject({ kind: 'forbidden' })
      expect(hidden).toEqual(await office.step(worker, 'a2', 'supervision.held', stepData.supervision))
    }
    expect(await office.step(headOfPractice, 'a1', 'supervision.held', stepData.supervision)).toMatchObject({ kind: 'recorded' })
    expect(await office.step(assistantDirector, 'a1', 'supervision.held', stepData.supervision)).toMatchObject({ kind: 'recorded' })
  })

  test('the way of recording in a case does not reach it', async () => {
    const office = await allegationOffice((await open()).db)
    await office.start(adviser, 'a1')
    const entry = { type: 'supervision.held', at: office.clock.now(), data: stepData.supervision }
    expect(await office.deps.pipeline.execute(recordEntry, { record: 'a1', entry }, actorOf(adviser))).toMatchObject({ kind: 'forbidden' })
  })

  test('a case takes no entry that belongs in the record of a concern', async () => {
    const office = await allegationOffice((await open()).db)
    await office.openCase()
    const record = (type: string, data: Record<string, unknown>) => office.deps.pipeline.execute(
      recordEntry, { record: 'r1', entry: { type, at: office.clock.now(), data } }, actorOf(adviser))
    expect(await record('allegation.received', {})).toMatchObject({ kind: 'invalid', faults: [{ code: 'wrong-record' }] })
    expect(await record('lado.referred', stepData.referral)).toMatchObject({ kind: 'invalid', faults: [{ code: 'wrong-record' }] })
    expect(await record('referral.made', { asksForLado: true })).toMatchObject({
      kind: 'invalid', faults: [{ path: 'entries.0.data.asksForLado', code: 'kept-apart' }],
    })
    // Nor by any other command: what is written is looked at once more.
    const entry = { type: 'allegation.received', at: office.clock.now(), data: {} }
    expect(await office.deps.pipeline.execute(write, { record: 'r1', entries: [entry] }, actorOf(adviser))).toMatchObject({
      kind: 'invalid', faults: [{ path: 'entries.0.type', code: 'kept-apart' }],
    })
  })

  test('what is owed is somebody’s who may see it', async () => {
    const office = await allegationOffice((await open()).db)
    const owner = async (declaration: string) => (await office.db.selectFrom('duty').select(['owner', 'owner_role'])
      .where('declaration', '=', declaration).orderBy('started_at', 'desc').executeTakeFirst())
    await office.start(adviser, 'a1', { accused: headOfPractice.id })
    expect(await owner('supervision-on-person-who-works-with-children')).toEqual({ owner: adviser.id, owner_role: 'fca' })
    await office.step(adviser, 'a1', 'lado-referral.drafted', stepData.draft)
    expect(await owner('approve-lado-referral')).toEqual({ owner: manager.id, owner_role: 'cafcass-manager' })
    office.clock.advance(60_000)
    // The manager wrote this one, and the head of practice is whom it is about: the assistant director is left.
    await office.step(manager, 'a1', 'lado-referral.drafted', stepData.draft)
    expect(await owner('approve-lado-referral')).toEqual({ owner: assistantDirector.id, owner_role: 'cafcass-manager' })
    office.clock.advance(60_000)
    const named = { ...stepData.supervision, agreedActions: [{ action: 'Ask Priya', who: secondAdviser.name, by: '2026-03-30' }] }
    await office.step(manager, 'a1', 'supervision.held', named)
    expect((await office.db.selectFrom('duty').select('owner').where('title', '=', 'Ask Priya').executeTakeFirst())?.owner).toBe(adviser.id)
  })

  test('rebuilding makes the same rows again', async () => {
    const office = await allegationOffice((await open()).db)
    await office.start(adviser, 'a1', { accused: 'Peter Lund', accusedIs: 'other professional' })
    await office.step(manager, 'a1', 'supervision.held', stepData.supervision)
    const rows = () => office.db.selectFrom('allegation_summary').selectAll().execute()
    const before = await rows()
    expect(before).toMatchObject([{
      record_id: 'a1', title: 'Concern of 27 March 2026 about somebody who works with children', office: 'Eastmere office',
      started_by: adviser.id, accused: ['Peter Lund'], accused_names: ['lund peter'], step: 'draft', version: 2,
    }])
    await office.db.updateTable('allegation_summary').set({ step: 'done', accused: [] }).execute()
    await rebuild(office.parts)
    expect(await rows()).toEqual(before)
  })
})

async function stepOf({ db, clock }: AllegationOffice): Promise<string> {
  const [row] = await askingAs(person(adviser, clock.now()), () => db.selectFrom('allegation_summary').select('step').execute())
  return row?.step ?? 'hidden'
}
