import { writeFileSync } from 'node:fs'
import { exportRecord } from '../checkpoints.ts'
import { badCall, wordOf } from './command.ts'
import type { Call, CliCommand } from './command.ts'
import { configured, withProduct } from './store.ts'

export const exportCommand: CliCommand = {
  name: 'export',
  usage: 'RECORD [--seal ENTRY] [--out FILE]',
  does: 'Write a record as NDJSON with its hashes and what proves it, as it is now or as it was frozen by an entry.',
  options: { seal: { type: 'string' }, out: { type: 'string' } },
  run: (call) => {
    const record = wordOf(call, 0, 'RECORD')
    const seal = call.option('seal')
    return withProduct(async (product) => {
      const bytes = await exportRecord(product, configured(), { record, seal })
      if (bytes === null) throw badCall('RECORD', 'unknown', seal === undefined ? `There is no record '${record}'.` : `There is no record '${record}' that was frozen by '${seal}'.`)
      const out = call.option('out')
      if (out === undefined) show(call, bytes)
      else keep(call, out, bytes)
      return 0
    })
  },
}

function show(call: Call, bytes: Buffer): void {
  const lines = bytes.toString().split('\n').slice(0, -1)
  const [head, ...entries] = lines
  call.say({ head: JSON.parse(head!) as unknown, entries: entries.map((line): unknown => JSON.parse(line)) }, () => lines)
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
