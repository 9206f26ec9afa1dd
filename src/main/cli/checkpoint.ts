import { takeCheckpoint } from '../checkpoints.ts'
import type { CliCommand } from './command.ts'
import { signingClearly } from './signing.ts'
import { configured, withProduct } from './store.ts'
import { said } from './time.ts'

export const checkpointCommand: CliCommand = {
  name: 'checkpoint',
  usage: '',
  does: 'Sign where every record stands now, and keep that in the database and in a file beside it.',
  run: (call) => withProduct((product) => signingClearly(call, async () => {
    const checkpoint = await takeCheckpoint(product, configured())
    const { number, at, records, root, key } = checkpoint
    call.say(checkpoint, () => [`Checkpoint ${number} of ${said(Date.parse(at))}: ${records} records, ${root}, signed by key ${key}`])
    return 0
  })),
}
