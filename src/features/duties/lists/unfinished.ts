import type { SignedInPerson } from '../../../platform/http.ts'
import { namesOf } from '../../cases/index.ts'
import { draftsOf } from '../../drafts/index.ts'
import type { Draft } from '../../drafts/index.ts'
import type { DutiesDeps } from '../deps.ts'

/** Something that was begun and not recorded, as a list shows it. */
export interface Unfinished {
  readonly text: string
  /** Whom it is about; null where it opens a record of its own. */
  readonly about: string | null
  readonly savedAt: number
  readonly href: string
}

/** What somebody has begun, the latest first; a record that is closed to them takes what they began in it with it. */
export async function unfinishedOf({ db, vocabulary }: Pick<DutiesDeps, 'db' | 'vocabulary'>, viewer: SignedInPerson): Promise<readonly Unfinished[]> {
  const drafts = await draftsOf(db, viewer.id)
  const names = await namesOfRecords(db, drafts)
  return drafts.flatMap(({ id, recordId, form, entryType, savedAt }) => {
    const about = recordId === null ? null : names.get(recordId)
    if (about === undefined) return []
    return [{
      text: vocabulary.entryType(entryType)?.command ?? entryType, about, savedAt,
      href: `${form}${form.includes('?') ? '&' : '?'}${new URLSearchParams({ draft: id }).toString()}`,
    }]
  })
}

/** Of the records that are open to whoever asks. */
async function namesOfRecords(db: DutiesDeps['db'], drafts: readonly Draft[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(drafts.flatMap(({ recordId }) => recordId ?? []))]
  if (ids.length === 0) return new Map()
  const cases = await db.selectFrom('case_summary').select(['record_id as id', 'case_number', 'children', 'title']).where('record_id', 'in', ids).execute()
  const concerns = await db.selectFrom('allegation_summary').select(['record_id as id', 'title']).where('record_id', 'in', ids).execute()
  return new Map([
    ...cases.map((one) => [one.id, [namesOf(one.children) || one.title, one.case_number].filter(Boolean).join(', ')] as const),
    ...concerns.map(({ id, title }) => [id, title] as const),
  ])
}
