import type { Feature } from '../../platform/http.ts'
import type { RetentionDeps } from './deps.ts'
import { listPages } from './pages/list.ts'
import { recordPage } from './pages/record.ts'

/** How long records are kept, and their destruction. */
export function retentionFeature(deps: RetentionDeps): Feature {
  return async (app) => {
    listPages(app, deps)
    recordPage(app, deps)
  }
}
