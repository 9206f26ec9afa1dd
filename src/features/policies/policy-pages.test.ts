import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf, allegationOffice, stepData } from '../../../test/support/allegation-office.ts'
import type { AllegationOffice } from '../../../test/support/allegation-office.ts'
import { openTestDatabase } from '../../../test/support/databases.ts'
import { plain, press } from '../../../test/support/sent-form.ts'
import { people } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import type { Visitor } from '../../../test/support/visitor.ts'
import { recordEntry } from '../record-entry/index.ts'
import { putInForce } from './implement-policy.ts'

const { adviser, manager, headOfPractice, assistantDirector, quality } = people
const policy = 'cafcass-2025'

let office: AllegationOffice
let app: Awaited<ReturnType<AllegationOffice['openApp']>>
let close: () => Promise<void>

beforeEach(async () => {
  const opened = await openTestDatabase()
  office = await allegationOffice(opened.db)
  app = await office.openApp()
  close = async () => {
    await app.close()
    await opened.close()
  }
})
afterEach(() => close())

async function as(person: { readonly id: string }): Promise<Visitor> {
  const one = visitor(app)
  await one.signInAs(person)
  return one
}

const words = async (who: Visitor, address: string) => plain((await who.get(address)).body)

describe('the register', () => {
  test('shows each policy with its edition, its dates, its overdue review and what the reader owes', async () => {
    const sam = await as(adviser)
    const before = await words(sam, '/policies')
    expect(before).toContain('Cafcass, Version 1.7, January 2025')
    expect(before).toContain('In force from28 January 2025')
    expect(before).toContain('July 2025 Overdue')
    expect(before).toContain('You have not been asked yet')
    await putInForce(office.deps, policy, actorOf(assistantDirector))
    expect(await words(sam, '/policies')).toContain('Attest to it')
  })

  test('a policy’s page says who owns it and how it came to be', async () => {
    const sam = await as(adviser)
    const page = await words(sam, `/policies/${policy}`)
    for (const said of [
      'Assistant Director for Performance & Quality Assurance', 'Corporate Management Team', '14 January 2025', '1.7',
      'December 2020: replaces Cafcass Child Protection Policy',
    ]) expect(page).toContain(said)
    expect(page).not.toContain('Put it in force')
    expect((await sam.get('/policies/nothing')).statusCode).toBe(404)
  })

  test('putting it in force asks everybody; the page then says what is owed and by how many', async () => {
    const farah = await as(assistantDirector)
    const page = await farah.get(`/policies/${policy}`)
    expect(plain(page.body)).toContain('8 not asked yet')
    const done = await press(app, farah, page, 'Put it in force')
    expect(done.headers.location).toBe(`/policies/${policy}`)
    const after = await words(farah, `/policies/${policy}`)
    expect(after).toContain('The policy is in force. 8 people are now asked to attest.')
    expect(after).toContain('8 not yet')
    expect(after).toContain('Review the policy')
    expect(after).not.toContain('Put it in force')
  })

  test('its review is recorded, and is overdue no more', async () => {
    await putInForce(office.deps, policy, actorOf(assistantDirector))
    const farah = await as(assistantDirector)
    const form = await farah.get(`/policies/${policy}/review`)
    const wrong = await press(app, farah, form, 'Record the review', { 'at.day': '', 'data.nextReview.day': '31' })
    expect(wrong.statusCode).toBe(422)
    const done = await press(app, farah, form, 'Record the review', { 'data.nextReview.day': '31', 'data.nextReview.month': '3', 'data.nextReview.year': '2027' })
    expect(done.headers.location).toBe(`/policies/${policy}`)
    const page = await words(farah, `/policies/${policy}`)
    expect(page).toContain('By 31 March 2027')
    expect(page).not.toContain('Overdue')
    expect((await (await as(adviser)).get(`/policies/${policy}/review`)).statusCode).toBe(403)
  })
})

describe('attesting', () => {
  test('is among one’s duties and is met by the page', async () => {
    const sam = await as(adviser)
    expect(await words(sam, `/policies/${policy}/attest`)).toContain('You have not been asked to attest to this policy.')
    await putInForce(office.deps, policy, actorOf(assistantDirector))
    expect(await words(sam, '/duties')).toContain('Confirm that you have read the policy, understand it and will follow it')
    const form = await sam.get(`/policies/${policy}/attest`)
    expect(plain(form.body)).toContain('Yours to do')
    const none = await press(app, sam, form, 'Attest')
    expect(none.statusCode).toBe(422)
    const partly = await press(app, sam, form, 'Attest', { 'data.read': 'yes', 'data.understood': 'no', 'data.willFollow': 'yes' })
    expect(partly.statusCode).toBe(422)
    expect(plain(partly.body)).toContain('Talk it through with your manager first')
    const done = await press(app, sam, form, 'Attest', { 'data.read': 'yes', 'data.understood': 'yes', 'data.willFollow': 'yes' })
    expect(done.headers.location).toBe('/policies')
    expect(await words(sam, '/policies')).toContain('You have attested to the child safeguarding policy.')
    expect(await words(sam, '/duties')).not.toContain('Confirm that you have read')
    expect(await words(sam, `/policies/${policy}/attest`)).toContain('Nothing more is owed.')
    const again = await press(app, sam, form, 'Attest', { 'data.read': 'yes', 'data.understood': 'yes', 'data.willFollow': 'yes' })
    expect(again.statusCode).toBe(303)
  })

  test('who has and who has not yet, as links with their numbers', async () => {
    await putInForce(office.deps, policy, actorOf(assistantDirector))
    const sam = await as(adviser)
    await press(app, sam, await sam.get(`/policies/${policy}/attest`), 'Attest', { 'data.read': 'yes', 'data.understood': 'yes', 'data.willFollow': 'yes' })
    const ines = await as(quality)
    const waiting = await ines.get(`/policies/${policy}/attestations`)
    expect(plain(waiting.body)).toContain('7 not yet 1 attested 0 not asked yet')
    expect(plain(waiting.body)).toContain('Ruth Adeyemi, service manager')
    expect(plain(waiting.body)).not.toContain('Sam Okafor')
    expect(await words(ines, `/policies/${policy}/attestations?show=attested`)).toContain('Sam Okafor, family court adviser attested Friday 27 March 2026')
    expect(await words(ines, `/policies/${policy}/attestations?show=not-asked&page=99`)).toContain('There is nobody in this list.')
    expect((await sam.get(`/policies/${policy}/attestations`)).statusCode).toBe(403)
  })
})

describe('requirements left with a reason', () => {
  const left = (requirement: string, rationale: string) => ({
    requirement: `${policy}/${requirement}`, decision: 'departure with recorded rationale', assessmentReliedOn: 'Of today.', rationale,
    managerDiscussion: 'Ruth agreed.',
  })

  beforeEach(async () => {
    await office.openCase()
    await office.openCase({ id: 'r2', office: 'Westmere office', title: 'Price' })
    const requirements = [...office.deps.ruleBook.requirements.keys()].filter((id) => /\/(10|12)\//.test(id)).map((id) => id.slice(policy.length + 1))
    const of10 = requirements.find((id) => id.startsWith('10/'))!
    const of12 = requirements.find((id) => id.startsWith('12/'))!
    const entry = (requirement: string, rationale: string) => ({ type: 'policy-departure.decided', at: office.clock.now(), data: left(requirement, rationale) })
    await office.deps.pipeline.execute(recordEntry, { record: 'r1', entry: entry(of10, 'It could not wait.') }, actorOf(adviser))
    office.clock.advance(60_000)
    await office.deps.pipeline.execute(recordEntry, { record: 'r1', entry: entry(of12, 'The portal was down.') }, actorOf(adviser))
    await office.deps.pipeline.execute(recordEntry, { record: 'r2', entry: entry(of12, 'In another office.') }, actorOf(headOfPractice))
    await office.start(adviser, 'a1', { accused: manager.id })
    await office.step(adviser, 'a1', 'supervision.held', stepData.supervision)
    await office.step(adviser, 'a1', 'policy-departure.decided', left('51/inform-individual-first', 'It would put her in danger.'))
  })

  test('with paragraph, case, reason, who, when and what the manager said, in what the reader may see', async () => {
    const ruth = await as(manager)
    const page = await words(ruth, '/departures')
    for (const said of ['The portal was down.', 'It could not wait.', 'Ruth agreed.', 'by Sam Okafor, family court adviser', 'paragraph 10', 'Khan']) {
      expect(page).toContain(said)
    }
    expect(page.indexOf('The portal was down.')).toBeLessThan(page.indexOf('It could not wait.'))
    expect(page).not.toContain('In another office.')
    expect(page).not.toContain('It would put her in danger.')
    expect(page).toContain('1 of paragraph 10 1 of paragraph 12')
    expect(page).not.toContain('paragraph 51')
    const narrowed = await words(ruth, '/departures?policy=cafcass-2025&cite=para+10')
    expect(narrowed).toContain('1 of paragraph 10. Show all 2')
    expect(narrowed).not.toContain('The portal was down.')
  })

  test('those of a concern are seen by those who may see it', async () => {
    const gareth = await as(headOfPractice)
    const page = await words(gareth, '/departures')
    expect(page).toContain('It would put her in danger.')
    expect(page).toContain('In another office.')
    const ines = await as(quality)
    expect(await words(ines, '/departures')).not.toContain('It would put her in danger.')
    expect((await (await as(adviser)).get('/departures')).statusCode).toBe(403)
  })
})
