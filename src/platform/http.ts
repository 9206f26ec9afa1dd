import type { FastifyInstance } from 'fastify'
import type { Permission } from './permissions.ts'

/**
 * The contract between the web shell and the features. A feature is a Fastify plugin that registers
 * routes; the shell gives it the signed-in person, pages, flashes, access and audit.
 */
declare module 'fastify' {
  /** A route that lacks either of the first two is refused when it registers. */
  interface FastifyContextConfig {
    permission: Permission | 'public'
    /** What is written in the audit when the route is used, refused or not. */
    audit: AuditEvent | 'none'
    /** Why the route is public or leaves no trace, for whoever reviews it. */
    why?: string
  }

  interface FastifyRequest {
    person: SignedInPerson | null
    /** The records that a search has shown; that each of them was found is written in the audit. */
    found: readonly string[]
    /** Starts a new session, with a new id, for the worker. Gives the address that the person had wanted, if any. */
    signIn(personId: string): Promise<string | null>
    /** Ends the session. */
    signOut(): Promise<void>
    /** What the session is known by among those of the same person. */
    signedInHere(): string
    /** What the audit is to say besides how it went: why somebody may, or may not. */
    auditWhy: string | null
  }

  interface FastifyReply {
    /**
     * Sends a page. Templates are named from `src/`: `features/duties/mine.njk`.
     * With `faults` in the model the status becomes 422 and the error summary is shown.
     */
    page(template: string, model: PageModel): Promise<FastifyReply>
    /** Goes to another page (303) and says there, once, what was done. */
    redirectWith(path: string, flash: Flash | string): FastifyReply
  }

  interface FastifyInstance {
    signedInPlaces: SignedInPlaces
    /** Shows a number beside a navigation item, such as that of `paths.duties.mine({})`. */
    countInNavigation(path: string, count: (person: SignedInPerson) => Promise<number>): void
  }
}

/** A feature registers its routes, and nothing else, on the app that it is given. */
export type Feature = (app: FastifyInstance) => Promise<void>

/** `<thing>.<past participle>`, such as `case.viewed`. */
export type AuditEvent = `${string}.${string}`

export interface SignedInPerson {
  readonly id: string
  readonly name: string
  /** Role slug, as in a procedure's `who`. */
  readonly role: string
  readonly roleTitle: string
  readonly organisation: string
  readonly office: string
  readonly managerId: string | null
  readonly permissions: ReadonlySet<Permission>
}

/** Where people are signed in: their sessions, each under a key that opens none. */
export interface SignedInPlaces {
  /** Those of one person that have not come to their limits, the last used first. */
  readonly of: (personId: string) => Promise<readonly SignedInPlace[]>
  /** Ends one; false where the person has no such session. */
  readonly end: (personId: string, key: string) => Promise<boolean>
  /** Ends all, and says how many there were. */
  readonly endAll: (personId: string) => Promise<number>
}

export interface SignedInPlace {
  readonly key: string
  readonly since: number
  readonly lastUsed: number
  /** The browser, as far as it says what it is. */
  readonly device: string | null
}

export interface PageModel {
  /** The page's heading, and the first part of its title. */
  readonly title: string
  readonly faults?: readonly Fault[]
  /** What was typed, by field name, to be shown again. */
  readonly values?: Readonly<Record<string, unknown>>
  readonly [name: string]: unknown
}

/** Something to put right. `path` is the field's name, and the id that the error summary links to. */
export interface Fault {
  readonly path: string
  readonly message: string
}

export interface Flash {
  readonly kind: 'success' | 'information' | 'warning'
  readonly text: string
}

/** An error that a person, or a program, can act upon. `code` is stable; `message` is shown as it stands. */
export class CodedError extends Error {
  readonly code: string
  readonly statusCode: number
  readonly faults: readonly Fault[]

  constructor(code: string, statusCode: number, message: string, faults: readonly Fault[] = []) {
    super(message)
    this.name = code
    this.code = code
    this.statusCode = statusCode
    this.faults = faults
  }
}

export class NotFound extends CodedError {
  constructor(message = 'The page may have moved, or the address may have been cut short.') {
    super('NOT_FOUND', 404, message)
  }
}

export class Forbidden extends CodedError {
  /** What was wanted, so that the page can say who may do it. */
  readonly permission: Permission | undefined

  constructor(message = 'You do not have permission to see this.', permission?: Permission) {
    super('FORBIDDEN', 403, message)
    this.permission = permission
  }
}

/** Kept from whoever asks, who may know that it is there: the page says what they can do. */
export class Restricted extends CodedError {
  readonly ways: readonly { readonly text: string, readonly href: string }[]

  constructor(message: string, ways: Restricted['ways']) {
    super('RESTRICTED', 403, message)
    this.ways = ways
  }
}

/** What was sent cannot be taken as it is. Pages with a form show the faults on the form instead. */
export class BadInput extends CodedError {
  constructor(faults: readonly Fault[], message = 'Some of what was sent needs to be put right.') {
    super('BAD_INPUT', 422, message, faults)
  }
}

/** Somebody else changed the same thing first; nothing was saved. */
export class Conflict extends CodedError {
  constructor(message: string) {
    super('CONFLICT', 409, message)
  }
}

/** The person of a request on a route that asks for a permission. */
export function signedIn(request: { readonly person: SignedInPerson | null }): SignedInPerson {
  if (request.person === null) throw new Error('The route is public: nobody need be signed in')
  return request.person
}

