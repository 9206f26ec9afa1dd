import type { StoredEntry } from '../../record/stored-entry.ts'
import { storyLines } from './chronology/story-line.ts'
import type { StoryLine } from './chronology/story-line.ts'
import type { CasesDeps } from './deps.ts'
import type { OpenCase } from './open-case.ts'

/** What others wrote in a case while somebody was filling in a form about it, for `meanwhile.njk`. */
export function meanwhile(
  added: readonly StoredEntry[], openCase: OpenCase, deps: Pick<CasesDeps, 'vocabulary' | 'staff'>,
): readonly StoryLine[] {
  return storyLines(added, { warned: [], departures: [] }, openCase, deps)
}
