import { beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../../engine/compile.ts'
import { packs } from '../../procedures/index.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'
import { simulatedClock } from '../../platform/clock.ts'
import { neighbourPack } from '../../../test/support/neighbour-pack.ts'
import { openShell } from '../../../test/support/shell.ts'
import type { Shell } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import { clockFeature } from './index.ts'

let shell: Shell
beforeAll(async () => {
  const rules = compile([...packs, neighbourPack], vocabulary.entryTypes)
  shell = await openShell({ features: [clockFeature({ ruleBook: rules, clock: simulatedClock('2026-03-27T16:10:00+00:00') })] })
  return () => shell.close()
})

type Query = Readonly<Record<string, string | readonly string[]>>

function address(path: string, query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))
  return `${path}?${new URLSearchParams(pairs).toString()}`
}

async function ask(query: Query): Promise<{ status: number; text: string; body: string }> {
  const { statusCode, body } = await visitor(shell.app).get(address('/when-is-it-due', query))
  const text = body.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, ' ').replaceAll('&#39;', "'").replace(/\s+/g, ' ').replace(/ ([,.)])/g, '$1')
  return { status: statusCode, text, body }
}
const asked = { procedure: 'cafcass-2025', entry: 'referral.made', day: '23', month: '12', year: '2026', time: '16:30' }
const next = { procedure: 'neighbour', entry: 'referral.received', day: '23', month: '12', year: '2026', time: '16:30' }

describe('what happened is found in plain words, by anybody', () => {
  test.each([
    ['a referral was received', 'Referral received'],
    ['we told children’s social care', 'Referral made'],
    ['a teacher hit a child', 'Allegation received'],
    ['worried about a child', 'Concern identified'],
    ['refer', 'Referral made'],
  ])('‘%s’', async (what, found) => {
    const { status, body } = await ask({ what })
    expect(status).toBe(200)
    const results = /id="found"[\s\S]*?<\/div>/.exec(body)![0]
    expect(results).toContain(`>${found}</a>`)
  })

  test('or in the list, and nothing is found where nothing is', async () => {
    const { text, body } = await ask({ what: 'zeppelin' })
    expect(text).toContain("Nothing that starts a clock sounds like ‘zeppelin’")
    expect(body).toMatch(/href="[^"]*entry=referral.made"/)
  })

  test('what was chosen before stays chosen while somebody looks for something else', async () => {
    const { body } = await ask({ ...asked, what: 'concern' })
    expect(body).toMatch(/href="[^"]*procedure=cafcass-2025&amp;day=23&amp;month=12&amp;year=2026&amp;time=16%3A30&amp;entry=concern.identified"|href="[^"]*procedure=cafcass-2025[^"]*entry=concern.identified[^"]*day=23/)
  })

  test('then where and when, with today and now filled in', async () => {
    const { status, body } = await ask({ entry: 'referral.received' })
    expect(status).toBe(200)
    expect(body).toMatch(/name="day"[^>]*value="27"/)
    expect(body).toMatch(/name="time"[^>]*value="16:10"/)
    expect(body).toMatch(/name="procedure" type="checkbox" value="neighbour"/)
  })
})

describe('the page answers without signing in', () => {
  test('who owes what by when under which paragraph', async () => {
    const { status, text } = await ask(asked)
    expect(status).toBe(200)
    expect(text).toContain('Referral made, Wednesday 23 December 2026, 16:30')
    // Paragraph 12: on paper the same day; the authority in 24 hours, by the clock, Christmas Eve or not.
    expect(text).toMatch(/Family court adviser or Children's Guardian .*Send the written referral By Wednesday 23 December 2026, the end of the day/)
    expect(text).toMatch(/Tell the referrer what was decided By Thursday 24 December 2026, 16:30/)
    expect(text).toMatch(/owed from Thursday 24 December 2026, 16:30 if nothing is heard/)
  })

  test('on a line of time, with the days that did not count', async () => {
    const { text } = await ask({ ...next, day: '24' })
    // From Christmas Eve 2026, a Thursday: Friday to Monday are Christmas, a weekend and Boxing Day's substitute.
    expect(text).toMatch(/Decide on the referral By Tuesday 29 December 2026, the end of the day Part A 1\.2\.3 · 1 working day after it; 4 days did not count/)
    expect(text).toMatch(/4 days did not count as working days 25 to 28 December, Christmas Day, weekend, Boxing Day \(substitute day\) By the end of Tuesday 29 December 2026 Decide on the referral/)
  })

  test('sources side by side, each with its own', async () => {
    const { text } = await ask({ ...next, entry: 'emergency.identified', procedure: ['cafcass-2025', 'neighbour'] })
    expect(text).toContain('Eastmere County Council Wales Procedures of the council next door, June 2025')
    expect(text).toMatch(/Cafcass England Child safeguarding policy/)
    expect(text).toMatch(/Tell the police At once/)
  })

  test('under the edition in force at the time, or says that none is held', async () => {
    expect((await ask({ ...next, year: '2024' })).text).toContain('No edition of ‘Procedures of the council next door’ that is held here was in force on that day.')
  })

  test('a fact changes the answer and stays chosen', async () => {
    const danger = { ...asked, entry: 'concern.identified' }
    expect((await ask({ ...danger, immediateDanger: 'yes' })).body).toContain('>Report to the police<')
    const { body } = await ask({ ...danger, immediateDanger: 'no', childBeingHarmed: 'no' })
    expect(body).not.toContain('>Report to the police<')
    expect(body).toMatch(/name="immediateDanger"[^>]*value="no" checked/)
  })

  test('what is not known is said, and no longer once it is', async () => {
    const { text, body } = await ask(next)
    expect(text).toContain('Not known: whether the child needs protection at once.')
    expect(body).toMatch(/name="immediateProtectionNeeded"[^>]*value="" checked/)
    expect((await ask({ ...next, immediateProtectionNeeded: 'yes' })).text).not.toContain('Not known: whether')
    expect((await ask({ ...next, immediateProtectionNeeded: 'no' })).text).not.toContain('Visit the child')
  })

  test('only facts that change the answer are asked', async () => {
    const { body } = await ask(next)
    const named = new Set([...body.matchAll(/<(?:input|select)[^>]* name="([^"]+)"/g)].map(([, name]) => name))
    expect(named).toEqual(new Set(['entry', 'immediateProtectionNeeded', 'procedure', 'day', 'month', 'year', 'time']))
  })
})

describe('sources of one publisher are told apart', () => {
  test('by their titles, with the editions that went before', async () => {
    const { text } = await ask({ entry: 'referral.made', procedure: 'cafcass-foi-2016' })
    expect(text).toContain('Cafcass, England: Child safeguarding policy Child safeguarding policy, Version 1.7, January 2025 '
      + 'Up to Monday 27 January 2025: Safeguarding framework, 1 March 2007')
    expect(text).toContain('Cafcass, England: Reply to a Freedom of Information request')
    expect(text).toMatch(/Southend, Essex and Thurrock, England Safeguarding/)
  })

  test('and what asks nothing comes last', async () => {
    const { text } = await ask({ ...asked, procedure: ['cafcass-foi-2016', 'cafcass-2025', 'wales'] })
    expect(text).toMatch(/Child safeguarding policy, Version 1\.7.*Handling individual cases.*Reply to a Freedom of Information request, 29 September 2016 Nothing is owed for this here/)
  })
})

describe('what cannot be taken is said in place, with everything typed still there', () => {
  test.each<[string, Query, string]>([
    ['no source', { procedure: 'other' }, 'Choose from the list where it happened'],
    ['no place', { procedure: '' }, 'Choose where it happened, or for which service'],
    ['30 February', { day: '30', month: '2' }, 'Enter the date it happened as a date that exists, such as 27 3 2026'],
    ['letters for a date', { day: 'x' }, 'Enter the date it happened, such as 27 3 2026'],
    ['a list for a date', { day: ['1', '2'] }, 'Enter the date it happened, such as 27 3 2026'],
    ['a year without a calendar', { year: '1804' }, 'Enter the date it happened with a year from 1990 to 2098'],
    ['25 o’clock', { time: '25:00' }, 'Enter the time it happened, such as 16:10'],
    ['a fact that is no choice', { permission: 'pigeon' }, 'Choose'],
    ['nobody that there is', { by: 'pigeon' }, 'Choose from the list who did it'],
  ])('%s', async (_, change, message) => {
    const { status, text, body } = await ask({ ...asked, ...change })
    expect(status).toBe(422)
    expect(text).toContain(message)
    expect(body).toContain(`value="${{ ...asked, ...change }.year}"`)
  })

  test.each([[''], ['pigs.flew']])('what never happens: ‘%s’', async (entry) => {
    const { status, text, body } = await ask({ ...asked, entry })
    expect(status).toBe(422)
    expect(text).toContain('Choose what happened')
    expect(body).toContain('name="time" value="16:30"')
  })

  test('script in an address stays text', async () => {
    for (const query of [{ ...asked, day: '"><script>alert(1)</script>' }, { what: '"><script>alert(1)</script>' }, { ...asked, entry: 'x', time: '"><script>alert(1)</script>' }]) {
      expect((await ask(query)).body).not.toContain('<script>alert(1)')
    }
  })
})

describe('the same as a calendar', () => {
  async function file(query: Query): Promise<{ status: number; type: string; lines: readonly string[] }> {
    const { statusCode, headers, body } = await visitor(shell.app).get(address('/when-is-it-due.ics', query))
    return { status: statusCode, type: String(headers['content-type']), lines: body.replaceAll('\r\n ', '').split('\r\n') }
  }

  test('whole days are days, hours are instants', async () => {
    const { status, type, lines } = await file({ ...next, immediateProtectionNeeded: 'yes' })
    expect(status).toBe(200)
    expect(type).toBe('text/calendar; charset=utf-8')
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    const due = lines.slice(lines.findIndex((line) => line === 'SUMMARY:Due: Decide on the referral') - 8)
    expect(due).toContain('DTSTART;VALUE=DATE:20261224')
    expect(lines).toContain('DTSTART:20261223T183000Z')
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(3)
    expect(lines.join()).toContain('of Procedures of the council next door')
    expect(lines.join()).toContain('Counted in hours\\, by the clock.')
  })

  test('what has no date is told with what happened', async () => {
    const { lines } = await file({ ...next, entry: 'emergency.identified' })
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
    expect(lines.join()).toContain('immediately: Tell the police')
  })

  test('the same question gives the same names', async () => {
    const uids = async () => (await file(next)).lines.filter((line) => line.startsWith('UID:'))
    expect(await uids()).toEqual(await uids())
  })

  test.each([{ ...next, day: '40' }, { ...next, entry: 'pigs.flew' }, {}])('a question that cannot be taken: %o', async (query) => {
    expect((await file(query)).status).toBe(422)
  })
})
