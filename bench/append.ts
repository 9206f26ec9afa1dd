import { asOwner } from '../src/platform/sql/asker.ts'
import { sql } from 'kysely'
import { createPipeline } from '../src/record/pipeline.ts'
import type { Command, Deed } from '../src/record/command.ts'
import { openProduct } from '../src/main/product.ts'
import { simulatedClock } from '../src/platform/clock.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import { makeRecords } from './records.ts'
import { testRecordKey } from '../test/support/record-key.ts'

/**
 * Recording an entry on PostgreSQL, duties and projections included, against inserting one bare row in a
 * transaction of its own. Real writing: the server waits for its disk.
 */
const records = 100
const length = 20
const server = await startPostgres(['-c', 'fsync=on'])
const clock = simulatedClock('2026-06-01T09:00:00Z')
const product = await openProduct({ databaseUrl: await server.createDatabase('bench'), dataDirectory: '', recordKey: testRecordKey, demonstration: true }, clock)

interface Written extends Deed { readonly record: string }
const write: Command<Written> = {
  name: 'write',
  permission: 'case.record',
  input: { safeParse: (value) => ({ success: true, data: value as Written }) },
  record: ({ record }) => record,
  decide: ({ record: _record, ...deed }) => deed,
}
const actor = { person: null, role: 'fca', organisation: 'bench', office: 'Eastmere office' }
const pipeline = createPipeline({ ...product.parts, validate: (draft) => ({ draft }), authorise: () => ({ allowed: true }) })

const took: number[] = []
let refused = 0
for (const { head, entries } of makeRecords(records, length)) {
  const ids = new Map<string, string>()
  let opened = false
  for (const { id, type, at, data, about } of entries) {
    const entryId = product.ids.next()
    const opens = opened ? undefined : { ...head, title: head.id, office: 'Eastmere office' }
    const draft = { id: entryId, type, at, data, about: about === undefined ? undefined : ids.get(about) }
    const start = performance.now()
    const outcome = await pipeline.execute(write, { record: head.id, opens, entries: [draft] }, actor)
    took.push(performance.now() - start)
    if (outcome.kind === 'recorded') {
      ids.set(id, entryId)
      opened = true
    } else refused += 1
  }
}

await asOwner(() => sql`CREATE TABLE bare (id text PRIMARY KEY, data jsonb NOT NULL); GRANT INSERT ON bare TO paramountcy_service`.execute(product.db))
const bare: number[] = []
for (let row = 0; row < took.length; row += 1) {
  const start = performance.now()
  await product.db.transaction().execute((tx) => sql`INSERT INTO bare VALUES (${product.ids.next()}, ${JSON.stringify({ row })}::jsonb)`.execute(tx))
  bare.push(performance.now() - start)
}
await product.close()
await server.stop()

const at = (times: readonly number[], share: number): number => times.toSorted((one, other) => one - other)[Math.floor(times.length * share)]!
console.log(`${took.length} entries in ${records} records, ${refused} of them refused by a gate`)
for (const share of [0.5, 0.95]) {
  const [ours, theirs] = [at(took, share), at(bare, share)]
  console.log(`p${share * 100}: record an entry ${ours.toFixed(1)} ms, insert a bare row ${theirs.toFixed(1)} ms, ratio ${(ours / theirs).toFixed(1)}`)
}
