import type { Feature } from '../../platform/http.ts'
import { conflictsPage } from './conflicts/conflicts.ts'
import { coverPages } from './cover/cover.ts'
import type { AccessDeps } from './deps.ts'
import { emergencyPage } from './emergency/emergency.ts'
import { reviewPages } from './emergency/reviews.ts'
import { looksPages } from './looks/looks.ts'
import { restrictPages } from './restrict/restrict.ts'

/** Who may open what: restriction, conflicts of interest, emergencies, cover, and who has looked. */
export function accessFeature(deps: AccessDeps): Feature {
  return async (app) => {
    restrictPages(app, deps)
    conflictsPage(app, deps)
    emergencyPage(app, deps)
    reviewPages(app, deps)
    coverPages(app, deps)
    looksPages(app, deps)
  }
}
