import { beforeAll, describe, expect, test } from 'vitest'
import { ruleBook } from '../../procedures/index.ts'
import { simulatedClock } from '../../platform/clock.ts'
import { openShell } from '../../../test/support/shell.ts'
import type { Shell } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import { clockFeature } from './index.ts'

let shell: Shell
beforeAll(async () => {
  shell = await openShell({ features: [clockFeature({ ruleBook: ruleBook(), clock: simulatedClock('2026-03-27T16:10:00+00:00') })] })
  return () => shell.close()
})

async function ask(query: Readonly<Record<string, string>>): Promise<{ status: number; text: string; body: string }> {
  const { statusCode, body } = await visitor(shell.app).get(`/when-is-it-due?${new URLSearchParams(query).toString()}`)
  const text = body.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  return { status: statusCode, text, body }
}
const asked = { procedure: 'cafcass-2025', entry: 'referral.made', day: '23', month: '12', year: '2026', time: '16:30' }

describe('the page answers without signing in', () => {
  test('with today and now filled in', async () => {
    const { status, body } = await ask({})
    expect(status).toBe(200)
    expect(body).toMatch(/name="day"[^>]*value="27"/)
    expect(body).toMatch(/name="time"[^>]*value="16:10"/)
  })

  test('who owes what by when under which paragraph', async () => {
    const { status, text } = await ask(asked)
    expect(status).toBe(200)
    expect(text).toContain('Referral made, Wednesday 23 December 2026, 16:30')
    // Paragraph 12: on paper the same day; the authority in 24 hours, by the clock, Christmas Eve or not.
    expect(text).toMatch(/Send the written referral By Wednesday 23 December 2026, the end of the day/)
    expect(text).toMatch(/Tell the referrer what was decided By Thursday 24 December 2026, 16:30/)
    expect(text).toMatch(/owed from Thursday 24 December 2026, 16:30 if nothing is heard/)
  })

  test('a fact changes the answer and stays chosen', async () => {
    const danger = { ...asked, entry: 'concern.identified' }
    expect((await ask({ ...danger, immediateDanger: 'yes' })).text).toContain('Report to the police')
    const { text, body } = await ask({ ...danger, immediateDanger: 'no', childBeingHarmed: 'no' })
    expect(text).not.toContain('Report to the police')
    expect(body).toMatch(/name="immediateDanger"[^>]*value="no" checked/)
  })
})

describe('what cannot be taken is said in place, with everything typed still there', () => {
  test.each<[string, Record<string, string>, string]>([
    ['no source', { procedure: 'other' }, 'Choose a source'],
    ['nothing happened', { entry: '' }, 'Choose what happened'],
    ['a thing that never happens', { entry: 'pigs.flew' }, 'Choose what happened'],
    ['30 February', { day: '30', month: '2' }, 'Enter the date it happened, such as 27 3 2026'],
    ['letters for a date', { day: 'x' }, 'Enter the date it happened, such as 27 3 2026'],
    ['a year without a calendar', { year: '1804' }, 'Enter the date it happened, such as 27 3 2026'],
    ['25 o’clock', { time: '25:00' }, 'Enter the time it happened, such as 16:10'],
    ['a fact that is no choice', { permission: 'pigeon' }, 'Choose'],
  ])('%s', async (_, change, message) => {
    const { status, text, body } = await ask({ ...asked, ...change })
    expect(status).toBe(422)
    expect(text).toContain(message)
    expect(body).toContain(`value="${{ ...asked, ...change }.year}"`)
  })

  test('script in an address stays text', async () => {
    const { body } = await ask({ ...asked, day: '"><script>alert(1)</script>' })
    expect(body).not.toContain('<script>alert(1)')
  })
})
