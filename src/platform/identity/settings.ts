import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { ClaimsMapping } from './mapping.ts'
import { readMapping } from './mapping.ts'

/** The provider of identities through which people sign in, and how what it says is read. */
export interface SignInSettings {
  readonly issuer: URL
  readonly clientId: string
  /** Null for a client that the provider trusts by PKCE alone. */
  readonly clientSecret: string | null
  readonly mapping: ClaimsMapping
  /** Where browsers reach the product, without a path: `https://paramountcy.example`. */
  readonly address: string
}

type Variables = Readonly<Record<string, string | undefined>>

export const signInVariables = [
  'PARAMOUNTCY_OIDC_ISSUER', 'PARAMOUNTCY_OIDC_CLIENT_ID', 'PARAMOUNTCY_OIDC_CLIENT_SECRET', 'PARAMOUNTCY_OIDC_CLIENT_SECRET_FILE',
  'PARAMOUNTCY_OIDC_MAPPING',
] as const

/** An address that needs https wherever it leaves the machine. */
const safeAddress = z.string('is missing').superRefine((address, context) => {
  const url = URL.parse(address)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) context.addIssue('is not an address like https://example.org')
  else if (url.protocol === 'http:' && !isThisMachine(url)) context.addIssue('has to begin with https://')
})

/** Where browsers reach the product. */
export const ownAddress = safeAddress.superRefine((address, context) => {
  const url = URL.parse(address)
  if (url !== null && url.href !== `${url.origin}/`) context.addIssue('has to end with the host, without a path')
})

const given = z.object({
  PARAMOUNTCY_OIDC_ISSUER: safeAddress,
  PARAMOUNTCY_OIDC_CLIENT_ID: z.string('is missing'),
  PARAMOUNTCY_OIDC_MAPPING: z.string('is missing: it names the file that says what the claims of the provider mean'),
  PARAMOUNTCY_ADDRESS: z.string('is missing: it says where browsers reach the product and the provider sends them back'),
})

/**
 * Reads how people sign in; null where nothing is said about it. Every fault is collected, those of the mapping too.
 * @param variables without the empty ones
 */
export function readSignIn(variables: Variables): { readonly settings: SignInSettings | null, readonly faults: readonly string[] } {
  if (signInVariables.every((name) => variables[name] === undefined)) return { settings: null, faults: [] }
  const read = given.safeParse(variables)
  const faults = read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const secret = readSecret(variables, faults)
  const mapping = readMappingFile(variables['PARAMOUNTCY_OIDC_MAPPING'], faults)
  if (!read.success || mapping === null || faults.length > 0) return { settings: null, faults }
  const { PARAMOUNTCY_OIDC_ISSUER: issuer, PARAMOUNTCY_OIDC_CLIENT_ID: clientId, PARAMOUNTCY_ADDRESS: own } = read.data
  // What is wrong with the address is said by whoever reads it with the rest.
  const address = ownAddress.safeParse(own).success ? new URL(own).origin : own
  return { settings: { issuer: new URL(issuer), clientId, clientSecret: secret, mapping, address }, faults }
}

function readSecret(variables: Variables, faults: string[]): string | null {
  const { PARAMOUNTCY_OIDC_CLIENT_SECRET: secret, PARAMOUNTCY_OIDC_CLIENT_SECRET_FILE: file } = variables
  if (secret !== undefined && file !== undefined) {
    faults.push('PARAMOUNTCY_OIDC_CLIENT_SECRET: is given, and so is a file for it: give one of them')
  }
  if (file === undefined) return secret ?? null
  const text = readText('PARAMOUNTCY_OIDC_CLIENT_SECRET_FILE', file, faults)?.trim() ?? null
  if (text === '') faults.push(`PARAMOUNTCY_OIDC_CLIENT_SECRET_FILE: ${file} is empty`)
  return text
}

function readMappingFile(file: string | undefined, faults: string[]): ClaimsMapping | null {
  const text = file === undefined ? null : readText('PARAMOUNTCY_OIDC_MAPPING', file, faults)
  if (text === null) return null
  const read = readMapping(text)
  if ('mapping' in read) return read.mapping
  faults.push(...read.faults.map((fault) => `PARAMOUNTCY_OIDC_MAPPING: ${file}: ${fault}`))
  return null
}

function readText(variable: string, file: string, faults: string[]): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    faults.push(`${variable}: ${file} cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)})`)
    return null
  }
}

function isThisMachine({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
