import type { Feature } from '../../platform/http.ts'
import { attestPage } from './attest/attest.ts'
import { attestationsPage } from './attestations/attestations.ts'
import { departuresPage } from './departures/departures.ts'
import type { PoliciesDeps } from './deps.ts'
import { policyPage } from './register/policy.ts'
import { registerPage } from './register/register.ts'
import { reviewPage } from './register/review.ts'

/** The policies' own governance: their register, who has attested, their review, and what was left with a reason. */
export function policiesFeature(deps: PoliciesDeps): Feature {
  return async (app) => {
    registerPage(app, deps)
    policyPage(app, deps)
    attestPage(app, deps)
    attestationsPage(app, deps)
    reviewPage(app, deps)
    departuresPage(app, deps)
  }
}
