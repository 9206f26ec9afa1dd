/** Writes in record r1 until it is killed, and says the version of each entry once it is acknowledged. */
import { openDatabase } from '../../src/platform/sql/database.ts'
import { recordOffice } from './record-office.ts'

const { db } = await openDatabase({ databaseUrl: process.argv[2]!, dataDirectory: null })
const { record, clock } = recordOffice(db)
for (;;) {
  const { version } = await record({ record: 'r1', entries: [{ type: 'referral.made', at: clock.now(), data: { note: 'x'.repeat(2000) } }] })
  process.stdout.write(`${version}\n`)
}
