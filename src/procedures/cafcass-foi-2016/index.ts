import type { Pack } from '../../engine/model.ts'
import { loadRequirements } from '../requirements.ts'
import { safeguardingLetter } from './safeguarding-letter.ts'
import { source } from './source.ts'

/** What Cafcass said of its safeguarding work in a reply of September 2016. */
export const cafcassFoi2016: Pack = {
  source,
  requirements: loadRequirements(new URL('requirements', import.meta.url)),
  declarations: [...safeguardingLetter],
}
