import { readFileSync, readdirSync } from 'node:fs'
import { findLooks, countLooks } from '../../src/features/access/looks/find-looks.ts'
import { countOpenings, findOpenings } from '../../src/features/access/emergency/find-openings.ts'
import { attachmentsOf, contentOf } from '../../src/features/attachments/attachment-store.ts'
import { maySeeAllegation } from '../../src/features/allegations/index.ts'
import { namedChildren } from '../../src/features/allegations/children.ts'
import { openAllegation } from '../../src/features/allegations/open-allegation.ts'
import { practitionersOf } from '../../src/features/cases/allocation/practitioners.ts'
import { countApplications, countNew, findApplications } from '../../src/features/cases/applications/find-applications.ts'
import type { Show } from '../../src/features/cases/applications/find-applications.ts'
import { maySee, openCase, staffOf } from '../../src/features/cases/index.ts'
import { readableConfidences } from '../../src/features/confidences/find-confidences.ts'
import { mayReadConfidences } from '../../src/features/confidences/may-read.ts'
import { draftsOf, draftsOfForm } from '../../src/features/drafts/find-drafts.ts'
import { countDuties, countElsewhere, countMine, findDuties } from '../../src/features/duties/lists/find-duties.ts'
import type { Wanted } from '../../src/features/duties/lists/find-duties.ts'
import { recordsNamed, recordsOf } from '../../src/features/duties/lists/records-of.ts'
import { findRun, recentRuns } from '../../src/features/intake/intake-runs.ts'
import { countUnread, findNotices } from '../../src/features/notices/find-notices.ts'
import { countDepartures, findDepartures } from '../../src/features/policies/departures/find-departures.ts'
import { certificates, openProposals, passedRetention } from '../../src/features/retention/pages/find-retention.ts'
import { NotFound } from '../../src/platform/http.ts'
import type { SignedInPerson } from '../../src/platform/http.ts'
import { permissionsOf } from '../../src/platform/permissions.ts'
import type { Database } from '../../src/platform/sql/database.ts'
import type { DutyRow } from '../../src/record/duty-row.ts'
import { childOf, dutyOf, headOf, numberOf, tables } from './access-tables.ts'
import type { Row } from './access-tables.ts'
import type { Trial } from './access-judge.ts'
import { offices, organisation } from './access-world.ts'
import type { WorldRecord, WorldWorker } from './access-world.ts'

/** A query of the product, and what the rules say that it gives. */
interface ProductQuery {
  readonly name: string
  /** The files that it is in. */
  readonly in: readonly string[]
  readonly ask: (db: Database, viewer: SignedInPerson, trial: Trial) => Promise<readonly string[]>
  readonly meant: (viewer: SignedInPerson, trial: Trial) => readonly string[]
}

const everything = 10_000
const shows: readonly Show[] = ['unallocated', 'new', 'screened', 'allocated', 'yours']

/** Rows of a table that the rules let somebody see. */
function shown(name: string, { id }: SignedInPerson, { rules, rows, world }: Trial): readonly Row[] {
  return rows[name]!.filter((row) => tables[name]!.seen!(rules, id, row, world))
}

const seen = ({ id }: SignedInPerson, { world, rules }: Trial, kind?: string): readonly WorldRecord[] =>
  world.records.filter((record) => (kind === undefined || record.kind === kind) && rules.sees(id, record.id))

/** One answer for each record. */
async function each(trial: Trial, ask: (id: string) => Promise<string>): Promise<string[]> {
  const said: string[] = []
  for (const { id } of trial.world.records) said.push(`${id}: ${await ask(id)}`)
  return said
}
const eachMeant = ({ world }: Trial, mean: (record: WorldRecord) => string): string[] => world.records.map((record) => `${record.id}: ${mean(record)}`)

async function opens(open: () => Promise<unknown>): Promise<string> {
  try {
    await open()
    return 'opens'
  } catch (error) {
    if (error instanceof NotFound) return 'is not there'
    return error instanceof Error ? error.name : String(error)
  }
}

/** What a list of cases is about, of those that may be seen. */
const around = (viewer: SignedInPerson, trial: Trial) => seen(viewer, trial, 'case').filter(({ office, holder }) =>
  viewer.permissions.has('case.every-office') || office === viewer.office || holder === viewer.id || trial.rules.manages(viewer.id, holder))

const fits = (show: Show, viewer: SignedInPerson, { caseState, holder }: WorldRecord): boolean => ({
  unallocated: caseState === 'new' || caseState === 'screened', new: caseState === 'new', screened: caseState === 'screened',
  allocated: caseState === 'allocated', yours: caseState === 'allocated' && holder === viewer.id,
}[show])

const scopesOf = (viewer: SignedInPerson) => [{ owner: viewer.id }, ...offices.map((office) => ({ office }))] as const
const ours = ['fca', 'business-support']
const wantedIn = (viewer: SignedInPerson, scope: Wanted['scope'], { world }: Trial): Wanted =>
  ({ scope, viewer, now: world.now, ourRoles: ours, whose: { kind: 'ours' }, standing: null, records: null })

const owed = (rows: readonly Row[], { world }: Trial): readonly Row[] =>
  rows.filter((row) => row['state'] === 'open' && row['owed_from'] !== null && Number(row['owed_from']) <= world.now)
const inScope = (scope: Wanted['scope'], row: Row): boolean => 'owner' in scope ? row['owner'] === scope.owner : 'office' in scope && row['office'] === scope.office
const isOurs = (row: Row): boolean => row['owner'] !== null || ours.includes(String(row['owner_role']))

export const queries: readonly ProductQuery[] = [
  {
    name: 'whether a case is open', in: ['cases/access.ts'],
    ask: (db, _, trial) => each(trial, async (id) => String(await maySee(db, id))),
    meant: (viewer, trial) => eachMeant(trial, ({ id, kind }) => String(kind === 'case' && trial.rules.sees(viewer.id, id))),
  },
  {
    name: 'whether a concern is open', in: ['allegations/access.ts'],
    ask: (db, _, trial) => each(trial, async (id) => String(await maySeeAllegation(db, id))),
    meant: (viewer, trial) => eachMeant(trial, ({ id, kind }) => String(kind === 'allegation' && trial.rules.sees(viewer.id, id))),
  },
  {
    name: 'a case opened', in: ['access/known-of.ts'],
    ask: (db, _, trial) => each(trial, (id) => opens(() => openCase({ db }, id))),
    meant: (viewer, trial) => eachMeant(trial, (record) => record.kind === 'case' && trial.rules.sees(viewer.id, record.id) ? 'opens'
      : trial.rules.knowsOf(viewer.id, record) && !trial.rules.sees(viewer.id, record.id) ? 'RESTRICTED' : 'is not there'),
  },
  {
    name: 'a concern opened', in: [],
    ask: (db, _, trial) => each(trial, (id) => opens(() => openAllegation({ db }, id))),
    meant: (viewer, trial) => eachMeant(trial, ({ id, kind }) => kind === 'allegation' && trial.rules.sees(viewer.id, id) ? 'opens' : 'is not there'),
  },
  {
    name: 'the children of a concern', in: ['allegations/children.ts'],
    ask: async (db, _, { world }) => (await namedChildren(db, headOf({ ...world.records[0]!, kind: 'allegation' }, world))).map(({ name, caseId }) => `${name} in ${caseId}`),
    meant: (viewer, { world, rules }) => world.records.filter(({ kind }) => kind === 'case').slice(0, 2)
      .map(({ id }, n) => rules.sees(viewer.id, id) ? `${childOf(id)} in ${id}` : `Child ${n + 1} in null`),
  },
  ...shows.map((show): ProductQuery => ({
    name: `applications, ${show}`, in: ['cases/applications/find-applications.ts'],
    ask: async (db, viewer, { world }) => (await findApplications(db, viewer, { show, now: world.now, offset: 0, limit: everything })).map(({ recordId }) => recordId),
    meant: (viewer, trial) => around(viewer, trial).filter((record) => fits(show, viewer, record)).map(({ id }) => id),
  })),
  {
    name: 'applications counted', in: [],
    ask: async (db, viewer) => [...Object.entries(await countApplications(db, viewer)).map(([show, count]) => `${show}: ${count}`), `none looked at: ${await countNew(db, viewer)}`],
    meant: (viewer, trial) => {
      const count = (show: Show): number => around(viewer, trial).filter((record) => fits(show, viewer, record)).length
      return [...shows.map((show) => `${show}: ${count(show)}`), `none looked at: ${count('new')}`]
    },
  },
  {
    name: 'who could hold a case', in: ['cases/allocation/practitioners.ts'],
    ask: async (db, _, { world }) => (await practitionersOf(db, staffOf(world.workers), { roles: ['fca', 'childrens-guardian'], office: offices[0], now: world.now }))
      .map(({ worker, cases, duties, late }) => `${worker.id}: ${cases} cases, ${duties} duties, ${late} late`),
    meant: (viewer, trial) => {
      const { world } = trial
      const staff = staffOf(world.workers)
      const cases = new Set(seen(viewer, trial, 'case').map(({ id }) => id))
      const duties = owed(trial.rows['duty']!, trial).filter((row) => cases.has(String(row['record_id'])))
      return ['fca', 'childrens-guardian'].flatMap((role) => staff.holding(role, offices[0])).map(({ id }) => {
        const own = duties.filter((row) => row['owner'] === id)
        const late = own.filter((row) => row['due_at'] !== null && Number(row['due_at']) <= world.now)
        return `${id}: ${seen(viewer, trial, 'case').filter(({ holder, caseState }) => holder === id && caseState === 'allocated').length} cases, ${own.length} duties, ${late.length} late`
      })
    },
  },
  {
    name: 'duties', in: ['duties/lists/find-duties.ts'],
    ask: async (db, viewer, trial) => {
      const found: string[] = []
      for (const scope of scopesOf(viewer)) found.push(...(await findDuties(db, wantedIn(viewer, scope, trial), 0, everything)).map(({ id }) => `${JSON.stringify(scope)} ${id}`))
      return found
    },
    meant: (viewer, trial) => scopesOf(viewer).flatMap((scope) => owed(shown('duty', viewer, trial), trial)
      .filter((row) => inScope(scope, row) && isOurs(row)).map(({ id }) => `${JSON.stringify(scope)} ${String(id)}`)),
  },
  {
    name: 'duties counted', in: [],
    ask: async (db, viewer, trial) => {
      const counted: string[] = []
      for (const scope of scopesOf(viewer)) {
        const all = await countDuties(db, wantedIn(viewer, scope, trial))
        counted.push(`${JSON.stringify(scope)} ${all.reduce((sum, { figures }) => sum + Object.values(figures).reduce((one, other) => one + other, 0), 0)}`)
      }
      return [...counted, `mine ${await countMine(db, viewer, trial.world.now)}`, `elsewhere ${await countElsewhere(db, viewer, trial.world.now)}`]
    },
    meant: (viewer, trial) => {
      const { world, rules } = trial
      const visible = owed(shown('duty', viewer, trial), trial)
      const own = visible.filter(({ owner }) => owner === viewer.id).length
      const queue = viewer.role === 'business-support' ? visible.filter((row) => row['owner'] === null && row['owner_role'] === viewer.role && row['office'] === viewer.office).length : 0
      // That something needs them, and nothing more; of what must be kept from them, not even that.
      const elsewhere = owed(trial.rows['duty']!, trial).filter((row) => row['owner'] === viewer.id && !rules.sees(viewer.id, String(row['record_id']))
        && !rules.isKeptFrom(viewer.id, world.records.find(({ id }) => id === row['record_id'])!)).length
      return [...scopesOf(viewer).map((scope) => `${JSON.stringify(scope)} ${visible.filter((row) => inScope(scope, row)).length}`), `mine ${own + queue}`, `elsewhere ${elsewhere}`]
    },
  },
  {
    name: 'the records of duties', in: ['duties/lists/records-of.ts'],
    ask: async (db, _, { world }) => [...(await recordsOf(db, world.records.map(({ id }) => ({ id: dutyOf(id, 0), record_id: id }) as DutyRow))).keys()],
    meant: (viewer, trial) => seen(viewer, trial).map(({ id }) => id),
  },
  {
    name: 'a search for cases', in: [],
    ask: async (db, _, { world }) => [...await recordsNamed(db, 'child of') ?? [], ...await recordsNamed(db, numberOf(world.records[0]!.id).toLowerCase()) ?? []],
    meant: (viewer, trial) => {
      const cases = seen(viewer, trial, 'case').map(({ id }) => id)
      return [...cases, ...cases.filter((id) => numberOf(id).includes(numberOf(trial.world.records[0]!.id)))]
    },
  },
  {
    name: 'what was left with a reason', in: ['policies/departures/find-departures.ts'],
    ask: async (db) => (await findDepartures(db, { policy: '', cite: '' }, { offset: 0, limit: everything })).map(({ entryId }) => entryId),
    meant: (viewer, trial) => shown('departure', viewer, trial).map((row) => String(row['entry_id'])),
  },
  {
    name: 'what was left with a reason, counted', in: [],
    ask: async (db) => (await countDepartures(db, '')).map(({ cite, count }) => `${cite}: ${count}`),
    meant: (viewer, trial) => [...Map.groupBy(shown('departure', viewer, trial), (row) => String(row['cite']))].map(([cite, all]) => `${cite}: ${all.length}`),
  },
  {
    name: 'notices', in: ['notices/find-notices.ts'],
    ask: async (db, viewer) => [
      ...(await findNotices(db, viewer.id, 0, everything)).map(({ id, record }) => `${id}: ${record?.title ?? 'closed'}`), `${await countUnread(db, viewer.id)} new`,
    ],
    meant: (viewer, trial) => {
      const told = shown('notice', viewer, trial)
      return [...told.map((row) => `${String(row['id'])}: ${trial.rules.sees(viewer.id, row['record_id'] as string | null) ? `Title of ${String(row['record_id'])}` : 'closed'}`), `${told.length} new`]
    },
  },
  {
    name: 'files read in', in: ['intake/intake-runs.ts'],
    ask: async (db) => [...(await recentRuns(db, everything)).map(({ id }) => id), (await findRun(db, 'run'))?.id ?? 'none'],
    meant: (viewer) => viewer.permissions.has('intake.run') ? ['run', 'run'] : ['none'],
  },
  {
    name: 'who has looked', in: ['access/looks/find-looks.ts'],
    ask: async (db, _, { world }) => {
      const looks: string[] = []
      for (const { id } of world.records) looks.push(`${id}: ${(await findLooks(db, { recordId: id, person: null })).length} ${(await countLooks(db, id)).reduce((sum, { count }) => sum + count, 0)}`)
      return looks
    },
    meant: (viewer, trial) => {
      const visible = shown('audit', viewer, trial)
      return eachMeant(trial, ({ id }) => {
        const count = visible.filter((row) => row['record_id'] === id).length
        return `${count} ${count}`
      })
    },
  },
  {
    name: 'emergency openings to review', in: ['access/emergency/find-openings.ts'],
    ask: async (db, viewer) => [...(await findOpenings(db, viewer.id)).map(({ id, title }) => `${id}: ${title ?? 'closed'}`), String(await countOpenings(db, viewer.id))],
    meant: (viewer, trial) => {
      const visible = shown('emergency_opening', viewer, trial).filter((row) => row['person'] !== viewer.id)
      return [...visible.map((row) => `${String(row['entry_id'])}: ${trial.rules.sees(viewer.id, String(row['record_id'])) ? `Title of ${String(row['record_id'])}` : 'closed'}`), String(visible.length)]
    },
  },
  {
    name: 'drafts', in: ['drafts/find-drafts.ts'],
    ask: async (db, viewer) => [...(await draftsOf(db, viewer.id)).map(({ id }) => id), ...(await draftsOfForm(db, viewer.id, '/x')).map(({ id, name }) => `${id} by ${name}`)],
    meant: (viewer, trial) => {
      const visible = shown('draft', viewer, trial)
      const name = (row: Row): string => trial.world.workers.find(({ id }) => id === row['person'])!.name
      return [...visible.filter((row) => row['person'] === viewer.id).map(({ id }) => String(id)), ...visible.map((row) => `${String(row['id'])} by ${name(row)}`)]
    },
  },
  {
    name: 'files', in: ['attachments/attachment-store.ts'],
    ask: async (db, _, trial) => each(trial, async (id) => {
      const files = await attachmentsOf(db, id)
      const own = String(trial.rows['attachment']!.find((row) => row['record_id'] === id)!['digest'])
      return `${files.length} ${await contentOf(db, own) === null ? 'unread' : 'read'}`
    }),
    meant: (viewer, trial) => eachMeant(trial, ({ id }) => trial.rules.sees(viewer.id, id) ? '2 read' : '0 unread'),
  },
  {
    name: 'what is to be destroyed, and was', in: ['retention/pages/find-retention.ts'],
    ask: async (db, _, { world }) => [
      ...(await passedRetention(db, world.now)).map(({ id }) => `${id} has passed`), ...(await openProposals(db)).map(({ id }) => `${id} is proposed`),
      ...(await certificates(db)).map(({ id }) => `${id} is a certificate`),
    ],
    meant: (viewer, trial) => {
      const visible = shown('destruction', viewer, trial)
      return [
        ...seen(viewer, trial).map(({ id }) => `${id} has passed`),
        ...visible.filter((row) => row['confirmed_by'] === null).map((row) => `${String(row['record_id'])} is proposed`),
        ...visible.filter((row) => row['confirmed_by'] !== null).map((row) => `${String(row['id'])} is a certificate`),
      ]
    },
  },
  {
    name: 'confidences', in: ['confidences/find-confidences.ts', 'confidences/may-read.ts'],
    ask: (db, _, trial) => each(trial, async (id) => `${(await readableConfidences(db, id)).size} ${await mayReadConfidences(db, id)}`),
    meant: (viewer, trial) => eachMeant(trial, (record) => trial.rules.readsConfidences(viewer.id, record) ? '1 true' : '0 false'),
  },
]

/** Files of the features that ask the database and are not judged one by one, and why. */
export const judgedByRows: Readonly<Record<string, string>> = {
  'access/colleagues.ts': 'names of staff',
  'access/cover/cover.ts': 'names of staff',
  'access/cover/covered-by.ts': 'covers as they are',
  'access/cover/covers.ts': 'covers as they are; the service writes them',
  'access/conflicts/find-namesakes.ts': 'the service asks, for a record that is open',
  'allegations/list/list.ts': 'the whole of a table, a page at a time',
  'allegations/start/start.ts': 'a case by its number',
  'attachments/custody.ts': 'the service asks, for a record that is open',
  'cases/next-hearing.ts': 'a part of a query for applications',
  'cases/staff.ts': 'the whole of a table, when the product starts',
  'drafts/forget-drafts.ts': 'the service asks',
  'drafts/keep-draft.ts': 'one\'s own drafts; writes are judged by themselves',
  'drafts/draft-lock.ts': 'asks no table',
  'duties/lists/team.ts': 'names of offices',
  'duties/lists/unfinished.ts': 'names of records by id',
  'intake/pages.ts': 'names of cases by id',
  'notices/deliver.ts': 'the service asks',
  'notices/mail-notices.ts': 'the service asks',
  'overdue/sweep.ts': 'the service asks',
  'policies/find-attestations.ts': 'names of staff, with duties as they are',
  'policies/implement-policy.ts': 'names of staff',
  'sign-in/take-on.ts': 'the service asks, before anybody is signed in',
  'retention/destroy/destroy-record.ts': 'the service asks, once two people have decided',
  'sign-in/demonstration/people-by-role.ts': 'the service asks, before anybody is signed in',
  'withdrawals/withdraw/other-cases.ts': 'cases as they are, of one holder',
}

/** Every file of the features in which the database is asked something. */
export function filesThatAsk(): readonly string[] {
  const features = new URL('../../src/features/', import.meta.url)
  return readdirSync(features, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => /\b(selectFrom|withRecursive)\(|sql(<[^`]*>)?`[^`]*\b(SELECT|FROM)\b/.test(readFileSync(new URL(file, features), 'utf8')))
    .sort()
}

export function signedIn({ id, name, role, office, managerId }: WorldWorker): SignedInPerson {
  return { id, name, role, roleTitle: role, organisation, office: office ?? organisation, managerId, permissions: permissionsOf(role) }
}
