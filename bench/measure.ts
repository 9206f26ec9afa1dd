/**
 * How often in a second of this thread's own time, over several rounds: neither what else the machine does nor its worst
 * round counts.
 */
export interface Rate {
  readonly name: string
  readonly perSecond: number
}

/**
 * @param work does `times` units of work
 * @param times units in one round
 */
export async function rate(name: string, times: number, work: () => unknown, rounds = 5): Promise<Rate> {
  await work()
  let best = Infinity
  for (let round = 0; round < rounds; round += 1) {
    const start = process.threadCpuUsage()
    await work()
    const { user, system } = process.threadCpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return { name, perSecond: (times / best) * 1000 }
}

/** Prints both rates and how many times the first is the second. */
export function report(unit: string, ours: Rate, theirs: Rate): void {
  for (const { name, perSecond } of [ours, theirs]) {
    console.log(`${name.padEnd(40)} ${Math.round(perSecond).toLocaleString('en-GB').padStart(14)} ${unit}/s`)
  }
  console.log(`ratio ${(ours.perSecond / theirs.perSecond).toFixed(1)}\n`)
}
