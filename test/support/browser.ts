import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import type { AxeResults } from 'axe-core'
import { chromium as playwright } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'

/** A telephone and a desk. */
export type Width = 320 | 1280

export interface BrowserOptions {
  readonly javascript: boolean
  readonly width: Width
}

/** A desk, and a telephone without JavaScript: between them every page is seen at both widths and in both ways. */
export const visits: readonly BrowserOptions[] = [{ width: 1280, javascript: true }, { width: 320, javascript: false }]

/** Each width in both ways, for what every page shares. */
export const everyVisit: readonly BrowserOptions[] = [true, false].flatMap((javascript) => ([320, 1280] as const).map((width) => ({ javascript, width })))

export interface OpenBrowser extends BrowserOptions {
  readonly page: Page
  /** What the browser complained about since the page was last checked. */
  readonly complaints: string[]
  close(): Promise<void>
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const screenshots = join(import.meta.dirname, '../e2e/screenshots')
const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

let running: Promise<Browser> | undefined

/** A fresh visitor, with no cookies, in the one browser that the test file shares. */
export async function openBrowser({ javascript, width }: BrowserOptions): Promise<OpenBrowser> {
  const context = await (await launched()).newContext({
    javaScriptEnabled: javascript,
    viewport: { width, height: width === 320 ? 640 : 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    // The browser logs every answer of 400 and above; those, and being turned away for now, are pages too, and are checked as such.
    const expected = /status of (4\d\d|503)/.test(message.text())
    // The components log what they lack as plain text.
    const complaint = message.type() === 'error' || message.text().includes('ElementError')
    if (complaint && !expected) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, javascript, width, complaints, close: () => context.close() }
}

/** Call it once, after everything in the file. */
export async function closeBrowser(): Promise<void> {
  await (await running)?.close()
  running = undefined
}

/** Throws with everything that is wrong with the page: what axe finds, sideways scrolling, what moved by itself, what the browser logged. */
export async function checkPage(browser: OpenBrowser): Promise<void> {
  const { page, width, javascript, complaints } = browser
  const wrong = [
    ...(javascript ? await violations(page) : await violationsOfTwin(browser)),
    ...(await sidewaysScroll(page)),
    ...(javascript ? await shifts(page) : []),
    ...complaints.splice(0).map((text) => `the browser logged: ${text}`),
  ]
  if (wrong.length === 0) return
  throw new Error(`${page.url()} at ${width} px, JavaScript ${javascript ? 'on' : 'off'}:\n${wrong.map((one) => `  ${one}`).join('\n')}`)
}

/** For people to look at, where they ask for it by PARAMOUNTCY_PICTURES=yes; the folder is not kept. */
export async function photograph({ page, width, javascript }: OpenBrowser, name: string): Promise<void> {
  if (process.env['PARAMOUNTCY_PICTURES'] !== 'yes') return
  mkdirSync(screenshots, { recursive: true })
  const path = join(screenshots, `${name}-${width}${javascript ? '' : '-no-js'}.png`)
  await page.screenshot({ path, fullPage: true })
}

async function launched(): Promise<Browser> {
  running ??= launch()
  return running
}

async function launch(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((arg) => !/^--(single-process|headless|window-size|use-gl|use-angle|disable-web-security|allow-running-insecure-content)/.test(arg)),
      '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run',
    ],
    headless: true,
  })
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate<AxeResults, readonly string[]>(
    // oxlint-disable-next-line typescript/no-unsafe-return -- axe stands in the page, where no types are
    (tags) => (globalThis as unknown as { axe: { run(where: Document, options: object): Promise<AxeResults> } })
      .axe.run(document, { runOnly: [...tags], resultTypes: ['violations'] }),
    wcag22aa,
  )
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `axe ${id}: ${help} at ${target.join(' ')} (${failureSummary.replaceAll(/\s+/g, ' ')})`))
}

/** Axe cannot run where scripts may not, so it looks at the same document in a tab whose scripts are withheld. */
async function violationsOfTwin({ page, width }: OpenBrowser): Promise<string[]> {
  const twin = await (twins.get(page) ?? twinOf(page, width))
  await twin.goto(page.url())
  return violations(twin)
}

const twins = new WeakMap<Page, Promise<Page>>()

function twinOf(page: Page, width: Width): Promise<Page> {
  const made = makeTwin(page, width)
  twins.set(page, made)
  return made
}

async function makeTwin(page: Page, width: Width): Promise<Page> {
  const context = await (await launched()).newContext({ viewport: { width, height: 640 } })
  // Where the whole browser is going, the twin has gone before it.
  page.once('close', () => void context.close().catch(() => undefined))
  const twin = await context.newPage()
  await twin.route('**/*', async (route) => {
    const kind = route.request().resourceType()
    if (kind === 'document') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: await page.content() })
    return kind === 'script' ? route.abort() : route.continue()
  })
  return twin
}

async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    return [`it scrolls sideways: ${scrollWidth} of ${clientWidth} px, ${wide.slice(0, 3).map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`).join(', ')}`]
  })
}

interface Shift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { readonly node: Element | null }[]
}

/** What moved while the page was drawn, without anybody having done anything. */
async function shifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => new Promise<string[]>((resolve) => {
    const moved: string[] = []
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        const what = sources.map(({ node }) => node?.className ?? 'text').join(', ')
        if (!hadRecentInput && value > 0.001) moved.push(`the layout shifts by ${value.toFixed(4)}: ${what}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(moved), 50)
  }))
}
