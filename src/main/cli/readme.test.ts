import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { commands } from './commands.ts'
import { runCli } from './run.ts'

let directory = ''
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'paramountcy-'))
  process.env['PARAMOUNTCY_DATA'] = join(directory, 'data')
  await run('demo')
  return () => {
    delete process.env['PARAMOUNTCY_DATA']
    rmSync(directory, { recursive: true })
  }
})

async function run(...words: readonly string[]): Promise<string> {
  let said = ''
  await runCli(words, commands, { out: (text) => { said += text }, err: (text) => { said += text } })
  return said
}

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

const examples = [...readme.matchAll(/^\$ npx paramountcy (.+)\n((?:(?!\$|```).*\n)*)/gm)].map(([, words = '', output = '']) => [words, output] as const)

test('the README has its examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(2)
})

test.each(examples)('the README tells the truth of: paramountcy %s', async (words, output) => {
  const here = (text: string): string => text.replaceAll('eastmere.json', join(directory, 'eastmere.json'))
  const split = [...here(words).matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  expect(await run(...split)).toBe(here(output))
})
