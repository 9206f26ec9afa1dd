import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { intakeFeature } from '../../src/features/intake/index.ts'
import { closeBrowser, openBrowser, photograph, visits } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'
import { openCasework } from '../support/casework.ts'
import type { Casework } from '../support/casework.ts'
import { newerCase, olderCase, publicCase } from '../support/court-feed.ts'
import { arriveAt, signInAs } from '../support/pages.ts'

let casework: Casework
let origin = ''
beforeAll(async () => {
  casework = await openCasework({ features: (deps) => [intakeFeature(deps)] })
  origin = await casework.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await closeBrowser()
  await casework.close()
})

const asked = 'Read in applications from the court'

describe.each(visits)('at $width px, JavaScript $javascript', (visit) => {
  let browser: OpenBrowser
  /** Each visit reads in cases of its own. */
  const first = 1790000000000000 + visits.indexOf(visit) * 10
  beforeAll(async () => {
    browser = await openBrowser(visit)
    await signInAs(browser, origin, 'Tom Whittle')
    return () => browser.close()
  })

  async function readIn(cases: readonly unknown[]): Promise<void> {
    const { page } = browser
    await page.goto(`${origin}/intake`)
    await page.locator('input[type=file]').setInputFiles({ name: 'court-feed.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ cases })) })
    await page.getByRole('button', { name: 'Read in the file' }).click()
    await page.waitForURL(/\/intake\/.+/)
  }

  test('a file is chosen, read in, and read in again', async () => {
    const { page } = browser
    await page.goto(`${origin}/intake`)
    await arriveAt(browser, asked, 'intake')
    const cases = [olderCase({ id: first }), newerCase({ id: first + 1 }), publicCase({ id: first + 2 })]
    await readIn(cases)
    await arriveAt(browser, '3 cases opened', 'intake-opened')
    await readIn(cases)
    await arriveAt(browser, 'Nothing new', 'intake-nothing-new')
    await page.getByRole('link', { name: 'Read in another file' }).click()
    await arriveAt(browser, asked, 'intake-again')
    await page.getByRole('link', { name: 'court-feed.json' }).first().click()
    await expect(arriveAt(browser, 'Nothing new')).resolves.toBeDefined()
  })

  test('what is wrong with a file is said, and where', async () => {
    const wrong = { ...olderCase({ id: first }), id: null, created_date: 'last week' }
    await readIn([wrong, olderCase({ id: first, last_modified: '2026-03-26T10:00:00' }, { courtName: `Court ${first}` })])
    await arriveAt(browser, '1 case brought up to date', 'intake-refused')
    expect(await browser.page.getByText('/cases/0/created_date').isVisible()).toBe(true)
  })

  test('a file has to be chosen', async () => {
    const { page } = browser
    await page.goto(`${origin}/intake`)
    await page.getByRole('button', { name: 'Read in the file' }).click()
    await arriveAt(browser, asked, 'intake-fault')
    expect(await page.getByRole('link', { name: 'Choose the file that the court sent' }).isVisible()).toBe(true)
  })
})

test.each([320, 1280] as const)('at %i px, a file can be dropped, and says how far it is read', async (width) => {
  const browser = await openBrowser({ javascript: true, width })
  const { page } = browser
  await signInAs(browser, origin, 'Tom Whittle')
  await page.goto(`${origin}/intake`)
  const text = JSON.stringify({ cases: Array.from({ length: 20 }, (_, index) => olderCase({ id: 1791000000000000 + width, state: 'x'.repeat(200_000), last_modified: `2026-03-24T10:00:${String(index).padStart(2, '0')}` })) })
  const dropped = await page.evaluateHandle((json) => {
    const data = new DataTransfer()
    data.items.add(new File([json], 'large.json', { type: 'application/json' }))
    return data
  }, text)
  const field = page.getByLabel('File from the court')
  for (const event of ['dragover', 'drop']) await field.dispatchEvent(event, { dataTransfer: dropped })
  expect(await field.inputValue()).toContain('large.json')
  await page.route('**/intake', async (route) => {
    await page.getByLabel('Reading the file').waitFor()
    await photograph(browser, 'intake-progress')
    await route.continue()
  })
  await page.getByRole('button', { name: 'Read in the file' }).click()
  await page.waitForURL(/\/intake\/.+/)
  await arriveAt(browser, '1 case opened', 'intake-large')
  await browser.close()
})
