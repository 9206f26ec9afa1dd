import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dutiesFeature } from '../../src/features/duties/index.ts'
import { closeBrowser, openBrowser } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'
import { openCasework, received } from '../support/casework.ts'
import type { Casework } from '../support/casework.ts'
import { arriveAt, signInAs } from '../support/pages.ts'
import { people } from '../support/shell.ts'

const by = { person: people.adviser.id, role: 'fca' }
const family = 'Amira Khan, 6 years; Yusuf Khan, 2 months'

afterAll(closeBrowser)

describe.each([
  { javascript: true, width: 1280 }, { javascript: true, width: 320 }, { javascript: false, width: 320 },
] as const)('a case as it was known, and an entry put right, at $width px, JavaScript $javascript', (visit) => {
  let casework: Casework
  let browser: OpenBrowser

  beforeAll(async () => {
    casework = await openCasework({ features: (deps) => [dutiesFeature(deps)] })
    await casework.given([
      received({}, '2026-03-20T09:00'),
      ['screening.completed', '2026-03-24T10:00', { id: 'screening', by, data: { concernIdentified: true } }],
      ['case.allocated', '2026-03-24T11:00', { data: { practitioner: people.adviser.id, practitionerRole: 'family court adviser' } }],
      ['concern.identified', '2026-03-24T10:30', { id: 'concern', about: 'screening', by, recordedAt: '2026-03-27T10:00', children: ['c1'], data: { nature: 'Marks on an arm.' } }],
      ['enquiries.made', '2026-03-27T11:00', { id: 'enquiries', about: 'screening', by, data: {} }],
    ])
    const origin = await casework.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser(visit)
    await signInAs(browser, origin, 'Sam Okafor')
    await browser.page.goto(`${origin}/cases/r1`)
    return async () => {
      await browser.close()
      await casework.close()
    }
  })

  const button = (name: string) => browser.page.getByRole('button', { name, exact: true }).click()
  const link = (name: string | RegExp) => browser.page.getByRole('link', { name, exact: true }).first().click()
  const tab = (name: string) => browser.page.getByRole('navigation', { name: 'This case' }).getByRole('link', { name }).click()
  const box = (name: string) => browser.page.getByLabel(name, { exact: true })
  const main = () => browser.page.locator('main').innerText()

  test('a date that does not exist is told at the form', async () => {
    await arriveAt(browser, family, 'known-now')
    await browser.page.getByText('See the case as it was known on…').click()
    for (const [name, words] of [['Day', '31'], ['Month', '2'], ['Year', '2026'], ['Time', '9:00']] as const) await box(name).fill(words)
    await button('See it as it was known')
    await browser.page.getByRole('link', { name: 'Enter the date as a date that exists, such as 27 3 2026' }).waitFor()
    await arriveAt(browser, family, 'known-faults')
    expect(await box('Day').inputValue()).toBe('31')
  })

  test('each page is told as of the moment, and leads to no form', async () => {
    await box('Day').fill('25')
    await box('Month').fill('3')
    await button('See it as it was known')
    await browser.page.waitForURL(/known=2026-03-25T09:00$/)
    await arriveAt(browser, family, 'known-overview')
    expect(await main()).toContain('As it was known on Wednesday 25 March 2026, 09:00.')
    expect(await browser.page.getByRole('link', { name: /Record|Allocate/ }).count()).toBe(0)
    await link('Ask the parents, the authority or others for more')
    await arriveAt(browser, 'What is owed for Amira and Yusuf Khan', 'known-duty')
    await tab('People')
    await arriveAt(browser, 'People', 'known-people')
    await tab('Duties done and left')
    await arriveAt(browser, 'Duties done and left', 'known-duties')
    await tab('Chronology')
    await arriveAt(browser, 'Chronology', 'known-chronology')
    expect(await main()).not.toContain('Concern identified')
  })

  test('on paper the moment stands, and the form does not', async () => {
    await browser.page.emulateMedia({ media: 'print' })
    expect(await browser.page.getByText('As it was known on Wednesday 25 March 2026').isVisible()).toBe(true)
    expect(await browser.page.getByText('See the case as it was known on…').isVisible()).toBe(false)
    await browser.page.emulateMedia({ media: 'screen' })
  })

  test('what was added since is marked, late as it was written down', async () => {
    await link('What was added since')
    await arriveAt(browser, 'Chronology', 'known-since')
    expect(await browser.page.getByText('Added since').count()).toBeGreaterThan(1)
    expect(await main()).toContain('written down 3 days after')
    await tab('What is owed')
    await arriveAt(browser, family, 'known-since-owed')
    await tab('Chronology')
    await link('Concern identified')
    await arriveAt(browser, 'Concern identified', 'known-since-entry')
    expect(await main()).toContain('written down 3 days after')
  })

  test('an entry is put right with a reason, and tells from then on what it was', async () => {
    await link('Correct this entry')
    await arriveAt(browser, 'Correct: Concern identified', 'correct')
    await box('What is the concern?').fill('Marks on both arms.')
    await button('See what this will do')
    await browser.page.getByRole('link', { name: 'Enter why it is corrected' }).waitFor()
    await arriveAt(browser, 'Correct: Concern identified', 'correct-faults')
    await box('Why is it corrected? needed').fill('The doctor saw both.')
    await button('See what this will do')
    await arriveAt(browser, 'Check the correction: Concern identified', 'correct-check')
    await button('Record the correction')
    await arriveAt(browser, 'Concern identified', 'corrected-entry')
    expect(await main()).toContain('Corrected: Concern identified.')
    await tab('Chronology')
    await arriveAt(browser, 'Chronology', 'corrected-chronology')
    expect(await main()).toMatch(/Marks on both arms\.[\s\S]*Corrected on .* by Sam Okafor, family court adviser: The doctor saw both\.[\s\S]*Marks on an arm\./)
  })
})
