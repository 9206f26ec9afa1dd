import { sql } from 'kysely'
import { Restricted } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import type { Database } from '../../platform/sql/database.ts'

/** A case that is kept from whoever the database is asked for, and that is no secret to them. */
export interface KnownOf {
  /** Name of whoever restricted it, if they still work here. */
  readonly restrictedBy: string | null
}

/** The restricted case that would be open to whoever asks if it were not restricted; null for every other address. */
export async function knownOf(db: Database, recordId: string): Promise<KnownOf | null> {
  const { rows: [found] } = await sql<KnownOf>`
    SELECT worker.name AS "restrictedBy" FROM viewer_knows_of(${recordId}) AS known LEFT JOIN worker ON worker.id = known.restricted_by
  `.execute(db)
  return found ?? null
}

/** What a page of a restricted case is, to those who would otherwise see it: that it is there, and what they can do. */
export function restrictedCase(recordId: string, { restrictedBy }: KnownOf): Restricted {
  return new Restricted(
    `This case is restricted. If you need it for your work ask ${restrictedBy ?? 'your manager'}, or open it in an emergency.`,
    [{ text: 'Open this case in an emergency', href: paths.case.emergency({ recordId }) }],
  )
}
