import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Bytes of a key: AES-256. */
export const keyLength = 32
/** What GCM is made for (NIST SP 800-38D). Under one key far fewer than 2^32 random nonces are ever used. */
const nonceLength = 12
const tagLength = 16

/** What was sealed under another key, in another place, or has been altered since. */
export class Unsealable extends Error {
  constructor(options?: ErrorOptions) {
    super('It was not sealed under this key and in this place, or has been altered since', options)
    this.name = 'Unsealable'
  }
}

/**
 * Encrypts (AES-256-GCM) so that nobody reads it without the key, nor moves it to another place unnoticed.
 * @param place where it belongs
 * @returns nonce, tag and what was encrypted
 */
export function seal(key: Buffer, plain: Buffer, place: string): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength }).setAAD(Buffer.from(place))
  const encrypted = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), encrypted])
}

/** What was sealed. @throws Unsealable */
export function unseal(key: Buffer, sealed: Buffer, place: string): Buffer {
  try {
    const tagEnd = nonceLength + tagLength
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength), { authTagLength: tagLength })
      .setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(nonceLength, tagEnd))
    return Buffer.concat([decipher.update(sealed.subarray(tagEnd)), decipher.final()])
  } catch (cause) {
    throw new Unsealable({ cause })
  }
}
