import type { Source } from '../../engine/model.ts'

/**
 * The framework of 2007. The policy of 28 January 2025 is the next edition held here, so this one is read as in force up
 * to the day before. Whatever Cafcass put in its place or changed of it in between is not held.
 */
export const source: Source = {
  id: 'cafcass-2007',
  title: 'Safeguarding framework',
  publisher: 'Cafcass',
  edition: '1 March 2007',
  nation: 'england',
  inForceFrom: '2007-03-01',
  inForceTo: '2025-01-27',
  attested: false,
}
