import { AsyncLocalStorage } from 'node:async_hooks'
import { CompiledQuery } from 'kysely'
import type { EpochMs } from '../../engine/model.ts'
import { plainWords } from '../plain-words.ts'
import type { Visit } from './visit.ts'

/**
 * For whom a query is made, which decides the rows that the database shows: a person sees what the policies of
 * `db/migrations/0008-access.sql` let them see, the service (command line, worker, the pipeline once it has authorised)
 * sees all, nobody sees nothing of anybody, and the owner may change tables.
 */
export type Asker = { readonly kind: 'owner' | 'service' | 'nobody' } | PersonAsking

export interface PersonAsking {
  readonly kind: 'person'
  readonly id: string
  /** Their name in plain words, to be compared with the names in a record. */
  readonly words: string
  readonly now: EpochMs
}

export const service: Asker = { kind: 'service' }
export const nobody: Asker = { kind: 'nobody' }

export function person({ id, name }: { readonly id: string, readonly name: string }, now: EpochMs): PersonAsking {
  return { kind: 'person', id, words: plainWords(name), now }
}

interface Asking {
  readonly visit: Visit | null
  readonly asker: Asker | null
}

const asking = new AsyncLocalStorage<Asking>()
let outside: Asker = service

/** Runs work for somebody: whatever it asks of the database, it asks for them. */
export function askingAs<T>(asker: Asker, work: () => T): T {
  return asking.run({ visit: asking.getStore()?.visit ?? null, asker }, work)
}

/** Runs work for the service itself. */
export function asService<T>(work: () => T): T {
  return askingAs(service, work)
}

/** Runs work for the owner of the tables, as bringing them up to date needs. */
export function asOwner<T>(work: () => T): T {
  return askingAs({ kind: 'owner' }, work)
}

/** Runs the handling of a web request: what it asks, it asks for whoever the visit turns out to be from. */
export function visiting<T>(visit: Visit, work: () => T): T {
  return asking.run({ visit, asker: null }, work)
}

/** From here on a query that is part of no request and of no `askingAs` is asked for nobody: for a server with its doors open. */
export function askForNobodyByDefault(): void {
  outside = nobody
}

export function currentVisit(): Visit | null {
  return asking.getStore()?.visit ?? null
}

export function currentAsker(): Asker {
  const now = asking.getStore()
  return now?.asker ?? now?.visit?.asker ?? outside
}

const roles = { owner: 'none', service: 'paramountcy_service', nobody: 'paramountcy_app', person: 'paramountcy_app' } as const

/** Tells one asker from another. */
export function askerKey(asker: Asker): string {
  return asker.kind === 'person' ? `person ${asker.now} ${asker.id} ${asker.words}` : asker.kind
}

/**
 * Says to the database for whom the connection asks now.
 * @param until the end of the transaction, or until it is said otherwise
 */
export async function introduce(connection: AsksQueries, asker: Asker, until: 'transaction' | 'changed'): Promise<void> {
  const [id, words, now] = asker.kind === 'person' ? [asker.id, asker.words, String(asker.now)] : ['', '', '']
  await connection.executeQuery(CompiledQuery.raw(
    `SELECT set_config('role', $1, $5), set_config('paramountcy.person', $2, $5),
      set_config('paramountcy.words', $3, $5), set_config('paramountcy.now', $4, $5)`,
    [roles[asker.kind], id, words, now, until === 'transaction'],
  ))
}

/** A connection, or a transaction. */
interface AsksQueries {
  executeQuery(query: CompiledQuery): Promise<unknown>
}

/** Asks something in a transaction of the service's for somebody else, as far as they may see; then it is the service's again. */
export async function onBehalfOf<T>(tx: AsksQueries, asker: Asker, ask: () => Promise<T>): Promise<T> {
  await introduce(tx, asker, 'transaction')
  let answer: T
  try {
    answer = await ask()
  } catch (error) {
    // A statement that broke has spoiled the transaction, and nobody asks anything in it any more.
    await introduce(tx, service, 'transaction').catch(() => {})
    throw error
  }
  await introduce(tx, service, 'transaction')
  return answer
}
