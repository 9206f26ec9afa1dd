import type { Source } from '../../engine/model.ts'

/**
 * Statutory guidance under the Social Services and Well-being (Wales) Act 2014. It names no day of its own: it is read
 * as in force from 6 April 2016, on which the Act came into force, until another text follows.
 */
export const source: Source = {
  id: 'wales',
  title: 'Handling individual cases to protect children at risk',
  publisher: 'Welsh Government',
  edition: 'Guidance under the Social Services and Well-being (Wales) Act 2014',
  nation: 'wales',
  inForceFrom: '2016-04-06',
  attested: false,
}
