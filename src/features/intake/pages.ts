import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Clock } from '../../platform/clock.ts'
import { NotFound, signedIn } from '../../platform/http.ts'
import type { Feature } from '../../platform/http.ts'
import type { Ids } from '../../platform/ids.ts'
import { paths } from '../../platform/paths.ts'
import type { Database } from '../../platform/sql/database.ts'
import type { Pipeline } from '../../record/pipeline.ts'
import { adviceFor } from './advice.ts'
import { findRun, keepRun, recentRuns } from './intake-runs.ts'
import type { RunResult } from './intake-runs.ts'
import { intakeFile } from './intake.ts'
import type { IntakeResult } from './intake.ts'

/** What the page stands on. */
export interface IntakePageDeps {
  readonly db: Database
  readonly clock: Clock
  readonly ids: Ids
  readonly pipeline: Pipeline
}

const readingIn = { permission: 'intake.run', audit: 'applications.read-in' } as const
const looking = { permission: 'intake.run', audit: 'intake.viewed' } as const
const asking = { permission: 'intake.run', audit: 'none', why: 'The page shows counts of files and nobody in them' } as const

/** Reading in a file of the court's, and what became of each file. */
export function intakeFeature(deps: IntakePageDeps): Feature {
  const { db, clock, ids } = deps
  return async (app: FastifyInstance) => {
    app.get(paths.intake.upload.pattern, { config: asking }, async (_request, reply) =>
      reply.page('features/intake/upload.njk', await uploadPage(deps)))

    app.post(paths.intake.upload.pattern, { config: readingIn }, async (request, reply) => {
      const part = request.isMultipart() ? await request.file() : undefined
      if (part === undefined || part.filename === '') {
        part?.file.resume()
        return reply.page('features/intake/upload.njk', {
          ...await uploadPage(deps), faults: [{ path: 'file', message: 'Choose the file that the court sent' }],
        })
      }
      const { id: person, role, organisation, office } = signedIn(request)
      let read = 0
      const result = await intakeFile(
        { bytes: part.file, size: sizeOf(request) },
        { ...deps, actor: { person, role, organisation, office }, onError: (error) => request.log.error({ err: error }, 'A case could not be taken in') },
        (progress) => { read = progress.read },
      )
      if (part.file.truncated) sayTooLarge(result)
      const id = ids.next()
      await keepRun(db, { id, at: clock.now(), person, fileName: part.filename.toWellFormed().slice(-200), bytes: read }, result)
      return reply.redirect(paths.intake.run({ runId: id }), 303)
    })

    app.get<{ Params: { runId: string } }>(paths.intake.run.pattern, { config: looking }, async (request, reply) => {
      const run = await findRun(db, request.params.runId)
      if (run === null) throw new NotFound('There is no such reading of a file. The address may have been cut short.')
      const { result } = run
      const titles = await titlesOf(db, result)
      const listed = (cases: RunResult['opened']) => cases.map((one) => ({ ...one, title: titles.get(one.record) }))
      return reply.page('features/intake/run.njk', {
        title: headline(result),
        back: paths.intake.upload({}),
        backText: 'Read in another file',
        run,
        said: saidCounts(result.counts),
        restIsIn: result.refused.every(({ pointer }) => pointer !== ''),
        counts: result.counts,
        opened: listed(result.opened),
        updated: listed(result.updated),
        refused: result.refused.map((one) => ({ ...one, advice: adviceFor(one.code) })),
        noticed: result.noticed,
      })
    })
  }
}

async function uploadPage({ db }: IntakePageDeps): Promise<{ readonly title: string, readonly [name: string]: unknown }> {
  const runs = await recentRuns(db, 10)
  return { title: 'Read in applications from the court', runs: runs.map((run) => ({ ...run, said: saidCounts(run.result.counts) })) }
}

/** The rest of a file that is too large never arrives, so that its JSON seems to break off. */
function sayTooLarge({ refused }: IntakeResult): void {
  if (refused.at(-1)?.code === 'not-json') refused.pop()
  refused.push({ pointer: '', code: 'too-large', reason: 'The file is larger than 500 MB. The cases in its first 500 MB have been read.', others: [] })
}

/** The names of the cases that the person may see. */
async function titlesOf(db: Database, { opened, updated }: RunResult): Promise<ReadonlyMap<string, string>> {
  const records = [...opened, ...updated].map(({ record }) => record)
  if (records.length === 0) return new Map()
  const rows = await db.selectFrom('case_summary')
    .select(['case_summary.record_id', 'case_summary.title']).where('case_summary.record_id', 'in', records).execute()
  return new Map(rows.map(({ record_id: record, title }) => [record, title]))
}

/** How many of each there were, of those that there were. */
function saidCounts({ opened, updated, unchanged, refused }: RunResult['counts']): string {
  const said = ([[opened, 'opened'], [updated, 'brought up to date'], [unchanged, 'unchanged'], [refused, 'refused']] as const)
    .filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return said.length === 0 ? 'no cases' : said.join(', ')
}

/** The first thing somebody wants to know. */
function headline({ counts: { opened, updated, unchanged, refused } }: RunResult): string {
  const cases = (count: number): string => `${count} ${count === 1 ? 'case' : 'cases'}`
  if (opened > 0) return updated > 0 ? `${cases(opened)} opened, ${updated} brought up to date` : `${cases(opened)} opened`
  if (updated > 0) return `${cases(updated)} brought up to date`
  if (refused > 0) return unchanged > 0 ? `Nothing new, ${refused} refused` : 'Nothing came in'
  return 'Nothing new'
}

/** What the browser says that it sends, a little of which is not the file. */
function sizeOf({ headers }: FastifyRequest): number | undefined {
  const size = Number(headers['content-length'])
  return Number.isInteger(size) && size > 0 ? size : undefined
}
