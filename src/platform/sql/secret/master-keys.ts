import { createHash, randomBytes } from 'node:crypto'
import { keyLength, seal, unseal } from './seal.ts'

/** A record's key as it is kept: under a master key. */
export interface WrappedKey {
  readonly wrapped: Buffer
  /** Id of the master key. */
  readonly master: string
}

/** There is no master key, or none that can be used. The message says what to do. */
export class NoRecordKey extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'NoRecordKey'
  }
}

/** The keys under which the records' keys are kept: the first for new ones, those after it until they are wrapped anew. */
export class MasterKeys {
  readonly current: string
  readonly #keys: ReadonlyMap<string, Buffer>

  /** @throws NoRecordKey for a key that has not 256 bits, and where there is none */
  constructor(keys: readonly Buffer[]) {
    if (keys.length === 0) throw new NoRecordKey('There is no master key for the records')
    if (keys.some(({ length }) => length !== keyLength)) throw new NoRecordKey(`A master key has 256 bits, in base64: 'openssl rand -base64 ${keyLength}' makes one`)
    this.#keys = new Map(keys.map((key) => [idOf(key), key]))
    this.current = idOf(keys[0]!)
  }

  /** A new key for a record, and how it is kept. */
  newKey(recordId: string): { readonly key: Buffer, readonly kept: WrappedKey } {
    const key = randomBytes(keyLength)
    return { key, kept: this.wrap(recordId, key) }
  }

  wrap(recordId: string, key: Buffer): WrappedKey {
    return { wrapped: seal(this.#keys.get(this.current)!, key, recordId), master: this.current }
  }

  /** @throws NoRecordKey where the master key is not here; Unsealable */
  unwrap(recordId: string, { wrapped, master }: WrappedKey): Buffer {
    const key = this.#keys.get(master)
    if (key === undefined) {
      throw new NoRecordKey(`The key of record ${recordId} is kept under master key ${master}, which is not at hand: add it to PARAMOUNTCY_RECORD_KEY_FILE or PARAMOUNTCY_RECORD_KEY`)
    }
    return unseal(key, wrapped, recordId)
  }
}

/** Keys for a database that nobody opens again, such as one in memory. */
export function passingKeys(): MasterKeys {
  return new MasterKeys([randomBytes(keyLength)])
}

/** Keys as a file or a variable holds them: each in base64, one after the other, the one for new records first. @throws NoRecordKey */
export function masterKeysIn(text: string): MasterKeys {
  return new MasterKeys(text.split(/[\s,]+/).filter((word) => word !== '').map((word) => Buffer.from(word, 'base64')))
}

export function newMasterKey(): string {
  return randomBytes(keyLength).toString('base64')
}

/** Tells one master key from another, and nothing of what it is. */
function idOf(key: Buffer): string {
  return createHash('sha256').update('paramountcy master key\n').update(key).digest('hex').slice(0, 16)
}
