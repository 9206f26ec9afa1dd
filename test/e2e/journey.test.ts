import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { datedFeed } from '../../src/main/demo/dated-feed.ts'
import { seedDemonstration } from '../../src/main/demo/seed-demonstration.ts'
import { productOver } from '../../src/main/product.ts'
import { appOf } from '../../src/main/serve.ts'
import { simulatedClock } from '../../src/platform/clock.ts'
import { closeBrowser, openBrowser, visits } from '../support/browser.ts'
import type { OpenBrowser } from '../support/browser.ts'
import { fillIn, saidOfDuties, sayOwed, shownDuties, startFrom, startFromList } from '../support/case-page.ts'
import type { Answers, Owed, Undated } from '../support/case-page.ts'
import { openTestDatabase } from '../support/databases.ts'
import { london } from '../support/law.ts'
import { arriveAt } from '../support/pages.ts'

const children = 'Amira Reed, 6 years; Yusuf Reed, 2 years'

/** Titles of the duties on the way, as the page shows them. */
const duty = {
  policeChecks: 'Ask for police checks on all applicants and respondents',
  authorityChecks: 'Ask for local authority checks on all applicants and respondents',
  enquire: 'Ask the parents, the authority or others for more',
  act: 'Act to keep the child safe',
  supervision: 'Take the concern to supervision with your manager',
  connected: 'Decide whether connected children are referred too',
  file16a: 'File a 16A risk assessment for every child of the application',
  outcomeOfConcern: 'Record what was done about the concern and what came of it',
  ringSchool: 'Ring the school',
  telephone: 'Telephone the referral to the local authority',
  parents: 'Tell the parents or carers before the referral, where that is safe',
  written: 'Send the written referral',
  answer: 'Tell the referrer what was decided',
  tellCourt16a: 'Tell the court of the referral, by a 16A risk assessment for every child of the application',
  chase: 'Chase the authority for its decision',
  tellManager: 'Tell your manager that the decision is delayed',
  courtOutcome: 'Tell the court what the authority decided',
  reasons: 'Give the referrer enough of the reasons for no further action',
  judge: 'Judge whether no further action leaves the child safe enough',
  disagreementSupervision: 'Take the disagreement to supervision and agree how to settle it',
  settle: 'See the disagreement through to the end, quickly',
  headOfPractice: "Take the disagreement up with the authority's Head of Service",
  assistantDirector: "Take the disagreement up with the authority's Assistant Director or Director of Children's Services",
} as const

const asap = (since: string): Undated => ({ says: 'as soon as possible', since })

describe.each(visits)('from the court\'s file to the end of a disagreement, at $width px, JavaScript $javascript', (visit) => {
  const clock = simulatedClock(london('2026-03-27T09:00'))
  let browser: OpenBrowser
  let origin = ''
  let casePage = ''
  let now = ''
  /** What is owed so far; a duty with a date is said anew at each step, because what is said of it changes. */
  let standing: Record<string, Undated> = {}

  beforeAll(async () => {
    const product = await productOver(await openTestDatabase(), clock)
    await seedDemonstration(product)
    const app = await appOf(product, { demonstration: true }, { level: 'silent' })
    origin = await app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser(visit)
    browser.page.setDefaultTimeout(10_000)
    return async () => {
      await browser.close()
      await app.close()
      await product.close()
    }
  })

  // Each step stands on the one before it.
  let broken = false
  beforeEach(({ skip, onTestFailed }) => {
    skip(broken)
    onTestFailed(() => { broken = true })
  })

  const press = (name: string) => browser.page.getByRole('button', { name, exact: true }).click()

  /** Somebody sits down at their desk at a local time, and opens the case. Its page was checked when it was last left. */
  async function atDesk(name: string, at: string): Promise<void> {
    clock.set(london(at))
    now = at
    await browser.page.goto(`${origin}/sign-in`)
    await browser.page.getByRole('button', { name }).click()
    if (casePage !== '') await browser.page.goto(casePage)
  }

  /** Fills in the form that is open, looks at what it will do, records it, and is back at the case. */
  async function record(form: string, check: string, answers: Answers, photo: string, save = 'Record it'): Promise<void> {
    await arriveAt(browser, form, `journey-${photo}-form`)
    await fillIn(browser, answers)
    await press('See what this will do')
    await arriveAt(browser, check, `journey-${photo}-check`)
    await press(save)
    await arriveAt(browser, children, `journey-${photo}`)
  }

  const shown = () => saidOfDuties(browser)

  /** What should be owed now: what stood undated before, with what is added, without what is done, and what has a date. */
  function owed({ add = {}, done = [], dated = {} }: { add?: Record<string, Undated>, done?: readonly string[], dated?: Owed }) {
    standing = { ...standing, ...add }
    for (const title of done) {
      if (!(title in standing)) throw new Error(`'${title}' was not owed`)
      delete standing[title]
    }
    return sayOwed({ ...standing, ...dated }, now)
  }

  test('09:30, business support drops the court\'s file', async () => {
    await atDesk('Tom Whittle', '2026-03-27T09:30')
    const { page } = browser
    await page.goto(`${origin}/intake`)
    await arriveAt(browser, 'Read in applications from the court', 'journey-01-intake')
    const file = { name: 'eastmere.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(datedFeed('court-feed-next', clock.now()))) }
    if (visit.javascript) await drop(file.buffer.toString(), file.name)
    else await page.locator('input[type=file]').setInputFiles(file)
    await press('Read in the file')
    await page.waitForURL(/\/intake\/.+/)
    await arriveAt(browser, '1 case opened, 1 brought up to date', 'journey-01-read-in')
    expect(await page.locator('main').innerText()).toContain('/cases/2/case_data/newChildDetails/0/value/dateOfBirth')
    await page.getByRole('link', { name: 'Reed, EM26P00236' }).click()
    await arriveAt(browser, children, 'journey-01')
    casePage = page.url()
    expect(await shown()).toEqual(owed({ add: { [duty.policeChecks]: asap(now), [duty.authorityChecks]: asap(now) } }))
  })

  test('10:00, an adviser screens it, and it shows a concern', async () => {
    await atDesk('Sam Okafor', '2026-03-27T10:00')
    await browser.page.goto(`${origin}/applications`)
    await arriveAt(browser, 'Applications', 'journey-02-applications')
    await browser.page.getByRole('link', { name: 'Screen the application about Amira and Yusuf Reed' }).click()
    await record('Screen the application about Amira and Yusuf Reed', 'Check the screening', {
      choose: { 'Does the screening show a concern?': 'Yes', 'Was a police check made?': 'Made' },
    }, '02-screening', 'Record the screening')
    expect(await shown()).toEqual(owed({ dated: { [duty.enquire]: 'Owed: Due in 24 hours, 10:00 tomorrow.' } }))
  })

  test('10:05, a manager allocates it', async () => {
    await atDesk('Ruth Adeyemi', '2026-03-27T10:05')
    await browser.page.getByRole('link', { name: /^Allocate/ }).first().click()
    await arriveAt(browser, 'Choose who is to hold the case', 'journey-03-allocate')
    await browser.page.getByLabel('Sam Okafor').check()
    await press('Allocate the case')
    await arriveAt(browser, children, 'journey-03')
    expect(await shown()).toEqual(owed({ dated: { [duty.enquire]: 'Owed: Due in 23 hours 55 minutes, 10:00 tomorrow.' } }))
  })

  test('10:20, the adviser records the concern', async () => {
    await atDesk('Sam Okafor', '2026-03-27T10:20')
    await press('Record the concern')
    await record('Record a concern', 'Check: Concern identified', {
      text: { 'What is the concern?': 'Amira’s teacher has seen bruises on her arm twice since January. Amira says that she fell.' },
      choose: {
        'What kinds of harm?': ['Physical abuse', 'Domestic abuse'], 'How did it come to light?': 'Screening an application', 'Who is the child?': 'Subject child',
        'Is the child being harmed?': 'No', 'Is the child in danger of immediate harm?': 'No', 'Is the harm or risk of harm significant?': 'Yes',
        'Is there reasonable cause to believe': 'Yes', 'Is a child in care now telling of more harm?': 'No',
      },
    }, '04-concern')
    expect(await shown()).toEqual(owed({
      add: {
        [duty.act]: asap(now), [duty.supervision]: asap(now), [duty.connected]: asap(now), [duty.outcomeOfConcern]: asap(now),
        [duty.file16a]: { says: 'now', since: now },
      },
      dated: { [duty.enquire]: 'Owed: Due in 23 hours 40 minutes, 10:00 tomorrow.' },
    }))
  })

  test('12:00, further enquiries within the 24 hours', async () => {
    await atDesk('Sam Okafor', '2026-03-27T12:00')
    await startFrom(browser, duty.enquire, 'Record further enquiries')
    await record('Record further enquiries', 'Check: Further enquiries made', {
      text: { 'What was learned?': 'The school keeps a log. The authority closed its work last spring.' },
      choose: { 'Who was asked?': ['Local authority', 'Others'] },
    }, '05-enquiries')
    expect(await shown()).toEqual(owed({}))
  })

  test('14:00, the manager writes up supervision, with an action for Tuesday', async () => {
    await atDesk('Ruth Adeyemi', '2026-03-27T14:00')
    await startFrom(browser, duty.supervision, 'Record supervision')
    await record('Record supervision', 'Check: Supervision held', {
      text: {
        'What was talked about?': 'The bruises, what Amira says, and where the children sleep.', 'What was decided?': 'Refer both children to the authority today.',
        'What is to be done?': duty.ringSchool, 'Their name, if it is one person': 'Sam Okafor',
      },
      select: { 'By whom?': 'Family court adviser' },
      dates: { 'By when?': '2026-03-31' },
      choose: {
        'Is a referral to be made?': 'Refer to local authority', 'Is the authority to be asked to refer to MARAC?': 'Do not ask',
        'Are connected children to be referred?': 'No connected children',
      },
    }, '06-supervision')
    expect(await shown()).toEqual(owed({
      add: { [duty.telephone]: asap(now), [duty.parents]: { says: 'no date yet', since: now } },
      done: [duty.supervision, duty.connected],
      dated: { [duty.ringSchool]: 'Owed: Due Tuesday 31 March 2026, by the end of the day.' },
    }))
  })

  const ringSchoolOnTuesday = 'Owed: Due Tuesday 31 March 2026, by the end of the day.'

  test('14:20, the parents are told, which is safe here', async () => {
    await atDesk('Sam Okafor', '2026-03-27T14:20')
    await startFrom(browser, duty.parents, 'Record that parents or carers were told')
    await record('Record that parents or carers were told', 'Check: Parents or carers told', {
      choose: { 'Who was told?': 'Laila Haddad', 'Who is that?': 'Parent', 'Told of what?': 'Referral' },
    }, '07-parents')
    expect(await shown()).toEqual(owed({ done: [duty.parents], dated: { [duty.ringSchool]: ringSchoolOnTuesday } }))
  })

  test('14:30, the referral by telephone: paper today, an answer in 24 hours', async () => {
    await atDesk('Sam Okafor', '2026-03-27T14:30')
    await startFrom(browser, duty.telephone, 'Record a referral')
    await record('Record a referral', 'Check: Referral made', {
      text: { 'What was said on the telephone?': 'The duty social worker takes it to her manager.' },
      choose: { 'How was the referral made?': 'Telephone', 'What kind of referral?': 'A: significant harm (s47)', 'Is it about harm, or a risk of significant harm?': 'Yes' },
    }, '08-referral')
    expect(await shown()).toEqual(owed({
      add: { [duty.tellCourt16a]: asap(now) },
      done: [duty.act, duty.telephone],
      dated: {
        [duty.ringSchool]: ringSchoolOnTuesday,
        [duty.written]: 'Owed: Due today, Friday 27 March 2026, by the end of the day.',
        [duty.answer]: 'Owed: Due in 24 hours, 14:30 tomorrow.',
      },
    }))
  })

  test('15:30, the written referral', async () => {
    await atDesk('Sam Okafor', '2026-03-27T15:30')
    await startFrom(browser, duty.written, 'Record the written referral')
    await record('Record the written referral', 'Check: Referral confirmed in writing', {
      text: {
        'What is the concern?': 'Bruises on Amira’s arm, twice.', 'What shows harm, or a risk of harm?': 'The school’s log, with a drawing.',
        'What does the authority need to decide?': 'Both children stay overnight where it happened, the next time on Saturday.',
      },
    }, '09-written')
    expect(await shown()).toEqual(owed({ dated: { [duty.ringSchool]: ringSchoolOnTuesday, [duty.answer]: 'Owed: Due in 23 hours, 14:30 tomorrow.' } }))
  })

  test('16:30, the 16A assessment is filed, without waiting for the answer', async () => {
    await atDesk('Sam Okafor', '2026-03-27T16:30')
    await startFrom(browser, duty.file16a, 'File a 16A assessment')
    await record('File a 16A assessment', 'Check: 16A risk assessment filed', {
      text: {
        'On what basis is it made?': 'A risk assessment under section 16A of the Children Act 1989.', 'What are the concerns?': 'Bruises on Amira’s arm.',
        'What evidence is there?': 'The school’s log.', 'What is the harm, and what is the risk?': 'Physical abuse of Amira, and a risk to both children.',
        'What has been done to protect the child?': 'Referral made today.', 'Why?': 'The children are to stay there on Saturday week.',
      },
      choose: { 'Has a referral been made?': 'Yes', 'What is the court asked to do?': 'Alert to risks' },
    }, '10-16a')
    expect(await shown()).toEqual(owed({
      done: [duty.file16a, duty.tellCourt16a],
      dated: { [duty.ringSchool]: ringSchoolOnTuesday, [duty.answer]: 'Owed: Due in 22 hours, 14:30 tomorrow.' },
    }))
  })

  test('15:00 the next day, no outcome: the chase is owed, and is done', async () => {
    await atDesk('Sam Okafor', '2026-03-28T15:00')
    const silent = asap('2026-03-28T14:30')
    const late = { [duty.ringSchool]: ringSchoolOnTuesday, [duty.answer]: 'Late: It was due 14:30 today, 30 minutes ago.' }
    expect(await shown()).toEqual(owed({ add: { [duty.chase]: silent, [duty.tellManager]: silent }, dated: late }))
    await startFrom(browser, duty.chase, 'Record a chase')
    await record('Record a chase', 'Check: Referral chased', { choose: { 'How?': 'Telephone', 'Is the delay significant?': 'Yes' } }, '11-chase')
    expect(await shown()).toEqual(owed({ done: [duty.chase], dated: late }))
  })

  test('15:10, the manager is told', async () => {
    await atDesk('Sam Okafor', '2026-03-28T15:10')
    await startFrom(browser, duty.tellManager, 'Record that a manager was told')
    await record('Record that a manager was told', 'Check: Manager told', {
      text: { 'What was said?': 'Ruth rings the team manager on Monday if nothing has come.' }, choose: { 'Told of what?': 'Delay of an outcome' },
    }, '12-manager-told')
    expect(await shown()).toEqual(owed({ done: [duty.tellManager], dated: { [duty.ringSchool]: ringSchoolOnTuesday, [duty.answer]: 'Late: It was due 14:30 today, 40 minutes ago.' } }))
  })

  test('09:00 on Monday, no further action', async () => {
    await atDesk('Sam Okafor', '2026-03-30T09:00')
    await startFrom(browser, duty.answer, 'Record the outcome of a referral')
    await record('Record the outcome of a referral', 'Check: Referrer told the decision', { choose: { 'What did the authority decide?': 'No further action' } }, '13-outcome')
    expect(await shown()).toEqual(owed({
      add: { [duty.courtOutcome]: asap(now), [duty.reasons]: asap(now), [duty.judge]: asap(now) },
      done: [duty.outcomeOfConcern],
      dated: { [duty.ringSchool]: 'Owed: Due tomorrow, Tuesday 31 March 2026, by the end of the day.' },
    }))
  })

  const ringSchoolTomorrow = { [duty.ringSchool]: 'Owed: Due tomorrow, Tuesday 31 March 2026, by the end of the day.' }

  test('09:30, the court is told', async () => {
    await atDesk('Sam Okafor', '2026-03-30T09:30')
    await startFrom(browser, duty.courtOutcome, 'Record that the court was told')
    await record('Record that the court was told', 'Check: Court told', { choose: { 'Told of what?': 'Outcome of referral' } }, '14-court-told')
    expect(await shown()).toEqual(owed({ done: [duty.courtOutcome], dated: ringSchoolTomorrow }))
  })

  test('10:00, the adviser disagrees', async () => {
    await atDesk('Sam Okafor', '2026-03-30T10:00')
    await startFrom(browser, duty.judge, 'Raise a disagreement')
    await record('Raise a disagreement', 'Check: Disagreement raised', {
      text: { 'What is the concern?': 'Nobody has seen Amira’s arm.' },
      choose: { 'What is it about?': 'No action on a referral', 'Has the child suffered significant harm': 'Yes' },
    }, '15-disagreement')
    expect(await shown()).toEqual(owed({ add: { [duty.disagreementSupervision]: asap(now), [duty.settle]: asap(now) }, done: [duty.judge], dated: ringSchoolTomorrow }))
  })

  test('11:00, supervision on how to settle it', async () => {
    await atDesk('Ruth Adeyemi', '2026-03-30T11:00')
    await startFrom(browser, duty.disagreementSupervision, 'Record supervision')
    await record('Record supervision', 'Check: Supervision held', {
      text: {
        'What was talked about?': 'Why the answer leaves Amira at risk.', 'What was decided?': 'Ruth rings the team manager.',
        'What is to be done?': 'Ring the team manager', 'Their name, if it is one person': 'Ruth Adeyemi',
      },
      dates: { 'By when?': '2026-03-30' },
    }, '16-disagreement-supervision')
    expect(await shown()).toEqual(owed({
      done: [duty.disagreementSupervision],
      dated: { ...ringSchoolTomorrow, 'Ring the team manager': 'Owed: Due today, Monday 30 March 2026, by the end of the day.' },
    }))
  })

  test('15:00, the manager rang and could not settle it: it goes to the head of practice', async () => {
    await atDesk('Ruth Adeyemi', '2026-03-30T15:00')
    await startFrom(browser, 'Ring the team manager', 'Record agreed actions as done')
    await record('Record agreed actions as done', 'Check: Actions from supervision done', { text: { 'What is to be done?': 'Ring the team manager' } }, '17-rung')
    expect(await shown()).toEqual(owed({ dated: ringSchoolTomorrow }))
    await startFromList(browser, 'Record a stage without agreement', 'journey-18-list')
    await record('Record a stage without agreement', 'Check: Stage ended without agreement', { choose: { 'Which stage?': 'Manager' } }, '18-manager-stage')
    expect(await shown()).toEqual(owed({ add: { [duty.headOfPractice]: asap(now) }, dated: ringSchoolTomorrow }))
  })

  test('17:00, nor could the head of practice: it goes to the assistant director', async () => {
    await atDesk('Gareth Pugh', '2026-03-30T17:00')
    await startFrom(browser, duty.headOfPractice, 'Record a stage without agreement')
    await record('Record a stage without agreement', 'Check: Stage ended without agreement', { choose: { 'Which stage?': 'Head of Practice' } }, '19-head-of-practice-stage')
    expect(await shown()).toEqual(owed({ add: { [duty.assistantDirector]: asap(now) }, done: [duty.headOfPractice], dated: ringSchoolTomorrow }))
  })

  test('10:00 on Tuesday, the assistant director has it with the director', async () => {
    await atDesk('Farah Siddiqui', '2026-03-31T10:00')
    await startFrom(browser, duty.assistantDirector, 'Escalate a disagreement')
    await record('Escalate a disagreement', 'Check: Disagreement escalated', { choose: { 'To which level?': 'Assistant Director and Director' } }, '20-assistant-director')
    expect(await shown()).toEqual(owed({ done: [duty.assistantDirector], dated: { [duty.ringSchool]: 'Owed: Due today, Tuesday 31 March 2026, by the end of the day.' } }))
  })

  test('15:00, it is settled', async () => {
    await atDesk('Farah Siddiqui', '2026-03-31T15:00')
    await startFrom(browser, duty.settle, 'Record that a disagreement is settled')
    await record('Record that a disagreement is settled', 'Check: Disagreement settled', {
      text: { 'How was it settled?': 'The authority sees both children tomorrow and begins section 47 enquiries.' },
    }, '21-settled')
    expect(await shown()).toEqual(owed({ done: [duty.settle, duty.reasons], dated: { [duty.ringSchool]: 'Owed: Due today, Tuesday 31 March 2026, by the end of the day.' } }))
  })

  test('16:00, the last action is done, and the pages say how it all went', async () => {
    await atDesk('Ruth Adeyemi', '2026-03-31T16:00')
    await startFrom(browser, duty.ringSchool, 'Record agreed actions as done')
    await record('Record agreed actions as done', 'Check: Actions from supervision done', { text: { 'What is to be done?': duty.ringSchool } }, '22-done')
    expect(await shown()).toEqual(owed({}))
    expect(Object.keys(standing)).toEqual([duty.policeChecks, duty.authorityChecks])
    const { page } = browser
    const tabs = page.getByRole('navigation', { name: 'This case' })
    await tabs.getByRole('link', { name: 'Duties done and left' }).click()
    await arriveAt(browser, 'Duties done and left', 'journey-23-done')
    const late = (await shownDuties(browser)).filter(({ state }) => state === 'Done late')
    expect(late.map(({ title }) => title)).toEqual([duty.answer])
    await tabs.getByRole('link', { name: 'Chronology' }).click()
    await arriveAt(browser, 'Chronology', 'journey-23-chronology')
  })

  async function drop(text: string, name: string): Promise<void> {
    const { page } = browser
    const dropped = await page.evaluateHandle(([json, called]) => {
      const data = new DataTransfer()
      data.items.add(new File([json], called, { type: 'application/json' }))
      return data
    }, [text, name] as const)
    const field = page.getByLabel('File from the court')
    for (const event of ['dragover', 'drop']) await field.dispatchEvent(event, { dataTransfer: dropped })
  }
})

afterAll(closeBrowser)
