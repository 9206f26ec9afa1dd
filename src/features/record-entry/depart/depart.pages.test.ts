import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCasework, received } from '../../../../test/support/casework.ts'
import type { Casework } from '../../../../test/support/casework.ts'
import { fridayAfternoon } from '../../../../test/support/record-office.ts'
import { fieldsIn, plain, press, workForm } from '../../../../test/support/sent-form.ts'
import { people } from '../../../../test/support/shell.ts'
import { visitor } from '../../../../test/support/visitor.ts'
import type { Visitor } from '../../../../test/support/visitor.ts'
import { paths } from '../../../platform/paths.ts'
import { entriesIn } from '../../../../test/support/entries-in.ts'

let office: Casework
let sam: Visitor
/** A case of its own for each test, and its concern. */
let id = 'r0'
let concern = 'concern0'

const by = { person: people.adviser.id, role: 'fca' }

beforeAll(async () => {
  office = await openCasework()
  sam = visitor(office.app)
  await sam.signInAs(people.adviser)
})

beforeEach(async () => {
  const number = Number(id.slice(1)) + 1
  id = `r${number}`
  concern = `concern${number}`
  office.clock.set(fridayAfternoon)
  await office.given([
    received({}, '2026-03-20T09:00'),
    ['case.allocated', '2026-03-24T11:00', { data: { practitioner: people.adviser.id, practitionerRole: 'family court adviser' } }],
    ['concern.identified', '2026-03-27T12:00', { id: concern, by, children: ['c1'], data: { nature: 'Marks on an arm.', section31Threshold: true } }],
  ], { id })
})

afterAll(() => office.close())

type Page = Awaited<ReturnType<Visitor['get']>>
const send = (page: Page, button: string, filled = {}) => press(office.app, sam, page, button, filled)
const written = async () => {
  const rows = (await entriesIn(office.db, { record: id })).filter((entry) => entry.by_person === people.adviser.id && entry.id !== concern)
  return rows.map(({ type, about, children, data, at }) => ({ type, about, children, data, at }))
}
const dutyState = async (id: string) => (await office.db.selectFrom('duty').select('state').where('id', '=', id).executeTakeFirst())?.state

describe('something that the policy refuses for now (33: the authority is told before the advice)', () => {
  // The threshold for section 31 calls for advice on section 37, of which the authority is told first.
  const advice = async () => send(await sam.get(`/cases/${id}/record/s37.recommended?about=${concern}`), 'See what this will do')

  test('says what is missing, why, under which paragraph, and leads to that form with the thread filled in', async () => {
    const page = await advice()
    expect(page.statusCode).toBe(200)
    expect(plain(page.body)).toContain('It cannot be recorded yet')
    expect(page.body).toContain('href="/procedures/cafcass-2025/33"')
    expect(page.body).toContain(`href="/cases/${id}/record/local-authority.informed?about=${concern}"`)
    expect(page.body).not.toContain('Record it</button>')
    expect(await written()).toEqual([])
  })

  test('once that is done, checking again lets it through as happening now', async () => {
    const page = await advice()
    office.clock.advance(10 * 60_000)
    await office.given([['local-authority.informed', '2026-03-27T16:15', { about: concern, by, data: { matter: 'section 37 advice' } }]], { id })
    const again = await send(page, 'Check again')
    expect(plain(again.body)).toContain('Recorded since you began')
    expect(plain(again.body)).not.toContain('It cannot be recorded yet')
  })

  test('nevertheless: what is missing from the reasons is said, with everything kept', async () => {
    const page = await send(await advice(), 'See what that will do', { 'departure.rationale': 'The hearing is in an hour.' })
    expect(page.statusCode).toBe(422)
    expect([...page.body.matchAll(/<a href="#([^"]+)">/g)].map(([, path]) => path).slice(-2)).toEqual([
      'departure.assessmentReliedOn', 'departure.managerDiscussion',
    ])
    expect(fieldsIn(workForm(page.body)).filter(([name]) => name === 'departure.rationale')).toEqual([['departure.rationale', 'The hearing is in an hour.']])
    expect(await written()).toEqual([])
  })

  test('nevertheless: the departure and the entry are written together', async () => {
    const page = await send(await advice(), 'See what that will do', {
      'departure.rationale': 'The hearing is in an hour.', 'departure.assessmentReliedOn': 'My own of today.', 'departure.managerDiscussion': 'Ruth agrees.',
    })
    expect(page.statusCode).toBe(200)
    expect(plain(page.body)).toContain('What this will do')
    expect((await send(page, 'Record it')).statusCode).toBe(303)
    const at = Date.UTC(2026, 2, 27, 16, 10)
    expect(await written()).toEqual([
      {
        type: 'policy-departure.decided', about: concern, children: ['c1'], at, data: {
          requirement: 'cafcass-2025/33/inform-la-before-s37-advice', decision: 'departure with recorded rationale',
          rationale: 'The hearing is in an hour.', assessmentReliedOn: 'My own of today.', managerDiscussion: 'Ruth agrees.',
        },
      },
      { type: 's37.recommended', about: concern, children: ['c1'], at, data: {} },
    ])
  })

  test('a departure that is no longer called for falls away', async () => {
    const page = await send(await advice(), 'See what that will do', {
      'departure.rationale': 'The hearing is in an hour.', 'departure.assessmentReliedOn': 'My own of today.', 'departure.managerDiscussion': 'Ruth agrees.',
    })
    const form = await send(page, 'Change what you wrote: When did it happen?')
    await office.given([['local-authority.informed', '2026-03-27T16:09', { about: concern, by, data: { matter: 'section 37 advice' } }]], { id })
    const free = await send(form, 'See what this will do')
    expect(plain(free.body)).not.toContain('It cannot be recorded yet')
    expect((await send(free, 'Record it')).statusCode).toBe(303)
    expect((await written()).map(({ type }) => type)).toEqual(['local-authority.informed', 's37.recommended'])
  })
})

describe('leaving a duty with a reason', () => {
  const dutyId = () => `cafcass-2025/enquire-after-concern@${concern}`
  const address = () => paths.case.depart({ recordId: id, dutyId: dutyId() })
  const reasons = {
    'data.rationale': 'The parents must not know yet.', 'data.assessmentReliedOn': 'My own of today.', 'data.managerDiscussion': 'Ruth agrees.',
  }

  test('the page says what is asked, in our words with the paragraph, and what leaving it needs', async () => {
    const page = await sam.get(address())
    expect(page.statusCode).toBe(200)
    expect(plain(page.body)).toContain('Leave this with a reason')
    expect(plain(page.body)).toContain('Ask the parents, the authority or others for more')
    expect(plain(page.body)).toContain('It holds when assessment, rationale and manager discussion are recorded')
    expect(page.body).toContain('href="/procedures/cafcass-2025/11"')
    expect(plain(page.body)).not.toContain('Which requirement?')
  })

  test('of several requirements, at least one has to be chosen', async () => {
    const supervision = paths.case.depart({ recordId: id, dutyId: `cafcass-2025/seek-supervision@${concern}` })
    const form = await sam.get(supervision)
    const carried = fieldsIn(workForm(form.body)).filter(([name]) => name === 'requirements').map(([, id]) => id)
    expect(carried).toContain('cafcass-2025/10/supervision-on-referral-decision')
    const page = await send(form, 'See what this will do', { ...reasons, requirements: null })
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('<a href="#requirements">Choose what is left</a>')
    expect(page.body).toContain('id="requirements"')
    const check = await send(page, 'See what this will do', { requirements: ['cafcass-2025/10/supervision-on-referral-decision'] })
    expect((await send(check, 'Leave it with this reason')).statusCode).toBe(303)
    expect((await written()).map(({ data }) => data['requirement'])).toEqual(['cafcass-2025/10/supervision-on-referral-decision'])
  })

  test('checked and confirmed, the duty is left, once', async () => {
    expect(await dutyState(dutyId())).toBe('open')
    const check = await send(await sam.get(address()), 'See what this will do', reasons)
    expect(plain(check.body)).toMatch(/Left with a reason Left with a reason Ask the parents, the authority or others for more/)
    expect(await dutyState(dutyId())).toBe('open')
    expect((await send(check, 'Leave it with this reason')).headers.location).toBe(`/cases/${id}`)
    expect((await send(check, 'Leave it with this reason')).headers.location).toBe(`/cases/${id}`)
    expect(await dutyState(dutyId())).toBe('departed')
    expect(await written()).toEqual([{
      type: 'policy-departure.decided', about: concern, children: ['c1'], at: Date.UTC(2026, 2, 27, 16, 10), data: {
        requirement: 'cafcass-2025/11/extra-enquiries-after-concern',
        decision: 'departure with recorded rationale', rationale: 'The parents must not know yet.',
        assessmentReliedOn: 'My own of today.', managerDiscussion: 'Ruth agrees.',
      },
    }])
    expect(plain((await sam.get(address())).body)).toContain('Nothing is owed here any more')
  })

  test('a duty that is not there is not found', async () => {
    expect((await sam.get(paths.case.depart({ recordId: id, dutyId: 'cafcass-2025/none@concern' }))).statusCode).toBe(404)
    const tom = visitor(office.app)
    await tom.signInAs(people.quality)
    expect((await tom.get(address())).statusCode).toBe(403)
  })
})
