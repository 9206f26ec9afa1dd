import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readConfig } from '../platform/config.ts'
import { asService } from '../platform/sql/asker.ts'
import { people } from '../../test/support/shell.ts'
import { openProduct } from './product.ts'
import { serve } from './serve.ts'

test('with its doors open, whoever asks without saying for whom is shown nothing', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'paramountcy-'))
  const config = readConfig({ PORT: '0', PARAMOUNTCY_DATA: directory, PARAMOUNTCY_DEMONSTRATION: 'no' })
  const product = await openProduct(config)
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const workers = () => product.db.selectFrom('worker').select('id').execute()
  await product.db.insertInto('worker').values(Object.values(people)).execute()
  expect(await workers()).toHaveLength(Object.keys(people).length)
  const before = process.listeners('SIGTERM')
  const served = serve(product, config)
  await vi.waitFor(() => expect(said).toHaveBeenCalled(), { timeout: 30_000 })
  expect(await workers()).toEqual([])
  expect(await asService(workers)).toHaveLength(Object.keys(people).length)
  // Waits until it listens for being told to stop, and tells it alone.
  const stop = await vi.waitFor(() => process.listeners('SIGTERM').find((one) => !before.includes(one))!, { timeout: 30_000 })
  await vi.waitFor(() => expect(stop).toBeDefined())
  stop('SIGTERM')
  await served
  await product.close()
  rmSync(directory, { recursive: true })
  said.mockRestore()
})
