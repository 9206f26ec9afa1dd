import { sql } from 'kysely'
import { paths } from '../../../platform/paths.ts'
import type { Database } from '../../../platform/sql/database.ts'
import type { ListedChild } from '../../../platform/sql/schema/cases.ts'
import type { DutyRow } from '../../../record/duty-row.ts'
import { namesOf } from '../../cases/index.ts'

/** What a list says of the record that a duty stands in. */
export interface ListedRecord {
  readonly text: string
  /** The record's page; null where whoever asks may not open it. */
  readonly href: string | null
  /** The duty's own page, or whatever shows it. */
  dutyHref(dutyId: string): string | null
  /** By id; empty where the record is not open to whoever asks, or has none. */
  readonly children: readonly ListedChild[]
}

/** The records of duties. */
export async function recordsOf(db: Database, duties: readonly DutyRow[]): Promise<ReadonlyMap<string, ListedRecord>> {
  const ids = [...new Set(duties.map(({ record_id: id }) => id))]
  if (ids.length === 0) return new Map()
  const [records, cases] = [
    await db.selectFrom('record').select(['id', 'kind', 'title']).where('id', 'in', ids).execute(),
    await db.selectFrom('case_summary').select(['record_id', 'case_number', 'children', 'title']).where('case_summary.record_id', 'in', ids).execute(),
  ]
  const opened = new Map(cases.map((one) => [one.record_id, one]))
  return new Map(records.map(({ id, kind, title }) => {
    const found = opened.get(id)
    if (kind !== 'case') return [id, otherRecord(kind, id, title)] as const
    if (found === undefined) return [id, { text: title, href: null, dutyHref: () => null, children: [] }] as const
    return [id, {
      text: [namesOf(found.children) || found.title, found.case_number].filter(Boolean).join(', '),
      href: paths.case.view({ recordId: id }),
      dutyHref: (dutyId: string) => paths.case.duty({ recordId: id, dutyId }),
      children: found.children,
    }] as const
  }))
}

/** The cases that somebody may see whose number or whose children's names hold the words; null where no words are given. */
export async function recordsNamed(db: Database, words: string): Promise<readonly string[] | null> {
  if (words === '') return null
  const like = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const found = await db.selectFrom('case_summary').select('record_id').where(({ or, eb }) => or([
    eb('case_number', 'ilike', like),
    sql<boolean>`EXISTS (SELECT FROM jsonb_array_elements(case_summary.children) AS child WHERE child ->> 'name' ILIKE ${like})`,
  ])).limit(mostCases).execute()
  return found.map(({ record_id: id }) => id)
}

/** Words that fit more cases than this narrow nothing. */
const mostCases = 1000

/** Concerns about people who work with children have pages of their own; so have policies, which a worker's record is about. */
function otherRecord(kind: string, id: string, title: string): ListedRecord {
  const href = kind === 'allegation' ? paths.allegations.view({ recordId: id }) : paths.policies.list({})
  return { text: title, href, dutyHref: () => href, children: [] }
}
