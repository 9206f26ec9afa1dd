import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ConfigFaults, readConfig } from './config.ts'

test('with nothing set it is a demonstration on the embedded database', () => {
  expect(readConfig({})).toEqual({
    port: 3000, host: '127.0.0.1', databaseUrl: null, databaseOwnerUrl: null, dataDirectory: './data', demonstration: true, metrics: null, mailDirectory: null,
    clamd: null, mostFileBytes: 20 * 1024 * 1024,
    signing: { key: null, keyFile: null, checkpointsDirectory: 'data/checkpoints' },
    recordKey: { key: null, keyFile: null },
    address: null, signIn: null,
  })
})

test('a PostgreSQL server ends demonstration mode unless it is asked for', () => {
  const DATABASE_URL = 'postgres://app@localhost/paramountcy'
  expect(readConfig({ DATABASE_URL }).demonstration).toBe(false)
  expect(readConfig({ DATABASE_URL, PARAMOUNTCY_DEMONSTRATION: 'yes' }).demonstration).toBe(true)
})

test('an empty variable is an absent one', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' }).port).toBe(3000)
})

test('every fault is named at once, with its variable', () => {
  const faulty = { PORT: 'eighty', DATABASE_URL: 'mysql://x', PARAMOUNTCY_DEMONSTRATION: 'perhaps' }
  expect(() => readConfig(faulty)).toThrow(ConfigFaults)
  expect(() => readConfig(faulty)).toThrow(/PORT: .*\n.*DATABASE_URL: .*\n.*DEMONSTRATION: /)
})

test('figures are kept for this machine unless another address is named', () => {
  expect(readConfig({ PARAMOUNTCY_METRICS_PORT: '9464' }).metrics).toEqual({ host: '127.0.0.1', port: 9464 })
  expect(readConfig({ PARAMOUNTCY_METRICS_PORT: '9464', PARAMOUNTCY_METRICS_HOST: '::' }).metrics).toEqual({ host: '::', port: 9464 })
})

test.each(['-1', '65536', '3000.5'])('%s is no port', (PORT) => {
  expect(() => readConfig({ PORT })).toThrow(/PORT/)
})

describe('a provider of identities', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paramountcy-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const mapping = write('mapping.yaml', 'ask: the desk\nrole: { claim: groups, values: { a: fca } }\norganisation: { value: O }\noffice: { claim: office }')
  const provider = {
    PARAMOUNTCY_OIDC_ISSUER: 'https://identities.example/realm', PARAMOUNTCY_OIDC_CLIENT_ID: 'paramountcy', PARAMOUNTCY_OIDC_MAPPING: mapping,
    PARAMOUNTCY_ADDRESS: 'https://paramountcy.example/',
  }

  test('ends demonstration mode, and is read whole', () => {
    const { demonstration, address, signIn } = readConfig({ ...provider, PARAMOUNTCY_OIDC_CLIENT_SECRET: 's' })
    expect([demonstration, address]).toEqual([false, 'https://paramountcy.example'])
    expect(signIn).toMatchObject({
      issuer: new URL('https://identities.example/realm'), clientId: 'paramountcy', clientSecret: 's', address: 'https://paramountcy.example', mapping: { ask: 'the desk' },
    })
  })

  test('may keep its secret in a file, or have none', () => {
    const file = write('secret', 'from a file\n')
    expect(readConfig({ ...provider, PARAMOUNTCY_OIDC_CLIENT_SECRET_FILE: file }).signIn?.clientSecret).toBe('from a file')
    expect(readConfig(provider).signIn?.clientSecret).toBeNull()
  })

  test('every fault is named at once, those of the mapping too', () => {
    const faulty = {
      PORT: 'eighty', PARAMOUNTCY_OIDC_CLIENT_SECRET: 's', PARAMOUNTCY_OIDC_CLIENT_SECRET_FILE: join(folder, 'missing'),
      PARAMOUNTCY_OIDC_MAPPING: write('bad.yaml', 'role: { claim: groups, values: { a: king } }'),
    }
    const message = faultsOf(faulty)
    for (const fault of [
      'PORT: is not a port number', 'PARAMOUNTCY_OIDC_ISSUER: is missing', 'PARAMOUNTCY_OIDC_CLIENT_ID: is missing', 'PARAMOUNTCY_ADDRESS: is missing',
      'PARAMOUNTCY_OIDC_CLIENT_SECRET: is given, and so is a file', 'missing cannot be read (ENOENT)', 'bad.yaml: ask: is not text', 'there is no role king',
    ]) expect(message).toContain(fault)
  })

  test.each([
    ['PARAMOUNTCY_OIDC_ISSUER', 'http://identities.example', 'has to begin with https://'],
    ['PARAMOUNTCY_OIDC_ISSUER', 'identities', 'is not an address'],
    ['PARAMOUNTCY_OIDC_ISSUER', 'javascript:alert(1)', 'is not an address'],
    ['PARAMOUNTCY_ADDRESS', 'http://paramountcy.example', 'has to begin with https://'],
    ['PARAMOUNTCY_ADDRESS', 'https://paramountcy.example/app', 'without a path'],
    ['PARAMOUNTCY_DEMONSTRATION', 'yes', 'the demonstration has its own'],
    ['PARAMOUNTCY_OIDC_CLIENT_SECRET_FILE', write('empty', ' \n'), 'is empty'],
  ])('%s %s is a fault', (name, value, fault) => {
    expect(faultsOf({ ...provider, [name]: value })).toContain(`${name}: `)
    expect(faultsOf({ ...provider, [name]: value })).toContain(fault)
  })

  test('on this machine it may be without https, to try', () => {
    const local = { ...provider, PARAMOUNTCY_OIDC_ISSUER: 'http://localhost:8080/realms/x', PARAMOUNTCY_ADDRESS: 'http://127.0.0.1:3000' }
    expect(readConfig(local).signIn?.issuer.port).toBe('8080')
  })
})

function faultsOf(variables: Readonly<Record<string, string>>): string {
  try {
    readConfig(variables)
    return ''
  } catch (error) {
    return String(error)
  }
}
