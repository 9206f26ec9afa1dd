import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { people } from '../../../test/support/shell.ts'
import { sessionStore } from '../../web/session-store.ts'
import { openProduct } from '../product.ts'
import { runCli } from './run.ts'
import { signOutCommand } from './sign-out.ts'

let dataDirectory = ''
beforeAll(() => {
  const directory = mkdtempSync(join(tmpdir(), 'paramountcy-'))
  dataDirectory = join(directory, 'data')
  process.env['PARAMOUNTCY_DATA'] = dataDirectory
  return () => {
    delete process.env['PARAMOUNTCY_DATA']
    rmSync(directory, { recursive: true })
  }
})

async function run(...words: readonly string[]): Promise<{ status: number, said: string }> {
  let said = ''
  const say = (text: string): void => { said += text }
  return { status: await runCli(['sign-out', ...words], [signOutCommand], { out: say, err: say }), said }
}

test('everything that somebody had open ends, and the audit says so', async () => {
  const before = await openProduct({ databaseUrl: null, dataDirectory })
  await before.db.insertInto('worker').values({ ...people.headOfPractice }).execute()
  for (const id of ['desk', 'phone']) await sessionStore(before.db, before.clock).open(id, people.headOfPractice.id, null)
  await before.close()

  expect(await run()).toMatchObject({ status: 2 })
  expect(await run(people.headOfPractice.id)).toEqual({ status: 0, said: expect.stringContaining('Gareth Pugh is signed out: 2 sessions ended.') as unknown })

  const after = await openProduct({ databaseUrl: null, dataDirectory })
  expect(await sessionStore(after.db, after.clock).of(people.headOfPractice.id)).toEqual([])
  expect(await after.db.selectFrom('audit').select(['action', 'why']).execute()).toEqual([
    { action: 'session.ended', why: 'w-hop was signed out on the command line' },
  ])
  await after.close()
})
