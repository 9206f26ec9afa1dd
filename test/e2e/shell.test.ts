import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Feature } from '../../src/platform/http.ts'
import { paths } from '../../src/platform/paths.ts'
import { closeBrowser, everyVisit, openBrowser, photograph } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'
import { arriveAt, openMenu, signInAs, signInPage, signOut } from '../support/pages.ts'
import { openShell } from '../support/shell.ts'
import type { Shell } from '../support/shell.ts'

/** Pages enough to walk about in; the real ones belong to features. */
const rooms: Feature = async (app) => {
  const config = { audit: 'none', why: 'It is a test' } as const
  const page = 'web/help/sources.njk'
  app.get(paths.duties.mine.pattern, { config: { ...config, permission: 'duties.mine' } }, async (_request, reply) => reply.page(page, { title: 'My duties' }))
  app.get(paths.duties.team.pattern, { config: { ...config, permission: 'duties.team' } }, async (_request, reply) => reply.page(page, { title: 'Team’s duties' }))
  app.get(paths.applications.list.pattern, { config: { ...config, permission: 'applications.view' } }, async (_request, reply) => reply.page(page, { title: 'Applications' }))
  app.get(paths.intake.upload.pattern, { config: { ...config, permission: 'intake.run' } }, async (_request, reply) => reply.page(page, { title: 'Intake' }))
  app.get(paths.procedures.list.pattern, { config: { ...config, permission: 'procedures.read' } }, async (_request, reply) => reply.page(page, { title: 'Procedures' }))
  app.get(paths.clock.pattern, { config: { ...config, permission: 'public' } }, async (_request, reply) => reply.page(page, { title: 'When is it due?' }))
  app.get(paths.case.allocate.pattern, { config: { permission: 'case.allocate', audit: 'case.allocation-opened' } }, async (_request, reply) =>
    reply.redirectWith(paths.duties.mine({}), 'The case is allocated to Sam Okafor.'))
  app.get(paths.audit.pattern, { config: { ...config, permission: 'case.view' } }, async () => { throw new Error('broken on purpose') })
  app.countInNavigation(paths.duties.mine({}), async () => 12)
}

let shell: Shell
let origin = ''
beforeAll(async () => {
  shell = await openShell({ features: [rooms] })
  origin = await shell.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await closeBrowser()
  await shell.close()
})


describe.each(everyVisit)('at $width px, JavaScript $javascript', (visit) => {
  let browser: OpenBrowser
  beforeAll(async () => {
    browser = await openBrowser(visit)
    return () => browser.close()
  })

  test('from the first page to signing in, and to where one wanted to go', async () => {
    await browser.page.goto(origin)
    await arriveAt(browser, 'What each child is owed next, and why', 'home')
    await browser.page.goto(`${origin}${paths.applications.list({})}`)
    const signIn = await signInPage(browser, 'sign-in')
    await signIn.choose('Sam Okafor')
    await expect(arriveAt(browser, 'Applications')).resolves.toBeDefined()
  })

  test('choosing nobody asks again', async () => {
    await browser.page.goto(`${origin}/sign-in`)
    await browser.page.locator('button[name=person]').first().evaluate((button: HTMLButtonElement) => { button.value = 'nobody' })
    await browser.page.locator('button[name=person]').first().click()
    await signInPage(browser, 'sign-in-faults')
    expect(await browser.page.getByRole('link', { name: 'Choose a person' }).isVisible()).toBe(true)
  })

  test('the menu leads about, without what the role does not include', async () => {
    await signInAs(browser, origin, 'Sam Okafor')
    await arriveAt(browser, 'My duties', 'signed-in')
    await openMenu(browser)
    await photograph(browser, 'menu')
    expect(await browser.page.getByRole('link', { name: 'Intake' }).count()).toBe(0)
    await browser.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'When is it due?' }).click()
    await arriveAt(browser, 'When is it due?')
  })

  test('what is not open to one says who can help, and one stays signed in', async () => {
    await browser.page.goto(`${origin}${paths.case.allocate({ recordId: 'r1' })}`)
    await arriveAt(browser, 'This is not open to you', 'forbidden')
    expect(await browser.page.getByText('Ask your manager, Ruth Adeyemi').isVisible()).toBe(true)
    await browser.page.getByRole('link', { name: 'Go to your work' }).click()
    await arriveAt(browser, 'My duties')
  })

  test('an address with nothing behind it', async () => {
    await browser.page.goto(`${origin}/cases/r1/nowhere`)
    await expect(arriveAt(browser, 'There is nothing at this address', 'not-found')).resolves.toBeDefined()
  })

  test('something that broke', async () => {
    await browser.page.goto(`${origin}${paths.audit({})}`)
    browser.complaints.length = 0
    await expect(arriveAt(browser, 'Something went wrong on our side', 'broken')).resolves.toBeDefined()
  })

  test('what was done is said once', async () => {
    await signInAs(browser, origin, 'Ruth Adeyemi')
    await browser.page.goto(`${origin}${paths.case.allocate({ recordId: 'r1' })}`)
    await arriveAt(browser, 'My duties', 'flash')
    expect(await browser.page.getByText('The case is allocated to Sam Okafor.').isVisible()).toBe(true)
    await browser.page.reload()
    expect(await browser.page.getByText('The case is allocated to Sam Okafor.').count()).toBe(0)
  })

  test('a form whose session is gone can be sent again', async () => {
    await signOut(browser)
    await signInPage(browser, 'signed-out')
    await browser.page.context().clearCookies()
    await browser.page.getByRole('button', { name: 'Sam Okafor' }).click()
    await arriveAt(browser, 'This form needs to be sent again', 'stale-form')
    await browser.page.getByRole('button', { name: 'Send it again' }).click()
    // The sign-in that was under way is gone as well, so one chooses again.
    await (await signInPage(browser)).choose('Sam Okafor')
    await expect(arriveAt(browser, 'My duties')).resolves.toBeDefined()
  })

  test('help', async () => {
    for (const [url, heading] of [[paths.help.accessibility({}), 'Accessibility'], [paths.help.sources({}), 'Where the rules come from']] as const) {
      await browser.page.goto(`${origin}${url}`)
      await expect(arriveAt(browser, heading)).resolves.toBeDefined()
    }
  })
})

test('the keyboard alone reaches the work, and the focus is seen', async () => {
  const browser = await openBrowser({ javascript: true, width: 1280 })
  await browser.page.goto(origin)
  await browser.page.keyboard.press('Tab')
  expect(await browser.page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Skip to the main content')
  await browser.page.keyboard.press('Enter')
  await browser.page.keyboard.press('Tab')
  expect(await browser.page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Sign in')
  await browser.close()
})

test('it prints without what is only for the screen', async () => {
  const browser = await openBrowser({ javascript: true, width: 1280 })
  await signInAs(browser, origin, 'Sam Okafor')
  await browser.page.emulateMedia({ media: 'print' })
  await photograph(browser, 'print')
  expect(await browser.page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false)
  expect(await browser.page.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(false)
  expect(await browser.page.getByText('is fictional').isVisible()).toBe(true)
  await browser.close()
})
