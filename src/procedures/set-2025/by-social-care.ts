import { condition } from '../../engine/condition.ts'
import type { Answer, Condition, Entry } from '../../engine/model.ts'

const roles: ReadonlySet<string> = new Set([
  'local-authority', 'social-worker', 'team-manager', 'lead-social-worker', 'principal-social-worker', 'service-manager',
  'social-care-senior-manager', 'la-head-of-service', 'la-assistant-director', 'director-childrens-services',
  'director-of-safeguarding', 'edt', 'home-authority', 'host-authority', 'originating-authority', 'receiving-authority',
])

/** Whether somebody of children's social care wrote it; undefined where the entry does not say who did. */
export function writtenBySocialCare({ by }: Entry): Answer {
  return by?.role === undefined ? undefined : roles.has(by.role)
}

/** Social care does not refer to itself. Never unknown: whoever is not named is not of social care. */
export const outsideSocialCare: Condition = condition('somebody outside social care writes it', [],
  ({ entry }) => writtenBySocialCare(entry) !== true)
