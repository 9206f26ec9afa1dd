import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { newerCase, olderCase, publicCase } from '../../../test/support/court-feed.ts'
import type { FeedCase } from '../../../test/support/court-feed.ts'
import { commands } from './commands.ts'
import { runCli } from './run.ts'

let directory = ''

/** To make a store takes seconds, so tests that do not mind share one. */
function inStore(): () => void {
  directory = mkdtempSync(join(tmpdir(), 'paramountcy-'))
  process.env['PARAMOUNTCY_DATA'] = join(directory, 'data')
  return () => {
    delete process.env['PARAMOUNTCY_DATA']
    rmSync(directory, { recursive: true })
  }
}

async function run(...words: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const status = await runCli(words, commands, { out: (text) => { out += text }, err: (text) => { err += text } })
  return { status, out, err }
}

function fileOf(text: string): string {
  const path = join(directory, 'feed.json')
  writeFileSync(path, text)
  return path
}

const feed = (...cases: readonly (FeedCase | Record<string, unknown>)[]) => fileOf(JSON.stringify({ cases }))

describe('intake', () => {
  beforeAll(inStore)

  test('opens, changes nothing the second time, and brings up to date', async () => {
    const file = feed(olderCase(), newerCase(), publicCase())
    const first = await run('intake', file)
    expect(first).toMatchObject({ status: 0, err: '' })
    expect(first.out.split('\n')).toEqual([
      'opened     EM26P00017  hmcts-prl-1770000000000001',
      'opened     1770000000000002  hmcts-prl-1770000000000002',
      'opened     EM26C50031  hmcts-fpl-1780000000000001',
      '3 opened, 0 updated, 0 unchanged, 0 refused',
      '',
    ])
    expect(await run('intake', file)).toMatchObject({ status: 0, out: expect.stringContaining('0 opened, 0 updated, 3 unchanged, 0 refused') as unknown })
    const changed = olderCase({ last_modified: '2026-03-25T09:12:00' }, { courtName: 'Bro Wen Family Court' })
    expect((await run('intake', feed(changed))).out).toContain('updated    EM26P00017  hmcts-prl-1770000000000001')
  })

  test('a case that cannot be read is refused by itself, with its place: status 1', async () => {
    const { status, out } = await run('intake', feed({ ...olderCase(), created_date: 'last week' }, newerCase({ id: 1770000000000003 })), '--json')
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      office: 'Eastmere office',
      opened: [{ record: 'hmcts-prl-1770000000000003', pointer: '/cases/1' }],
      refused: [{ pointer: '/cases/0/created_date', code: 'not-a-date' }],
    })
  })

  test.each([
    ['a file that breaks off, after the cases before it', `{"cases":[${JSON.stringify(newerCase({ id: 1770000000000004 }))},{"id"`, /opened +1770000000000004[\s\S]*refused +the file/],
    ['a file that is no JSON', 'Dear court,', /refused +the file/],
    ['a file with no cases', '{"people":[]}', /refused +the file/],
  ])('%s: status 2', async (_what, text, says) => {
    const { status, out } = await run('intake', fileOf(text))
    expect(status).toBe(2)
    expect(out).toMatch(says)
  })

  test.each([['/nowhere/at/all', /FILE: .*no such file/], [tmpdir(), /FILE: /]])('%s is no file: status 2', async (file, says) => {
    const { status, err } = await run('intake', file)
    expect(status).toBe(2)
    expect(err).toMatch(says)
  })

  test('no demonstration is made over records', async () => {
    const { status, err } = await run('demo')
    expect(status).toBe(2)
    expect(err).toContain('There are records in this store')
  })

  test('the cases belong to the office that is named', async () => {
    await run('intake', feed(newerCase({ id: 1770000000000005 })), '--office', 'Bro Wen office')
    expect(JSON.parse((await run('export', 'hmcts-prl-1770000000000005', '--json')).out)).toMatchObject({ head: { office: 'Bro Wen office' } })
  })
})

describe('demo', () => {
  beforeAll(inStore)

  test('makes the office once, and says so', async () => {
    expect(await run('demo')).toMatchObject({ status: 0, out: 'The demonstration office is there. Everybody in it is fictional.\n' })
    expect(await run('demo')).toMatchObject({ status: 0, out: 'The demonstration office was there already.\n' })
    expect((await run('verify')).out).toMatch(/^29 records, \d+ entries: all as they were written\n$/)
  })

  test('writes what the court sends next, which opens one case, changes one and refuses one', async () => {
    const file = join(directory, 'next.json')
    expect(await run('demo', '--next-feed', file)).toMatchObject({ status: 0 })
    expect(await run('demo', '--next-feed', file)).toMatchObject({ status: 2, err: expect.stringContaining('--next-feed') as unknown })
    expect(readFileSync(file, 'utf8')).not.toContain('2026-03-26T14:05')
    const { status, out } = await run('intake', file)
    expect(status).toBe(1)
    expect(out).toContain('opened     EM26P00236  hmcts-prl-1774000000000120')
    expect(out).toContain('updated    EM26P00231  hmcts-prl-1774000000000101')
    expect(out).toContain('refused    /cases/2/case_data/newChildDetails/0/value/dateOfBirth')
  })
})
