import type { Pack } from '../../engine/model.ts'
import { reasonedDeparture } from '../conditions/reasoned-departure.ts'
import { loadRequirements } from '../requirements.ts'
import { a01to03 } from './a01-03.ts'
import { a04to06 } from './a04-06.ts'
import { a07to09 } from './a07-09.ts'
import { source } from './source.ts'

/** The multi-agency procedures of Southend, Essex and Thurrock, Part A. */
export const set2025: Pack = {
  source,
  requirements: loadRequirements(new URL('requirements', import.meta.url)),
  declarations: [...a01to03, ...a04to06, ...a07to09],
  departure: reasonedDeparture,
}
