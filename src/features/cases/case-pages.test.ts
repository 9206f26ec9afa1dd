import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openCasework, received } from '../../../test/support/casework.ts'
import type { Casework } from '../../../test/support/casework.ts'
import { plain as unspaced } from '../../../test/support/sent-form.ts'
import { people } from '../../../test/support/shell.ts'
import { visitor } from '../../../test/support/visitor.ts'
import type { Visitor } from '../../../test/support/visitor.ts'

let casework: Casework
let browser: Visitor

const adviser = { by: { person: people.adviser.id, role: 'fca' } }

// The father's address was open when the application came and was made confidential afterwards.
const father = { id: 'p2', role: 'respondent', firstName: 'Daniel', lastName: 'Reed', address: '7 Hidden Close, ZZ99 3XX' }
const change = { changed: ['people'], people: [{ ...father, address: undefined, confidential: { address: true } }] }

beforeAll(async () => {
  casework = await openCasework()
  await casework.given([
    ['court-application.received', '2026-03-20T09:00', { id: 'application', data: { ...received()[2].data, people: [...received()[2].data.people.slice(0, 3), father] } }],
    ['court-case.updated', '2026-03-20T12:00', { id: 'update', about: 'application', data: { ...change, people: [...received()[2].data.people.slice(0, 3), ...change.people] } }],
    ['hearing.listed', '2026-03-21T09:00', { data: { hearingAt: '2026-04-20T09:00:00Z', kind: 'First hearing' } }],
    ['screening.completed', '2026-03-24T10:00', { id: 'screening', about: 'application', ...adviser, data: { concernIdentified: true } }],
    ['case.allocated', '2026-03-24T11:00', { id: 'allocation', data: { practitioner: people.adviser.id, practitionerRole: 'family court adviser' } }],
    ['concern.identified', '2026-03-26T12:00', {
      id: 'concern', about: 'screening', recordedAt: '2026-03-27T10:00', children: ['c1'], ...adviser,
      data: { nature: 'Amira is frightened to go home.', identifiedThrough: 'screening an application' },
    }],
    ['referral.made', '2026-03-27T11:00', { id: 'referral', about: 'concern', ...adviser, data: { channel: 'telephone' } }],
    ['policy-departure.decided', '2026-03-27T12:00', {
      id: 'departure', about: 'referral', ...adviser,
      data: {
        requirement: '12/written-same-day', decision: 'departure with recorded rationale', assessmentReliedOn: 'The telephone call',
        rationale: 'The authority visits with me today.', managerDiscussion: 'Ruth agrees.',
      },
    }],
  ])
  return () => casework.close()
})

beforeEach(async () => {
  browser = visitor(casework.app)
  await browser.signInAs(people.adviser)
})

/** Cells and lines of a page stand apart. */
const plain = (html: string) => unspaced(html.replaceAll(/<(?!\/|strong)/g, ' <'))
const page = async (path = '') => (await browser.get(`/cases/r1${path}`)).body
const parts = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([part]) => plain(part))

describe('the case', () => {
  test('the children first, then what is owed, then the hearing', async () => {
    const body = await page()
    expect(plain(/<h1.*?<\/h1>/s.exec(body)![0])).toBe('Amira Khan, 6 years; Yusuf Khan, 2 months')
    expect(parts(body, /<h2 class="govuk-heading-m".*?<\/h2>/gs).map((heading) => heading.replace(/ \d+$/, '')))
      .toEqual(['Owed now', 'Owed by others', 'Next hearing'])
  })

  test('a duty with its children, paragraph, owner, time and the way to meet it', async () => {
    const [duty = ''] = /<article class="duty duty--late">(?:(?!<\/article>).)*Ask the parents, the authority.*?<\/article>/s.exec(await page()) ?? []
    const said = plain(duty)
    expect(said).toContain('For Amira Khan and Yusuf Khan')
    expect(said).toContain('paragraph 11')
    // Paragraph 11: 24 hours, from the screening of Tuesday 24 March at 10:00.
    expect(said).toContain('It was due 10:00 on Wednesday 25 March 2026, 2 days ago.')
    expect(said).toContain('Yours to do')
    expect(duty).toContain('href="/procedures/cafcass-2025/11"')
    expect(duty).toMatch(/href="\/cases\/r1\/record\/enquiries\.made\?about=screening&amp;duty=[^"]+"/)
  })

  test('somebody who may only read is told what would meet it, and led to no form', async () => {
    await browser.signInAs(people.quality)
    const body = await page()
    expect(body).not.toContain('/cases/r1/record')
    expect(plain(body)).toContain('further enquiries made')
  })

  test('who holds it, who is in it, and what is confidential stand beside it', async () => {
    const aside = plain(/<aside.*?<\/aside>/s.exec(await page())![0])
    for (const words of [
      'Sam Okafor, family court adviser', 'managed by Ruth Adeyemi', 'Monday 20 April 2026, 10:00', 'mother of Amira and Yusuf',
      'represented by Owen Price, Price and Daughters', 'Address confidential', 'Eastmere office', 'Version 8',
    ]) expect(aside).toContain(words)
  })
})

describe('people', () => {
  test('each child by each adult', async () => {
    expect(parts(await page('/people'), /<tr.*?<\/tr>/gs)).toEqual([
      'Child Laila Khan applicant Daniel Reed respondent', 'Amira Khan mother not said', 'Yusuf Khan mother not said',
    ])
  })

  test('a confidential address stands on no page, not even in the entry that brought it while it was open', async () => {
    for (const path of ['', '/people', '/chronology', '/duties', '/entries/application', '/entries/update']) {
      expect(await page(path)).not.toMatch(/Hidden Close|ZZ99 3XX/)
    }
    expect(plain(await page('/people'))).toContain('Address Confidential')
  })
})

describe('chronology', () => {
  const titles = (html: string) => parts(html, /<h2 class="story__title">.*?<\/h2>/gs)

  test('newest first, or oldest first', async () => {
    const newest = titles(await page('/chronology'))
    expect(newest).toEqual([
      'Departure from a requirement', 'Referral made', 'Concern identified', 'Case allocated', 'Screening completed', 'Hearing listed',
      'Court case updated', 'Court application received',
    ])
    expect(titles(await page('/chronology?order=oldest'))).toEqual(newest.toReversed())
  })

  test('by child: what is about that child or about all', async () => {
    expect(titles(await page('/chronology?child=c2'))).not.toContain('Concern identified')
    expect(titles(await page('/chronology?child=c1'))).toContain('Concern identified')
  })

  test('by family', async () => {
    expect(titles(await page('/chronology?family=referral'))).toEqual(['Referral made'])
    expect(plain(await page('/chronology?family=referral'))).toContain('1 of 8 entries.')
    expect(plain(await page('/chronology?family=nonsense'))).toContain('Nothing in the record is like that.')
  })

  test('what was written down on a later day says when it became known', async () => {
    expect(plain(await page('/chronology'))).toContain('Happened on Thursday 26 March 2026, 12:00; known on Friday 27 March 2026, 10:00')
  })

  test('a departure and a warning are marked, each with its paragraph', async () => {
    const body = plain(await page('/chronology'))
    expect(body).toContain('Left with a reason: The authority visits with me today. paragraph 12')
    expect(body).toMatch(/Referral made By Sam Okafor, family court adviser Recorded with a warning: .*paragraph 10/)
  })
})

describe('duties done and left', () => {
  test('what was left says why, when and by whom', async () => {
    expect(plain(await page('/duties'))).toContain('Send the written referral For Amira Khan and Yusuf Khan paragraph 12 '
      + 'Left on Friday 27 March 2026, 12:00 by Sam Okafor: The authority visits with me today.')
  })

  test('what is still owed is not there', async () => {
    expect(plain(await page('/duties'))).not.toContain('Take the concern to supervision')
  })
})

describe('an entry', () => {
  test('who, when, about what, what it says, what it started and what followed', async () => {
    const said = plain(await page('/entries/concern'))
    for (const words of [
      'Happened on Thursday 26 March 2026, 12:00', 'Known on Friday 27 March 2026, 10:00, on a later day',
      'Written by Sam Okafor, family court adviser', 'About Screening completed, Tuesday 24 March 2026, 10:00', 'Children Amira Khan',
      'What is the concern? Amira is frightened to go home.', 'How did it come to light? Screening an application',
      'What it started', 'What followed it Referral made',
    ]) expect(said).toContain(words)
  })

  test('who was given the case is named', async () => {
    expect(plain(await page('/entries/allocation'))).toContain('Who holds the case? Sam Okafor')
  })

  test('of another case or of none: not there', async () => {
    await casework.given([['case.opened', '2026-03-20T09:00', { id: 'elsewhere' }]], { id: 'r2' })
    for (const id of ['elsewhere', 'nothing']) expect((await browser.get(`/cases/r1/entries/${id}`)).statusCode).toBe(404)
  })
})
