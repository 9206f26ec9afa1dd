import { join } from 'node:path'
import { z } from 'zod'
import type { RecordKeyPlace } from './record-key.ts'
import type { ClamdAddress } from './clamd.ts'
import { ownAddress, readSignIn } from './identity/settings.ts'
import type { SignInSettings } from './identity/settings.ts'

/** What the environment says about how to run. */
export interface Config {
  readonly port: number
  readonly host: string
  /** A PostgreSQL server; null for the embedded database in `dataDirectory`. */
  readonly databaseUrl: string | null
  /** The same by the login that owns its tables, for bringing them up to date; null where that is no other. */
  readonly databaseOwnerUrl: string | null
  readonly dataDirectory: string
  /** Sign-in by choice and fictional people: never with real records. */
  readonly demonstration: boolean
  /** Where figures for monitoring are read, apart from the product's own address; null for nowhere. */
  readonly metrics: { readonly host: string, readonly port: number } | null
  /** Where letters are written for a mail system to pick up; null for no letters. */
  readonly mailDirectory: string | null
  /** Where ClamAV's daemon listens; null where files are not scanned. */
  readonly clamd: ClamdAddress | null
  /** The largest file that may be added to a record, in bytes. */
  readonly mostFileBytes: number
  /** Where browsers reach the product, without a path; null where nobody said so. */
  readonly address: string | null
  /** Null in the demonstration, which has a provider of its own, and where nobody can sign in. */
  readonly signIn: SignInSettings | null
  readonly signing: SigningConfig
  /** Under which keys the records' keys are kept. */
  readonly recordKey: RecordKeyPlace
}

/** With what the office signs where its records stand, and where that is written besides the database. */
export interface SigningConfig {
  /** A private key of Ed25519 in PEM (PKCS#8), or the file that holds it; null for neither. */
  readonly key: string | null
  readonly keyFile: string | null
  readonly checkpointsDirectory: string
}

/** Everything wrong with the environment, one line each. */
export class ConfigFaults extends Error {
  constructor(faults: readonly string[]) {
    super(`The environment cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
    this.name = 'ConfigFaults'
  }
}

const environment = z.object({
  PORT: z.coerce.number('is not a port number').int('is not a port number').min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is not an address like postgres://user@host/database' }).optional(),
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'is not an address like postgres://user@host/database' }).optional(),
  PARAMOUNTCY_DATA: z.string().default('./data'),
  PARAMOUNTCY_METRICS_PORT: z.coerce.number('is not a port number').int('is not a port number').min(0).max(65_535).optional(),
  PARAMOUNTCY_METRICS_HOST: z.string().default('127.0.0.1'),
  PARAMOUNTCY_MAIL: z.string().optional(),
  PARAMOUNTCY_ADDRESS: ownAddress.transform((address) => URL.parse(address)?.origin ?? address).optional(),
  PARAMOUNTCY_SIGNING_KEY: z.string().optional(),
  PARAMOUNTCY_SIGNING_KEY_FILE: z.string().optional(),
  PARAMOUNTCY_CHECKPOINTS: z.string().optional(),
  PARAMOUNTCY_RECORD_KEY: z.string().optional(),
  PARAMOUNTCY_RECORD_KEY_FILE: z.string().optional(),
  PARAMOUNTCY_DEMONSTRATION: z.enum(['yes', 'no'], 'is neither yes nor no').optional(),
  PARAMOUNTCY_CLAMD: z.string().regex(/^[^\s:]+:\d{1,5}$/, 'is not a host and a port, such as 127.0.0.1:3310').optional(),
  PARAMOUNTCY_FILE_MB: z.coerce.number('is not a number of megabytes').int('is not a whole number of megabytes').min(1).max(200).default(20),
})

/**
 * Reads the environment, here and nowhere else. An empty variable counts as absent.
 * Demonstration mode is on unless a PostgreSQL server or a provider of identities is named, because that is where real
 * records and real people are.
 * @throws ConfigFaults with every fault
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const read = environment.safeParse(given)
  const { settings, faults } = readSignIn(given)
  const all = [...read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`), ...faults]
  const asked = given['PARAMOUNTCY_DEMONSTRATION'] === 'yes'
  if (asked && settings !== null) all.push('PARAMOUNTCY_DEMONSTRATION: is yes, and a provider of identities is named: the demonstration has its own')
  if (!read.success || all.length > 0) throw new ConfigFaults(all)
  const { PORT, HOST, DATABASE_URL, PARAMOUNTCY_DATA, PARAMOUNTCY_ADDRESS, PARAMOUNTCY_DEMONSTRATION } = read.data
  const { PARAMOUNTCY_SIGNING_KEY, PARAMOUNTCY_SIGNING_KEY_FILE, PARAMOUNTCY_CHECKPOINTS } = read.data
  const { PARAMOUNTCY_METRICS_PORT, PARAMOUNTCY_METRICS_HOST, PARAMOUNTCY_MAIL, PARAMOUNTCY_CLAMD, PARAMOUNTCY_FILE_MB } = read.data
  const alone = DATABASE_URL === undefined && settings === null
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? null,
    databaseOwnerUrl: read.data.DATABASE_OWNER_URL ?? null,
    dataDirectory: PARAMOUNTCY_DATA,
    metrics: PARAMOUNTCY_METRICS_PORT === undefined ? null : { host: PARAMOUNTCY_METRICS_HOST, port: PARAMOUNTCY_METRICS_PORT },
    mailDirectory: PARAMOUNTCY_MAIL ?? null,
    clamd: PARAMOUNTCY_CLAMD === undefined ? null : clamdAt(PARAMOUNTCY_CLAMD),
    mostFileBytes: PARAMOUNTCY_FILE_MB * 1024 * 1024,
    demonstration: PARAMOUNTCY_DEMONSTRATION === undefined ? alone : asked,
    address: PARAMOUNTCY_ADDRESS ?? null,
    signIn: settings,
    signing: {
      key: PARAMOUNTCY_SIGNING_KEY ?? null,
      keyFile: PARAMOUNTCY_SIGNING_KEY_FILE ?? null,
      checkpointsDirectory: PARAMOUNTCY_CHECKPOINTS ?? join(PARAMOUNTCY_DATA, 'checkpoints'),
    },
    recordKey: { key: read.data.PARAMOUNTCY_RECORD_KEY ?? null, keyFile: read.data.PARAMOUNTCY_RECORD_KEY_FILE ?? null },
  }
}

function clamdAt(address: string): ClamdAddress {
  const [host = '', port = ''] = address.split(':')
  return { host, port: Number(port) }
}
