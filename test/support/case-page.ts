import { arriveAt } from './pages.ts'
import type { OpenBrowser } from './browser.ts'

/** What the page of a case says of one duty: its state and when it is due. */
export interface ShownDuty {
  readonly title: string
  readonly state: string
  readonly due: string
}

/** What a duty without a date says, by the local London time since which it is owed. */
export interface Undated {
  readonly says: 'now' | 'as soon as possible' | 'no date yet'
  readonly since: string
}

/** Title to what is said of it: 'Late: It was due …', or since when it is owed where it has no date. */
export type Owed = Readonly<Record<string, string | Undated>>

/** Every duty on the page, those of others among them. */
export async function shownDuties({ page }: OpenBrowser): Promise<readonly ShownDuty[]> {
  return page.locator('article.duty').evaluateAll((articles) => articles.map((article) => {
    const words = (part: string) => article.querySelector<HTMLElement>(part)?.innerText.replaceAll(/\s+/g, ' ').trim() ?? ''
    return { title: words('.duty__title'), state: words('.duty__state'), due: words('.duty__due') }
  }))
}

/** What the page says of each duty, by its title. */
export async function saidOfDuties(browser: OpenBrowser): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await shownDuties(browser)).map(({ title, state, due }) => [title, `${state}: ${due}`]))
}

/** The same as the page should say it. @param now local London time */
export function sayOwed(owed: Owed, now: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(owed).map(([title, one]) => [title, typeof one === 'string' ? one : inWords(one, now)]))
}

function inWords({ says, since }: Undated, now: string): string {
  const owed = `it has been owed for ${age(since, now)}.`
  if (says === 'now') return `Do now: Due now: ${owed}`
  return `Owed: ${says === 'no date yet' ? 'No date yet' : `Due ${says}`}: ${owed}`
}

/** How people say an age: minutes below two days, whole days from then on. */
function age(since: string, now: string): string {
  const london = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/London')
  const minutes = Math.floor(london(since).until(london(now), { largestUnit: 'seconds' }).seconds / 60)
  const counted = (amount: number, unit: string) => amount === 0 ? [] : [`${amount} ${unit}${amount === 1 ? '' : 's'}`]
  if (minutes === 0) return 'less than a minute'
  if (minutes >= 48 * 60) return counted(Math.floor(minutes / (24 * 60)), 'day').join('')
  return [...counted(Math.floor(minutes / 60), 'hour'), ...counted(minutes % 60, 'minute')].join(' ')
}

/** Follows the link under a duty that leads to what would meet it. */
export async function startFrom({ page }: OpenBrowser, duty: string, action: string): Promise<void> {
  await page.locator('article.duty').filter({ has: page.getByRole('heading', { name: duty, exact: true }) })
    .getByRole('link', { name: action, exact: true }).click()
}

/** Chooses what to record from the whole list. */
export async function startFromList(browser: OpenBrowser, command: string, photo?: string): Promise<void> {
  const { page } = browser
  await page.getByRole('navigation', { name: 'This case' }).getByRole('link', { name: 'Record something' }).click()
  await arriveAt(browser, 'Record something', photo)
  await page.getByRole('link', { name: command, exact: true }).first().click()
}

/** What somebody fills in: text for a question with a box, choices for one with buttons, by the question's words. */
export interface Answers {
  readonly text?: Readonly<Record<string, string>>
  readonly choose?: Readonly<Record<string, string | readonly string[]>>
  readonly select?: Readonly<Record<string, string>>
  /** Local dates, `YYYY-MM-DD`. */
  readonly dates?: Readonly<Record<string, string>>
}

export async function fillIn({ page }: OpenBrowser, { text = {}, choose = {}, select = {}, dates = {} }: Answers): Promise<void> {
  const more = page.locator('details.more-fields')
  if (await more.count() > 0 && await more.getAttribute('open') === null) await more.locator('summary').click()
  for (const [question, answers] of Object.entries(choose)) {
    for (const answer of [answers].flat()) await page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check()
  }
  for (const [question, words] of Object.entries(text)) await page.getByRole('textbox', { name: question }).fill(words)
  for (const [question, option] of Object.entries(select)) await page.getByLabel(question).selectOption(option)
  for (const [question, date] of Object.entries(dates)) {
    const boxes = page.getByRole('group', { name: question, exact: true })
    const { year, month, day } = Temporal.PlainDate.from(date)
    for (const [name, value] of [['Day', day], ['Month', month], ['Year', year]] as const) await boxes.getByLabel(name).fill(String(value))
  }
}
