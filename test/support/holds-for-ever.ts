/** Takes one piece of the work 'try', says so, and never settles it: somebody else has to. */
import { openBoss } from '../../src/platform/jobs/boss-queue.ts'

const queue = await openBoss({ connectionString: process.argv[2]! }, ['try'], () => {}, { retries: 4, pause: 0, inHand: 1 })
const taken = await queue.take('try')
process.stdout.write(`${taken?.key}\n`)
setInterval(() => {}, 1000)
