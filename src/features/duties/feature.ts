import type { Feature } from '../../platform/http.ts'
import type { DutiesDeps } from './deps.ts'
import { dutyPage } from './duty/duty.ts'
import { minePage } from './lists/mine.ts'
import { teamPage } from './lists/team.ts'

/** What is owed: one's own, a team's, and each duty by itself. */
export function dutiesFeature(deps: DutiesDeps): Feature {
  return async (app) => {
    minePage(app, deps)
    teamPage(app, deps)
    dutyPage(app, deps)
  }
}
