import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confidencesFeature } from '../../src/features/confidences/index.ts'
import { closeBrowser, openBrowser, visits } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'
import { openCasework, received } from '../support/casework.ts'
import type { Casework } from '../support/casework.ts'
import { arriveAt, signInAs, signOut } from '../support/pages.ts'


describe.each(visits)('from an application to a case that somebody holds, at $width px, JavaScript $javascript', (visit) => {
  let casework: Casework
  let browser: OpenBrowser
  let origin = ''

  beforeAll(async () => {
    casework = await openCasework({ features: (deps) => [confidencesFeature(deps)] })
    origin = await casework.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser(visit)
    return async () => {
      await browser.close()
      await casework.close()
    }
  })

  const button = (name: string) => browser.page.getByRole('button', { name, exact: true }).click()
  const link = (name: string) => browser.page.getByRole('link', { name, exact: true }).first().click()
  const says = async (words: string) => { expect(await browser.page.locator('main').innerText()).toContain(words) }

  test('no application is waiting, then one comes', async () => {
    await signInAs(browser, origin, 'Sam Okafor')
    await browser.page.goto(`${origin}/applications`)
    await arriveAt(browser, 'Applications', 'applications-none')
    await casework.given([
      received(), ['case.opened', '2026-03-23T09:00', { data: { proceedings: 'private law' } }],
      ['hearing.listed', '2026-03-24T09:00', { data: { hearingAt: '2026-04-20T09:00:00Z', kind: 'First hearing', court: 'Eastmere Family Court' } }],
    ])
    await browser.page.reload()
    await arriveAt(browser, 'Applications', 'applications')
    await says('Domestic abuse')
  })

  test('it is screened: a mistake is put right, what it will start is seen, and it is recorded', async () => {
    await link('Screen the application about Amira and Yusuf Khan')
    await arriveAt(browser, 'Screen the application about Amira and Yusuf Khan', 'screen')
    await browser.page.getByLabel('Day', { exact: true }).fill('31')
    await browser.page.getByLabel('Month', { exact: true }).fill('2')
    await browser.page.getByRole('group', { name: 'Does the screening show a concern?' }).getByLabel('Yes', { exact: true }).check()
    await button('See what this will do')
    await arriveAt(browser, 'Screen the application about Amira and Yusuf Khan', 'screen-faults')
    await says('What the court sent')
    await browser.page.getByLabel('Day', { exact: true }).fill('27')
    await browser.page.getByLabel('Month', { exact: true }).fill('3')
    await button('See what this will do')
    await arriveAt(browser, 'Check the screening', 'screen-check')
    await says('Ask the parents, the authority or others for more')
    await button('Record the screening')
    await arriveAt(browser, 'Amira Khan, 6 years; Yusuf Khan, 2 months', 'case-screened')
    await says('The screening shows a concern that is not recorded yet')
  })

  test('the concern that it shows is led to', async () => {
    await button('Record the concern')
    await arriveAt(browser, 'Record a concern', 'concern')
    await says('Screening completed, Friday 27 March 2026, 16:10')
  })

  test('it is allocated: choosing nobody asks again, and what changed meanwhile is shown', async () => {
    await signOut(browser)
    await signInAs(browser, origin, 'Ruth Adeyemi')
    await browser.page.goto(`${origin}/cases/r1`)
    await link('Allocate this case')
    await arriveAt(browser, 'Choose who is to hold the case', 'allocate')
    await button('Allocate the case')
    await arriveAt(browser, 'Choose who is to hold the case', 'allocate-faults')
    await browser.page.getByLabel('Sam Okafor').check()
    await casework.given([['hearing.listed', '2026-03-27T16:00', { data: { hearingAt: '2026-06-02T09:00:00Z', kind: 'Final hearing' } }]])
    await button('Allocate the case')
    await arriveAt(browser, 'Choose who is to hold the case', 'allocate-conflict')
    await says('The case changed while this page was open')
    expect(await browser.page.getByLabel('Sam Okafor').isChecked()).toBe(true)
    await button('Allocate the case')
    await arriveAt(browser, 'Amira Khan, 6 years; Yusuf Khan, 2 months', 'case')
    await says('Sam Okafor now holds the case of Amira and Yusuf Khan.')
  })

  test('every page of the case', async () => {
    for (const [tab, heading] of [['Chronology', 'Chronology'], ['People', 'People'], ['Duties done and left', 'Duties done and left']] as const) {
      await browser.page.getByRole('navigation', { name: 'This case' }).getByRole('link', { name: tab }).click()
      await arriveAt(browser, heading, `case-${tab.toLowerCase().replaceAll(' ', '-')}`)
    }
    await browser.page.goto(`${origin}/cases/r1/chronology`)
    await browser.page.getByLabel('Order').selectOption('Oldest first')
    await browser.page.getByLabel('About', { exact: true }).selectOption('Screening of applications')
    await button('Show')
    await arriveAt(browser, 'Chronology', 'chronology-narrowed')
    await says('1 of 6 entries.')
    await link('Screening completed')
    await arriveAt(browser, 'Screening completed', 'entry')
    await says('What it started')
  })

  test('a detail is kept in confidence, and shown when it is asked for', async () => {
    await browser.page.goto(`${origin}/cases/r1/people`)
    await link('Confidential details of this case')
    await arriveAt(browser, 'Confidential details')
    await button('Keep a detail in confidence')
    await arriveAt(browser, 'Keep a detail in confidence')
    await button('Keep it in confidence')
    await arriveAt(browser, 'Keep a detail in confidence', 'confidence-faults')
    await browser.page.getByLabel('Daniel Reed', { exact: true }).check()
    await browser.page.getByLabel('Address', { exact: true }).check()
    await browser.page.getByLabel('The detail', { exact: true }).fill('4 Harbour View\nWestmere\nZZ99 8QQ')
    await button('Keep it in confidence')
    await arriveAt(browser, 'Confidential details', 'confidences')
    expect(await browser.page.content()).not.toContain('Harbour View')
    await link('Show the address of Daniel Reed')
    await arriveAt(browser, 'Address of Daniel Reed', 'confidence')
    await says('4 Harbour View')
    await browser.page.goto(`${origin}/cases/r1/confidential-details/readers`)
    await button('Let them read')
    await arriveAt(browser, 'Who may read the confidential details')
    await browser.page.getByLabel('Tom Whittle').check()
    await browser.page.getByLabel('Why do they need them?').fill('He posts the letters.')
    await button('Let them read')
    await arriveAt(browser, 'Who may read the confidential details', 'confidence-readers')
    await says('He posts the letters.')
  })

  test('a case that is not there', async () => {
    await browser.page.goto(`${origin}/cases/nothing`)
    await expect(arriveAt(browser, 'There is nothing at this address', 'case-none')).resolves.toBeDefined()
  })
})

afterAll(closeBrowser)
