import { beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../../engine/compile.ts'
import type { RuleBook } from '../../engine/rule-book.ts'
import { packs } from '../../procedures/index.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'
import { neighbourPack } from '../../../test/support/neighbour-pack.ts'
import { openShell } from '../../../test/support/shell.ts'
import type { Shell } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import { chaptersOf } from './chapters.ts'
import { requirementsCited } from './describe.ts'
import { findRequirementsIn } from './find-requirements.ts'
import { proceduresFeature } from './index.ts'
import { processTitle } from './requirement-words.ts'

let shell: Shell
let rules: RuleBook
beforeAll(async () => {
  rules = compile([...packs, neighbourPack], vocabulary.entryTypes)
  shell = await openShell({ features: [proceduresFeature({ ruleBook: rules })] })
  return () => shell.close()
})

async function read(url: string): Promise<{ status: number; text: string; body: string }> {
  const { statusCode, body } = await visitor(shell.app).get(url)
  return { status: statusCode, text: body.replace(/<[^>]*>/g, ' ').replaceAll('&#39;', "'").replace(/\s+/g, ' '), body }
}

test('the sources, with their edition and dates', async () => {
  const { status, text } = await read('/procedures')
  expect(status).toBe(200)
  expect(text).toContain('from Tuesday 28 January 2025')
  expect(text).toContain('July 2025')
})

describe('one source', () => {
  test('by chapter and by process, and says how much of it is carried', async () => {
    const { text } = await read('/procedures/neighbour')
    expect(text).toContain('4 requirements, 2 of them with a time limit. 3 are carried here')
    expect(text).toMatch(/By chapter Part A 1\.2 2 Part A 1\.10 1 Part A 2\.1 1/)
    expect(text).toMatch(/By process Referral 3 Section 47 enquiry 1/)
  })

  test('a chapter lists its requirements, and leads to the next', async () => {
    const { text } = await read('/procedures/neighbour/chapters/A1.2')
    expect(text).toMatch(/Part A 1\.2\.3 Do what the paragraph asks\. within one working day of the referral/)
    expect(text).toContain('Part A 1.10')
    expect((await read('/procedures/neighbour/chapters/A2.1')).text).toMatch(/Keep a zebra register\. Police Not yet carried/)
  })

  test('every requirement stands in one chapter', () => {
    for (const { requirements } of rules.packs) {
      expect(chaptersOf(requirements).flatMap((chapter) => chapter.requirements).length).toBe(requirements.length)
    }
  })

  test('a process', async () => {
    expect((await read('/procedures/neighbour/processes/s47-enquiry')).text).toContain('Tell the police of an emergency.')
  })

  test.each([['s47-enquiry', 'Section 47 enquiry'], ['s16a-risk-assessment', 'Section 16A risk assessment'], ['cp-plan-ending', 'Child protection plan ending'], ['marac', 'MARAC']])('%s is %s', (slug, title) => {
    expect(processTitle(slug)).toBe(title)
  })
})

describe('a search over all sources', () => {
  test.each([
    ['within 24 hours', 'chase by email or telephone'], ['special guardian', 'DBS'], ['head of practice', 'Head of Service'], ['para 38', 'private fostering'],
    ['Part A 2.1.1', 'zebra'], ['zeb', 'zebra'], ['police register', 'zebra'], ['referral.received', 'within two hours'], ['two hours', 'within two hours'], ['2 hours', 'within two hours'],
  ])('finds ‘%s’', async (words, found) => {
    const { text } = await read(`/procedures/search?find=${encodeURIComponent(words)}`)
    expect(text).toContain(found)
  })

  test('groups by source, and looks in one', async () => {
    expect((await read('/procedures/search?find=referral')).text).toMatch(/Show all \d+ of Cafcass, Version 1\.7/)
    const { text } = await read('/procedures/search?find=referral&in=neighbour')
    expect(text).toContain('Procedures of the council next door')
    expect(text).not.toContain('Child safeguarding policy')
  })

  test('only what has a time limit', async () => {
    expect((await read('/procedures/search?find=zebra&timed=yes')).text).toContain('0 requirements for ‘zebra’ with a time limit')
  })

  test('finds nothing where nothing is, and asks nothing of nobody', async () => {
    expect((await read('/procedures/search?find=zeppelin')).text).toContain('0 requirements for ‘zeppelin’')
    expect((await read('/procedures/search')).text).not.toContain('0 requirements')
  })

  test('is quick over everything', () => {
    const find = findRequirementsIn(rules)
    const began = performance.now()
    for (let turn = 0; turn < 20; turn += 1) find({ words: 'conf chair report', timed: false })
    expect((performance.now() - began) / 20).toBeLessThan(50)
  })

  test('script stays text', async () => {
    expect((await read(`/procedures/search?find=${encodeURIComponent('"><script>alert(1)</script>')}`)).body).not.toContain('<script>alert(1)')
  })
})

describe('a role', () => {
  test('owes what has a time limit first', async () => {
    const { text } = await read('/procedures/roles/social-worker?page=99')
    expect(text).toMatch(/Procedures of the council next door .* 1, of which 1 with a time limit Part A 1\.2\.3 Do what the paragraph asks\. within two hours/)
    expect((await read('/procedures/roles')).text).toContain("Children's social worker")
  })

  test.each(['batman', '__proto__', 'interpreter-of-dreams'])('%s owes nothing', async (role) => {
    expect((await read(`/procedures/roles/${role}`)).status).toBe(404)
  })
})

describe('one paragraph', () => {
  test('says what carries it, what starts it and what meets it', async () => {
    const { text } = await read('/procedures/cafcass-2025/12')
    expect(text).toContain('Paragraph 12')
    expect(text).toMatch(/Send the written referral .* Due by the end of the same day Starts with Referral made/)
    expect(text).toContain('Met by Referral confirmed in writing')
  })

  test('says what it refers to, what refers to it, and how it is read', async () => {
    expect((await read('/procedures/neighbour/A1.2.3')).text).toMatch(/Refers to Part A 1\.10\.1 Tell the police of an emergency\..*How we read it: Counted in hours/)
    expect((await read('/procedures/neighbour/A1.10.1')).text).toMatch(/Referred to by Part A 1\.2\.3 Do what the paragraph asks\./)
  })

  test('says honestly that nothing carries it', async () => {
    expect((await read('/procedures/neighbour/A2.1.1')).text).toContain('Not yet carried.')
  })

  test.each(['/procedures/cafcass-1066', '/procedures/cafcass-2025/61', '/procedures/__proto__/1', '/procedures/cafcass-2025/%00', '/procedures/neighbour/chapters/B1', '/procedures/neighbour/processes/none'])('%s is not there', async (url) => {
    expect((await read(url)).status).toBe(404)
  })
})

test('every page can be read, and none is over 100 kB', async () => {
  const urls = rules.packs.flatMap(({ source: { id }, requirements }) => [
    `/procedures/${id}`,
    ...chaptersOf(requirements).map(({ slug }) => `/procedures/${id}/chapters/${slug}`),
    ...[...new Set(requirements.map(({ process }) => process))].map((process) => `/procedures/${id}/processes/${process}`),
    ...[...new Set(requirements.map((one) => one.id.split('/')[1]!))].map((paragraph) => `/procedures/${id}/${paragraph}`),
  ])
  const roles = new Set([...rules.requirements.values()].flatMap(({ actor }) => actor))
  for (const url of [...urls, ...[...roles].map((role) => `/procedures/roles/${role}`), '/procedures', '/procedures/roles', '/procedures/search?timed=yes', '/procedures/search?timed=yes&in=set-2025&page=2']) {
    const { status, body } = await read(url)
    expect([url, status, body.length < 100_000]).toEqual([url, 200, true])
  }
}, 120_000)

test('every citation leads to its paragraph, also taken alone from among several with commas', () => {
  const lost = rules.packs.flatMap((pack) => pack.requirements.flatMap(({ cite }) => cite.split(', ')
    .filter((one) => requirementsCited(pack, one.replace(/^para /, '')).length === 0)))
  expect(lost).toEqual([])
})

describe('a paragraph names what its limits are counted from', () => {
  test('the event that something comes before', async () => {
    const { text } = await read('/procedures/cafcass-2007/3.22')
    expect(text).toContain('Due before ‘Inter-agency meeting held’ or ‘Conference held’')
  })

  test('the event that days are counted back from', async () => {
    const { text } = await read('/procedures/cafcass-foi-2016/reply-3')
    expect(text).toContain('Due by the day of ‘First hearing held’')
  })

  test('how long after its start something is owed, and what spares it', async () => {
    const { text } = await read('/procedures/set-2025/A4.1.9')
    expect(text).toMatch(/Starts with Strategy discussion held, when [^.]* once 15 working days have passed without ‘Initial conference held’/)
  })
})
