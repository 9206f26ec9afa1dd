import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clockFeature } from '../../src/features/clock/index.ts'
import { proceduresFeature } from '../../src/features/procedures/index.ts'
import { simulatedClock } from '../../src/platform/clock.ts'
import { ruleBook } from '../../src/procedures/index.ts'
import { closeBrowser, openBrowser } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'
import { arriveAt } from '../support/pages.ts'
import { openShell } from '../support/shell.ts'
import type { Shell } from '../support/shell.ts'

let shell: Shell
let origin = ''
beforeAll(async () => {
  const parts = { ruleBook: ruleBook(), clock: simulatedClock('2026-03-27T16:10:00+00:00') }
  shell = await openShell({ features: [clockFeature(parts), proceduresFeature(parts)] })
  origin = await shell.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await closeBrowser()
  await shell.close()
})

const visits = [true, false].flatMap((javascript) => ([320, 1280] as const).map((width) => ({ javascript, width })))

describe.each(visits)('at $width px, JavaScript $javascript', (visit) => {
  let browser: OpenBrowser
  beforeAll(async () => {
    browser = await openBrowser(visit)
    return () => browser.close()
  })

  test('somebody asks when something is due, puts a mistake right, and adds a fact', async () => {
    const { page } = browser
    await page.goto(`${origin}/when-is-it-due`)
    await arriveAt(browser, 'When is it due?', 'clock-question')
    await page.getByLabel('What happened?').selectOption({ label: 'Concern identified' })
    await page.getByLabel('Month').fill('13')
    await page.getByRole('button', { name: 'Show what is owed' }).click()
    await arriveAt(browser, 'When is it due?', 'clock-fault')
    await page.getByLabel('Month').fill('3')
    await page.getByRole('button', { name: 'Show what is owed' }).click()
    await arriveAt(browser, 'When is it due?', 'clock-answer')
    expect(await page.getByText('By Saturday 28 March 2026, 16:10').isVisible()).toBe(true)
    await page.getByText('Facts that change the answer').click()
    await page.getByRole('group', { name: 'Is the child in danger of immediate harm?' }).getByLabel('Yes').check()
    await page.getByRole('button', { name: 'Show what is owed' }).click()
    await arriveAt(browser, 'When is it due?', 'clock-fact')
    expect(await page.getByRole('heading', { name: 'Report to the police' }).isVisible()).toBe(true)
  })

  test('somebody reads a paragraph and goes on to the next', async () => {
    const { page } = browser
    await page.goto(`${origin}/procedures`)
    await arriveAt(browser, 'Procedures', 'procedures')
    await page.getByRole('link', { name: 'Child safeguarding policy' }).click()
    await arriveAt(browser, 'Child safeguarding policy', 'pack')
    await page.getByLabel('Find a requirement').fill('24 hours')
    await page.getByRole('button', { name: 'Find' }).click()
    await arriveAt(browser, 'Child safeguarding policy')
    await page.getByRole('link', { name: 'Paragraph 12' }).click()
    await arriveAt(browser, 'Paragraph 12', 'paragraph')
    await page.getByRole('link', { name: /Next/ }).click()
    await expect(arriveAt(browser, 'Paragraph 13')).resolves.toBeDefined()
  })
})
