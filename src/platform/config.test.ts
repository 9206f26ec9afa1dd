import { expect, test } from 'vitest'
import { ConfigFaults, readConfig } from './config.ts'

test('with nothing set it is a demonstration on the embedded database', () => {
  expect(readConfig({})).toEqual({
    port: 3000, host: '127.0.0.1', databaseUrl: null, dataDirectory: './data', demonstration: true, metrics: null, mailDirectory: null,
    signing: { key: null, keyFile: null, checkpointsDirectory: 'data/checkpoints' },
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
