import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openProduct } from '../product.ts'
import { commands } from './commands.ts'
import { runCli } from './run.ts'

let directory = ''
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'paramountcy-'))
  process.env['PARAMOUNTCY_DATA'] = join(directory, 'data')
  return () => {
    delete process.env['PARAMOUNTCY_DATA']
    delete process.env['PORT']
    rmSync(directory, { recursive: true })
  }
})

async function serve(): Promise<{ status: number, err: string }> {
  let err = ''
  return { status: await runCli(['serve'], commands, { out: () => {}, err: (text) => { err += text } }), err }
}

test('a port that another program has is named, with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => { other.once('listening', resolve) })
  const { port } = other.address() as AddressInfo
  process.env['PORT'] = String(port)
  expect(await serve()).toEqual({ status: 2, err: expect.stringContaining(`PORT: Port ${port} of 127.0.0.1 cannot be had`) as unknown })
  other.close()
})

test('the demonstration does not open over a store in which real people work', async () => {
  const product = await openProduct({ databaseUrl: null, dataDirectory: join(directory, 'data') })
  await product.db.insertInto('worker').values({
    id: 'somebody', name: 'Somebody', role: 'fca', organisation: 'Elsewhere', office: null, manager_id: null, email: null,
  }).execute()
  await product.close()
  expect(await serve()).toEqual({ status: 2, err: expect.stringContaining('Demonstration mode would let anybody sign in as any of them') as unknown })
})
