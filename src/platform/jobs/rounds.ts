import type { JobQueue, Taken } from './job-queue.ts'
import type { Work } from './work.ts'

/** How it goes, for the log and the metrics: names and codes, nothing of what the work is about. */
export type Told =
  | { readonly kind: 'done' | 'again' | 'set-aside', readonly work: string, readonly code?: string }
  /** A round ended early: the database is not to be had. It is tried again. */
  | { readonly kind: 'interrupted', readonly work: string, readonly error: unknown }

export interface Rounds {
  /** Goes round until it is stopped. */
  start(): void
  /** One round of every work: finds what is waiting and does it. */
  once(): Promise<void>
  /**
   * Takes nothing more and finishes what is in hand.
   * @param within milliseconds; what takes longer is given back, to be done by somebody else
   */
  stop(within: number): Promise<void>
  /** How many pieces of each work were set aside. */
  setAside(): Promise<readonly { readonly work: string, readonly count: number }[]>
  takeUpAgain(): Promise<number>
}

const batch = 100
const longestPause = 60_000

/** Does works over a queue that any number of processes share. */
export function rounds(queue: JobQueue, works: readonly Work[], tell: (told: Told) => void): Rounds {
  const timers = new Map<string, NodeJS.Timeout>()
  const inHand = new Map<Taken, Promise<void>>()
  let stopped = false

  async function round(work: Work): Promise<void> {
    for (;;) {
      const aside = new Set(await queue.setAside(work.name))
      const found = (await work.find(batch + aside.size)).filter((key) => !aside.has(key))
      await queue.offer(work.name, found)
      const did = await doWaiting(work)
      if (stopped || found.length < batch || did === 0) return
    }
  }

  async function doWaiting(work: Work): Promise<number> {
    for (let did = 0; ; did++) {
      if (stopped) return did
      const taken = await queue.take(work.name)
      if (taken === null) return did
      const doing = settle(work, taken)
      inHand.set(taken, doing)
      await doing.finally(() => inHand.delete(taken))
    }
  }

  async function settle(work: Work, taken: Taken): Promise<void> {
    try {
      await work.carryOut(taken.key)
    } catch (error) {
      const code = codeOf(error)
      await queue.notDone(taken, code)
      const isAside = (await queue.setAside(work.name)).includes(taken.key)
      tell({ kind: isAside ? 'set-aside' : 'again', work: work.name, code })
      return
    }
    await queue.done(taken)
    tell({ kind: 'done', work: work.name })
  }

  function goRound(work: Work, pause: number): void {
    if (stopped) return
    timers.set(work.name, setTimeout(() => {
      round(work).then(
        () => goRound(work, work.every),
        (error: unknown) => {
          tell({ kind: 'interrupted', work: work.name, error })
          goRound(work, Math.min(longestPause, Math.max(1000, 2 * pause)))
        },
      )
    }, pause))
  }

  return {
    start: () => {
      for (const work of works) goRound(work, 0)
    },
    once: async () => {
      for (const work of works) await round(work)
    },
    stop: async (within) => {
      stopped = true
      for (const timer of timers.values()) clearTimeout(timer)
      const finished = Promise.allSettled(inHand.values())
      await Promise.race([finished, after(within)])
      for (const taken of inHand.keys()) await queue.notDone(taken, 'STOPPED')
    },
    setAside: () => Promise.all(works.map(async ({ name }) => ({ work: name, count: (await queue.setAside(name)).length }))),
    takeUpAgain: async () => {
      let count = 0
      for (const { name } of works) count += await queue.takeUpAgain(name)
      return count
    },
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : 'UNKNOWN'
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds).unref() })
}
