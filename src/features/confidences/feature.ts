import type { Feature } from '../../platform/http.ts'
import type { CasesDeps } from '../cases/index.ts'
import { addPages } from './add/add.ts'
import { listPage } from './list/list.ts'
import { readersPages } from './readers/readers.ts'
import { showPages } from './show/show.ts'

/** What a case keeps in confidence: that it is there, what it is for those entitled, and who they are. */
export function confidencesFeature(deps: CasesDeps): Feature {
  return async (app) => {
    listPage(app, deps)
    addPages(app, deps)
    readersPages(app, deps)
    showPages(app, deps)
  }
}
