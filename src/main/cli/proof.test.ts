import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { write } from '../../../test/support/record-office.ts'
import { openProduct } from '../product.ts'
import { readConfig } from '../../platform/config.ts'
import { createPipeline } from '../../record/pipeline.ts'
import { commands } from './commands.ts'
import { runCli } from './run.ts'

let directory = ''
const file = (name: string) => join(directory, name)

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'paramountcy-proof-'))
  process.env['PARAMOUNTCY_DATA'] = file('data')
  const product = await openProduct(readConfig(process.env))
  const pipeline = createPipeline({ ...product.parts, authorise: () => ({ allowed: true }) })
  const opens = { record: 'case', title: 'Okafor', procedures: ['cafcass-2025'], children: [{ id: 'c1' }], nation: 'england', office: 'eastmere' }
  const at = product.clock.now()
  const entries = [{ type: 'case.opened', at, data: {} }, { type: 'concern.identified', at, data: { nature: 'Afraid to go home.' } }]
  const outcome = await pipeline.execute(write, { record: 'r1', opens, entries }, { person: null, role: 'fca', organisation: null })
  if (outcome.kind !== 'recorded') throw new Error(JSON.stringify(outcome))
  await product.close()
  return () => {
    delete process.env['PARAMOUNTCY_DATA']
    rmSync(directory, { recursive: true })
  }
})

async function run(...words: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const status = await runCli(words, commands, { out: (text) => { out += text }, err: (text) => { err += text } })
  return { status, out, err }
}

async function json(...words: readonly string[]): Promise<Record<string, unknown>> {
  const { out, err } = await run(...words, '--json')
  if (out === '') throw new Error(err)
  return JSON.parse(out) as Record<string, unknown>
}

test('a checkpoint, an export, its proof by the office\'s key, a rotation, and the altered byte', async () => {
  expect(await json('checkpoint')).toMatchObject({ number: 1, records: 1 })
  expect((await run('export', 'r1', '--out', file('r1.ndjson'))).status).toBe(0)
  expect((await run('export', 'r1', '--out', file('r1.ndjson'))).err).toMatch(/--out: /)
  const { keys: [{ pem }] } = await json('keys', 'list') as { keys: [{ pem: string }] }
  writeFileSync(file('office.pem'), pem)

  const proved = await run('verify', file('r1.ndjson'), '--key', file('office.pem'))
  expect(proved).toMatchObject({ status: 0, out: expect.stringMatching(/^1 records, 2 entries: all as they were written\nSigned .* by key .*\nEntries 1 to 2 stand under checkpoint 1/) as unknown })
  expect((await run('verify', file('r1.ndjson'))).out).toContain('give that by --key')

  expect((await run('keys', 'rotate')).out).toContain('Key 2')
  expect(await json('checkpoint')).toMatchObject({ number: 2, records: 1 })
  await run('export', 'r1', '--out', file('later.ndjson'))
  for (const name of ['r1.ndjson', 'later.ndjson']) expect((await run('verify', file(name), '--key', file('office.pem'))).status).toBe(0)
  expect((await run('keys', 'list')).out).toMatch(/Key 1 {2}[0-9a-f]{64}\n {2}from .* until .*\n-----BEGIN PUBLIC KEY-----/)
  expect((await run('verify')).out).toMatch(/1 records, 2 entries: all as they were written\nCheckpoints 1 to 2, the last of .*: all hold\n/)

  const bytes = readFileSync(file('r1.ndjson'))
  const at = bytes.indexOf('Afraid')
  bytes[at] = 'a'.charCodeAt(0)
  writeFileSync(file('altered.ndjson'), bytes)
  const altered = await run('verify', file('altered.ndjson'))
  expect(altered.status).toBe(1)
  expect(altered.out).toBe(`r1, entry 2: One byte is not as it was written, and nothing else was altered\n  changed: The first altered byte is ${at}, in line 3; it was 0x41\n`)
  expect(await json('verify', file('altered.ndjson'))).toMatchObject({ altered: [{ record: 'r1', kind: 'changed', line: 3, bytes: { from: at, to: at + 1 }, verdict: { ok: false, seq: 2 } }] })

  process.env['PARAMOUNTCY_SIGNING_KEY_FILE'] = file('stranger.pem')
  writeFileSync(file('stranger.pem'), 'hello')
  expect(await run('checkpoint')).toMatchObject({ status: 2, err: expect.stringContaining('signing key: PARAMOUNTCY_SIGNING_KEY_FILE') as unknown })
  delete process.env['PARAMOUNTCY_SIGNING_KEY_FILE']
})

test.each<[readonly string[], RegExp]>([
  [['keys'], /Say 'keys list'/],
  [['verify', 'package.json', '--key', '/nowhere'], /--key: /],
  [['export', 'r1', '--seal', 'nothing'], /was frozen by 'nothing'/],
])('%j is bad input', async (words, message) => {
  expect(await run(...words)).toMatchObject({ status: 2, err: expect.stringMatching(message) as unknown })
})
