import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Acknowledged {
  readonly record: string
  readonly command: string
}

/** A program that writes for ever, and what it has been told is kept. */
export interface Writer {
  readonly acknowledged: readonly Acknowledged[]
  /** Resolves once so many more are acknowledged. */
  more(count: number): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

/** @param prefix begins the ids of all its records */
export function startWriter(url: string, prefix: string): Writer {
  const program = fileURLToPath(new URL('./writes-for-ever.ts', import.meta.url))
  const child = spawn(process.execPath, [program, url, prefix], { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged: Acknowledged[] = []
  let waiting: { readonly until: number, readonly resolve: () => void, readonly reject: (error: Error) => void } | null = null
  let unread = ''
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (unread + chunk.toString()).split('\n')
    // A line that was cut off by the kill is no acknowledgement.
    unread = lines.pop() ?? ''
    for (const line of lines) {
      const [record = '', command = ''] = line.split(' ')
      acknowledged.push({ record, command })
    }
    if (waiting !== null && acknowledged.length >= waiting.until) waiting.resolve()
  })
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      waiting?.reject(new Error('The writer ended by itself'))
      resolve()
    })
  })
  return {
    acknowledged,
    more: (count) => new Promise((resolve, reject) => { waiting = { until: acknowledged.length + count, resolve, reject } }),
    kill: () => {
      waiting = null
      child.kill('SIGKILL')
      return ended
    },
  }
}
