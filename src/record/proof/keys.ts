import type { EpochMs } from '../../engine/model.ts'
import { canonicalJson, sha256 } from '../canonical.ts'
import { genesis } from '../chain.ts'
import { isSignedBy, keyId } from './signing.ts'
import type { Signer } from './signing.ts'

/** That a key signs for the office from an instant on. */
export interface KeyStatement {
  readonly format: 'paramountcy-key-1'
  /** 1 for the office's first key. */
  readonly number: number
  readonly id: string
  /** DER (SubjectPublicKeyInfo) in base64. */
  readonly publicKey: string
  /** In UTC; the key before it signs until then. */
  readonly from: string
  /** Hash of the signed statement about the key before it. */
  readonly previous: string
}

/** A statement about a key, with what vouches for it. */
export interface SignedKey extends KeyStatement {
  /** By the key before it; null for the first, and for one that replaced a lost key. */
  readonly handover: string | null
  /** By the key itself: that it is held, and that it follows those before it. */
  readonly signature: string
}

/**
 * States that a key signs from now on.
 * @param before the keys until now, the first of them first
 * @param handedOverBy who signs until now; null for the first key and where that key is lost
 */
export function introduceKey(
  signer: Signer, before: readonly SignedKey[], at: EpochMs, handedOverBy: Signer | null,
): SignedKey {
  const last = before.at(-1)
  const statement: KeyStatement = {
    format: 'paramountcy-key-1',
    number: before.length + 1,
    id: signer.key,
    publicKey: signer.publicKey,
    from: new Date(Math.max(at, last === undefined ? at : Date.parse(last.from))).toISOString(),
    previous: last === undefined ? genesis : hashKey(last),
  }
  return { ...statement, handover: handedOverBy?.sign(statement) ?? null, signature: signer.sign(statement) }
}

/** SHA-256 of a signed statement in canonical JSON. */
export function hashKey(key: SignedKey): string {
  return sha256(canonicalJson(key))
}

/** What is wrong with the line of keys, in words; null where each follows from the one before it. */
export function keysFault(keys: readonly SignedKey[]): string | null {
  for (const [index, key] of keys.entries()) {
    const before = keys[index - 1]
    const { handover, signature, ...statement } = key
    if (key.format !== 'paramountcy-key-1' || key.number !== index + 1) return `Key ${index + 1} is not where it belongs in the line of keys`
    if (key.id !== keyId(key.publicKey)) return `Key ${key.number} is not the one that its name says`
    if (key.previous !== (before === undefined ? genesis : hashKey(before))) return `Key ${key.number} does not follow from the one before it`
    if (!isSignedBy(key.publicKey, statement, signature)) return `Key ${key.number} did not sign for itself`
    if (handover !== null && (before === undefined || !isSignedBy(before.publicKey, statement, handover))) {
      return `Key ${key.number} was not handed over by the one before it`
    }
    if (before !== undefined && !(Date.parse(before.from) <= Date.parse(key.from))) return `Key ${key.number} begins before the one before it`
  }
  return null
}

/**
 * The keys that somebody can rely on who relies on one of them: those before it, whose line it signed, and those after
 * it for as long as each was handed over by the one before. Empty where theirs is not among them.
 */
export function reliableKeys(keys: readonly SignedKey[], relied: string): ReadonlySet<string> {
  const own = keys.findIndex(({ id }) => id === relied)
  if (own < 0) return new Set()
  const broken = keys.findIndex(({ handover }, index) => index > own && handover === null)
  return new Set(keys.slice(0, broken < 0 ? keys.length : broken).map(({ id }) => id))
}

/** Whether a key was the one that signed at an instant; at that of a change, both are. */
export function signsAt(keys: readonly SignedKey[], id: string, at: string): boolean {
  const index = keys.findIndex((key) => key.id === id)
  const [key, next] = [keys[index], keys[index + 1]]
  if (key === undefined) return false
  const instant = Date.parse(at)
  return Date.parse(key.from) <= instant && (next === undefined || instant <= Date.parse(next.from))
}
