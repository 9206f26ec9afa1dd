import { CodedError } from '../platform/http.ts'
import { databaseTrouble } from '../platform/sql/trouble.ts'

/** Nothing is wrong with what was asked; it cannot be done now. The page about it asks nothing of the database. */
export class Unavailable extends CodedError {
  /** Seconds after which it is worth trying again. */
  readonly after: number

  constructor(code: 'TOO_BUSY' | 'STOPPING' | 'DATABASE_AWAY' | 'DATABASE_SLOW' | 'DATABASE_FULL', after: number) {
    super(code, 503, 'The product cannot do this now. Nothing was saved. Try again in a moment.')
    this.after = after
  }
}

/** What an error says of the database's health; null where it says nothing. */
export function unavailableBy(thrown: unknown): Unavailable | null {
  switch (databaseTrouble(thrown)) {
    case 'away': return new Unavailable('DATABASE_AWAY', 10)
    case 'slow': return new Unavailable('DATABASE_SLOW', 10)
    case 'full': return new Unavailable('DATABASE_FULL', 60)
    case null: return null
  }
}
