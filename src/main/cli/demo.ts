import { writeFileSync } from 'node:fs'
import { systemClock } from '../../platform/clock.ts'
import { datedFeed } from '../demo/dated-feed.ts'
import { realRecords } from '../demo/real-records.ts'
import { seedDemonstration } from '../demo/seed-demonstration.ts'
import { badCall } from './command.ts'
import type { Call, CliCommand, ExitStatus } from './command.ts'
import { configured, withProduct } from './store.ts'

export const demoCommand: CliCommand = {
  name: 'demo',
  usage: '[--next-feed FILE]',
  does: 'Make the fictional office of the demonstration, or write to a file what the court sends it next.',
  options: { 'next-feed': { type: 'string' } },
  run: (call) => {
    const file = call.option('next-feed')
    return file === undefined ? makeOffice(call) : writeNextFeed(call, file)
  },
}

function makeOffice(call: Call): Promise<ExitStatus> {
  return withProduct(async (product) => {
    const real = await realRecords(product.db)
    if (real !== null) throw badCall('database', 'not-empty', `${real} The demonstration is for an empty store: name another one by PARAMOUNTCY_DATA or DATABASE_URL.`)
    const made = await seedDemonstration(product)
    call.say({ made }, () => [
      made ? 'The demonstration office is there. Everybody in it is fictional.' : 'The demonstration office was there already.',
      ...configured().demonstration ? [] : ['To sign in by choosing a person, start with PARAMOUNTCY_DEMONSTRATION=yes.'],
    ])
    return 0
  })
}

function writeNextFeed(call: Call, file: string): ExitStatus {
  try {
    writeFileSync(file, `${JSON.stringify(datedFeed('court-feed-next', systemClock.now()), null, 1)}\n`, { flag: 'wx' })
  } catch (error) {
    throw badCall('--next-feed', 'not-written', error instanceof Error ? error.message : String(error))
  }
  call.say({ file }, () => [`${file}: a new application, one that has changed, and one that cannot be read`])
  return 0
}
