import { paths } from '../../platform/paths.ts'
import { asService } from '../../platform/sql/asker.ts'
import type { Database } from '../../platform/sql/database.ts'

/**
 * Who has had a file handed out, the latest first, as the audit has it. Whoever may see the record may know this of its
 * files, though the audit as a whole is closed to them: ask only for a record that has been opened.
 */
export async function downloadsOf(db: Database, recordId: string, entryId: string): Promise<readonly { readonly at: number, readonly person: string | null }[]> {
  const path = paths.case.file({ recordId, entryId })
  return asService(() => db.selectFrom('audit').select(['at', 'person'])
    .where('record_id', '=', recordId).where('action', '=', 'document.downloaded').where('outcome', '=', 'allowed')
    .where(({ or, eb }) => or([eb('path', '=', path), eb('path', 'like', `${path.replaceAll(/[\\%_]/g, String.raw`\$&`)}?%`)]))
    .orderBy('at', 'desc').limit(100).execute())
}
