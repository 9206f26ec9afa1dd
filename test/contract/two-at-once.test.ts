import { expect, test } from 'vitest'
import { verifyRecords } from '../../src/record/verify.ts'
import { openCasework, received } from '../support/casework.ts'
import type { Casework } from '../support/casework.ts'
import { eachDatabase } from '../support/databases.ts'
import { entriesIn } from '../support/entries-in.ts'
import { fieldsIn, plain, press, workForm } from '../support/sent-form.ts'
import type { Filled } from '../support/sent-form.ts'
import { people } from '../support/shell.ts'
import { visitor } from '../support/visitor.ts'
import type { Visitor } from '../support/visitor.ts'

type Page = Awaited<ReturnType<Visitor['get']>>

/** Something that two people do in one case at the same moment. */
interface Race {
  readonly of: string
  readonly form: (record: string) => string
  /** What each of them types, and what of it tells them apart afterwards. */
  readonly typed: readonly [Filled, Filled]
  /** The button that shows first what it will do, if there is one. */
  readonly check: string | null
  readonly save: string
  readonly writes: string
  /** What the second is told of the first. */
  readonly told: string
}

const seeFirst = 'See what this will do'
const leaving = (rationale: string) => ({ 'data.rationale': rationale, 'data.assessmentReliedOn': 'My own of today.', 'data.managerDiscussion': 'Ruth agrees.' })

const races: readonly Race[] = [
  {
    of: 'recording', form: (record) => `/cases/${record}/record/concern.identified?about=screening-${record}`, check: seeFirst, save: 'Record it', writes: 'concern.identified',
    typed: [{ 'data.nature': 'Bruises on an arm.\nA second line.' }, { 'data.nature': 'A neighbour heard shouting.' }], told: 'Concern identified',
  },
  {
    of: 'leaving a duty', form: (record) => `/cases/${record}/duties/${encodeURIComponent(`cafcass-2025/enquire-after-screening@screening-${record}`)}/depart`, check: seeFirst,
    save: 'Leave it with this reason', writes: 'policy-departure.decided', typed: [leaving('The parents must not know yet.'), leaving('The father watches the telephone.')],
    told: 'Departure from a requirement',
  },
  {
    of: 'screening', form: (record) => `/applications/${record}/screen`, check: seeFirst, save: 'Record the screening', writes: 'screening.completed',
    typed: [{ 'data.concernIdentified': 'yes' }, { 'data.concernIdentified': 'no' }], told: 'Screening completed',
  },
  {
    of: 'allocating', form: (record) => `/cases/${record}/allocate`, check: null, save: 'Allocate the case', writes: 'case.allocated',
    typed: [{ practitioner: people.adviser.id }, { practitioner: people.secondAdviser.id }], told: 'Case allocated',
  },
]

eachDatabase((_kind, open) => {
  test('two who send at the same moment: one is recorded, the other loses nothing, sees what changed, and can record too', async () => {
    const office = await openCasework({ open })
    try {
      const both = await Promise.all([people.manager, people.headOfPractice].map(async (person) => {
        const browser = visitor(office.app)
        await browser.signInAs(person)
        return browser
      })) as unknown as readonly [Visitor, Visitor]
      for (const [number, race] of races.entries()) await runRace(office, both, race, `r${number + 1}`)
      for await (const { record, verdict } of verifyRecords(office.parts)) expect([record, verdict.ok]).toEqual([record, true])
    } finally {
      await office.close()
    }
  })
})

async function runRace(office: Casework, both: readonly [Visitor, Visitor], { of, form, typed, check, save, writes, told }: Race, record: string): Promise<void> {
  await office.given([
    received({ caseNumber: `ZZ26P0030${record.slice(1)}` }, '2026-03-20T09:00'),
    ...of === 'screening' ? [] : [
      ['screening.completed', '2026-03-24T10:00', { id: `screening-${record}`, by: { person: people.manager.id, role: people.manager.role }, data: { concernIdentified: true } }] as const,
      ['concern.identified', '2026-03-27T12:00', { id: `concern-${record}`, about: `screening-${record}`, by: { person: people.manager.id, role: people.manager.role }, data: { nature: 'Marks.' } }] as const,
    ],
  ], { id: record })
  const before = (await written(office, record, writes)).length
  const pages = await Promise.all(both.map(async (browser, index): Promise<Page> => {
    const page = await browser.get(form(record))
    expect([of, page.statusCode]).toEqual([of, 200])
    if (check === null) return page
    const checked = await press(office.app, browser, page, check, typed[index])
    expect([of, checked.statusCode]).toEqual([of, 200])
    return checked
  }))
  const filled = (index: number): Filled => check === null ? typed[index]! : {}

  const answers = await Promise.all(both.map((browser, index) => press(office.app, browser, pages[index]!, save, filled(index))))

  expect([of, answers.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other)]).toEqual([of, [303, 409]])
  expect([of, (await written(office, record, writes)).length]).toEqual([of, before + 1])
  const loser = answers[0]!.statusCode === 409 ? 0 : 1
  const shown = answers[loser]!
  const words = plain(shown.body)
  expect(words).toContain(told)
  expect(words).toMatch(/Recorded since you began|The case changed while this page was open/)
  for (const [name, value] of Object.entries(typed[loser])) expect([of, name, sent(shown, name)]).toEqual([of, name, value])

  const again = await press(office.app, both[loser], shown, save)
  expect([of, again.statusCode]).toEqual([of, 303])
  expect([of, (await written(office, record, writes)).length]).toEqual([of, before + 2])
}

/** What the page would send under a name if its form were sent as it stands. */
function sent({ body }: Page, name: string): string | undefined {
  return fieldsIn(workForm(body)).find(([one]) => one === name)?.[1]
}

function written({ db }: Casework, record: string, type: string) {
  return entriesIn(db, { record, type })
}
