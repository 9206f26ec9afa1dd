import { dayOf } from '../engine/london.ts'
import { bringFileUpToDate } from '../platform/checkpoint-file.ts'
import { NoSigningKey, forgetOwnSigner, makeOwnSigner, openSigner, signerInFile } from '../platform/signing-key.ts'
import type { SigningPlace } from '../platform/signing-key.ts'
import { asService } from '../platform/sql/asker.ts'
import { checkpointStore } from '../platform/sql/checkpoint-store.ts'
import type { Tx } from '../platform/sql/database.ts'
import type { SignedCheckpoint } from '../record/proof/checkpoint.ts'
import type { SignedKey } from '../record/proof/keys.ts'
import { evidenceFor, makeCheckpoint, rotateKey, signingKey } from '../record/proof/make-checkpoint.ts'
import type { CheckpointParts } from '../record/proof/make-checkpoint.ts'
import { writeProvedExport } from '../record/proof/proved-export.ts'
import type { Signer } from '../record/proof/signing.ts'
import type { Clock, Transact } from '../record/ports.ts'
import { asSealed, sealsIn } from '../record/seal.ts'
import { headAfter } from '../record/stored-entry.ts'
import type { RecordStore } from '../record/store.ts'
import { versionOf } from '../record/withdrawal.ts'

/** Of the product, what signing needs. */
export interface Signing {
  readonly parts: { readonly store: RecordStore<Tx>, readonly transaction: Transact<Tx>, readonly clock: Clock }
}

/**
 * States and signs where every record stands, in the database and in the file beside it.
 * @throws NoSigningKey, NotTheSigningKey, RecordsRewritten, CheckpointsDiffer: alarms, each with what to do or look at
 */
export function takeCheckpoint(signing: Signing, place: SigningPlace): Promise<SignedCheckpoint> {
  return asService(async () => (await checkpointed(signing, place, () => true))!)
}

/**
 * As `takeCheckpoint`, where there has been none on this day in London: for a worker to call as often as it likes, in
 * any number of processes. The file is brought up to date in any case.
 * @returns null where the day had one
 */
export function takeDailyCheckpoint(signing: Signing, place: SigningPlace): Promise<SignedCheckpoint | null> {
  const today = dayOf(signing.parts.clock.now())
  return asService(() => checkpointed(signing, place, (latest) => latest === null || dayOf(Date.parse(latest.at)) < today))
}

async function checkpointed(
  signing: Signing, place: SigningPlace, isWanted: (latest: SignedCheckpoint | null) => boolean,
): Promise<SignedCheckpoint | null> {
  const { transaction } = signing.parts
  const made = await makeCheckpoint(partsOf(signing), await currentSigner(signing, place), isWanted)
  await bringFileUpToDate(place.signing.checkpointsDirectory, (after) =>
    transaction((tx) => checkpointStore.list(tx, { after, limit: Number.MAX_SAFE_INTEGER })))
  return made
}

/** The keys that have signed for the office, the first of them first. */
export function signingKeys({ parts }: Signing): Promise<readonly SignedKey[]> {
  return asService(() => parts.transaction((tx) => checkpointStore.keys(tx)))
}

export interface Rotation {
  /** Where the new key is or is to be made; null for the demonstration's own. */
  readonly to: string | null
  /** The key that signs until now is lost: nothing of it is asked for. */
  readonly isLost: boolean
}

/** Lets another key sign from now on. @throws NoSigningKey, NotTheSigningKey */
export function rotate(signing: Signing, place: SigningPlace, { to, isLost }: Rotation): Promise<SignedKey> {
  return asService(async () => {
    const old = isLost ? null : await currentSigner(signing, place)
    const next = to === null ? makeOwnSigner(place) : signerInFile(to)
    const key = await rotateKey(partsOf(signing), { old, next })
    if (to === null && old !== null) forgetOwnSigner(place, old.key)
    return key
  })
}

/** A record, or what a seal froze of it. */
export interface Wanted {
  readonly record: string
  /** Id of the entry that froze it; undefined for the record as it is now. */
  readonly seal?: string | undefined
}

/**
 * A record as text that proves itself, signed where a key is at hand.
 * @param place null where nothing is signed
 * @returns null where there is no such record, or no such seal in it
 */
export function exportRecord(signing: Signing, place: SigningPlace | null, { record, seal }: Wanted): Promise<Buffer | null> {
  const { store, transaction, clock } = signing.parts
  return asService(() => transaction(async (tx) => {
    const read = await store.read(tx, record)
    const frozen = seal === undefined ? undefined : sealsIn(read?.entries ?? []).find(({ id }) => id === seal)
    if (read === null || (seal !== undefined && frozen === undefined)) return null
    const entries = frozen === undefined ? read.entries : asSealed(read.entries, frozen)
    const version = versionOf(entries)
    const withdrawn = read.withdrawn?.filter(({ seq }) => seq <= version)
    const signer = place === null ? null : await signerAtHand(tx, place, clock)
    const evidence = await evidenceFor(tx, checkpointStore, record, version)
    return writeProvedExport({ head: headAfter(entries)!, entries, withdrawn }, { evidence, signer, at: clock.now(), seal })
  }))
}

/** Null where the key that signs for the office is not here: the export goes without a signature then. */
async function signerAtHand(tx: Tx, place: SigningPlace, clock: Clock): Promise<Signer | null> {
  const current = (await checkpointStore.keys(tx)).at(-1)?.id
  const signer = signerIfAny(place, current)
  if (signer === null || (current !== undefined && current !== signer.key)) return null
  if (current === undefined) {
    await checkpointStore.lock(tx)
    await signingKey(tx, checkpointStore, signer, clock)
  }
  return signer
}

function signerIfAny(place: SigningPlace, current: string | undefined): Signer | null {
  try {
    return openSigner(place, current)
  } catch (error) {
    if (error instanceof NoSigningKey) return null
    throw error
  }
}

async function currentSigner(signing: Signing, place: SigningPlace): Promise<Signer> {
  const keys = await signing.parts.transaction((tx) => checkpointStore.keys(tx))
  return openSigner(place, keys.at(-1)?.id)
}

function partsOf({ parts: { transaction, clock } }: Signing): CheckpointParts<Tx> {
  return { checkpoints: checkpointStore, transaction, clock }
}
