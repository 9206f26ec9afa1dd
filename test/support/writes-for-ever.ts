/**
 * Writes in several records at once until it is killed: three entries with each command, so that half of one would show.
 * Says the record and the id of each command once it is acknowledged, and goes on when the database has been away.
 */
import { openDatabase } from '../../src/platform/sql/database.ts'
import { recordOffice } from './record-office.ts'
import { testRecordKey } from './record-key.ts'

const [url = '', prefix = ''] = process.argv.slice(2)
const writers = 4
const commandsInRecord = 20

const { db } = await openDatabase({ databaseUrl: url, dataDirectory: null, recordKey: testRecordKey })
const { execute, openRecord, clock } = recordOffice(db)
const at = clock.now()
const entries = ['referral.made', 'referral.confirmed', 'referral.made'].map((type) => ({ type, at, data: { note: 'x'.repeat(500) } }))

/** Until it is known to be done. Nobody knows what became of a command whose answer was lost, so it is sent again. */
async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch {
      await new Promise((resolve) => { setTimeout(resolve, 20) })
    }
  }
}

async function write(writer: number): Promise<never> {
  for (let round = 0; ; round++) {
    const record = `${prefix}-${writer}-${round}`
    await insist(() => openRecord(record).catch((error: unknown) => {
      // It was opened the first time, and the answer was lost.
      if (!(error instanceof Error && /exists already/.test(error.message))) throw error
    }))
    for (let command = 0; command < commandsInRecord; command++) {
      const commandId = `${record}-${command}`
      const { kind } = await insist(() => execute({ record, entries }, { commandId }))
      if (kind !== 'recorded' && kind !== 'repeated') throw new Error(`A command came out as '${kind}'`)
      process.stdout.write(`${record} ${commandId}\n`)
    }
  }
}

for (let writer = 0; writer < writers; writer++) {
  write(writer).catch((error: unknown) => {
    console.error(error)
    process.exit(3)
  })
}
