import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dutiesFeature } from '../../src/features/duties/index.ts'
import { closeBrowser, openBrowser, visits } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'
import { openCasework, received } from '../support/casework.ts'
import type { Casework } from '../support/casework.ts'
import { arriveAt, openMenu, signInAs, signOut } from '../support/pages.ts'
import { people } from '../support/shell.ts'

const by = { person: people.adviser.id, role: 'fca' }

describe.each(visits)('from what is owed to what is recorded, at $width px, JavaScript $javascript', (visit) => {
  let casework: Casework
  let browser: OpenBrowser
  let origin = ''

  beforeAll(async () => {
    casework = await openCasework({ features: (deps) => [dutiesFeature(deps)] })
    await casework.given([
      received({}, '2026-03-20T09:00'),
      ['case.allocated', '2026-03-20T11:00', { data: { practitioner: people.adviser.id, practitionerRole: 'family court adviser' } }],
      ['referral.made', '2026-03-25T15:00', { by, children: ['c2'], data: { channel: 'telephone', kind: 'a: significant harm (s47)' } }],
      ['concern.identified', '2026-03-27T12:00', { id: 'concern', by, children: ['c1'], data: { nature: 'Marks on an arm.', section31Threshold: true } }],
    ])
    await casework.given([received({ caseNumber: 'ZZ26P00300', people: [] }, '2026-03-26T09:00')], { id: 'r2', title: 'Reed', children: [{ id: 'y1' }] })
    origin = await casework.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser(visit)
    return async () => {
      await browser.close()
      await casework.close()
    }
  })

  const button = (name: string) => browser.page.getByRole('button', { name, exact: true }).click()
  const link = (name: string) => browser.page.getByRole('link', { name, exact: true }).first().click()
  const box = (name: string) => browser.page.getByLabel(name, { exact: true })
  const group = (name: RegExp) => browser.page.getByRole('group', { name })
  const says = async (words: string) => { expect(await browser.page.locator('main').innerText()).toContain(words) }
  const recorded = () => casework.db.selectFrom('entry').select('type').where('record_id', '=', 'r1').where('by_person', '=', people.adviser.id)
    .orderBy('seq').execute().then((rows) => rows.map(({ type }) => type))

  test('what I owe', async () => {
    await signInAs(browser, origin, 'Sam Okafor')
    await arriveAt(browser, 'My duties', 'duties-mine')
    await says('It was due by the end of Wednesday 25 March 2026')
    await browser.page.getByRole('navigation', { name: 'Which duties' }).getByRole('link', { name: /late$/ }).click()
    await arriveAt(browser, 'My duties', 'duties-late')
    await box('Case number or child’s name').fill('nobody of this name')
    await button('Show these')
    await arriveAt(browser, 'My duties', 'duties-none')
    await says('None of your duties is like that.')
    await link('Show everything')
  })

  test('one duty, and how its date was worked out', async () => {
    await link('Ask the parents, the authority or others for more')
    await arriveAt(browser, 'What is owed for Amira Khan', 'duty')
    await says('24 hours after, counted from Friday 27 March 2026, 12:00')
  })

  test('leaving it asks for the reasons, shows what that does, and is shown from then on', async () => {
    await link('Leave this with a reason')
    await arriveAt(browser, 'Leave this with a reason', 'depart')
    await box('Why is this right for the child? needed').fill('The parents must not know yet.')
    await button('See what this will do')
    await arriveAt(browser, 'Leave this with a reason', 'depart-faults')
    await box('Which assessment does it rest on? needed').fill('My own of today.')
    await box('What did the manager say? needed').fill('Ruth agrees.')
    await button('See what this will do')
    await arriveAt(browser, 'Check: leave this with a reason', 'depart-check')
    await button('Leave it with this reason')
    await arriveAt(browser, 'Amira Khan, 6 years; Yusuf Khan, 2 months')
    await says('Left with a reason')
    expect((await recorded()).at(-1)).toBe('policy-departure.decided')
  })

  test('choosing what to record, by what is owed or by words', async () => {
    await openMenuOfCase('Record something')
    await arriveAt(browser, 'Record something', 'choose')
    await box('Find by words').fill('no such thing')
    await button('Find')
    await arriveAt(browser, 'Record something', 'choose-none')
    await box('Find by words').fill('supervision held situational')
    await button('Find')
    await arriveAt(browser, 'Record something', 'choose-found')
    await link('Record supervision')
  })

  test('a form says what is wrong and keeps what was typed; actions are added without a script', async () => {
    await arriveAt(browser, 'Record supervision', 'form')
    await browser.page.getByLabel(/Concern identified, Friday 27 March 2026, 12:00/).check()
    await group(/^Which children does it concern/).getByLabel('Amira Khan').check()
    await group(/^Which children does it concern/).getByLabel('Yusuf Khan').uncheck()
    await box('What was talked about? needed').fill('The marks, and what Amira said.')
    await box('What is to be done?').fill('Telephone the authority')
    await button('Add another action')
    await group(/^Action 2$/).getByLabel('What is to be done?').fill('See Amira at school')
    await group(/^Action 2$/).getByLabel('Month').fill('4')
    await button('See what this will do')
    await arriveAt(browser, 'Record supervision', 'form-faults')
    await says('Enter what was decided')
    expect(await box('What was talked about? needed').inputValue()).toBe('The marks, and what Amira said.')
    await browser.page.getByRole('link', { name: 'Action 2: The date by which it is to be done must include a day' }).click()
    await group(/^Action 2$/).getByLabel('Day').fill('2')
    await group(/^Action 2$/).getByLabel('Year').fill('2026')
    await group(/^Action 2$/).getByLabel('By whom?').selectOption('Family court adviser')
    await box('What was decided? needed').fill('Refer.')
    await box('Refer to local authority').check()
    await button('See what this will do')
  })

  test('what this will do is seen before it is saved; a change leads back and keeps the rest', async () => {
    await arriveAt(browser, 'Check: Supervision held', 'check')
    await says('See Amira at school')
    await says('Telephone the referral to the local authority')
    await browser.page.getByRole('button', { name: 'Change what you wrote: What was decided?' }).click()
    await arriveAt(browser, 'Record supervision')
    await box('What was decided? needed').fill('Refer today.')
    await button('See what this will do')
    await arriveAt(browser, 'Check: Supervision held')
    await says('Refer today.')
  })

  test('what others recorded meanwhile is shown first', async () => {
    await casework.given([['parents.informed', '2026-03-27T16:05', { about: 'concern', by: { person: people.manager.id, role: 'cafcass-manager' }, data: {} }]])
    await button('Record it')
    await arriveAt(browser, 'Check: Supervision held', 'check-conflict')
    await says('Something was recorded here after you looked')
    await button('Record it')
    await arriveAt(browser, 'Amira Khan, 6 years; Yusuf Khan, 2 months')
    await says('Recorded: Supervision held')
    expect((await recorded()).filter((type) => type === 'supervision.held')).toHaveLength(1)
  })

  test('what the policy refuses says what comes first, and can be recorded with a reason', async () => {
    await browser.page.goto(`${origin}/cases/r1/record/s37.recommended?about=concern`)
    await arriveAt(browser, 'Record section 37 advice to the court', 'form-short')
    await button('See what this will do')
    await arriveAt(browser, 'Check: Section 37 report recommended', 'check-refused')
    await says('It cannot be recorded yet')
    await browser.page.getByText('Record it nevertheless, with a reason').click()
    await box('Why is this right for the child? needed').fill('The hearing is in an hour.')
    await button('See what that will do')
    await arriveAt(browser, 'Check: Section 37 report recommended', 'check-refused-faults')
    await box('Which assessment does it rest on? needed').fill('My own of today.')
    await box('What did the manager say? needed').fill('Ruth agrees.')
    await button('See what that will do')
    await arriveAt(browser, 'Check: Section 37 report recommended', 'check-departing')
    await button('Record it')
    expect((await recorded()).slice(-2)).toEqual(['policy-departure.decided', 's37.recommended'])
  })

  test('what my team owes, by whom, held by nobody and owed to us by others', async () => {
    await signOut(browser)
    await signInAs(browser, origin, 'Ruth Adeyemi')
    await openMenu(browser)
    await browser.page.getByRole('link', { name: 'Team’s duties' }).click()
    await arriveAt(browser, 'Team’s duties', 'duties-team')
    await link('Nobody yet')
    await arriveAt(browser, 'Team’s duties', 'duties-nobody')
    await says('Held by nobody yet')
    await link('Owed to us by others')
    await arriveAt(browser, 'Team’s duties', 'duties-others')
    await link('Sam Okafor')
    await arriveAt(browser, 'Team’s duties', 'duties-owner')
    await says('Owed by Sam Okafor')
  })

  async function openMenuOfCase(name: string): Promise<void> {
    await browser.page.getByRole('navigation', { name: 'This case' }).getByRole('link', { name }).click()
  }
})

afterAll(closeBrowser)
