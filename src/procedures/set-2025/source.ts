import type { Source } from '../../engine/model.ts'

/** The document is dated June 2025 and names no day: it is read as in force from the first of that month. */
export const source: Source = {
  id: 'set-2025',
  title: 'Safeguarding and child protection procedures',
  publisher: 'Southend, Essex and Thurrock',
  edition: 'June 2025',
  nation: 'england',
  inForceFrom: '2025-06-01',
  attested: false,
}
