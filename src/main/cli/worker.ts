import { programLog } from '../../web/log.ts'
import { stopSignal } from '../serve.ts'
import { watch } from '../watch.ts'
import { openWorker } from '../worker.ts'
import type { Worker } from '../worker.ts'
import type { CliCommand, ExitStatus } from './command.ts'
import { configured, withProduct } from './store.ts'

/** In milliseconds, for a piece that is in hand. */
const toFinish = 20_000

export const workerCommand: CliCommand = {
  name: 'worker',
  usage: '[--once | --again]',
  does: 'Note limits that have passed and tell people, until it is told to stop; once; or again what was set aside.',
  options: { once: { type: 'boolean' }, again: { type: 'boolean' } },
  run: (call) => withProduct(async (product): Promise<ExitStatus> => {
    const watching = await watch(product, configured(), programLog())
    const worker = await openWorker(product, configured(), watching.tell)
    watching.withWorker(worker)
    try {
      if (call.flag('again')) {
        const count = await worker.takeUpAgain()
        call.say({ again: count }, () => [`${count} pieces of work are tried again`])
        return 0
      }
      if (call.flag('once')) return await oneRound(worker, (value, lines) => call.say(value, lines))
      console.log('The worker is at work.')
      worker.start()
      await stopSignal()
      await worker.stop(toFinish)
      return 0
    } finally {
      await worker.close()
      await watching.close()
    }
  }),
}

async function oneRound(worker: Worker, say: (value: unknown, lines: () => readonly string[]) => void): Promise<ExitStatus> {
  await worker.once()
  const aside = (await worker.setAside()).filter(({ count }) => count > 0)
  say({ setAside: aside }, () => aside.length === 0 ? ['Done.'] : aside.map(({ work, count }) => `${work}: ${count} set aside`))
  return aside.length === 0 ? 0 : 1
}
