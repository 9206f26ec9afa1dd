import type { RecordKeyPlace } from '../../src/platform/record-key.ts'

/** The master key of the tests' records on a server, the same in each of their processes. */
export const testRecordKey: RecordKeyPlace = { key: Buffer.alloc(32, 7).toString('base64'), keyFile: null }
