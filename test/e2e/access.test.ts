import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAccessOffice } from '../support/access-office.ts'
import type { AccessOffice } from '../support/access-office.ts'
import { closeBrowser, openBrowser } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'
import { arriveAt, openMenu, signInAs, signOut } from '../support/pages.ts'

const theCase = 'Amira Khan, 6 years; Yusuf Khan, 2 months'

describe.each([{ javascript: false, width: 320 }, { javascript: true, width: 1280 }] as const)(
  'a case is restricted, opened in an emergency, reviewed, and every look at it is there, at $width px, JavaScript $javascript',
  (visit) => {
    let office: AccessOffice
    let browser: OpenBrowser
    let origin = ''

    beforeAll(async () => {
      office = await openAccessOffice()
      origin = await office.app.listen({ port: 0, host: '127.0.0.1' })
      browser = await openBrowser(visit)
      return async () => {
        await browser.close()
        await office.close()
      }
    })

    const button = (name: string | RegExp) => browser.page.getByRole('button', { name, exact: true }).click()
    const link = (name: string | RegExp) => browser.page.getByRole('link', { name, exact: true }).first().click()
    const says = async (words: string | RegExp) => { expect(await browser.page.locator('main').innerText()).toMatch(words) }
    const change = async (name: string) => {
      await signOut(browser)
      await signInAs(browser, origin, name)
    }

    test('the manager says that a colleague is connected, and restricts the case', async () => {
      await signInAs(browser, origin, 'Ruth Adeyemi')
      await browser.page.goto(`${origin}/cases/r1`)
      await link('Conflicts of interest')
      await arriveAt(browser, 'Conflicts of interest', 'conflicts')
      await button('Save')
      await arriveAt(browser, 'Conflicts of interest', 'conflicts-faults')
      await browser.page.getByLabel('Who?').selectOption({ label: 'Helen Brzezińska, Children\'s guardian' })
      await browser.page.getByLabel('They are connected, and must not open the record').check()
      await browser.page.getByLabel('How is that known?').fill('She told me that she is their neighbour.')
      await button('Save')
      await arriveAt(browser, 'Conflicts of interest', 'conflicts-settled')
      await says('For Helen Brzezińska the case does not exist any more.')

      await link('Restrict this case')
      await arriveAt(browser, 'Restrict this case', 'restrict')
      await browser.page.getByLabel('Ruth Adeyemi').uncheck()
      await browser.page.getByLabel('Why?').fill('The family lives next door to a colleague.')
      await button('Restrict the case')
      await arriveAt(browser, 'Restrict this case', 'restrict-faults')
      await says('You are not among those whom you chose')
      await browser.page.getByLabel('Ruth Adeyemi').check()
      await button('Restrict the case')
      await arriveAt(browser, theCase, 'case-restricted')
      await says(/Restricted\. This case is open to Ruth Adeyemi and Sam Okafor only/)
    })

    test('a colleague sees that it is restricted and opens it in an emergency', async () => {
      await change('Priya Raman')
      await browser.page.goto(`${origin}/cases/r1`)
      await arriveAt(browser, 'This is not open to you', 'case-shut')
      await says('ask Ruth Adeyemi, or open it in an emergency')
      await link('Open this case in an emergency')
      await arriveAt(browser, 'Open this case in an emergency', 'emergency')
      await button('Open it for 4 hours')
      await arriveAt(browser, 'Open this case in an emergency', 'emergency-faults')
      await browser.page.getByLabel('Why can it not wait?').fill('The school rings: Amira has not come home.')
      await button('Open it for 4 hours')
      await arriveAt(browser, theCase, 'case-in-emergency')
      await says('it is open to you until Friday 27 March 2026, 20:10')
    })

    test('to whoever is connected there is no case', async () => {
      await change('Helen')
      await browser.page.goto(`${origin}/cases/r1`)
      await arriveAt(browser, 'There is nothing at this address')
    })

    test('the manager is told, and reviews it', async () => {
      await office.deliver()
      await change('Ruth Adeyemi')
      await browser.page.goto(`${origin}/notices`)
      await arriveAt(browser, 'Notices', 'notices-emergency')
      await openMenu(browser)
      await link('Emergency openings 1')
      await arriveAt(browser, 'Emergency openings to review', 'emergency-openings')
      await link(/^Review it/)
      await arriveAt(browser, 'Was it right to open it?', 'emergency-review')
      await button('Save the review')
      await arriveAt(browser, 'Was it right to open it?', 'emergency-review-faults')
      await browser.page.getByLabel('It was right').check()
      await browser.page.getByLabel('What did you find?').fill('Amira was found within the hour.')
      await button('Save the review')
      await arriveAt(browser, 'Emergency openings to review', 'emergency-openings-none')
      await says('Nothing waits for you')
    })

    test('who looked shows who could, and why', async () => {
      await browser.page.goto(`${origin}/cases/r1`)
      await link('Who has looked at it')
      await arriveAt(browser, 'Who has looked at this case', 'who-looked')
      await says(/Priya Raman[^]*Opened the case in an emergency/)
      await says('Could, because: opened it in an emergency')
      await says(/Helen Brzezińska[^]*told that it is not there/)
      await browser.page.getByLabel('Who', { exact: true }).selectOption({ index: 2 })
      await button('Show')
      await arriveAt(browser, 'Who has looked at this case', 'who-looked-one')
    })

    test('the restriction is lifted', async () => {
      await browser.page.goto(`${origin}/cases/r1`)
      await link('Change who may open it')
      await arriveAt(browser, 'Change who may open this case', 'restrict-change')
      await link('Lift the restriction')
      await arriveAt(browser, 'Lift the restriction', 'restrict-lift')
      await button('Lift the restriction')
      await arriveAt(browser, 'Lift the restriction', 'restrict-lift-faults')
      await browser.page.getByLabel('Why?').fill('The colleague has moved.')
      await button('Lift the restriction')
      await arriveAt(browser, theCase)
    })

    test('cover is arranged, and ended', async () => {
      await browser.page.goto(`${origin}/duties/team`)
      await link('Who covers for whom')
      await arriveAt(browser, 'Who covers for whom', 'cover-none')
      await button('Arrange the cover')
      await arriveAt(browser, 'Who covers for whom', 'cover-faults')
      await browser.page.getByLabel('Who is away?').selectOption('Sam Okafor')
      await browser.page.getByLabel('Who does their work?').selectOption('Ruth Adeyemi')
      for (const [group, date] of [['First day', ['27', '3', '2026']], ['Last day', ['3', '4', '2026']]] as const) {
        for (const [index, part] of (['Day', 'Month', 'Year'] as const).entries()) {
          await browser.page.getByRole('group', { name: group }).getByLabel(part, { exact: true }).fill(date[index]!)
        }
      }
      await button('Arrange the cover')
      await arriveAt(browser, 'Who covers for whom', 'cover')
      await says('Ruth Adeyemi covers for Sam Okafor, Friday 27 March 2026 to Friday 3 April 2026')
      await browser.page.goto(`${origin}/duties`)
      await link(/for Sam Okafor/)
      await arriveAt(browser, 'My duties', 'duties-in-cover')
      await says('Amira')
      await browser.page.goto(`${origin}/cover`)
      await button(/^End it now/)
      await arriveAt(browser, 'Who covers for whom')
      await says('Ruth Adeyemi no longer covers for Sam Okafor.')
    })
  },
)

afterAll(closeBrowser)
