import { sql } from 'kysely'
import type { EpochMs } from '../../engine/model.ts'
import type { Database } from '../../platform/sql/database.ts'

/** How far a worker has come with a policy: it has not been put before them, it has, or they have attested. */
export type Attestation = 'attested' | 'waiting' | 'not-asked'

export const attestationStates: readonly Attestation[] = ['waiting', 'attested', 'not-asked']

/** As they follow a number: '3 not yet'. */
export const attestationWords: Readonly<Record<Attestation, string>> = { 'waiting': 'not yet', 'attested': 'attested', 'not-asked': 'not asked yet' }

export interface ListedWorker {
  readonly name: string
  readonly role: string
  readonly office: string | null
  readonly attestedAt: EpochMs | null
}

export interface WantedAttestations {
  readonly organisation: string
  /** Pack id. */
  readonly policy: string
}

export async function countAttestations(db: Database, wanted: WantedAttestations): Promise<Readonly<Record<Attestation, number>>> {
  const rows = await standings(db, wanted).select(({ fn }) => ['standing', fn.countAll<number>().as('count')]).groupBy('standing').execute()
  const count = (state: Attestation): number => rows.find(({ standing }) => standing === state)?.count ?? 0
  return { 'attested': count('attested'), 'waiting': count('waiting'), 'not-asked': count('not-asked') }
}

/** The workers of one state, by office and name: a list of names, in no order of merit. */
export async function findAttestations(
  db: Database, wanted: WantedAttestations, state: Attestation, { offset, limit }: { readonly offset: number, readonly limit: number },
): Promise<ListedWorker[]> {
  return standings(db, wanted).select(['name', 'role', 'office', 'attested_at as attestedAt']).where('standing', '=', state)
    .orderBy('office', (order) => order.asc().nullsLast()).orderBy('name').orderBy('id').offset(offset).limit(limit).execute()
}

/** Each worker with the latest attestation asked of them: the duty in their own record. */
function standings(db: Database, { organisation, policy }: WantedAttestations) {
  return db.selectFrom(db.selectFrom('worker')
    .leftJoinLateral((eb) => eb.selectFrom('duty').select(['duty.state', 'duty.met_at'])
      .whereRef('duty.record_id', '=', 'worker.id').where('duty.pack', '=', policy).where('duty.declaration', '=', 'attest-to-policy')
      .orderBy('duty.started_at', 'desc').limit(1).as('asked'), (join) => join.onTrue())
    .select(['worker.id', 'worker.name', 'worker.role', 'worker.office', 'asked.met_at as attested_at'])
    .select(sql<Attestation>`CASE WHEN asked.state IS NULL THEN 'not-asked' WHEN asked.state IN ('met', 'met-late') THEN 'attested' ELSE 'waiting' END`.as('standing'))
    .where('worker.organisation', '=', organisation).as('standing'))
}
