import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { endConfidence, keepConfidence, mayReadConfidences, nameReader, removeReader } from '../../src/features/confidences/index.ts'
import { asOwner, askingAs, person as personAsking } from '../../src/platform/sql/asker.ts'
import { findConfidence } from '../../src/platform/sql/confidence-store.ts'
import { confidenceDigest } from '../../src/record/confidence.ts'
import type { Command } from '../../src/record/command.ts'
import { rebuild } from '../../src/record/rebuild.ts'
import { openCasework, received } from '../support/casework.ts'
import type { Casework } from '../support/casework.ts'
import { eachDatabase } from '../support/databases.ts'
import { people } from '../support/shell.ts'
import { entriesIn } from '../support/entries-in.ts'

const street = '4 Harbour View, Westmere, ZZ99 8QQ'
const office = { organisation: 'Family Court Advisory Service', office: 'Eastmere office', email: null }
/** The adviser's manager has a manager, who does not answer for the case; somebody shares the respondent's name. */
const secondManager = { id: 'w-manager-2', name: 'Bill Cole', role: 'cafcass-manager', manager_id: 'w-hop', ...office }
const namesake = { id: 'w-reed', name: 'Daniel Reed', role: 'fca', manager_id: 'w-manager', ...office }

type Worker = { readonly id: string, readonly name: string, readonly role: string, readonly organisation: string, readonly office: string }

eachDatabase((_, open) => {
  async function ready() {
    const casework = await openCasework({ open })
    await casework.db.insertInto('worker').values([secondManager, namesake]).execute()
    await casework.staff.reload()
    await casework.given([received(), ['case.allocated', '2026-03-24T11:00', { data: { practitioner: people.adviser.id } }]])
    const keep = await as(casework, people.businessSupport, keepConfidence, { record: 'r1', subject: 'p2', kind: 'address', value: street })
    expect(keep.kind).toBe('recorded')
    return casework
  }

  async function as<Input>({ deps }: Casework, { id, role, organisation, office: at }: Worker, command: Command<Input>, input: Input) {
    return deps.pipeline.execute(command, input, { person: id, role, organisation, office: at })
  }

  async function readBy({ db, clock }: Casework, worker: Worker): Promise<string[]> {
    return askingAs(personAsking(worker, clock.now()), async () => {
      const rows = await db.selectFrom('confidence').select('id').where('record_id', '=', 'r1').execute()
      // The question that pages and commands ask has the answer that the rows give.
      expect(await mayReadConfidences(db, 'r1')).toBe(rows.length > 0)
      return Promise.all(rows.map(async ({ id }) => (await findConfidence(db, 'r1', id))!.value))
    })
  }

  const readers = async (casework: Casework) => {
    const found: string[] = []
    for (const worker of [...Object.values(people), secondManager, namesake]) if ((await readBy(casework, worker)).length > 0) found.push(worker.name)
    return found
  }

  describe('who reads what a case keeps in confidence', () => {
    test('its holder and their manager; not the office, not those of every office, not whoever wrote it', async () => {
      const casework = await ready()
      expect(await readers(casework)).toEqual(['Ruth Adeyemi', 'Sam Okafor'])
      expect(await readBy(casework, people.adviser)).toEqual([street])
      // Nor anybody by covering for the holder or for their manager.
      const days = 86_400_000
      await casework.db.insertInto('cover').values([people.adviser, people.manager].map(({ id }, index) => ({
        id: `c${index}`, absent: id, covering: people.secondAdviser.id, from_at: casework.clock.now() - days, until_at: casework.clock.now() + days,
        arranged_by: 'w-hop', arranged_at: 0,
      }))).execute()
      expect(await readers(casework)).toEqual(['Ruth Adeyemi', 'Sam Okafor'])
    })

    test('whoever a manager of the office names, with a reason, until the name is taken off', async () => {
      const casework = await ready()
      const { staff } = casework
      const naming = { record: 'r1', person: people.businessSupport.id, reason: 'She posts the letters.' }
      for (const other of [people.adviser, people.quality]) expect(await as(casework, other, nameReader(staff), naming)).toMatchObject({ kind: 'forbidden' })
      expect(await as(casework, people.manager, nameReader(staff), { ...naming, person: people.manager.id })).toMatchObject({ kind: 'invalid' })
      expect(await as(casework, people.manager, nameReader(staff), { ...naming, reason: ' ' })).toMatchObject({ kind: 'invalid' })
      expect(await as(casework, people.manager, nameReader(staff), naming)).toMatchObject({ kind: 'recorded' })
      expect(await readers(casework)).toEqual(['Ruth Adeyemi', 'Sam Okafor', 'Tom Whittle'])
      await rebuild(casework.parts)
      expect(await readers(casework)).toEqual(['Ruth Adeyemi', 'Sam Okafor', 'Tom Whittle'])
      expect(await as(casework, people.manager, removeReader(staff), { record: 'r1', person: people.businessSupport.id })).toMatchObject({ kind: 'recorded' })
      expect(await readers(casework)).toEqual(['Ruth Adeyemi', 'Sam Okafor'])
    })

    test('who answers for every office, and not for this one, names nobody', async () => {
      const casework = await ready()
      await casework.db.updateTable('worker').set({ office: 'Westmere office' }).where('id', '=', people.headOfPractice.id).execute()
      await casework.staff.reload()
      const naming = { record: 'r1', person: people.businessSupport.id, reason: 'I would like it.' }
      expect(await as(casework, { ...people.headOfPractice, office: 'Westmere office' }, nameReader(casework.staff), naming)).toMatchObject({ kind: 'invalid' })
    })

    test('whoever opens the record in an emergency, while it lasts', async () => {
      const casework = await ready()
      await casework.given([['record.opened-in-emergency', '2026-03-27T16:00', {
        by: { role: 'childrens-guardian', person: people.guardian.id }, data: { reason: 'The child rang.', until: '2026-03-27T18:00:00Z' },
      }]])
      expect(await readBy(casework, people.guardian)).toEqual([street])
      casework.clock.set(Date.parse('2026-03-27T18:00:00Z'))
      expect(await readBy(casework, people.guardian)).toEqual([])
    })

    test('nobody who is named in the case, whatever else is true', async () => {
      const casework = await ready()
      await casework.given([
        ['confidence-reader.named', '2026-03-27T16:00', { data: { person: namesake.id, reason: 'By mistake.' } }],
        ['case.allocated', '2026-03-27T16:05', { data: { practitioner: namesake.id } }],
        ['record.opened-in-emergency', '2026-03-27T16:06', { by: { role: 'fca', person: namesake.id }, data: { reason: 'Let me in.', until: '2026-03-27T18:00:00Z' } }],
      ])
      expect(await readers(casework)).toEqual(['Ruth Adeyemi'])
    })

    test('of a restricted record nobody who has not been admitted', async () => {
      const casework = await ready()
      await casework.given([['record.restricted', '2026-03-27T16:00', { data: { people: [people.manager.id], reason: 'A colleague\'s family.' } }]])
      expect(await readers(casework)).toEqual(['Ruth Adeyemi'])
    })

    test('nobody writes there as a person, and the service neither changes a value nor a digest', async () => {
      const casework = await ready()
      const { db, clock } = casework
      const asAdviser = <T>(work: () => Promise<T>): Promise<T> => askingAs(personAsking(people.adviser, clock.now()), work)
      await expect(asAdviser(() => db.updateTable('confidence').set({ ended_at: 1, ended_in: 'x' }).execute())).rejects.toThrow('permission denied')
      await expect(asAdviser(() => db.deleteFrom('confidence').execute())).rejects.toThrow('permission denied')
      await expect(asAdviser(() => db.insertInto('confidence_reader').values({ record_id: 'r1', person: people.guardian.id }).execute())).rejects.toThrow('permission denied')
      await expect(db.updateTable('confidence').set({ secret: Buffer.from('elsewhere') }).execute()).rejects.toThrow('permission denied')
    })
  })

  describe('what the record says of it', () => {
    test('that it is there and its digest, which proves it to whoever has value and salt', async () => {
      const { db } = await ready()
      const [entry] = await entriesIn(db, { type: 'confidence.kept' })
      const kept = await db.selectFrom('confidence').selectAll().executeTakeFirstOrThrow()
      const secret = (await findConfidence(db, 'r1', entry!.id))!
      expect(kept).toMatchObject({ id: entry!.id, record_id: 'r1', added_by: people.businessSupport.id, source: 'worker', ended_at: null })
      expect(secret.value).toBe(street)
      expect(secret.salt).toMatch(/^[0-9a-f]{64}$/)
      expect(entry!.data).toEqual({ subject: 'p2', kind: 'address', digest: confidenceDigest(secret) })
    })

    test('the value can be read in no table, this one included', async () => {
      const { db } = await ready()
      const { rows: tables } = await sql<{ name: string }>`SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`.execute(db)
      const holding: string[] = []
      for (const { name } of tables) {
        const { rows } = await asOwner(() => sql`SELECT FROM ${sql.table(name)} AS t WHERE t::text LIKE '%Harbour View%'`.execute(db))
        if (rows.length > 0) holding.push(name)
      }
      expect(holding).toEqual([])
    })

    test('that it has ended, said by somebody who may read it and by nobody else', async () => {
      const casework = await ready()
      const { id } = await casework.db.selectFrom('confidence').select('id').executeTakeFirstOrThrow()
      const ending = { record: 'r1', confidence: id, reason: 'She has moved.' }
      for (const other of [people.businessSupport, people.secondAdviser, people.headOfPractice]) {
        expect(await as(casework, other, endConfidence, ending)).toMatchObject({ kind: 'forbidden' })
      }
      expect(await as(casework, people.adviser, endConfidence, ending)).toMatchObject({ kind: 'recorded' })
      expect(await as(casework, people.adviser, endConfidence, ending)).toMatchObject({ kind: 'invalid' })
      const kept = await casework.db.selectFrom('confidence').selectAll().executeTakeFirstOrThrow()
      const [said] = await entriesIn(casework.db, { type: 'confidence.withdrawn' })
      expect(said).toMatchObject({ id: kept.ended_in, about: id, data: { subject: 'p2', kind: 'address', reason: 'She has moved.' } })
      expect(await readBy(casework, people.adviser)).toEqual([street])
    })

    test('kept twice, it is told apart: nobody learns by trying what is there already', async () => {
      const casework = await ready()
      const again = await as(casework, people.secondAdviser, keepConfidence, { record: 'r1', subject: 'p2', kind: 'address', value: street })
      expect(again.kind).toBe('recorded')
      const digests = await entriesIn(casework.db, { type: 'confidence.kept' })
      expect(new Set(digests.map(({ data }) => data['digest'])).size).toBe(2)
    })
  })

  test('an entry that could not be written leaves nothing behind, and a detail that could not be kept no entry', async () => {
    const casework = await ready()
    const count = async () => [
      (await casework.db.selectFrom('confidence').select('id').execute()).length,
      (await casework.db.selectFrom('entry').select('id').where('type', '=', 'confidence.kept').execute()).length,
    ]
    const broken: typeof keepConfidence = { ...keepConfidence, decide: (input, situation) => {
      const deed = keepConfidence.decide(input, situation)
      return 'faults' in deed ? deed : { ...deed, confidences: { keeps: deed.confidences!.keeps.map((one) => ({ ...one, kind: 'none of them' })), ends: [] } }
    } }
    const input = { record: 'r1', subject: 'p2', kind: 'phone', value: '01632 960002' } as const
    await expect(as(casework, people.adviser, broken, input)).rejects.toThrow('confidence_kind_check')
    expect(await as(casework, people.adviser, keepConfidence, { ...input, value: '' })).toMatchObject({ kind: 'invalid' })
    expect(await count()).toEqual([1, 1])
  })
})
