import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newPrivateKey, signerOf } from '../record/proof/signing.ts'
import type { Signer } from '../record/proof/signing.ts'
import type { Config } from './config.ts'

/** There is no key to sign with, or the one that was named cannot be used. The message says what to do. */
export class NoSigningKey extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'NoSigningKey'
  }
}

export type SigningPlace = Pick<Config, 'signing' | 'demonstration' | 'dataDirectory'>

/**
 * The key that the environment names, or in the demonstration the one of its own in the data directory, made when it is
 * first needed.
 * @param current id of the key that signs now; undefined where none ever did
 * @throws NoSigningKey
 */
export function openSigner(place: SigningPlace, current: string | undefined): Signer {
  const { signing: { key, keyFile }, demonstration } = place
  if (key !== null) return read('PARAMOUNTCY_SIGNING_KEY', () => key.replaceAll('\\n', '\n'))
  if (keyFile !== null) return read(`PARAMOUNTCY_SIGNING_KEY_FILE, ${keyFile}`, () => readFileSync(keyFile, 'utf8'))
  if (!demonstration) throw new NoSigningKey('Name a private key of Ed25519 by PARAMOUNTCY_SIGNING_KEY_FILE or PARAMOUNTCY_SIGNING_KEY')
  if (current !== undefined) return read(`The demonstration's key ${current}`, () => readFileSync(fileOf(place, current), 'utf8'))
  return ownSigner(place) ?? makeOwnSigner(place)
}

/** Makes a key for the demonstration, and keeps it. */
export function makeOwnSigner(place: SigningPlace): Signer {
  const pem = newPrivateKey()
  const signer = signerOf(pem)
  mkdirSync(directoryOf(place), { recursive: true, mode: 0o700 })
  writeKeyFile(fileOf(place, signer.key), pem)
  return signer
}

/** Forgets a key of the demonstration that signs no more. */
export function forgetOwnSigner(place: SigningPlace, id: string): void {
  rmSync(fileOf(place, id), { force: true })
}

/** Reads a private key from a file; where there is none, makes one there, for nobody else to read. @throws NoSigningKey */
export function signerInFile(file: string): Signer {
  if (!existsSync(file)) {
    const pem = newPrivateKey()
    read(file, () => {
      writeKeyFile(file, pem)
      return pem
    })
  }
  return read(file, () => readFileSync(file, 'utf8'))
}

/** One that was made and has signed nothing yet, because its maker was stopped. */
function ownSigner(place: SigningPlace): Signer | null {
  const directory = directoryOf(place)
  const [file] = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.pem')) : []
  return file === undefined ? null : read(file, () => readFileSync(join(directory, file), 'utf8'))
}

function writeKeyFile(file: string, pem: string): void {
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx', flush: true })
}

function directoryOf({ dataDirectory }: SigningPlace): string {
  return join(dataDirectory, 'signing-keys')
}

function fileOf(place: SigningPlace, id: string): string {
  return join(directoryOf(place), `${id}.pem`)
}

function read(where: string, pem: () => string): Signer {
  try {
    return signerOf(pem())
  } catch (cause) {
    throw new NoSigningKey(`${where}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
