import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Feature } from '../../src/platform/http.ts'
import { paths } from '../../src/platform/paths.ts'
import { closeBrowser, openBrowser, visits } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'
import { identityProvider, nadia } from '../support/identity-provider.ts'
import type { IdentityProvider } from '../support/identity-provider.ts'
import { arriveAt, signOut } from '../support/pages.ts'
import { openShell } from '../support/shell.ts'
import type { Shell } from '../support/shell.ts'
import { visitor } from '../support/visitor.ts'

/** A page with something to type. */
const form: Feature = async (app) => {
  app.get(paths.duties.mine.pattern, { config: { permission: 'duties.mine', audit: 'none', why: 'It is a test' } }, async (_request, reply) =>
    reply.page('web/errors/send-again.njk', { title: 'My duties', form: { path: paths.duties.mine({}), fields: [['concern', 'Marks on both arms']] } }))
  app.post(paths.duties.mine.pattern, { config: { permission: 'duties.mine', audit: 'none', why: 'It is a test' } }, async (_request, reply) =>
    reply.redirectWith(paths.duties.mine({}), 'It is written down.'))
}

let provider: IdentityProvider
let shell: Shell
let address = ''

/** Product and provider are two sites to the browser, as they are in earnest. */
beforeAll(async () => {
  const [own, theirs] = [await freePort(), await freePort()]
  address = `http://127.0.0.1:${own}`
  provider = identityProvider({ issuer: `http://localhost:${theirs}`, address })
  await provider.app.listen({ port: theirs, host: 'localhost' })
  shell = await openShell({ demonstration: false, provider: { settings: provider.settings }, features: [form] })
  await shell.app.listen({ port: own, host: '127.0.0.1' })
})
afterAll(async () => {
  await closeBrowser()
  await shell.close()
  await provider.app.close()
})
beforeEach(() => {
  provider.person = nadia
  provider.misbehaves = { signsOut: true }
})


describe.each(visits)('at $width px, JavaScript $javascript', (visit) => {
  let browser: OpenBrowser
  beforeAll(async () => {
    browser = await openBrowser(visit)
    return () => browser.close()
  })

  test('a provider elsewhere signs one in, and one is where one wanted to be', async () => {
    await browser.page.goto(`${address}${paths.duties.mine({})}`)
    await arriveAt(browser, 'My duties')
    expect(await browser.page.getByText('Nadia Haddad').isVisible()).toBe(true)
  })

  test('what was being sent when one had been signed out is there again afterwards', async () => {
    shell.clock.advance(2 * 3_600_000)
    await browser.page.getByRole('button', { name: 'Send it again' }).click()
    await arriveAt(browser, 'Sign in again: what you typed is kept', 'sign-in-again')
    await browser.page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await arriveAt(browser, 'What you were sending is still here')
    expect(await browser.page.getByText('Marks on both arms').isVisible()).toBe(true)
    await browser.page.getByRole('button', { name: 'Send it again' }).click()
    await arriveAt(browser, 'My duties')
    expect(await browser.page.getByText('It is written down.').isVisible()).toBe(true)
  })

  test('one sees where one is signed in', async () => {
    await provider.signIn(visitor(shell.app))
    await browser.page.getByRole('link', { name: 'Where you are signed in' }).click()
    await arriveAt(browser, 'Where you are signed in', 'where-signed-in')
    await browser.page.getByRole('button', { name: 'Sign out there' }).first().click()
    await arriveAt(browser, 'Where you are signed in')
    expect(await browser.page.getByText('You have signed out there.').isVisible()).toBe(true)
  })

  test('signing out goes by way of the provider', async () => {
    const asked = browser.page.waitForRequest((request) => request.url().startsWith(provider.settings.issuer.href))
    await signOut(browser)
    expect((await asked).url()).toContain('id_token_hint')
    await browser.page.getByRole('button', { name: 'Sign in', exact: true }).waitFor()
    await arriveAt(browser, 'You have signed out', 'signed-out')
  })

  test('an account that is not set up says what is missing and whom to ask', async () => {
    provider.person = { sub: 'stranger', name: 'Stranger' }
    await browser.page.goto(`${address}/sign-in`)
    await arriveAt(browser, 'Your account is not set up for this', 'not-set-up')
    expect(await browser.page.getByText('Ask the service desk on 01632 960 017').isVisible()).toBe(true)
  })

  test('an answer that another browser asked for says so', async () => {
    await browser.page.goto(`${address}${await provider.begin(visitor(shell.app))}`)
    await expect(arriveAt(browser, 'This sign-in cannot be finished', 'not-ours')).resolves.toBeDefined()
  })
})



/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => { server.once('listening', resolve) })
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => { server.close(resolve) })
  return port
}
