import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attachmentsFeature } from '../../src/features/attachments/index.ts'
import { caseworkOf } from '../../src/features/cases/index.ts'
import { dutiesFeature } from '../../src/features/duties/index.ts'
import { closeBrowser, openBrowser } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'
import { openCasework, received } from '../support/casework.ts'
import type { Casework } from '../support/casework.ts'
import { pdfFile } from '../support/files.ts'
import { arriveAt, signInAs, signInPage, signOut } from '../support/pages.ts'
import { people } from '../support/shell.ts'

const by = { person: people.adviser.id, role: 'fca' }

describe.each([{ javascript: true, width: 1280 }, { javascript: false, width: 320 }] as const)(
  'what is typed is not lost, at $width px, JavaScript $javascript', (visit) => {
    let casework: Casework
    let browser: OpenBrowser
    let origin = ''

    beforeAll(async () => {
      casework = await openCasework({
        features: (deps) => [dutiesFeature(deps), attachmentsFeature({ ...deps, casework: caseworkOf(deps, 'documents'), scanner: null, mostBytes: 1_000_000 })],
      })
      await casework.given([
        received({}, '2026-03-20T09:00'),
        ['concern.identified', '2026-03-27T12:00', { id: 'concern', by, children: ['c1'], data: { nature: 'Marks on an arm.' } }],
      ])
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
    const issues = () => box('What was talked about? needed')
    const form = (query = '?about=concern') => browser.page.goto(`${origin}/cases/r1/record/supervision.held${query}`)
    const drafts = async () => (await casework.db.selectFrom('draft').select('content').where('ended_at', 'is', null).execute())
      .map(({ content }) => (JSON.parse(content) as Record<string, string[]>)['data.issues']?.[0])
    const says = async (words: string | RegExp) => { expect(await browser.page.locator('main').innerText()).toMatch(words) }

    test(visit.javascript ? 'kept in the background while it is typed' : 'kept by a button', async () => {
      await signInAs(browser, origin, 'Sam Okafor')
      await form()
      await arriveAt(browser, 'Record supervision', 'draft-fresh')
      await issues().fill('The marks, and what Amira')
      if (visit.javascript) await browser.page.getByRole('status').filter({ hasText: 'Saved at 16:10' }).waitFor()
      else {
        await button('Save and come back later')
        await arriveAt(browser, 'Record something')
        await says('Saved at 16:10.')
      }
      expect(await drafts()).toEqual(['The marks, and what Amira'])
    })

    test('there again after the browser has gone, on any device', async () => {
      await browser.close()
      browser = await openBrowser(visit)
      await signInAs(browser, origin, 'Sam Okafor')
      await arriveAt(browser, 'My duties', 'draft-unfinished')
      await browser.page.getByRole('link', { name: 'Record supervision' }).click()
      await arriveAt(browser, 'Record supervision', 'draft-restored')
      await says(/This is what you typed, saved Friday 27 March 2026, 16:10/)
      expect(await issues().inputValue()).toBe('The marks, and what Amira')
      await box('What was decided? needed').fill('Refer.')
      await button('See what this will do')
      await arriveAt(browser, 'Record supervision')
    })

    test(visit.javascript ? 'the end of the session takes nothing with it' : 'a form sent after the session has ended is kept', async () => {
      await form()
      casework.clock.advance(2 * 3_600_000)
      await issues().fill('The marks, and what Amira said.')
      if (visit.javascript) await button('Sign in again and go on')
      else await button('Save and come back later')
      await arriveAt(browser, 'Sign in again: what you typed is kept', 'draft-sign-in-again')
      await button('Sign in')
      await (await signInPage(browser)).choose('Sam Okafor')
      await arriveAt(browser, 'What you were sending is still here')
      await button('Send it again')
      await arriveAt(browser, visit.javascript ? 'Record supervision' : 'Record something')
      await form()
      expect(await issues().inputValue()).toBe('The marks, and what Amira said.')
    })

    test('a colleague sees that it was begun, looks at it, and has a form of their own', async () => {
      await signOut(browser)
      await signInAs(browser, origin, 'Priya Raman')
      await form()
      await arriveAt(browser, 'Record supervision', 'draft-others')
      await says(/Sam Okafor has also begun this, last saved/)
      expect(await issues().inputValue()).toBe('')
      await link('look at it')
      await arriveAt(browser, 'What Sam Okafor has typed', 'draft-look')
      await says('The marks, and what Amira said.')
      await signOut(browser)
    })

    test('deleted only when that is asked for', async () => {
      await signInAs(browser, origin, 'Sam Okafor')
      await form()
      await link('delete this draft')
      await arriveAt(browser, 'Delete what you have typed?', 'draft-delete')
      await link('Keep it and go on')
      await arriveAt(browser, 'Record supervision')
      await link('delete this draft')
      await button('Delete draft')
      await arriveAt(browser, 'Record something')
      await says('Draft deleted.')
      expect(await drafts()).toEqual([])
    })

    test('a document is added to what was recorded', async () => {
      await browser.page.goto(`${origin}/cases/r1/entries/concern`)
      await link('Add a document to this')
      await arriveAt(browser, 'Add a document', 'document-add')
      await button('Add it')
      await arriveAt(browser, 'Add a document', 'document-faults')
      await says('Choose the file to add')
      await box('What is it?').fill('Letter from school')
      await browser.page.locator('input[type=file]').setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: pdfFile })
      await button('Add it')
      await arriveAt(browser, 'letter.pdf', 'document')
      await says('It was not scanned for viruses.')
      const [download] = await Promise.all([browser.page.waitForEvent('download'), button('Download')])
      expect(download.suggestedFilename()).toBe('letter.pdf')
      await browser.page.goto(`${origin}/cases/r1/documents`)
      await arriveAt(browser, 'Documents', 'documents')
      await says('Letter from school')
    })
  })

afterAll(closeBrowser)
