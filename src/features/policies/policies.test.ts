import { expect, test } from 'vitest'
import { actorOf, allegationOffice } from '../../../test/support/allegation-office.ts'
import type { AllegationOffice } from '../../../test/support/allegation-office.ts'
import { eachDatabase } from '../../../test/support/databases.ts'
import { people } from '../../../test/support/shell.ts'
import { ruleBook } from '../../procedures/index.ts'
import { rebuild } from '../../record/rebuild.ts'
import { recordEntry } from '../record-entry/index.ts'
import { attestPolicy } from './attest/attest-policy.ts'
import { countAttestations, findAttestations } from './find-attestations.ts'
import { askToAttest, putInForce } from './implement-policy.ts'
import { organisationRecord } from './organisation-record.ts'
import { lastDay, policyFacts } from './policy-facts.ts'
import { reviewPolicy } from './register/review-policy.ts'
import { policyStanding } from './standing.ts'
import { entriesIn } from '../../../test/support/entries-in.ts'

const { adviser, manager, assistantDirector, quality } = people
const policy = 'cafcass-2025'
const organisation = 'Family Court Advisory Service'
const pack = ruleBook().packs.find(({ source }) => source.id === policy)!
const confirmed = { read: true, understood: true, willFollow: true }

test('what the register shows is what the policy says of itself', () => {
  expect(policyFacts(pack)).toMatchObject({
    version: '1.7', owner: 'Assistant Director for Performance & Quality Assurance', endorsedBy: 'Deputy Director of Operations and Improvement',
    approvedBy: 'Corporate Management Team', approvedOn: '2025-01-14', reviewBy: '2025-07-31', cites: ['governance table'],
  })
  expect(policyFacts(pack).amendments.map(({ when }) => when)).toEqual([
    'December 2020', 'October 2021', 'May 2022', 'October 2023', 'January 2024', 'September 2024', 'January 2025',
  ])
})

test.each([['14 January 2025', '2025-01-14'], ['July 2025', '2025-07-31'], ['February 2028', '2028-02-29'], ['soon', null], ['July', null]])(
  'the last day of "%s" is %s', (said, day) => {
    expect(lastDay(said)).toBe(day)
  })

test('an organisation keeps its policies in a record named for it', () => {
  expect(organisationRecord('Cyngor Bro Wên')).toBe('organisation-cyngor-bro-wen')
})

eachDatabase((_, open) => {
  const start = async () => allegationOffice((await open()).db)
  const implement = (office: AllegationOffice, who: Parameters<typeof actorOf>[0] = assistantDirector) => putInForce(office.deps, policy, actorOf(who))
  const attest = (office: AllegationOffice, who: Parameters<typeof actorOf>[0], worker: string = who.id, data: Record<string, unknown> = confirmed) =>
    office.deps.pipeline.execute(attestPolicy(ruleBook()), { worker, policy, data }, actorOf(who))
  const counts = (office: AllegationOffice) => countAttestations(office.db, { organisation, policy })

  test('put in force: in the organisation’s record from the day of the policy, and before each worker from now', async () => {
    const office = await start()
    expect(await implement(office)).toMatchObject({ organisation: { kind: 'recorded' }, asked: 8, unchanged: 0, notAsked: [] })
    const entries = await entriesIn(office.db, { type: 'policy.implemented' })
    expect(entries).toHaveLength(9)
    expect(entries.find(({ record_id: id }) => id === 'organisation-family-court-advisory-service')).toMatchObject({
      at: Date.UTC(2025, 0, 28), data: { policy, version: '1.7', approvedOn: '2025-01-14', nextReview: '2025-07-31', attestationRequired: true },
    })
    expect(entries.find(({ record_id: id }) => id === adviser.id)?.at).toBe(office.clock.now())
    const duties = await office.db.selectFrom('duty').select(['record_id', 'owner', 'declaration', 'due_on']).orderBy('record_id').execute()
    expect(duties.find(({ record_id: id }) => id === adviser.id)).toEqual({ record_id: adviser.id, owner: adviser.id, declaration: 'attest-to-policy', due_on: null })
    expect(duties.filter(({ declaration }) => declaration === 'review-policy')).toEqual([
      { record_id: organisationRecord(organisation), owner: assistantDirector.id, declaration: 'review-policy', due_on: '2025-07-31' },
    ])
    expect(duties).toHaveLength(9)
  })

  test('again it changes nothing, and reaches whoever has joined since', async () => {
    const office = await start()
    await implement(office)
    const written = async () => (await office.db.selectFrom('entry').select('id').execute()).length
    const before = await written()
    expect(await implement(office, quality)).toMatchObject({ organisation: { kind: 'unchanged' }, asked: 0, unchanged: 8 })
    expect(await written()).toBe(before)
    await office.db.insertInto('worker').values({ ...people.guardian, id: 'w-new', name: 'Nia Evans' }).execute()
    expect(await counts(office)).toEqual({ 'attested': 0, 'waiting': 8, 'not-asked': 1 })
    expect(await implement(office)).toMatchObject({ organisation: { kind: 'unchanged' }, asked: 1, unchanged: 8 })
    expect(await counts(office)).toEqual({ 'attested': 0, 'waiting': 9, 'not-asked': 0 })
  })

  test('only those who look after policies put one in force', async () => {
    const office = await start()
    expect(await implement(office, manager)).toMatchObject({ organisation: { kind: 'forbidden' }, asked: 0 })
    expect(await office.db.selectFrom('entry').select('id').execute()).toEqual([])
  })

  test('a worker attests once, for themselves alone, and only with all three confirmations', async () => {
    const office = await start()
    expect(await attest(office, adviser)).toMatchObject({ kind: 'invalid', faults: [{ code: 'not-asked' }] })
    await implement(office)
    expect(await attest(office, adviser, adviser.id, { ...confirmed, understood: false })).toMatchObject({
      kind: 'invalid', faults: [{ path: 'data.understood', code: 'not-confirmed' }],
    })
    expect(await attest(office, adviser, adviser.id, {})).toMatchObject({ kind: 'invalid', faults: [{}, {}, {}] })
    expect(await attest(office, manager, adviser.id)).toMatchObject({ kind: 'forbidden' })
    expect(await attest(office, adviser)).toMatchObject({ kind: 'recorded', closed: [expect.stringContaining('attest-to-policy')] })
    expect(await attest(office, adviser)).toMatchObject({ kind: 'unchanged' })
    expect(await counts(office)).toEqual({ 'attested': 1, 'waiting': 7, 'not-asked': 0 })
    expect(await findAttestations(office.db, { organisation, policy }, 'attested', { offset: 0, limit: 10 })).toEqual([
      { name: adviser.name, role: 'fca', office: 'Eastmere office', attestedAt: office.clock.now() },
    ])
  })

  test('no other way of recording reaches the record of a worker or an organisation', async () => {
    const office = await start()
    await implement(office)
    for (const record of [adviser.id, organisationRecord(organisation)]) {
      const entry = { type: 'policy.implemented', at: office.clock.now(), data: {} }
      expect(await office.deps.pipeline.execute(recordEntry, { record, entry }, actorOf(manager))).toMatchObject({ kind: 'forbidden' })
    }
    const ask = { worker: 'w-x', name: 'X', office: null, policy }
    expect(await office.deps.pipeline.execute(askToAttest(ruleBook()), ask, actorOf(adviser))).toMatchObject({ kind: 'forbidden' })
  })

  test('the review is overdue from August 2025 until it is recorded', async () => {
    const office = await start()
    const standing = () => policyStanding(office.deps, pack, organisation, office.clock.now())
    expect(await standing()).toMatchObject({ implemented: undefined, reviewBy: '2025-07-31', reviewOverdue: true })
    office.clock.set(Date.UTC(2025, 6, 31, 20))
    expect(await standing()).toMatchObject({ reviewOverdue: false })
    office.clock.set(Date.UTC(2026, 2, 27, 16))
    const review = (data: Record<string, unknown>, at = office.clock.now()) =>
      office.deps.pipeline.execute(reviewPolicy(ruleBook()), { organisation, policy, at, data }, actorOf(assistantDirector))
    expect(await review({})).toMatchObject({ kind: 'invalid', faults: [{ code: 'not-in-force' }] })
    await implement(office)
    expect((await standing()).duty).toMatchObject({ status: 'overdue', dueOn: '2025-07-31' })
    expect(await review({}, Date.UTC(2025, 0, 1))).toMatchObject({ kind: 'invalid', faults: [{ code: 'before-in-force' }] })
    expect(await review({ nextReview: '2027-03-31' })).toMatchObject({ kind: 'recorded' })
    expect(await standing()).toMatchObject({ reviewBy: '2027-03-31', reviewOverdue: false, duty: { status: 'met-late' } })
  })

  test('rebuilding makes the same departures again', async () => {
    const office = await start()
    await office.openCase()
    const departure = {
      type: 'policy-departure.decided', at: office.clock.now(), data: {
        requirement: `${policy}/10/supervision-before-referral`, decision: 'departure with recorded rationale',
        assessmentReliedOn: 'Of today.', rationale: 'It could not wait.', managerDiscussion: 'Ruth agreed.',
      },
    }
    const requirement = [...ruleBook().requirements.keys()].find((id) => id.startsWith(`${policy}/10/`))!
    const entry = { ...departure, data: { ...departure.data, requirement } }
    expect(await office.deps.pipeline.execute(recordEntry, { record: 'r1', entry }, actorOf(adviser))).toMatchObject({ kind: 'recorded' })
    const rows = () => office.db.selectFrom('departure').selectAll().execute()
    const before = await rows()
    expect(before).toMatchObject([{ record_id: 'r1', requirement, pack: policy, cite: 'para 10' }])
    await office.db.deleteFrom('departure').execute()
    await rebuild(office.parts)
    expect(await rows()).toEqual(before)
  })
})
