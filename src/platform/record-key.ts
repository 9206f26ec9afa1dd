import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoRecordKey, masterKeysIn, newMasterKey, passingKeys } from './sql/secret/master-keys.ts'
import type { MasterKeys } from './sql/secret/master-keys.ts'

/** Where the master keys of the records are. */
export interface RecordKeyPlace {
  /** The keys themselves, or the file that holds them; null for neither. */
  readonly key: string | null
  readonly keyFile: string | null
}

export interface KeyedStore {
  readonly databaseUrl: string | null
  /** Null for a database in memory. */
  readonly dataDirectory: string | null
  /** Left out where only the embedded database's own will do. */
  readonly recordKey?: RecordKeyPlace | undefined
  readonly demonstration?: boolean | undefined
}

/**
 * The master keys that the environment names. The embedded database and the demonstration have one of their own in the data
 * directory, made when it is first needed; one in memory has one that goes with it.
 * @throws NoRecordKey
 */
export function openMasterKeys({ databaseUrl, dataDirectory, recordKey, demonstration = false }: KeyedStore): MasterKeys {
  const { key = null, keyFile = null } = recordKey ?? {}
  if (key !== null) return read('PARAMOUNTCY_RECORD_KEY', () => key)
  if (keyFile !== null) return read(`PARAMOUNTCY_RECORD_KEY_FILE, ${keyFile}`, () => readFileSync(keyFile, 'utf8'))
  if (databaseUrl !== null && !demonstration) {
    throw new NoRecordKey('Name the master key of the records by PARAMOUNTCY_RECORD_KEY_FILE or PARAMOUNTCY_RECORD_KEY: \'openssl rand -base64 32\' makes one')
  }
  if (dataDirectory === null) return passingKeys()
  const own = join(dataDirectory, 'record-key')
  if (!existsSync(own)) make(dataDirectory, own)
  return read(own, () => readFileSync(own, 'utf8'))
}

/** Of two that start at once, one makes it and both read it. */
function make(directory: string, file: string): void {
  mkdirSync(directory, { recursive: true })
  try {
    writeFileSync(file, `${newMasterKey()}\n`, { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

function read(where: string, text: () => string): MasterKeys {
  try {
    return masterKeysIn(text())
  } catch (cause) {
    throw new NoRecordKey(`${where}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
