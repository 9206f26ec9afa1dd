import type { Feature } from '../../platform/http.ts'
import { allocatePage } from './allocation/allocate.ts'
import { applicationsPage } from './applications/applications.ts'
import { chronologyPage } from './chronology/chronology.ts'
import type { CasesDeps } from './deps.ts'
import { dutiesPage } from './duties/duties.ts'
import { entryPage } from './entry/entry.ts'
import { overviewPage } from './overview/overview.ts'
import { peoplePage } from './people/people.ts'
import { screenPages } from './screening/screen.ts'

/** Casework: new applications, their screening and allocation, and everything that a case shows of itself. */
export function casesFeature(deps: CasesDeps): Feature {
  return async (app) => {
    applicationsPage(app, deps)
    screenPages(app, deps)
    allocatePage(app, deps)
    overviewPage(app, deps)
    peoplePage(app, deps)
    chronologyPage(app, deps)
    dutiesPage(app, deps)
    entryPage(app, deps)
  }
}
