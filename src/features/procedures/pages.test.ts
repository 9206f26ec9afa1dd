import { beforeAll, describe, expect, test } from 'vitest'
import { ruleBook } from '../../procedures/index.ts'
import { openShell } from '../../../test/support/shell.ts'
import type { Shell } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import { proceduresFeature } from './index.ts'

let shell: Shell
beforeAll(async () => {
  shell = await openShell({ features: [proceduresFeature({ ruleBook: ruleBook() })] })
  return () => shell.close()
})

async function read(url: string): Promise<{ status: number; text: string }> {
  const { statusCode, body } = await visitor(shell.app).get(url)
  return { status: statusCode, text: body.replace(/<[^>]*>/g, ' ').replaceAll('&#39;', "'").replace(/\s+/g, ' ') }
}

test('the sources, with their edition and dates', async () => {
  const { status, text } = await read('/procedures')
  expect(status).toBe(200)
  expect(text).toContain('from Tuesday 28 January 2025')
  expect(text).toContain('July 2025')
})

describe('one source', () => {
  test('shows every requirement', async () => {
    expect((await read('/procedures/cafcass-2025')).text).toContain('141 of 141 requirements')
  })

  test.each([
    ['24 hours', 'chase by email or telephone'], ['special guardian', 'DBS'], ['head of practice', 'Head of Service'], ['para 38', 'private fostering'],
  ])('finds ‘%s’', async (words, found) => {
    const { text } = await read(`/procedures/cafcass-2025?find=${encodeURIComponent(words)}`)
    expect(text).toContain(found)
    expect(text).not.toContain('141 of 141')
  })

  test('finds nothing where nothing is', async () => {
    expect((await read('/procedures/cafcass-2025?find=zeppelin')).text).toContain('0 of 141 requirements')
  })
})

describe('one paragraph', () => {
  test('says what carries it, what starts it and what meets it', async () => {
    const { text } = await read('/procedures/cafcass-2025/12')
    expect(text).toContain('Paragraph 12')
    expect(text).toMatch(/Send the written referral .* Due by the end of the same day Starts with Referral made/)
    expect(text).toContain('Met by Referral confirmed in writing')
  })

  test('every paragraph can be read', async () => {
    const citations = new Set(ruleBook().packs[0]!.requirements.map(({ id }) => id.split('/')[1]!))
    for (const citation of citations) expect([citation, (await read(`/procedures/cafcass-2025/${citation}`)).status]).toEqual([citation, 200])
  })

  test.each(['/procedures/cafcass-1066', '/procedures/cafcass-2025/61', '/procedures/__proto__/1', '/procedures/cafcass-2025/%00'])('%s is not there', async (url) => {
    expect((await read(url)).status).toBe(404)
  })
})
