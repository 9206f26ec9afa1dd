import { parse } from 'yaml'
import { z } from 'zod'
import { roles } from '../permissions.ts'

/** Name of a claim; a list leads to one within others, such as `[realm_access, roles]`. */
export type ClaimPath = string | readonly string[]

/** The same for everybody, or by a claim: as it stands, or as `values` says. */
export type Saying =
  | { readonly value: string }
  | { readonly claim: ClaimPath, readonly values?: Readonly<Record<string, string>> | undefined, readonly absent?: 'allowed' | undefined }

/** How what a provider of identities says about somebody is read. */
export interface ClaimsMapping {
  /** Whom somebody asks who cannot sign in: stands in a sentence after 'ask' and 'tell'. */
  readonly ask: string
  readonly scopes: string
  /** Whether the provider's page about a person is asked as well as the token. */
  readonly userinfo: boolean
  /** What the worker is known by for good. */
  readonly person: ClaimPath
  readonly name: ClaimPath
  readonly email?: ClaimPath | undefined
  /** What the manager is known by. */
  readonly manager?: ClaimPath | undefined
  /** Of several that somebody holds, the one that stands first here counts. */
  readonly role: { readonly claim: ClaimPath, readonly values: Readonly<Record<string, string>> }
  readonly organisation: Saying
  readonly office: Saying
}

const text = z.string('is not text').trim().min(1, 'is empty')
const path = z.union([text, z.array(text).min(1)], 'is not the name of a claim, or a list of names that leads to it')
const values = z.record(text, text, 'is not a table of what a claim says and what that means')
  .refine((table) => Object.keys(table).length > 0, 'is empty')
const saying = z.union(
  [z.strictObject({ value: text }), z.strictObject({ claim: path, values: values.optional(), absent: z.literal('allowed').optional() })],
  'is neither { value } nor { claim, values, absent: allowed }',
)

const mapping = z.strictObject({
  ask: text,
  scopes: text.default('openid profile email').refine((scopes) => scopes.split(/\s+/).includes('openid'), 'does not ask for openid'),
  userinfo: z.boolean('is neither true nor false').default(false),
  person: path.default('sub'),
  name: path.default('name'),
  email: path.optional(),
  manager: path.optional(),
  role: z.strictObject({ claim: path, values }).superRefine(({ values: table }, context) => {
    for (const [said, role] of Object.entries(table)) {
      if (Object.hasOwn(roles, role)) continue
      context.addIssue({ code: 'custom', path: ['values', said], message: `there is no role ${role}: ${Object.keys(roles).join(', ')}` })
    }
  }),
  organisation: saying,
  office: saying,
})

/** Reads a mapping, written in YAML or JSON. Gives every fault of it, with its place. */
export function readMapping(source: string): { readonly mapping: ClaimsMapping } | { readonly faults: readonly string[] } {
  let given: unknown
  try {
    given = parse(source)
  } catch (error) {
    return { faults: [`cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`] }
  }
  const read = mapping.safeParse(given)
  if (read.success) return { mapping: read.data }
  return { faults: read.error.issues.map(({ path: place, message }) => [place.join('.'), message].filter((part) => part !== '').join(': ')) }
}
