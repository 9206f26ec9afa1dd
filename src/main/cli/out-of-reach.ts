import { databaseTrouble } from '../../platform/sql/trouble.ts'

/** Why the database cannot be used, where that is for an administrator to put right. */
export function outOfReach(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer'
  switch (databaseTrouble(error)) {
    case 'away': return `The database does not answer (${code}): check that it runs and that DATABASE_URL names it.`
    case 'slow': return `The database took too long (${code}): look at what else it is doing, then try again.`
    case 'full': return `The database has no room left to write (${code}): make room, then try again. Nothing half was written.`
    case null: return refusals[code] ?? null
  }
}

const refusals: Readonly<Record<string, string>> = {
  '28P01': 'The database does not take the password of DATABASE_URL.',
  '28000': 'The database does not let in the user of DATABASE_URL.',
  '3D000': 'The server has no database of the name in DATABASE_URL: create it first.',
}
