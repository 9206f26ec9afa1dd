import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Another process has the embedded database open. */
export class DatabaseInUse extends Error {
  constructor(directory: string, pid: number) {
    super(`The database in ${directory} is in use by process ${pid}. Stop that first, or set PARAMOUNTCY_DATA to another directory`)
    this.name = 'DatabaseInUse'
  }
}

const held = new Set<string>()

/**
 * Keeps a directory for this process. A lock that a process left behind when it was killed is taken over.
 * @returns what gives the directory up
 * @throws DatabaseInUse
 */
export function lockDirectory(directory: string): () => void {
  const file = join(resolve(directory), 'in-use')
  if (held.has(file)) throw new DatabaseInUse(directory, process.pid)
  take(file, directory)
  held.add(file)
  return () => {
    held.delete(file)
    rmSync(file, { force: true })
  }
}

function take(file: string, directory: string): void {
  const mine = `${process.pid} ${startOf(process.pid)}`
  try {
    writeFileSync(file, mine, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const holder = holderOf(file)
    if (holder !== null) throw new DatabaseInUse(directory, holder)
    rmSync(file, { force: true })
    take(file, directory)
  }
}

/** The living process that wrote the lock. A number that was given to another process since does not count. */
function holderOf(file: string): number | null {
  const [pid = '', start = ''] = readFileSync(file, 'utf8').split(' ')
  const number = Number(pid)
  if (number === process.pid || !isAlive(number) || startOf(number) !== start) return null
  return number
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** When a process started, where the system says so (Linux); empty elsewhere. */
function startOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
