import { once } from 'node:events'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { restoreBackup, UnusableBackup } from '../../platform/sql/backup/restore-backup.ts'
import { writeBackup } from '../../platform/sql/backup/write-backup.ts'
import { verifyRecords } from '../../record/verify.ts'
import { badCall, wordOf } from './command.ts'
import type { CliCommand } from './command.ts'
import { withProduct } from './store.ts'

export const backupCommand: CliCommand = {
  name: 'backup',
  usage: 'FILE',
  does: 'Write the whole store into a file, as it is at one moment.',
  run: (call) => {
    const file = wordOf(call, 0, 'FILE')
    if (existsSync(file)) throw badCall('FILE', 'exists', 'is there already: name another')
    return withProduct(async ({ db, clock }) => {
      const partial = `${file}.partial`
      const zip = createGzip()
      const written = pipeline(zip, createWriteStream(partial, { flags: 'wx', mode: 0o600 })).catch((error: unknown) => {
        throw badCall('FILE', 'unwritable', error instanceof Error ? error.message : String(error))
      })
      const rows = writeBackup(db, clock.now(), async (lines) => {
        if (!zip.write(lines)) await Promise.race([once(zip, 'drain'), written])
      }).finally(() => zip.end())
      const [count] = await Promise.all([rows, written])
      await settle(partial)
      await rename(partial, file)
      call.say({ file, rows: count }, () => [`${count} rows in ${file}`, 'The master key of the records is not in it. Without that key nobody can read them: keep it apart, and keep it.'])
      return 0
    })
  },
}

export const restoreCommand: CliCommand = {
  name: 'restore',
  usage: 'FILE',
  does: 'Put a backup into an empty store, and check every record of it.',
  run: (call) => {
    const file = wordOf(call, 0, 'FILE')
    return withProduct(async ({ db, parts }) => {
      const rows = await restoreBackup(db, () => linesOf(file)).catch((error: unknown) => {
        if (error instanceof UnusableBackup) throw badCall('FILE', 'unusable', error.message)
        if (isUnreadable(error)) throw badCall('FILE', 'unreadable', error.message)
        throw error
      })
      const verdicts = await Array.fromAsync(verifyRecords(parts))
      const altered = verdicts.filter(({ verdict }) => !verdict.ok).map(({ record }) => record)
      call.say({ rows, records: verdicts.length, altered }, () => [
        `${rows} rows, ${verdicts.length} records: ${altered.length === 0 ? 'all as they were written' : `altered: ${altered.join(', ')}`}`,
      ])
      return altered.length === 0 ? 0 : 1
    })
  },
}

/** Lines end with a line feed and nothing else: what a row says may hold every other character that some take for an end. */
async function* linesOf(file: string): AsyncIterable<string> {
  const text = createGunzip()
  text.setEncoding('utf8')
  const source = createReadStream(file).on('error', (error) => text.destroy(error))
  let begun: string[] = []
  for await (const chunk of source.pipe(text) as AsyncIterable<string>) {
    const [first, ...rest] = chunk.split('\n')
    begun.push(first!)
    for (const next of rest) {
      yield begun.join('')
      begun = [next]
    }
  }
  if (begun.some((part) => part !== '')) yield begun.join('')
}

/** The file is on the disk before it has its name. */
async function settle(file: string): Promise<void> {
  const handle = await open(file, 'r')
  await handle.sync()
  await handle.close()
}

/** What the file system or unpacking says of a file: it is not there, may not be read, is no such file. */
function isUnreadable(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && /^(E|Z_)[A-Z_]+$/.test(String(error.code))
}
