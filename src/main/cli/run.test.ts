import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { commands } from './commands.ts'
import { runCli } from './run.ts'

let directory = ''
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'paramountcy-'))
  process.env['PARAMOUNTCY_DATA'] = join(directory, 'data')
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

async function json(...words: readonly string[]): Promise<Record<string, never>> {
  const { out, err } = await run(...words, '--json')
  if (err !== '') throw new Error(err)
  return JSON.parse(out) as Record<string, never>
}

function file(name: string, ...lines: readonly string[]): string {
  const path = join(directory, name)
  writeFileSync(path, lines.join('\n'))
  return path
}

const head = '{"record":"case","id":"r1","procedures":["cafcass-2025"],"children":[{"id":"c1","born":"2019-05-01"}],"nation":"england"}'
const concern = '{"id":"e1","type":"concern.identified","at":"2026-03-27T16:10:00+00:00","recordedAt":"2026-03-27T16:20:00+00:00","by":{"role":"fca"},"children":["c1"],"data":{}}'
const referral = '{"id":"e2","type":"referral.made","at":"2026-03-27T17:00:00+00:00","by":{"role":"fca"},"about":"e1","data":{}}'

describe('due', () => {
  test('answers with dates and paragraphs, with no case at all', async () => {
    const { duties } = await json('due', '--procedure', 'cafcass-2025', '--entry', 'referral.made', '--at', '2026-12-23T16:30')
    expect(duties).toContainEqual(expect.objectContaining({
      cite: 'para 12', unit: 'same-day', dueOn: '2026-12-23', dueAt: '2026-12-24T00:00:00Z', status: 'open', who: ['fca', 'childrens-guardian'],
    }))
    expect(duties).toContainEqual(expect.objectContaining({
      cite: 'para 12', unit: 'hours', dueAt: '2026-12-24T16:30:00Z', rule: '24 hours after', who: ['local-authority'],
    }))
  })

  test('takes a time with an offset as it stands, and one without as London time', async () => {
    const due = async (at: string) => (await json('due', '--procedure', 'cafcass-2025', '--entry', 'concern.identified', '--at', at))['at']
    expect(await due('2026-07-01T10:00')).toBe('2026-07-01T09:00:00Z')
    expect(await due('2026-07-01T10:00+02:00')).toBe('2026-07-01T08:00:00Z')
  })

  test('asks several sources at once', async () => {
    const said = await json('due', '--procedure', 'cafcass-2025', '--procedure', 'wales', '--entry', 'referral.made', '--at', '2026-12-23T16:30')
    expect(said['procedures']).toEqual(['cafcass-2025', 'wales'])
    for (const procedure of ['cafcass-2025', 'wales']) expect(said['duties']).toContainEqual(expect.objectContaining({ procedure }))
  })
})

describe('evaluate', () => {
  test('prints the duties of a record as the contract says', async () => {
    const { at, duties, refused, departures } = await json('evaluate', file('r.ndjson', head, concern, referral), '--at', '2026-03-27T18:00:00Z')
    expect({ at, refused, departures }).toEqual({ at: '2026-03-27T18:00:00Z', refused: [], departures: [] })
    expect(duties).toContainEqual({
      id: 'cafcass-2025/confirm-in-writing@e2', requirement: expect.arrayContaining(['cafcass-2025/12/written-same-day']) as unknown,
      procedure: 'cafcass-2025', cite: 'para 12', modality: 'must', title: 'Send the written referral', who: ['fca', 'childrens-guardian'],
      children: ['c1'], startedBy: 'e2', startedAt: '2026-03-27T17:00:00Z', unit: 'same-day', dueOn: '2026-03-27', dueAt: '2026-03-28T00:00:00Z',
      status: 'open', metBy: null, metAt: null, recordedLate: false, escalatesTo: ['cafcass-manager'],
    })
  })

  test('warns of a referral before supervision, and never refuses it', async () => {
    const { warned, refused } = await json('evaluate', file('w.ndjson', head, concern, referral), '--at', '2026-03-27T18:00:00Z')
    expect(refused).toEqual([])
    expect(warned).toContainEqual(expect.objectContaining({ entry: 'e2', cite: 'para 10' }))
  })

  test('as known earlier, and under an edition that was not in force', async () => {
    const known = await json('evaluate', file('k.ndjson', head, concern), '--at', '2026-03-27T18:00:00Z', '--known-at', '2026-03-27T16:15:00Z')
    expect(known['duties']).toEqual([])
    const old = file('o.ndjson', head, concern.replaceAll('2026', '2024'))
    expect((await json('evaluate', old, '--at', '2024-03-28T18:00:00Z'))['duties']).not.toContainEqual(expect.objectContaining({ procedure: 'cafcass-2025' }))
    expect((await json('evaluate', old, '--at', '2024-03-28T18:00:00Z', '--edition', 'cafcass-2025'))['duties']).not.toEqual([])
  })
})

test('procedures, entries, coverage and check', async () => {
  expect((await run('procedures')).out).toContain('cafcass-2025')
  const shown = await run('procedures', 'show', 'cafcass-2025', '12')
  expect(shown.out).toContain('cafcass-2025/12/written-same-day')
  expect(shown.out).toContain('On referral.made')
  expect((await run('entries')).out).toContain('concern.identified')
  const { carried, of } = await json('coverage', '--pack', 'cafcass-2025')
  expect({ carried, of }).toEqual({ carried: 141, of: 141 })
  expect(await run('check')).toMatchObject({ status: 0, out: 'No fault found.\n' })
})

test('procedures show names what a limit comes before, and how long after its start something is owed', async () => {
  expect((await run('procedures', 'show', 'cafcass-2007', '3.22')).out)
    .toContain('Owed by fca, childrens-guardian, before ‘Inter-agency meeting held’ or ‘Conference held’\n')
  expect((await run('procedures', 'show', 'set-2025', 'A4.1.9')).out)
    .toMatch(/On strategy-discussion\.held when .*, once 15 working days have passed without ‘Initial conference held’\n/)
})

test('the store: migrate, rebuild and verify', async () => {
  expect((await run('migrate')).status).toBe(0)
  expect(await run('migrate')).toMatchObject({ status: 0, out: 'Nothing to do.\n' })
  expect(await run('rebuild')).toMatchObject({ status: 0, out: '0 records\n' })
  expect(await run('verify')).toMatchObject({ status: 0, out: '0 records, 0 entries: all as they were written\n' })
})

describe('bad input ends with status 2, a place and what to do', () => {
  test.each<[readonly string[], RegExp]>([
    [[], /^$/],
    [['fly'], /no command 'fly'/],
    [['due'], /--procedure: is missing/],
    [['due', '--procedure', 'x', '--entry', 'y', '--at', 'z'], /no procedure 'x'/],
    [['due', '--procedure', 'cafcass-2025', '--entry', 'pigs.flew', '--at', '2026-01-01T09:00'], /--entry: 'pigs.flew'/],
    [['due', '--procedure', 'cafcass-2025', '--entry', 'referral.made', '--at', 'Friday'], /--at: 'Friday' is no time/],
    [['due', '--procedure', 'cafcass-2025', '--entry', 'referral.made', '--at', '2026-01-01T09:00', '--data', '{'], /--data: /],
    [['due', '--procedure', 'cafcass-2025', '--entry', 'referral.made', '--at', '2026-01-01T09:00', '--data', '{"channel":"pigeon"}'], /--data.channel: /],
    [['due', '--wings'], /Use it so/],
    [['evaluate'], /FILE/],
    [['evaluate', '/nowhere/at/all'], /FILE: /],
    [['procedures', 'show', 'cafcass-2025', '61'], /no paragraph '61'/],
    [['coverage', '--pack', 'other'], /no procedure 'other'/],
    [['verify', '/nowhere/at/all'], /FILE: /],
    [['export'], /RECORD/],
    [['export', 'nobody'], /no record 'nobody'/],
  ])('%j', async (words, message) => {
    const { status, err } = await run(...words)
    expect(status).toBe(2)
    expect(err).toMatch(message)
  })

  test('every fault of a record is named at once, as JSON when asked', async () => {
    const { status, err } = await run('evaluate', file('bad.ndjson', head, '{"id":"e1","type":"pigs.flew","at":"then"}'), '--json')
    expect(status).toBe(2)
    expect(JSON.parse(err)).toMatchObject({ faults: [
      { path: 'line 2.type', code: 'entry-type-unknown' }, { path: 'line 2.at', code: 'not-an-instant' },
    ] })
  })

  test('an altered export is a fault found: status 1', async () => {
    const export_ = file('altered.ndjson', head, '{"recordId":"r1","seq":1,"id":"e1","hash":"x","previousHash":"y"}')
    expect(await run('verify', export_)).toMatchObject({ status: 1, out: expect.stringContaining('entry 1') as unknown })
  })
})
