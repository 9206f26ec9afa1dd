import type { Source } from '../../engine/model.ts'

/** The policy that governs current work. It names no end and, being the latest text held, is in force until another follows. */
export const source: Source = {
  id: 'cafcass-2025',
  title: 'Child safeguarding policy',
  publisher: 'Cafcass',
  edition: 'Version 1.7, January 2025',
  nation: 'england',
  inForceFrom: '2025-01-28',
  nextReview: 'July 2025',
  attested: true,
  follows: 'cafcass-2007',
}
