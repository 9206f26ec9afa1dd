import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clockFeature } from '../../src/features/clock/index.ts'
import { proceduresFeature } from '../../src/features/procedures/index.ts'
import { storyFeature } from '../../src/features/story/index.ts'
import { simulatedClock } from '../../src/platform/clock.ts'
import { ruleBook } from '../../src/procedures/index.ts'
import { closeBrowser, openBrowser, photograph, visits } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'
import { arriveAt } from '../support/pages.ts'
import { openShell } from '../support/shell.ts'
import type { Shell } from '../support/shell.ts'

let shell: Shell
let origin = ''
beforeAll(async () => {
  const parts = { ruleBook: ruleBook(), clock: simulatedClock('2026-03-27T16:10:00+00:00') }
  shell = await openShell({ features: [clockFeature(parts), storyFeature(parts), proceduresFeature(parts)] })
  origin = await shell.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await closeBrowser()
  await shell.close()
})


const record = [
  '{"record":"case","id":"r1","procedures":["cafcass-2025","set-2025"],"children":[{"id":"Amina","born":"2019-05-01"}]}',
  '{"id":"e1","type":"concern.identified","at":"2026-03-20T16:10:00Z","by":{"role":"fca"},"data":{"significantHarmSuspected":true}}',
  '{"id":"e2","type":"referral.made","at":"2026-03-20T17:00:00Z","by":{"role":"fca"},"about":"e1","data":{}}',
  '{"id":"e3","type":"referral.received","at":"2026-03-20T17:05:00Z","about":"e2","data":{}}',
].join('\n')

describe.each(visits)('at $width px, JavaScript $javascript', (visit) => {
  let browser: OpenBrowser
  beforeAll(async () => {
    browser = await openBrowser(visit)
    return () => browser.close()
  })

  test('somebody says what happened, puts a mistake right, and adds a fact', async () => {
    const { page } = browser
    await page.goto(`${origin}/when-is-it-due`)
    await arriveAt(browser, 'When is it due?', 'clock-what')
    await page.getByLabel('What happened?').fill('we are worried about a child')
    if (visit.javascript) await page.getByRole('heading', { name: 'Did one of these happen?' }).waitFor()
    else await page.getByRole('button', { name: 'Find' }).click()
    await arriveAt(browser, 'When is it due?', 'clock-found')
    await page.locator('#found').getByRole('link', { name: 'Concern identified' }).click()
    await arriveAt(browser, 'When is it due?', 'clock-question')
    await page.getByRole('button', { name: 'Show what is owed' }).click()
    await arriveAt(browser, 'When is it due?', 'clock-no-place')
    await page.getByLabel('Cafcass, England').first().check()
    await page.getByLabel('Month').first().fill('13')
    await page.getByRole('button', { name: 'Show what is owed' }).click()
    await arriveAt(browser, 'When is it due?', 'clock-fault')
    await page.getByLabel('Month').first().fill('3')
    await page.getByRole('button', { name: 'Show what is owed' }).click()
    await arriveAt(browser, 'When is it due?', 'clock-answer')
    expect(await page.getByText('By Saturday 28 March 2026, 16:10').isVisible()).toBe(true)
    await page.getByRole('group', { name: 'Is the child in danger of immediate harm?' }).getByLabel('Yes').check()
    await page.getByRole('button', { name: 'Show what is owed' }).first().click()
    await arriveAt(browser, 'When is it due?', 'clock-fact')
    expect(await page.getByRole('heading', { name: 'Report to the police' }).isVisible()).toBe(true)
  })

  test('somebody compares two sources over Christmas', async () => {
    const { page } = browser
    await page.goto(`${origin}/when-is-it-due?entry=referral.received&procedure=set-2025&procedure=wales&day=23&month=12&year=2026&time=16:30`)
    await arriveAt(browser, 'When is it due?', 'clock-two-sources')
    // One working day from Wednesday 23 December is Christmas Eve.
    expect(await page.getByText('By Thursday 24 December 2026, the end of the day').first().isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    await photograph(browser, 'clock-print')
    expect(await page.getByRole('button', { name: 'Show what is owed' }).first().isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
  })

  test('somebody pastes a record, puts a line right, and looks at another day', async () => {
    const { page } = browser
    await page.goto(`${origin}/story`)
    await arriveAt(browser, 'Follow a whole story', 'story')
    await page.getByRole('link', { name: 'Paste a record instead' }).click()
    await arriveAt(browser, 'Follow a whole story', 'story-text')
    await page.getByLabel('The record as text').fill(record.replace('17:05:00Z', 'five'))
    await page.getByRole('button', { name: 'Show the duties' }).last().click()
    await arriveAt(browser, 'Follow a whole story', 'story-fault')
    expect(await page.getByRole('link', { name: /^Line 4, at/ }).isVisible()).toBe(true)
    await page.getByLabel('The record as text').fill(record)
    await page.getByRole('button', { name: 'Show the duties' }).last().click()
    await arriveAt(browser, 'Follow a whole story', 'story-followed')
    expect(await page.getByText('Send the written referral').first().isVisible()).toBe(true)
    await page.getByText('At another moment').click()
    const asOf = page.getByRole('group', { name: /As of which day/ })
    await asOf.getByLabel('Day').fill('20')
    await asOf.getByLabel('Month').fill('3')
    await asOf.getByLabel('Year').fill('2026')
    await page.getByRole('button', { name: 'Show the duties' }).last().click()
    await arriveAt(browser, 'Follow a whole story', 'story-earlier')
    expect(await page.getByRole('heading', { name: /As of Friday 20 March 2026/ }).isVisible()).toBe(true)
  })

  test('somebody builds a story step by step', async () => {
    const { page } = browser
    await page.goto(`${origin}/story`)
    await arriveAt(browser, 'Follow a whole story')
    await page.getByLabel('Southend, Essex and Thurrock, England').check()
    const row = (number: number) => page.getByRole('group', { name: new RegExp(`^Row ${number}`) })
    await row(1).getByLabel('What happened?').fill('we got a referral')
    await row(1).getByLabel('At what time?').fill('10:00')
    for (const [label, value] of [['Day', '20'], ['Month', '3'], ['Year', '2026']] as const) await row(1).getByLabel(label, { exact: true }).fill(value)
    await page.getByRole('button', { name: 'Show the duties' }).last().click()
    await arriveAt(browser, 'Follow a whole story', 'story-row-fault')
    await row(1).getByLabel('What happened?').fill('Referral received')
    await page.getByRole('button', { name: 'Add a row' }).click()
    await arriveAt(browser, 'Follow a whole story', 'story-rows')
    expect(await row(3).isVisible()).toBe(true)
    await row(1).getByText(/^Facts/).click()
    await row(1).getByRole('group', { name: 'Does the child need protection at once?' }).getByLabel('No', { exact: true }).check()
    await row(1).getByLabel('At what time?').press('Enter')
    await arriveAt(browser, 'Follow a whole story', 'story-built')
    expect(await page.getByText('Evaluate the referral').first().isVisible()).toBe(true)
  })

  test('somebody finds a requirement, reads it, goes on, and sees what a role owes', async () => {
    const { page } = browser
    await page.goto(`${origin}/procedures`)
    await arriveAt(browser, 'Procedures', 'procedures')
    await page.getByLabel('Find a requirement').fill('within 24 hours')
    await page.getByRole('button', { name: 'Find' }).click()
    await arriveAt(browser, 'Find a requirement', 'procedures-found')
    await page.getByRole('link', { name: 'para 12' }).first().click()
    await arriveAt(browser, 'Paragraph 12', 'paragraph')
    await page.getByRole('link', { name: /Next/ }).click()
    await arriveAt(browser, 'Paragraph 13')
    await page.getByRole('link', { name: 'Family court adviser' }).first().click()
    await arriveAt(browser, 'What is asked of: Family court adviser', 'role')
    await page.goto(`${origin}/procedures/set-2025`)
    await arriveAt(browser, 'Safeguarding and child protection procedures', 'pack')
    await page.getByRole('link', { name: 'Part A 3.4', exact: true }).click()
    await expect(arriveAt(browser, 'Part A 3.4', 'chapter')).resolves.toBeDefined()
  })
})
