import type { RecordEntryDeps } from '../record-entry/index.ts'
import { allegationFrame } from './allegation-frame.ts'
import type { AllegationsDeps } from './deps.ts'
import { allegationCards } from './duty-cards.ts'
import { openAllegation } from './open-allegation.ts'
import type { OpenAllegation } from './open-allegation.ts'
import { leaveInAllegation, recordInAllegation } from './record-in-allegation.ts'

/** The template around every page of a concern. */
export const layout = 'features/allegations/allegation-layout.njk'

/** The shared way of recording an entry, in the record of a concern and by its rules. */
export function recordEntryDeps(deps: AllegationsDeps): RecordEntryDeps {
  return {
    ...deps,
    commands: { record: recordInAllegation(deps.staff), leave: leaveInAllegation },
    casework: {
      open: (recordId) => openAllegation(deps, recordId),
      frame: (opened) => allegationFrame(deps, opened as OpenAllegation),
      cards: (duties, opened, person) => allegationCards(duties, deps, opened as OpenAllegation, person),
    },
  }
}
