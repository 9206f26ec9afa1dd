import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allegationOffice, stepData } from '../support/allegation-office.ts'
import type { AllegationOffice } from '../support/allegation-office.ts'
import { closeBrowser, openBrowser, visits } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'
import { openTestDatabase } from '../support/databases.ts'
import { arriveAt, signInAs, signOut } from '../support/pages.ts'
import { people } from '../support/shell.ts'


/** Waits for the page that it leads to. */
async function press({ page }: OpenBrowser, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name, exact: typeof name === 'string' }).first().click()
  await page.waitForLoadState()
}

describe.each(visits)('a concern about somebody who works with children, at $width px, JavaScript $javascript', (visit) => {
  let office: AllegationOffice
  let browser: OpenBrowser
  let origin = ''
  let concern = ''

  beforeAll(async () => {
    const { db, close } = await openTestDatabase()
    office = await allegationOffice(db)
    await office.openCase()
    const app = await office.openApp()
    origin = await app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser(visit)
    return async () => {
      await browser.close()
      await app.close()
      await close()
    }
  })

  const button = (name: string) => press(browser, 'button', name)
  const link = (name: string) => press(browser, 'link', name)
  const says = async (words: string) => { expect(await browser.page.locator('body').innerText()).toContain(words) }
  const box = (name: string) => browser.page.locator(`[name="${name}"]`)
  const chosen = (group: string, choice: string) => browser.page.getByRole('group', { name: group }).getByLabel(choice, { exact: true }).check()
  const check = () => button('See what this will do')
  const record = async (photo?: string) => {
    await button('Record it')
    office.clock.advance(60_000)
    await arriveAt(browser, 'What is owed now', photo)
  }
  const as = async (name: string) => {
    await signOut(browser)
    await signInAs(browser, origin, name)
    await browser.page.goto(`${origin}/allegations`)
  }

  test('is led to from a case and recorded beside it', async () => {
    await signInAs(browser, origin, 'Sam Okafor')
    await browser.page.goto(`${origin}/allegations`)
    await arriveAt(browser, 'People who work with children', 'concerns-none')
    await button('Record a concern')
    await arriveAt(browser, 'Record a concern about somebody who works with children', 'concern-new')
    await browser.page.getByLabel('Does it concern a child in a case? Enter the case number').fill('ZZ26P99999')
    await button('Find the case')
    await arriveAt(browser, 'Record a concern about somebody who works with children', 'concern-new-fault')
    await browser.page.goto(`${origin}/cases/r1/record`)
    await link('Record a concern about somebody who works with children')
    await arriveAt(browser, 'Record a concern about somebody who works with children', 'concern-from-case')
    await box('data.behaviour').fill('Shouts at the children of the group and will not let them leave.')
    await chosen('Who is it about?', 'Daniel Reed')
    await check()
    await arriveAt(browser, 'Check the concern', 'concern-check')
    await button('Record it')
    office.clock.advance(60_000)
    await arriveAt(browser, 'What is owed now', 'concern-started')
    await says('The concern is recorded, in a record of its own')
    await says('Supervision has to come before a referral that names the LADO.')
    concern = browser.page.url()
  })

  test('the referral waits: what stands against it is shown', async () => {
    await browser.page.goto(`${concern}/record/lado.referred`)
    await arriveAt(browser, 'Record a referral to the LADO', 'concern-referral')
    for (const [item, words] of Object.entries(stepData.referral)) if (typeof words === 'string') await box(`data.${item}`).fill(words)
    await chosen('Does it say that it is also a referral to the LADO?', 'Yes')
    await check()
    await arriveAt(browser, 'Check: Reported to the LADO', 'concern-refused')
    await says('It cannot be recorded yet')
    await link('Stop, and record nothing')
    await arriveAt(browser, 'What is owed now')
  })

  test('supervision by the manager, the draft, and a word on it from somebody else', async () => {
    const id = concern.split('/').at(-1)!
    await as('Ruth Adeyemi')
    await arriveAt(browser, 'People who work with children', 'concerns')
    await office.step(people.manager, id, 'supervision.held', stepData.supervision)
    office.clock.advance(60_000)
    await office.step(people.adviser, id, 'lado-referral.drafted', stepData.draft)
    office.clock.advance(60_000)
    await browser.page.goto(concern)
    await arriveAt(browser, 'What is owed now', 'concern-approval')
    await says('Yours to do')
    await button('Approve or return a LADO referral')
    await arriveAt(browser, 'Approve or return a LADO referral', 'concern-approve')
    await check()
    await arriveAt(browser, 'Approve or return a LADO referral', 'concern-approve-fault')
    await chosen('Approve it?', 'Approved')
    await check()
    await arriveAt(browser, 'Check: LADO referral approved', 'concern-approve-check')
    await record()
  })

  test('the person is told, the referral is made, the court told; the outcome is left with a reason', async () => {
    const id = concern.split('/').at(-1)!
    await office.step(people.adviser, id, 'accused.informed', stepData.told)
    office.clock.advance(60_000)
    await office.step(people.adviser, id, 'lado.referred', stepData.referral)
    office.clock.advance(60_000)
    await office.step(people.adviser, id, 'court.informed', { matter: 'referral to the LADO' })
    office.clock.advance(60_000)
    await as('Sam Okafor')
    await link(await browser.page.locator('.concern__title a').first().innerText())
    await arriveAt(browser, 'What is owed now', 'concern-outcome')
    const duty = await office.db.selectFrom('duty').select('id').where('record_id', '=', id).where('declaration', '=', 'learn-outcome-of-lado-referral').executeTakeFirstOrThrow()
    await browser.page.goto(`${concern}/duties/${encodeURIComponent(duty.id)}/depart`)
    await arriveAt(browser, 'Leave this with a reason', 'concern-leave')
    await check()
    await arriveAt(browser, 'Leave this with a reason', 'concern-leave-faults')
    for (const item of ['assessmentReliedOn', 'rationale', 'managerDiscussion']) await box(`data.${item}`).fill('Said and settled.')
    await check()
    await arriveAt(browser, 'Check: leave this with a reason', 'concern-leave-check')
    await button('Leave it with this reason')
    await arriveAt(browser, 'What is owed now', 'concern-left')
  })

  test('immediate risk is said before all else', async () => {
    await office.start(people.adviser, 'a9', { immediateRisk: true, accused: people.headOfPractice.id, accusedIs: 'colleague' })
    await browser.page.goto(`${origin}/allegations/a9`)
    await arriveAt(browser, 'What is owed now', 'concern-at-once')
    await browser.page.goto(`${origin}/allegations`)
    await arriveAt(browser, 'People who work with children', 'concerns-at-once')
  })

  test('to somebody else it is not there', async () => {
    await as('Priya Raman')
    await browser.page.goto(concern)
    await arriveAt(browser, 'There is nothing at this address', 'concern-hidden')
  })
})

describe.each(visits)('the policies, at $width px, JavaScript $javascript', (visit) => {
  let office: AllegationOffice
  let browser: OpenBrowser
  let origin = ''

  beforeAll(async () => {
    const { db, close } = await openTestDatabase()
    office = await allegationOffice(db)
    const app = await office.openApp()
    origin = await app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser(visit)
    return async () => {
      await browser.close()
      await app.close()
      await close()
    }
  })

  const button = (name: string) => press(browser, 'button', name)
  const link = (name: string | RegExp) => press(browser, 'link', name)

  test('one is put in force, and everybody is asked', async () => {
    await signInAs(browser, origin, 'Farah Siddiqui')
    await browser.page.goto(`${origin}/policies`)
    await arriveAt(browser, 'Policies', 'policies-before')
    await link('Child safeguarding policy')
    await arriveAt(browser, 'Child safeguarding policy', 'policy-before')
    await button('Put it in force')
    await arriveAt(browser, 'Child safeguarding policy', 'policy')
    await link('8 not yet')
    await arriveAt(browser, 'Who has attested', 'attestations')
    await link('0 attested')
    await arriveAt(browser, 'Who has attested', 'attestations-none')
  })

  test('a worker attests', async () => {
    await signOut(browser)
    await signInAs(browser, origin, 'Sam Okafor')
    await browser.page.goto(`${origin}/policies`)
    await arriveAt(browser, 'Policies', 'policies')
    await link(/^Attest to it/)
    await arriveAt(browser, 'Attest', 'attest')
    await button('Attest')
    await arriveAt(browser, 'Attest', 'attest-faults')
    for (const yes of await browser.page.getByLabel('Yes', { exact: true }).all()) await yes.check()
    await button('Attest')
    await arriveAt(browser, 'Policies', 'policies-attested')
  })

  test('its review is recorded', async () => {
    await signOut(browser)
    await signInAs(browser, origin, 'Farah Siddiqui')
    await browser.page.goto(`${origin}/policies/cafcass-2025`)
    await link('Record its review')
    await arriveAt(browser, 'Record the review of a policy', 'policy-review')
    await browser.page.getByLabel('Day', { exact: true }).first().fill('99')
    await button('Record the review')
    await arriveAt(browser, 'Record the review of a policy', 'policy-review-fault')
    await browser.page.getByLabel('Day', { exact: true }).first().fill('27')
    await button('Record the review')
    await arriveAt(browser, 'Child safeguarding policy', 'policy-reviewed')
  })

  test('requirements left with a reason are shown, counted by paragraph', async () => {
    await browser.page.goto(`${origin}/departures`)
    await arriveAt(browser, 'Left with a reason', 'departures-none')
    await office.start(people.adviser, 'a1', { accused: 'Peter Lund' })
    await office.step(people.adviser, 'a1', 'policy-departure.decided', {
      requirement: 'cafcass-2025/51/inform-individual-first', decision: 'departure with recorded rationale',
      assessmentReliedOn: 'The risk assessment of 26 March.', rationale: 'Telling him would put the mother in danger.', managerDiscussion: 'Ruth agrees, and tells the LADO why.',
    })
    await browser.page.reload()
    await arriveAt(browser, 'Left with a reason', 'departures')
    await link('1 of paragraph 51')
    await arriveAt(browser, 'Left with a reason', 'departures-of-51')
  })
})

afterAll(closeBrowser)
