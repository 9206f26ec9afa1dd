import * as openid from 'openid-client'
import type { Clock } from '../../platform/clock.ts'
import type { SignInSettings } from '../../platform/identity/settings.ts'
import { paths } from '../../platform/paths.ts'
import type { Identities } from './identities.ts'
import { SignInTrouble, troubleIn } from './trouble.ts'

/** By what a provider is reached. */
export interface ProviderMeans {
  readonly clock: Clock
  /** How the provider is reached; over the network unless told otherwise. */
  readonly fetch?: openid.CustomFetch | undefined
  /** How long one answer is waited for, in milliseconds. */
  readonly patience?: number | undefined
}

const seconds = 1000
const hour = 3600 * seconds

/** How far the provider's clock may be from ours. */
const clockTolerance = 60

/**
 * A provider that speaks OpenID Connect: authorization code with PKCE, state and nonce. What it says of itself is read
 * when it is first needed, and again after an hour; a provider that is down stops nobody who is signed in.
 */
export function openIdProvider(settings: SignInSettings, { clock, fetch, patience = 8 * seconds }: ProviderMeans): Identities {
  const { issuer, clientId, clientSecret, mapping, address } = settings
  const redirectUri = `${address}${paths.signInReturn({})}`
  let known: { readonly provider: openid.Configuration, readonly at: number } | null = null

  async function provider(): Promise<openid.Configuration> {
    if (known !== null && clock.now() - known.at < hour) return known.provider
    try {
      known = { provider: await discover(), at: clock.now() }
    } catch (error) {
      if (known === null) throw error
    }
    return known.provider
  }

  async function discover(): Promise<openid.Configuration> {
    const execute = [openid.enableNonRepudiationChecks, ...issuer.protocol === 'http:' ? [openid.allowInsecureRequests] : []]
    const authentication = clientSecret === null ? openid.None() : openid.ClientSecretBasic(clientSecret)
    return openid.discovery(issuer, clientId, { [openid.clockTolerance]: clockTolerance }, authentication, {
      execute, timeout: patience / seconds, ...fetch === undefined ? {} : { [openid.customFetch]: fetch },
    })
  }

  /** An address of our own is told without its host: a browser may know us by another. */
  const told = (url: URL): string => url.origin === address ? `${url.pathname}${url.search}` : url.href

  return {
    begin: () => speaking(async () => {
      const pending = { state: openid.randomState(), nonce: openid.randomNonce(), verifier: openid.randomPKCECodeVerifier() }
      const url = openid.buildAuthorizationUrl(await provider(), {
        redirect_uri: redirectUri,
        scope: mapping.scopes,
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
      })
      return { url: told(url), pending }
    }),

    finish: (url, { state, nonce, verifier }) => speaking(async () => {
      const asked = await provider()
      const tokens = await openid.authorizationCodeGrant(asked, new URL(url, address), {
        expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims === undefined || tokens.id_token === undefined) throw new SignInTrouble('provider-unclear', 'there is no token of identity')
      const more = mapping.userinfo ? await openid.fetchUserInfo(asked, tokens.access_token, claims.sub) : {}
      return { claims: { ...more, ...claims }, idToken: tokens.id_token }
    }),

    async signOutUrl(idToken) {
      try {
        const asked = await provider()
        if (asked.serverMetadata().end_session_endpoint === undefined) return null
        return told(openid.buildEndSessionUrl(asked, {
          post_logout_redirect_uri: `${address}${paths.signedOut({})}`, ...idToken === undefined ? {} : { id_token_hint: idToken },
        }))
      } catch {
        // Nobody is kept signed in here because the provider is down.
        return null
      }
    },
  }
}

async function speaking<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw troubleIn(error) ?? error
  }
}
