import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportRecord, rotate, signingKeys, takeCheckpoint, takeDailyCheckpoint } from '../../src/main/checkpoints.ts'
import { CheckpointsDiffer, checkpointFile } from '../../src/platform/checkpoint-file.ts'
import { NoSigningKey } from '../../src/platform/signing-key.ts'
import type { SigningPlace } from '../../src/platform/signing-key.ts'
import { askingAs, person, service } from '../../src/platform/sql/asker.ts'
import { checkpointStore } from '../../src/platform/sql/checkpoint-store.ts'
import type { Database } from '../../src/platform/sql/database.ts'
import { transactOn } from '../../src/platform/sql/transact.ts'
import { checkpointsFault } from '../../src/record/proof/checkpoint.ts'
import type { SignedCheckpoint } from '../../src/record/proof/checkpoint.ts'
import { examineExport } from '../../src/record/proof/examine-export.ts'
import { NotTheSigningKey, RecordsRewritten } from '../../src/record/proof/make-checkpoint.ts'
import { newPrivateKey, signerOf } from '../../src/record/proof/signing.ts'
import { eachDatabase } from '../support/databases.ts'
import { recordOffice } from '../support/record-office.ts'

let directory = ''
let places = 0
beforeAll(() => { directory = mkdtempSync(join(tmpdir(), 'paramountcy-checkpoints-')) })
afterAll(() => rmSync(directory, { recursive: true }))

/** A place of one's own, in which the demonstration's key is made. */
function newPlace(change: Partial<SigningPlace> = {}): SigningPlace {
  const dataDirectory = join(directory, String(++places))
  return { demonstration: true, dataDirectory, signing: { key: null, keyFile: null, checkpointsDirectory: join(dataDirectory, 'checkpoints') }, ...change }
}

const inFile = ({ signing }: SigningPlace) =>
  readFileSync(checkpointFile(signing.checkpointsDirectory), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as SignedCheckpoint)

eachDatabase((_, open) => {
  async function office() {
    const { db } = await open()
    const made = recordOffice(db)
    const place = newPlace()
    await made.openRecord('r1')
    await made.openRecord('r2')
    const add = (record: string) => made.record({ record, entries: [{ type: 'referral.made', at: made.clock.now(), data: {} }] })
    const exported = async (record: string) => (await exportRecord(made, place, { record }))!
    const list = () => transactOn(db)((tx) => checkpointStore.list(tx, { after: 0, limit: 100 }))
    return { ...made, db, place, add, exported, list }
  }

  test('checkpoints hold one another, in the database and in the file, and each record proves that it is covered', async () => {
    const made = await office()
    const first = await takeCheckpoint(made, made.place)
    await made.add('r1')
    await made.openRecord('r0')
    const second = await takeCheckpoint(made, made.place)
    expect([first, second].map(({ number, records }) => [number, records])).toEqual([[1, 2], [2, 3]])
    expect(await made.list()).toEqual([first, second])
    expect(inFile(made.place)).toEqual([first, second])
    expect(checkpointsFault([first, second], await signingKeys(made))).toBeNull()
    for (const record of ['r0', 'r1', 'r2']) {
      const { fault, proof } = examineExport(await made.exported(record))
      expect({ fault, checkpoint: proof?.checkpoint?.number }).toEqual({ fault: null, checkpoint: 2 })
    }
  })

  test('what was added since the checkpoint is signed with the export, and the checkpoint still covers what came before', async () => {
    const made = await office()
    await takeCheckpoint(made, made.place)
    await made.add('r1')
    const { fault, entries, proof } = examineExport(await made.exported('r1'))
    expect({ fault, entries, covered: proof?.inclusion?.version, key: proof?.key }).toEqual({ fault: null, entries: 2, covered: 1, key: proof?.checkpoint?.key })
  })

  test('a record without a checkpoint is signed all the same', async () => {
    const made = await office()
    expect(examineExport(await made.exported('r1'))).toMatchObject({ fault: null, proof: { checkpoint: null, keys: [{ number: 1 }] } })
  })

  test('once a day, by London\'s day, however often it is asked for and by however many at once', async () => {
    const made = await office()
    const daily = () => takeDailyCheckpoint(made, made.place)
    const asked = await Promise.all([daily(), daily(), daily()])
    expect(asked.filter((one) => one !== null)).toHaveLength(1)
    made.clock.set(Date.UTC(2026, 2, 27, 23, 59))
    expect(await daily()).toBeNull()
    made.clock.set(Date.UTC(2026, 2, 28, 0, 1))
    expect((await daily())?.number).toBe(2)
  })

  test('a key handed over signs from then on, and what was signed before still proves itself', async () => {
    const made = await office()
    await takeCheckpoint(made, made.place)
    const before = await made.exported('r1')
    const [old] = await signingKeys(made)
    const next = await rotate(made, made.place, { to: null, isLost: false })
    made.clock.advance(1000)
    await takeCheckpoint(made, made.place)
    const after = await made.exported('r1')
    for (const { publicKey } of [old!, next]) {
      // Who got the first export knows no later key.
      if (publicKey === old!.publicKey) expect(examineExport(before, [publicKey]).fault).toBeNull()
      expect(examineExport(after, [publicKey]).fault).toBeNull()
    }
    expect(examineExport(after).proof?.key).toBe(next.id)
    expect(checkpointsFault(await made.list(), await signingKeys(made))).toBeNull()
  })

  test('a lost key is replaced without it, and only who relies on the new one can rely on what follows', async () => {
    const made = await office()
    await takeCheckpoint(made, made.place)
    const [old] = await signingKeys(made)
    const keyFile = join(made.place.dataDirectory, 'new.pem')
    const next = await rotate(made, made.place, { to: keyFile, isLost: true })
    const place = { ...made.place, signing: { ...made.place.signing, keyFile } }
    made.clock.advance(1000)
    await takeCheckpoint(made, place)
    const bytes = (await exportRecord(made, place, { record: 'r1' }))!
    expect(examineExport(bytes, [next.publicKey]).fault).toBeNull()
    expect(examineExport(bytes, [old!.publicKey]).fault?.kind).toBe('key-not-trusted')
  })

  test('another key than the one that signs now signs nothing', async () => {
    const made = await office()
    await takeCheckpoint(made, made.place)
    const stranger = newPlace({ signing: { ...made.place.signing, key: newPrivateKey() } })
    await expect(takeCheckpoint(made, stranger)).rejects.toThrow(NotTheSigningKey)
    expect(examineExport((await exportRecord(made, stranger, { record: 'r1' }))!)).toMatchObject({ fault: null, proof: { key: null, checkpoint: { number: 1 } } })
  })

  test('nothing is signed over a record that was written anew behind the checkpoint\'s back', async () => {
    const made = await office()
    await takeCheckpoint(made, made.place)
    await asOwner(made.db, `ALTER TABLE entry DISABLE TRIGGER entry_append_only; UPDATE entry SET hash = repeat('0', 64) WHERE record_id = 'r2';
      UPDATE record SET last_hash = repeat('0', 64) WHERE id = 'r2'`)
    await expect(takeCheckpoint(made, made.place)).rejects.toThrow(new RecordsRewritten(['r2'], 1))
  })

  test('a checkpoint, a key and what they cover can only be added to, and no person can read them', async () => {
    const made = await office()
    await takeCheckpoint(made, made.place)
    for (const table of ['checkpoint', 'checkpoint_leaf', 'signing_key'] as const) {
      await expect(sql`DELETE FROM ${sql.table(table)}`.execute(made.db)).rejects.toThrow(/permission denied|append-only/)
      await expect(askingAs(person({ id: 'ada', name: 'Ada' }, 0), () => made.db.selectFrom(table).selectAll().execute())).rejects.toThrow(/permission denied/)
      await expect(asOwner(made.db, `UPDATE ${table} SET ${table === 'checkpoint_leaf' ? 'position' : 'number'} = 9`)).rejects.toThrow(/append-only/)
    }
  })

  test('a thousand records and more make a tree of several chunks, of which only those that moved are read again', async () => {
    const { db } = await open()
    const made = recordOffice(db)
    const place = newPlace()
    await asService(db, sql`INSERT INTO record SELECT 'x' || n, 'case', 't', '{}', null, null, '{}', 0, 1, md5(n::text), 0 FROM generate_series(1, 1500) AS n`)
    await made.openRecord('r1')
    await takeCheckpoint(made, place)
    await made.openRecord('r2')
    expect((await takeCheckpoint(made, place)).records).toBe(1502)
    for (const record of ['r1', 'r2']) expect(examineExport((await exportRecord(made, place, { record }))!)).toMatchObject({ fault: null, proof: { checkpoint: { number: 2 } } })
  })
})

describe('the file', () => {
  test('gets what it lacks, and a line that was cut off again', async () => {
    const made = await fileOffice()
    const file = checkpointFile(made.place.signing.checkpointsDirectory)
    const whole = readFileSync(file, 'utf8')
    truncateSync(file, whole.length - 40)
    expect(await takeDailyCheckpoint(made, made.place)).toBeNull()
    expect(readFileSync(file, 'utf8')).toBe(whole)
    rmSync(file)
    await takeCheckpoint(made, made.place)
    expect(inFile(made.place).map(({ number }) => number)).toEqual([1, 2, 3])
  })

  test('that says something else than the database is told', async () => {
    const made = await fileOffice()
    const file = checkpointFile(made.place.signing.checkpointsDirectory)
    const whole = readFileSync(file, 'utf8')
    writeFileSync(file, whole.replace(/"root":"./g, '"root":"x'))
    await expect(takeDailyCheckpoint(made, made.place)).rejects.toThrow(CheckpointsDiffer)
    writeFileSync(file, whole)
    appendFileSync(file, `${JSON.stringify({ ...inFile(made.place)[1], number: 9 })}\n`)
    await expect(takeDailyCheckpoint(made, made.place)).rejects.toThrow(/only the file has checkpoint 9/)
    writeFileSync(file, 'hello\n')
    await expect(takeDailyCheckpoint(made, made.place)).rejects.toThrow(/its last line is no checkpoint/)
  })
})

describe('the key', () => {
  test('of the demonstration is its own, and nobody else may read it', async () => {
    const made = await fileOffice()
    const [key] = await signingKeys(made)
    const file = join(made.place.dataDirectory, 'signing-keys', `${key!.id}.pem`)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(signerOf(readFileSync(file, 'utf8')).key).toBe(key!.id)
    await rotate(made, made.place, { to: null, isLost: false })
    expect(() => statSync(file)).toThrow(/ENOENT/)
  })

  test.each([
    [{}, /Name a private key/],
    [{ key: 'hello' }, /PARAMOUNTCY_SIGNING_KEY: The key is no private key/],
    [{ keyFile: '/nowhere/at/all' }, /PARAMOUNTCY_SIGNING_KEY_FILE, .*ENOENT/],
  ])('%j, without demonstration, is told', async (named, message) => {
    const made = await fileOffice()
    const place = newPlace({ demonstration: false })
    const without = { ...place, signing: { ...place.signing, ...named } }
    await expect(takeCheckpoint(made, without)).rejects.toThrow(NoSigningKey)
    await expect(takeCheckpoint(made, without)).rejects.toThrow(message)
  })
})

let shared: Awaited<ReturnType<typeof openShared>> | undefined
async function openShared() {
  const { openTestDatabase } = await import('../support/databases.ts')
  return openTestDatabase()
}
afterAll(() => shared?.close())

/** Two checkpoints in a file, over a database of its own. */
async function fileOffice() {
  await shared?.close()
  shared = await openShared()
  const made = { ...recordOffice(shared.db), place: newPlace() }
  await made.openRecord('r1')
  await takeCheckpoint(made, made.place)
  await takeCheckpoint(made, made.place)
  return made
}

async function asOwner(db: Database, statements: string): Promise<void> {
  await askingAs({ kind: 'owner' }, () => sql.raw(statements).execute(db))
}

async function asService(db: Database, statement: ReturnType<typeof sql>): Promise<void> {
  await askingAs(service, () => statement.execute(db))
}
