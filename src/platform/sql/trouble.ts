/**
 * What keeps the database from answering, where it is nothing that was asked of it:
 * it cannot be reached, it takes too long, or it has no room left to write.
 */
export type DatabaseTrouble = 'away' | 'slow' | 'full'

/** SQLSTATEs of PostgreSQL, and codes of the operating system for a connection. */
const byCode: Readonly<Record<string, DatabaseTrouble>> = {
  '08000': 'away', '08001': 'away', '08003': 'away', '08004': 'away', '08006': 'away',
  '57P01': 'away', '57P02': 'away', '57P03': 'away', '53300': 'away', '25P03': 'away',
  ECONNREFUSED: 'away', ECONNRESET: 'away', EPIPE: 'away', ENOTFOUND: 'away', EAI_AGAIN: 'away', ETIMEDOUT: 'away', EHOSTUNREACH: 'away', ENOENT: 'away',
  '57014': 'slow', '55P03': 'slow',
  '53100': 'full', '53200': 'full',
}

/** `pg` gives some of its own errors no code. */
const ofTheClient = /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect)/

/** Null for an error that is not of that kind. */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
  if (!(error instanceof Error)) return null
  if (ofTheClient.test(error.message)) return 'away'
  if ('code' in error && typeof error.code === 'string' && Object.hasOwn(byCode, error.code)) return isOfDatabase(error) ? byCode[error.code]! : null
  return error.cause === undefined ? null : databaseTrouble(error.cause)
}

/** A file that is not there has the code of a socket that is not there: only the latter was connected to. */
function isOfDatabase(error: Error): boolean {
  return !('code' in error && error.code === 'ENOENT') || ('syscall' in error && error.syscall === 'connect')
}
