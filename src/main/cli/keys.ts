import type { SignedKey } from '../../record/proof/keys.ts'
import { publicKeyPem } from '../../record/proof/signing.ts'
import { masterKeysOf } from '../../platform/sql/secret/keyed-dialect.ts'
import { rewrapKeys } from '../../platform/sql/secret/record-keys.ts'
import { rotate, signingKeys } from '../checkpoints.ts'
import { badCall } from './command.ts'
import type { Call, CliCommand, ExitStatus } from './command.ts'
import { signingClearly } from './signing.ts'
import { configured, withProduct } from './store.ts'
import { said } from './time.ts'

export const keysCommand: CliCommand = {
  name: 'keys',
  usage: 'list | rotate [--to FILE] [--lost] | rewrap',
  does: 'List the public keys that have signed for the office, hand over to another one, or keep the records\' keys under the first master key.',
  options: { to: { type: 'string' }, lost: { type: 'boolean' } },
  run: (call) => {
    const [what] = call.words
    if (what === 'list') return list(call)
    if (what === 'rotate') return handOver(call)
    if (what === 'rewrap') return rewrap(call)
    throw badCall('keys', 'unknown', 'Say \'keys list\', \'keys rotate\' or \'keys rewrap\'.')
  },
}

function list(call: Call): Promise<ExitStatus> {
  return withProduct(async (product) => {
    const keys = await signingKeys(product)
    const listed = keys.map((key, index) => ({ ...key, until: keys[index + 1]?.from ?? null, pem: publicKeyPem(key.publicKey) }))
    call.say({ keys: listed }, () => listed.length === 0 ? ['No key has signed yet.'] : listed.flatMap(linesOf))
    return 0
  })
}

function linesOf({ number, id, from, until, handover, pem }: SignedKey & { readonly until: string | null, readonly pem: string }): readonly string[] {
  const began = number === 1 || handover !== null ? '' : ', in place of a lost one'
  return [`Key ${number}  ${id}`, `  from ${said(Date.parse(from))}${until === null ? '' : ` until ${said(Date.parse(until))}`}${began}`, ...pem.trimEnd().split('\n'), '']
}

function handOver(call: Call): Promise<ExitStatus> {
  const config = configured()
  const to = call.option('to') ?? null
  const isOwn = config.demonstration && config.signing.key === null && config.signing.keyFile === null
  if (to === null && !isOwn) throw badCall('--to', 'missing', 'Name the file of the new key; it is made there if there is none.')
  return withProduct((product) => signingClearly(call, async () => {
    const key = await rotate(product, config, { to, isLost: call.flag('lost') })
    call.say(key, () => [
      `Key ${key.number}, ${key.id}, signs from now on.`,
      ...to === null ? [] : [`Set PARAMOUNTCY_SIGNING_KEY_FILE=${to} wherever the product runs, then destroy the old private key.`],
      'Publish the new public key: \'paramountcy keys list\' shows it.',
    ])
    return 0
  }))
}

function rewrap(call: Call): Promise<ExitStatus> {
  return withProduct(async ({ db }) => {
    const rewrapped = await rewrapKeys(db, (done) => call.progress(`${done} keys`))
    const { current } = masterKeysOf(db)
    call.say({ rewrapped, master: current }, () => [
      `${rewrapped} keys of records are now kept under master key ${current}, and none under another.`,
      'Take the master keys after it out of the file, once every backup that still needs them is gone.',
    ])
    return 0
  })
}
