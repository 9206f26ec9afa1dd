import { intakeFile, openFile } from '../../features/intake/index.ts'
import type { FileSource, IntakeResult, Refusal, TakenIn } from '../../features/intake/index.ts'
import type { Database } from '../../platform/sql/database.ts'
import { office as demonstrationOffice } from '../demo/people.ts'
import { badCall, wordOf } from './command.ts'
import type { CliCommand, ExitStatus } from './command.ts'
import { configured, withProduct } from './store.ts'

export const intakeCommand: CliCommand = {
  name: 'intake',
  usage: 'FILE [--office OFFICE]',
  does: 'Read a file of the court into records, case by case. Reading it again changes nothing.',
  options: { office: { type: 'string' } },
  run: async (call) => {
    const source = await opened(wordOf(call, 0, 'FILE'))
    return withProduct(async ({ db, pipeline, clock }) => {
      const office = call.option('office') ?? await onlyOffice(db)
      const actor = { person: null, role: 'business-support', organisation: null, office }
      const result = await readable(() => intakeFile(source, { pipeline, clock, actor }, ({ read, total }) => {
        call.progress(total === undefined || total === 0 ? `${read} bytes read` : `${Math.floor(100 * read / total)} % read`)
      }))
      call.say({ office, ...result }, () => linesOf(result, office))
      return statusOf(result)
    })
  },
}

const fileFaults: ReadonlySet<string> = new Set(['ENOENT', 'EISDIR', 'EACCES', 'EPERM', 'ENOTDIR'])

/** Faults of the file as a whole, after the cases that could be read before them. */
const unreadable: ReadonlySet<string> = new Set(['encoding', 'not-json', 'no-cases'])

function statusOf({ refused }: IntakeResult): ExitStatus {
  if (refused.some(({ pointer, code }) => pointer === '' && unreadable.has(code))) return 2
  return refused.length > 0 ? 1 : 0
}

function linesOf({ opened, updated, unchanged, refused, noticed }: IntakeResult, office: string | null): readonly string[] {
  const taken = (word: string, cases: readonly TakenIn[]) => cases.map(({ caseNumber, record }) => `${word.padEnd(10)} ${caseNumber}  ${record}`)
  return [
    ...taken('opened', opened), ...taken('updated', updated), ...taken('unchanged', unchanged),
    ...refused.flatMap(refusalLines),
    ...noticed.map(({ pointer, reason }) => `noticed    ${pointer}  ${reason}`),
    `${opened.length} opened, ${updated.length} updated, ${unchanged.length} unchanged, ${refused.length} refused`,
    ...office === null && opened.length > 0 ? ['The cases opened belong to no office: name one by --office, so that its people see them.'] : [],
  ]
}

function refusalLines({ pointer, reason, others }: Refusal): readonly string[] {
  return [`refused    ${pointer === '' ? 'the file' : pointer}  ${reason}`, ...others.map((other) => `           ${other.pointer}  ${other.reason}`)]
}

/** The office of everybody who works in the store, where there is only one; the demonstration's before anybody does. */
async function onlyOffice(db: Database): Promise<string | null> {
  const rows = await db.selectFrom('worker').select('office').distinct().where('office', 'is not', null).limit(2).execute()
  if (rows.length === 0 && configured().demonstration) return demonstrationOffice
  return rows.length === 1 ? rows[0]!.office : null
}

async function opened(file: string): Promise<FileSource> {
  return file === '-' ? { bytes: process.stdin } : readable(() => openFile(file))
}

async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && 'code' in error && fileFaults.has(String(error.code))) throw badCall('FILE', 'unreadable', error.message)
    throw error
  }
}
