import { readFileSync } from 'node:fs'
import { checkpointStore } from '../../platform/sql/checkpoint-store.ts'
import { UnreadableRecord } from '../../record/ndjson.ts'
import { examineExport } from '../../record/proof/examine-export.ts'
import type { ExportVerdict } from '../../record/proof/examine-export.ts'
import type { ExportFault } from '../../record/proof/export-fault.ts'
import { publicKeyIn } from '../../record/proof/signing.ts'
import { verifyCheckpoints } from '../../record/proof/verify-checkpoints.ts'
import type { CheckpointsVerdict } from '../../record/proof/verify-checkpoints.ts'
import { verifyRecords } from '../../record/verify.ts'
import type { RecordVerdict } from '../../record/verify.ts'
import { BadCall, badCall } from './command.ts'
import type { Call, CliCommand, ExitStatus } from './command.ts'
import { withProduct } from './store.ts'
import { said } from './time.ts'

export const verifyCommand: CliCommand = {
  name: 'verify',
  usage: '[FILE] [--key FILE …]',
  does: 'Check every record in the store and the checkpoints over them, or prove an exported record by a public key that you rely on.',
  options: { key: { type: 'string', multiple: true } },
  run: (call) => call.words[0] === undefined ? verifyStore(call) : verifyFile(call, call.words[0]),
}

function verifyFile(call: Call, file: string): ExitStatus {
  const relied = call.options('key').map(keyIn)
  const verdict = examined(bytesOf(file), relied)
  const { record, entries, withdrawn, fault } = verdict
  const altered = fault === null ? [] : [{ record, entries, verdict: { ok: false, seq: fault.seq, why: fault.why }, ...fault }]
  call.say({ records: 1, entries, withdrawn, altered, ...proofOf(verdict, relied) }, () => fault === null
    ? [`1 records, ${entries} entries: all as they were written`, ...withdrawn === 0 ? [] : [`${withdrawn} of them withdrawn, content not shown`], ...proofLines(verdict, relied)]
    : [`${record ?? 'The record'}, ${fault.seq === 0 ? 'first line' : `entry ${fault.seq}`}: ${fault.why}`, ...placeLines(fault)])
  return fault === null ? 0 : 1
}

/** Bytes are counted from 0, lines from 1. */
function placeLines({ bytes, line, was, kind }: ExportFault): readonly string[] {
  if (bytes === null) return [`  ${kind}: no byte of the file is at fault`]
  const { from, to } = bytes
  const place = to - from > 1 ? `The first altered byte is one of ${from} to ${to - 1}` : `The first altered byte is ${from}`
  return [`  ${kind}: ${kind === 'cut-short' && to === from ? `The file ends at byte ${from}` : place}, in line ${line}${was === undefined ? '' : `; it was 0x${was.toString(16).padStart(2, '0')}`}`]
}

function proofOf({ proof }: ExportVerdict, relied: readonly string[]) {
  return {
    proof: proof === null ? null : { at: proof.at, key: proof.key, seal: proof.seal, checkpoint: proof.checkpoint, covered: proof.inclusion?.version ?? null },
    keyCompared: relied.length > 0,
  }
}

function proofLines({ proof }: ExportVerdict, relied: readonly string[]): readonly string[] {
  if (proof === null) return ['It was written without a proof: only the entries themselves, one by the next, say so.']
  const { key, at, checkpoint, inclusion, seal } = proof
  const signed = key ?? checkpoint?.key
  return [
    ...seal === null ? [] : [`It is the record as it was frozen by entry ${seal}.`],
    key === null ? 'Nobody signed the export.' : `Signed ${said(Date.parse(at))} by key ${key}.`,
    ...checkpoint === null ? [] : [`Entries 1 to ${inclusion!.version} stand under checkpoint ${checkpoint.number} of ${said(Date.parse(checkpoint.at))}, signed by key ${checkpoint.key}.`],
    ...signed === undefined || relied.length > 0 ? [] : ['Whether the key is the office\'s you can only tell by comparing it with the one that the office has made known: give that by --key.'],
  ]
}

function verifyStore(call: Call): Promise<ExitStatus> {
  return withProduct(async ({ parts }) => {
    const verdicts: RecordVerdict[] = []
    for await (const verdict of verifyRecords(parts)) {
      verdicts.push(verdict)
      call.progress(`${verdicts.length} records`)
    }
    return report(call, verdicts, await parts.transaction((tx) => verifyCheckpoints(tx, checkpointStore)))
  })
}

function report(call: Call, verdicts: readonly RecordVerdict[], { latest, faults }: CheckpointsVerdict): ExitStatus {
  const altered = verdicts.filter(({ verdict }) => !verdict.ok)
  const destroyed = verdicts.filter(({ destroyedAt }) => destroyedAt !== null)
  const entries = verdicts.reduce((sum, one) => sum + one.entries, 0)
  call.say({ records: verdicts.length, entries, altered, destroyed: destroyed.map(({ record, destroyedAt }) => ({ record, at: new Date(destroyedAt!).toISOString() })), checkpoint: latest, faults }, () => [
    ...destroyed.filter(({ verdict }) => verdict.ok).map(({ record, destroyedAt }) => `${record}: destroyed on ${said(destroyedAt!)}, its links hold`),
    ...altered.map(({ record, verdict }) => verdict.ok ? '' : `${record}, entry ${verdict.seq}: ${verdict.why}`),
    `${verdicts.length} records, ${entries} entries: ${altered.length === 0 ? 'all as they were written' : `${altered.length} altered`}`,
    ...faults,
    ...latest === null || faults.length > 0 ? [] : [`Checkpoints 1 to ${latest.number}, the last of ${said(Date.parse(latest.at))}: all hold`],
  ])
  return altered.length === 0 && faults.length === 0 ? 0 : 1
}

function examined(bytes: Buffer, relied: readonly string[]): ExportVerdict {
  try {
    return examineExport(bytes, relied)
  } catch (error) {
    if (error instanceof UnreadableRecord) throw new BadCall(...error.faults)
    throw error
  }
}

function keyIn(file: string): string {
  try {
    return publicKeyIn(readFileSync(file, 'utf8'))
  } catch (error) {
    throw badCall('--key', 'unreadable', error instanceof Error ? error.message : String(error))
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw badCall('FILE', 'unreadable', error instanceof Error ? error.message : String(error))
  }
}
