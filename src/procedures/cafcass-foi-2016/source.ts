import type { Source } from '../../engine/model.ts'

/**
 * A reply to somebody who asked for information. It describes how things were done when it was written and obliges
 * nobody by itself; it is carried as what Cafcass said of its practice, from the day of the reply on.
 */
export const source: Source = {
  id: 'cafcass-foi-2016',
  title: 'Reply to a Freedom of Information request',
  publisher: 'Cafcass',
  edition: '29 September 2016',
  nation: 'england',
  inForceFrom: '2016-09-29',
  attested: false,
}
