import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { attachmentsOf, contentOf, isWhole } from '../../features/attachments/index.ts'
import { addressesToldBefore, statedConfidences } from '../../features/cases/index.ts'
import { exportRecord } from '../checkpoints.ts'
import type { Product } from '../product.ts'
import { badCall, wordOf } from './command.ts'
import type { Call, CliCommand } from './command.ts'
import { configured, withProduct } from './store.ts'

export const exportCommand: CliCommand = {
  name: 'export',
  usage: 'RECORD [--seal ENTRY] [--out FILE] [--files FOLDER] [--with-former-addresses]',
  does: 'Write a record as NDJSON with its hashes and what proves it, as it is now or as it was frozen by an entry. With --files, its files as well, each under its digest.',
  options: { seal: { type: 'string' }, out: { type: 'string' }, files: { type: 'string' }, 'with-former-addresses': { type: 'boolean' } },
  run: (call) => {
    const record = wordOf(call, 0, 'RECORD')
    const seal = call.option('seal')
    return withProduct(async (product) => {
      const bytes = await exportRecord(product, configured(), { record, seal })
      if (bytes === null) throw badCall('RECORD', 'unknown', seal === undefined ? `There is no record '${record}'.` : `There is no record '${record}' that was frozen by '${seal}'.`)
      const keptApart = await whatIsLeftOut(call, product, record)
      const folder = call.option('files')
      if (folder !== undefined) await keepFiles(call, folder, product, record)
      const out = call.option('out')
      if (out === undefined) show(call, bytes, keptApart)
      else keep(call, out, bytes)
      return 0
    })
  },
}

/**
 * Tells how many details are kept in confidence: none is in an export.
 * @throws BadCall where entries tell an address that has become confidential since, unless it is asked for by name
 */
async function whatIsLeftOut(call: Call, { parts: { store, transaction } }: Product, record: string): Promise<number> {
  const entries = (await transaction((tx) => store.read(tx, record)))?.entries ?? []
  const told = addressesToldBefore(entries).length
  if (told > 0 && !call.flag('with-former-addresses')) {
    throw badCall('RECORD', 'tells-an-address', `Entries of this record tell the address of ${told === 1 ? 'somebody' : `${told} people`} whose address has become confidential since, and cannot be changed. To export them all the same, add --with-former-addresses, and hand the export to nobody who may not have it.`)
  }
  const kept = statedConfidences(entries).length
  if (kept > 0) call.note(`${kept} confidential detail${kept === 1 ? ' is' : 's are'} left out: only ${kept === 1 ? 'its digest stands' : 'their digests stand'} in the entries.`)
  return kept
}

function show(call: Call, bytes: Buffer, keptApart: number): void {
  const lines = bytes.toString().split('\n').slice(0, -1)
  const [head, ...entries] = lines
  call.say({ keptApart, head: JSON.parse(head!) as unknown, entries: entries.map((line): unknown => JSON.parse(line)) }, () => lines)
}

/** Each file under its SHA-256, so that it can be checked against the entry that names it; one that is there already stays. */
async function keepFiles(call: Call, folder: string, { db }: Pick<Product, 'db'>, record: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const file of await attachmentsOf(db, record)) {
    const bytes = await contentOf(db, file.digest)
    if (bytes === null || !isWhole(bytes, file)) throw badCall('--files', 'altered', `The file '${file.name}' of entry ${file.entryId} is not the one that was added.`)
    const path = join(folder, file.digest)
    if (!existsSync(path)) writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 })
    call.progress(`${file.digest}  ${file.name}`)
  }
}

/** The text as it is, whatever a terminal or another program would make of it; for nobody else to read. */
function keep(call: Call, file: string, bytes: Buffer): void {
  try {
    writeFileSync(file, bytes, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    throw badCall('--out', 'not-written', error instanceof Error ? error.message : String(error))
  }
  call.say({ file, bytes: bytes.length }, () => [`${file}: ${bytes.length} bytes`])
}
