import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client'
import { CodedError } from '../../platform/http.ts'

/** Why somebody who wanted to sign in is not signed in. */
export type SignInTroubleKind = keyof typeof troubles

interface Trouble {
  readonly status: number
  readonly title: string
  readonly happened: string
  readonly next: readonly string[]
}

const again = 'Sign in again.'
const wait = 'Wait a minute, and sign in again.'
const meanwhile = 'If a child needs something now, act on the procedure and record it later.'

const troubles = {
  'provider-silent': {
    status: 503,
    title: 'The sign-in service does not answer',
    happened: 'The sign-in service of your organisation does not answer, or not in time. It is not anything that you did.',
    next: [wait, meanwhile],
  },
  'provider-unclear': {
    status: 502,
    title: 'The sign-in service gave an answer that cannot be used',
    happened: 'What the sign-in service of your organisation answered cannot be relied upon, so you are not signed in. It is not anything that you did.',
    next: [wait, meanwhile],
  },
  'clocks-differ': {
    status: 502,
    title: 'Two clocks do not agree',
    happened: 'The clock of the sign-in service and the clock here are too far apart, so you are not signed in. It is not anything that you did.',
    next: ['Tell those who can help, below, that the clocks differ.', meanwhile],
  },
  'declined': {
    status: 403,
    title: 'You are not signed in',
    happened: 'The sign-in service of your organisation did not let you in, or you stopped before the end.',
    next: [again],
  },
  'not-ours': {
    status: 403,
    title: 'This sign-in cannot be finished',
    happened: 'It was begun in another browser, it has been finished already, or it was begun too long ago. You are not signed in by it.',
    next: [again, 'If you followed a link that somebody sent you, do not follow it again.'],
  },
  'too-late': {
    status: 403,
    title: 'Signing in took too long',
    happened: 'What the sign-in service gave for you no longer holds.',
    next: [again],
  },
  'not-set-up': {
    status: 403,
    title: 'Your account is not set up for this',
    happened: 'The sign-in service knows you, but not enough is set there for you to work here.',
    next: [],
  },
} as const satisfies Record<string, Trouble>

/** Somebody is not signed in; `why` says what went wrong for those who look after the product, without who it was. */
export class SignInTrouble extends CodedError {
  readonly kind: SignInTroubleKind
  readonly why: string

  constructor(kind: SignInTroubleKind, why: string, options: { readonly cause?: unknown } = {}) {
    super(`SIGN_IN_${kind.toUpperCase().replaceAll('-', '_')}`, troubles[kind].status, troubles[kind].happened)
    this.kind = kind
    this.why = why
    this.cause = options.cause
  }

  get page(): Trouble {
    return troubles[this.kind]
  }
}

const passing = new Set(['temporarily_unavailable', 'server_error'])
const refusals = new Set(['access_denied', 'login_required', 'interaction_required', 'consent_required', 'account_selection_required'])

/** What an error of the library means for whoever wanted to sign in; null for one that is our own fault. */
export function troubleIn(error: unknown): SignInTrouble | null {
  if (error instanceof AuthorizationResponseError) {
    const kind = passing.has(error.error) ? 'provider-silent' : refusals.has(error.error) ? 'declined' : 'provider-unclear'
    return new SignInTrouble(kind, `the provider answered ${plain(error.error)}`, { cause: error })
  }
  if (error instanceof ResponseBodyError) {
    const kind = error.error === 'invalid_grant' ? 'too-late' : error.status >= 500 ? 'provider-silent' : 'provider-unclear'
    return new SignInTrouble(kind, `for the code the provider answered ${plain(error.error)}`, { cause: error })
  }
  if (error instanceof ClientError) return inAnswer(error)
  // What `fetch` throws when nobody is there.
  if (error instanceof TypeError && error.message === 'fetch failed') return new SignInTrouble('provider-silent', 'the provider cannot be reached', { cause: error })
  return null
}

function inAnswer(error: ClientError): SignInTrouble {
  const { code = 'unknown', cause } = error
  const trouble = (kind: SignInTroubleKind, why: string): SignInTrouble => new SignInTrouble(kind, why, { cause: error })
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') return trouble('provider-silent', 'the provider did not answer in time')
  if (cause instanceof Response && cause.status >= 500) return trouble('provider-silent', `the provider answered ${cause.status}`)
  if (code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED') return trouble('clocks-differ', 'the times in the token are not ours')
  const claim = claimIn(cause)
  if (claim === 'nonce') return trouble('not-ours', 'the nonce is another one')
  return trouble('provider-unclear', claim === null ? code : `${code} ${claim}`)
}

/** Which claim was not as it should be. */
function claimIn(error: unknown): string | null {
  const inner = error instanceof Error ? error.cause : null
  const named = typeof inner === 'object' && inner !== null && 'claim' in inner ? inner.claim : null
  return typeof named === 'string' ? named : null
}

/** A provider's word in a log, whatever it sent. */
function plain(word: string): string {
  return word.replaceAll(/[^\w-]/g, '').slice(0, 60)
}
