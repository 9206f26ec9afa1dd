import type { EntryLine } from '../stored-entry.ts'
import { sealsWhatStands } from '../seal.ts'
import type { ByteRange } from './block-table.ts'
import { checkpointFault, isIncluded } from './checkpoint.ts'
import type { ExportFault, ExportFaultKind } from './export-fault.ts'
import { keysFault, reliableKeys, signsAt } from './keys.ts'
import { exportStatement } from './proved-export.ts'
import type { Proof } from './proved-export.ts'
import { isSignedBy, keyId } from './signing.ts'
import type { Stated } from './table-fault.ts'

/** An export whose bytes are as its own table has them. */
export interface Claim {
  readonly proof: Proof
  readonly stated: Stated
  /** Where its signature stands. */
  readonly signatureAt: ByteRange
  readonly record: string
  readonly entries: readonly EntryLine[]
  /** Public keys that the reader relies on, DER in base64; none where they gave none. */
  readonly relied: readonly string[]
}

/** What is wrong with who vouches for an export, and with what they vouch for. */
export function proofFault(claim: Claim): ExportFault | null {
  return signatureFault(claim) ?? statementFault(claim) ?? checkpointProofFault(claim) ?? sealFault(claim) ?? trustFault(claim)
}

function signatureFault({ proof, stated, signatureAt, relied }: Claim): ExportFault | null {
  const broken = keysFault(proof.keys)
  if (broken !== null) return fault('keys-broken', broken)
  if (proof.key === null) return null
  const statement = exportStatement(stated.digest, stated.blocks)
  const named = proof.keys.find(({ id }) => id === proof.key)
  if (named === undefined) return fault('wrong-key', `It says that key ${proof.key} signed it, which is not among the office's keys`)
  if (!isSignedBy(named.publicKey, statement, stated.signature)) {
    const other = [...proof.keys.map(({ publicKey }) => publicKey), ...relied].find((key) => isSignedBy(key, statement, stated.signature))
    if (other !== undefined) return fault('wrong-key', `It says that key ${proof.key} signed it, and key ${keyId(other)} did`)
    return { ...fault('wrong-signature', `Key ${proof.key} did not sign this export`), bytes: { from: signatureAt.from, to: Math.max(signatureAt.to, signatureAt.from + 1) } }
  }
  return signsAt(proof.keys, proof.key, proof.at) ? null : fault('wrong-key', `Key ${proof.key} was not in use when the export was written`)
}

function statementFault({ proof, entries }: Claim): ExportFault | null {
  const last = entries.at(-1)
  if (last?.seq === proof.version && last.hash === proof.lastHash) return null
  return fault('not-as-stated', `It says that the record ended with entry ${proof.version}, and ends otherwise`)
}

function checkpointProofFault({ proof: { checkpoint, inclusion, keys }, record, entries }: Claim): ExportFault | null {
  if (checkpoint === null) return null
  const why = checkpointFault(checkpoint, keys)
  if (why !== null) return fault('checkpoint-broken', why)
  if (inclusion === null) return fault('not-in-checkpoint', `Nothing shows that checkpoint ${checkpoint.number} covers this record`)
  const { version, lastHash } = inclusion
  const entry = entries[version - 1]
  if (!isIncluded(checkpoint, { id: record, version, lastHash }, inclusion)) {
    return fault('not-in-checkpoint', `Checkpoint ${checkpoint.number} does not cover this record as it is said to`)
  }
  if (entry?.hash === lastHash) return null
  return { ...fault('not-as-stated', `Checkpoint ${checkpoint.number} states another entry ${version}: the record was written anew since`), seq: version }
}

function sealFault({ proof: { seal }, entries }: Claim): ExportFault | null {
  if (seal === null) return null
  const [last, entry] = entries.slice(-2)
  if (entry !== undefined && entry.id === seal && sealsWhatStands(entry, last!)) return null
  return fault('not-as-frozen', 'It does not end with the entry that froze the record, or that entry froze something else')
}

function trustFault({ proof: { key, checkpoint, keys }, relied }: Claim): ExportFault | null {
  if (relied.length === 0) return null
  if (key === null && checkpoint === null) return fault('not-signed', 'Nobody signed it, so there is nothing to compare with the key that you gave')
  const reliable = new Set(relied.flatMap((publicKey) => [...reliableKeys(keys, keyId(publicKey))]))
  const stranger = [key, checkpoint?.key ?? null].find((id) => id !== null && !reliable.has(id))
  if (stranger === undefined || stranger === null) return null
  return fault('key-not-trusted', `Key ${stranger} signed it, and nothing leads there from the key that you gave`)
}

function fault(kind: ExportFaultKind, why: string): ExportFault {
  return { kind, why, seq: 0, line: 1, bytes: null }
}
