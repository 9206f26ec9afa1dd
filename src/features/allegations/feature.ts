import type { Feature } from '../../platform/http.ts'
import type { AllegationsDeps } from './deps.ts'
import { listPage } from './list/list.ts'
import { recordPages } from './record/record-pages.ts'
import { startPages } from './start/start.ts'
import { viewPage } from './view/view.ts'

/** Concerns about people who work with children, walled off from all else (cafcass-2025 paras 49 to 51). */
export function allegationsFeature(deps: AllegationsDeps): Feature {
  return async (app) => {
    listPage(app, deps)
    startPages(app, deps)
    viewPage(app, deps)
    recordPages(app, deps)
  }
}
