import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseworkOf } from '../../src/features/cases/index.ts'
import { retentionFeature } from '../../src/features/retention/index.ts'
import { withdrawalsFeature } from '../../src/features/withdrawals/index.ts'
import { closeBrowser, openBrowser } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'
import { openCasework, received } from '../support/casework.ts'
import type { Casework } from '../support/casework.ts'
import { arriveAt, signInAs } from '../support/pages.ts'
import { people } from '../support/shell.ts'

const by = { person: people.adviser.id, role: people.adviser.role }
const told = 'Bruises that look like fingers'

describe.each([{ javascript: true, width: 1280 }, { javascript: false, width: 320 }] as const)(
  'an entry is withdrawn and a record destroyed, at $width px, JavaScript $javascript', (visit) => {
    let casework: Casework
    let browser: OpenBrowser
    let origin = ''

    beforeAll(async () => {
      casework = await openCasework({ features: (deps) => [withdrawalsFeature({ ...deps, casework: caseworkOf(deps, null) }), retentionFeature(deps)] })
      await casework.given([received(), ['case.allocated', '2026-03-24T11:00', { data: { practitioner: people.adviser.id } }],
        ['concern.identified', '2026-03-27T12:00', { id: 'wrong', by, children: ['c1'], data: { nature: told } }],
        ['referral.made', '2026-03-27T13:00', { by, about: 'wrong', children: ['c1'], data: {} }]])
      await casework.given([received({ caseNumber: 'ZZ26P00999' }), ['case.allocated', '2026-03-24T11:00', { data: { practitioner: people.adviser.id } }]], { id: 'r2', title: 'Okoro' })
      await casework.given([['court-application.received', '2026-03-23T09:00', { data: {} }], ['case.closed', '2026-03-24T11:00']], { id: 'r3', procedures: [], title: 'Nothing owed' })
      origin = await casework.app.listen({ port: 0, host: '127.0.0.1' })
      browser = await openBrowser(visit)
      return async () => {
        await browser.close()
        await casework.close()
      }
    })

    const go = (path: string) => browser.page.goto(`${origin}${path}`)
    const button = (name: string) => browser.page.getByRole('button', { name, exact: true }).click()
    const says = async (words: string | RegExp) => { expect(await browser.page.locator('main').innerText()).toMatch(words) }
    const become = async (name: string) => {
      await browser.page.context().clearCookies()
      await signInAs(browser, origin, name)
    }

    test('by whoever wrote it, who is led to where it belongs', async () => {
      await signInAs(browser, origin, 'Sam Okafor')
      await go('/cases/r1/entries/wrong')
      await browser.page.getByRole('link', { name: 'Withdraw this entry' }).click()
      await arriveAt(browser, 'Withdraw this entry', 'withdraw')
      await button('Withdraw the entry')
      await arriveAt(browser, 'Withdraw this entry', 'withdraw-fault')
      await says('Say why')
      await browser.page.getByLabel('Why?', { exact: true }).fill('It is about the Okoro children')
      await browser.page.getByRole('radio', { name: /ZZ26P00999/ }).first().check()
      await button('Withdraw the entry')
      await arriveAt(browser, 'Record a concern')
      await says('The entry is withdrawn. Record it here, where it belongs.')
      await go('/cases/r1/chronology')
      await arriveAt(browser, 'Chronology')
      expect(await browser.page.content()).not.toContain(told)
    })

    test('and seen by those who review why', async () => {
      await become('Ines Carvalho')
      await go('/cases/r1/withdrawn')
      await arriveAt(browser, 'Withdrawn entries', 'withdrawn')
      await browser.page.getByRole('link', { name: /Concern identified/ }).click()
      await arriveAt(browser, 'Concern identified', 'withdrawn-entry')
      await says(told)
      await go('/cases/r2/withdrawn')
      await arriveAt(browser, 'Withdrawn entries')
    })

    test('a record is held, proposed and destroyed by two', async () => {
      await become('Gareth Pugh')
      await go('/retention')
      await arriveAt(browser, 'Retention')
      await go('/retention/records/r3')
      await arriveAt(browser, 'How long this record is kept', 'retention')
      await button('Hold this record')
      await arriveAt(browser, 'How long this record is kept', 'retention-fault')
      await browser.page.getByLabel('Why must it be kept?').fill('An inquiry')
      await button('Hold this record')
      await arriveAt(browser, 'How long this record is kept', 'retention-held')
      await button('Lift this hold')
      await arriveAt(browser, 'How long this record is kept')
      await browser.page.getByLabel('Why is it no longer held?').fill('It has reported')
      await button('Lift this hold')
      await button('Propose to destroy it')
      await arriveAt(browser, 'How long this record is kept')
      await browser.page.getByLabel(/Why may it be destroyed/).fill('Rule 7: closed long enough')
      await button('Propose to destroy it')
      await arriveAt(browser, 'How long this record is kept', 'retention-proposed')
      await become('Farah Siddiqui')
      await go('/retention/records/r3')
      await arriveAt(browser, 'How long this record is kept', 'retention-decide')
      await button('Save this decision')
      await arriveAt(browser, 'How long this record is kept')
      await browser.page.getByLabel('Destroy it').check()
      await button('Save this decision')
      await arriveAt(browser, 'Retention', 'retention-destroyed')
      await says('Rule 7: closed long enough')
    })
  },
)

afterAll(() => closeBrowser())
