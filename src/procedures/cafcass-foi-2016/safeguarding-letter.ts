import { all, condition } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import { covers } from '../conditions/children.ts'
import { inPrivateLaw } from '../conditions/proceedings.ts'

const newCase = condition('the case is new', [], (situation) => !situation.has('first-hearing.held')
  && !situation.has('court-application.received', (earlier) => covers(earlier, situation.entry)
    && earlier.data['proceedings'] !== 'public law'))

/** Reply, paragraph 3: the safeguarding letter for the first hearing. Described, not commanded. */
export const safeguardingLetter: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'file-safeguarding-letter',
    carries: ['reply-3/safeguarding-letter'],
    title: 'File the safeguarding letter',
    reading: 'By the day of the first hearing or, while it lies ahead, the day for which it is listed. It holds nothing back.',
    who: ['fca', 'childrens-guardian'],
    starts: [{
      on: 'court-application.received',
      when: all('a new case in private law begins', inPrivateLaw, newCase),
    }],
    due: {
      unit: 'days',
      amount: 0,
      direction: 'before',
      from: { kind: 'event', event: 'first-hearing.held', forecasts: [{ on: 'hearing.listed', item: 'hearingAt' }] },
    },
    meets: [{ on: 'safeguarding-letter.filed' }],
    notifies: ['court'],
  },
]
