import { checkPage, photograph } from './browser.ts'
import type { OpenBrowser } from './browser.ts'

/** A page that somebody has arrived at: it was checked when this was made. */
export interface ArrivedAt {
  readonly browser: OpenBrowser
  readonly heading: string
}

/**
 * Makes sure that the browser shows the page with this heading and that nothing is wrong with it.
 * @param photo takes a picture under this name for people to look at
 */
export async function arriveAt(browser: OpenBrowser, heading: string, photo?: string): Promise<ArrivedAt> {
  // A click only begins to go there. Where it never arrives, the heading that is there is named below.
  await browser.page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor({ timeout: 15_000 }).catch(() => undefined)
  const found = (await browser.page.locator('h1').allInnerTexts()).map((text) => text.trim())
  if (found.length !== 1 || found[0] !== heading) throw new Error(`${browser.page.url()} is headed ${JSON.stringify(found)}, not '${heading}'`)
  if (photo !== undefined) await photograph(browser, photo)
  await checkPage(browser)
  return { browser, heading }
}

/** Where a demonstration person is chosen. */
export interface SignInPage extends ArrivedAt {
  choose(name: string): Promise<void>
}

export async function signInPage(browser: OpenBrowser, photo?: string): Promise<SignInPage> {
  const arrived = await arriveAt(browser, 'Choose who to be', photo)
  return { ...arrived, choose: (name) => browser.page.getByRole('button', { name }).click() }
}

/** Opens the sign-in page and chooses somebody. */
export async function signInAs(browser: OpenBrowser, origin: string, name: string): Promise<void> {
  await browser.page.goto(`${origin}/sign-in`)
  await (await signInPage(browser)).choose(name)
}

/** Opens the menu where it is folded away, as it is on a telephone with JavaScript. */
export async function openMenu({ page }: OpenBrowser): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu' })
  if (await menu.isVisible()) await menu.click()
}

export async function signOut({ page }: OpenBrowser): Promise<void> {
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
}
