import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { canonicalJson } from '../canonical.ts'

/** Who signs what the office states. */
export interface Signer {
  /** SHA-256 of the public key in DER (SubjectPublicKeyInfo), as 64 hexadecimal digits. */
  readonly key: string
  /** The public key in DER, in base64: what stands between the lines of its PEM. */
  readonly publicKey: string
  /** Signs a statement in canonical JSON (RFC 8785) by Ed25519 (RFC 8032); in base64url. */
  sign(statement: unknown): string
}

/** What was given as a key is none that can be used. */
export class UnusableKey extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UnusableKey'
  }
}

/** @param pem a private key of Ed25519 in PKCS#8. @throws UnusableKey */
export function signerOf(pem: string): Signer {
  const privateKey = ed25519(() => createPrivateKey(pem), 'is no private key of Ed25519 in PEM (PKCS#8)')
  const publicKey = printed(createPublicKey(privateKey))
  return {
    key: keyId(publicKey),
    publicKey,
    sign: (statement) => sign(null, Buffer.from(canonicalJson(statement)), privateKey).toString('base64url'),
  }
}

/** A new private key of Ed25519, in PEM (PKCS#8). */
export function newPrivateKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
}

/** Reads a public key in PEM; of a private one, the public half. In base64 of its DER. @throws UnusableKey */
export function publicKeyIn(pem: string): string {
  return printed(ed25519(() => createPublicKey(pem), 'is no public key of Ed25519 in PEM'))
}

export function publicKeyPem(publicKey: string): string {
  return `-----BEGIN PUBLIC KEY-----\n${publicKey}\n-----END PUBLIC KEY-----\n`
}

export function keyId(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex')
}

/** Whether the holder of the key signed the statement. A key or signature that cannot be read signed nothing. */
export function isSignedBy(publicKey: string, statement: unknown, signature: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    const bytes = Buffer.from(signature, 'base64url')
    // One signature is written in one way only.
    if (bytes.toString('base64url') !== signature || key.asymmetricKeyType !== 'ed25519') return false
    return verify(null, Buffer.from(canonicalJson(statement)), key, bytes)
  } catch {
    return false
  }
}

function ed25519(read: () => KeyObject, otherwise: string): KeyObject {
  let key: KeyObject
  try {
    key = read()
  } catch (cause) {
    throw new UnusableKey(`The key ${otherwise}`, { cause })
  }
  if (key.asymmetricKeyType !== 'ed25519') throw new UnusableKey(`The key ${otherwise}`)
  return key
}

function printed(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('base64')
}
