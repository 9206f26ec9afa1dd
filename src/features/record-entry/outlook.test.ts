import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCasework, received } from '../../../test/support/casework.ts'
import type { Casework } from '../../../test/support/casework.ts'
import { anythingOf } from '../../../test/support/entry-data.ts'
import { people } from '../../../test/support/shell.ts'
import { ruleBook } from '../../procedures/index.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'
import type { Actor } from '../../record/command.ts'
import type { DutyRow } from '../../record/duty-row.ts'
import type { OwedDuty } from '../../engine/evaluation.ts'
import { recordStore } from '../../platform/sql/record-store.ts'
import { outlookOf } from './outlook.ts'
import type { Outlook } from './outlook.ts'
import { recordEntry } from './record-entry.ts'

let office: Casework
let number = 0

beforeAll(async () => { office = await openCasework() })
afterAll(() => office.close())

const sam: Actor = { person: people.adviser.id, role: 'fca', organisation: 'Family Court Advisory Service', office: 'Eastmere office' }
const types = vocabulary.recordable.filter(({ record, alsoIn }) => record === 'case' || alsoIn.includes('case'))

/** One thing that somebody records: of what type, how long after or before the last, about what, for whom. */
const step = fc.oneof(fc.constantFrom(...types), { weight: 3, arbitrary: fc.constantFrom(...types.filter(({ slug }) => settles(slug))) }).chain((type) => fc.record({
  type: fc.constant(type), minutes: fc.integer({ min: -60 * 48, max: 60 * 72 }), joined: fc.boolean(),
  children: fc.subarray(['c1', 'c2'], { minLength: 1 }), data: anythingOf(type),
}))

function settles(slug: string): boolean {
  const { meets, ends, forestalls, departures } = ruleBook().rulesFor(slug)
  return [meets, ends, forestalls, departures].some((rules) => rules.length > 0)
}

/** An answer in time: what would have been owed in a day of silence no longer comes. */
const answered = {
  type: vocabulary.entryType('referral.outcome-received')!, minutes: 0, joined: true, children: ['c1', 'c2'], data: { outcome: 'no further action' },
}

test('whatever is recorded, the table of duties changes as it was said beforehand, and nothing is written by saying it', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
    const id = `r${++number}`
    await office.given([
      received({}, '2026-03-02T09:00'),
      ['concern.identified', '2026-03-03T09:00', { id: `concern${number}`, data: {} }],
      ['referral.made', '2026-03-04T09:00', { about: `concern${number}`, data: {} }],
    ], { id })
    let now = Date.UTC(2026, 2, 4, 15)
    for (const { type, minutes, joined, children, data } of steps) {
      now += Math.max(0, minutes) * 60_000
      office.clock.set(now)
      const before = await read(id)
      const about = joined ? before.entries.findLast((entry) => entry.type === type.about)?.id : undefined
      const input = { record: id, version: before.entries.length, entry: { type: type.slug, at: now + Math.min(0, minutes) * 60_000, about, children, data } }
      const foreseen = await office.deps.pipeline.preview(recordEntry, input, sam)
      expect(await read(id)).toEqual(before)
      const outcome = await office.deps.pipeline.execute(recordEntry, input, sam)
      if (foreseen.kind !== 'preview') {
        expect(outcome.kind).toBe(foreseen.kind)
        continue
      }
      expect(outcome.kind).toBe(foreseen.consequences.refused.length > 0 ? 'refused' : 'recorded')
      if (outcome.kind !== 'recorded') continue
      const outlook = outlookOf(office.deps.ruleBook, foreseen.head, before.entries, foreseen.entries, now)
      // The preview's entry has an id that was never used.
      const said = JSON.stringify(told(outlook)).replaceAll(foreseen.entries[0]!.id, outcome.entries[0]!.id)
      expect(JSON.parse(said)).toEqual(changes(before.duties, (await read(id)).duties))
    }
  }), { numRuns: 40, examples: [[[answered]]] })
}, 240_000)

async function read(id: string) {
  const { entries } = (await office.db.transaction().execute((tx) => recordStore.read(tx, id)))!
  const duties = await office.db.selectFrom('duty').selectAll().where('record_id', '=', id).execute()
  return { entries, duties }
}

/** By duty: how it stands afterwards. One that is gone no longer has to be done. */
function told(outlook: Outlook): Record<string, string> {
  return Object.fromEntries(Object.values(outlook).flatMap((duties: readonly OwedDuty[]) => duties)
    .map((duty) => [duty.id, how(duty.status === 'overdue' ? 'open' : duty.status, duty.dueAt, duty.outstanding, duty.metBy)])
    .sort(([one = ''], [other = '']) => one < other ? -1 : 1))
}

function changes(before: readonly DutyRow[], after: readonly DutyRow[]): Record<string, string> {
  const [stood, stands] = [before, after].map((rows) => new Map(rows.map((row) =>
    [row.id, how(row.state, row.due_at, row.outstanding, row.met_by)])))
  const gone = [...stood!].filter(([id]) => !stands!.has(id)).map(([id]) => [id, 'ended'] as const)
  const changed = [...stands!].filter(([id, said]) => stood!.get(id) !== said)
  return Object.fromEntries([...gone, ...changed].sort(([one], [other]) => one < other ? -1 : 1))
}

function how(state: string, dueAt: number | null, outstanding: readonly string[], by: string | null): string {
  if (state === 'ended') return 'ended'
  return state === 'open' ? `open until ${dueAt} for ${outstanding.join()}` : `${state} by ${by}`
}
