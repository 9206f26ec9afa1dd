import { paths } from '../../platform/paths.ts'
import type { Database } from '../../platform/sql/database.ts'

/** Who has had a file handed out, the latest first, as the audit has it. */
export async function downloadsOf(db: Database, recordId: string, entryId: string): Promise<readonly { readonly at: number, readonly person: string | null }[]> {
  const path = paths.case.file({ recordId, entryId })
  return db.selectFrom('audit').select(['at', 'person'])
    .where('record_id', '=', recordId).where('action', '=', 'document.downloaded').where('outcome', '=', 'allowed')
    .where(({ or, eb }) => or([eb('path', '=', path), eb('path', 'like', `${path.replaceAll(/[\\%_]/g, String.raw`\$&`)}?%`)]))
    .orderBy('at', 'desc').limit(100).execute()
}
