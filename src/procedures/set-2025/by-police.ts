import type { Answer, Entry } from '../../engine/model.ts'

const roles: ReadonlySet<string> = new Set(['police', 'police-child-abuse-team', 'police-detective-inspector', 'police-detective-sergeant'])

/** Whether the police wrote it; undefined where the entry does not say who did. */
export function writtenByPolice({ by }: Entry): Answer {
  return by?.role === undefined ? undefined : roles.has(by.role)
}
