import type { Feature } from '../../platform/http.ts'
import type { WithdrawalsDeps } from './deps.ts'
import { reviewPages } from './review/review.ts'
import { withdrawPage } from './withdraw/withdraw.ts'

/** Taking back what was recorded about the wrong child or in the wrong record. */
export function withdrawalsFeature(deps: WithdrawalsDeps): Feature {
  return async (app) => {
    withdrawPage(app, deps)
    reviewPages(app, deps)
  }
}
