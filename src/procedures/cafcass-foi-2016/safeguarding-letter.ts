import { all, condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Entry } from '../../engine/model.ts'
import { eachChildHas } from '../conditions/children.ts'
import { theFirstHearing } from '../conditions/first-hearing.ts'
import { inPrivateLaw } from '../conditions/proceedings.ts'

/** Of what came since a case was last closed: an application after that begins another. Never unknown. */
const newCase = condition('the case is new', [], (situation) => {
  const closed = situation.last('case.closed')
  const inThisCase = ({ at }: Entry): boolean => closed === undefined || at > closed.at
  return !eachChildHas(situation, 'first-hearing.held', inThisCase)
    && !eachChildHas(situation, 'court-application.received', (earlier) => inThisCase(earlier)
      && earlier.data['proceedings'] !== 'public law')
})

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
      from: theFirstHearing,
    },
    meets: [{ on: 'safeguarding-letter.filed' }],
    notifies: ['court'],
  },
]
