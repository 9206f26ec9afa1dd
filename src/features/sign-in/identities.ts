import type { Claims } from '../../platform/identity/claims.ts'

/** A provider of identities, as the product asks it. Each of these throws `SignInTrouble` and nothing else. */
export interface Identities {
  /** Gives the address at which somebody says to the provider who they are, and what is to be remembered until they are back. */
  begin(): Promise<{ readonly url: string, readonly pending: PendingSignIn }>
  /** @param url where the provider sent them, from the path on */
  finish(url: string, pending: PendingSignIn): Promise<Identified>
  /** Where somebody signs out at the provider as well; null where that cannot be done. */
  signOutUrl(idToken: string | undefined): Promise<string | null>
}

/** A sign-in that was begun in a session: nothing in it is told to the browser but `state` and the `nonce`. */
export interface PendingSignIn {
  readonly state: string
  readonly nonce: string
  /** Of PKCE (RFC 7636). */
  readonly verifier: string
}

export interface Identified {
  readonly claims: Claims
  readonly idToken: string
}
