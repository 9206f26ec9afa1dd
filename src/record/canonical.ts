import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/**
 * The one way to write a JSON value (RFC 8785): sorted keys, no spaces, numbers as ECMAScript prints them.
 * Items that are undefined are left out.
 * @throws Error for what JSON cannot hold: NaN, infinities, lone surrogates, circles
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('There is no JSON for undefined')
  return text
}

/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
