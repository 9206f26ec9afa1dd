import type { Generated } from 'kysely'
import type { EpochMs } from '../../../engine/model.ts'
import type { Recorded } from '../../../record/outcome.ts'
import type { Head } from '../../../record/stored-entry.ts'
import type { Json } from './columns.ts'

export interface RecordTables {
  record: {
    id: string
    kind: string
    title: string
    procedures: readonly string[]
    nation: string | null
    office: string | null
    head: Json<Head>
    opened_at: EpochMs
    version: number
    last_hash: string
    last_recorded_at: EpochMs
    destroyed_at: Generated<EpochMs | null>
  }
  entry: {
    record_id: string
    seq: number
    id: string
    type: string
    at: EpochMs
    recorded_at: EpochMs
    by_person: string | null
    by_role: string | null
    by_organisation: string | null
    about: string | null
    children: readonly string[]
    /** What an entry says that was written before records had keys; null for every other. */
    data: Json<Readonly<Record<string, unknown>>> | null
    head: Json<Head> | null
    /** What it says under the record's key. */
    secret: Buffer | null
    command_id: string
    previous_hash: string
    hash: string
  }
  record_key: {
    record_id: string
    wrapped: Buffer
    master: string
  }
  command: {
    id: string
    name: string
    record_id: string
    fingerprint: string
    outcome: Json<Recorded> | null
    at: EpochMs
  }
}
