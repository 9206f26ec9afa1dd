import { all, condition, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Answer, Condition, Entry } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { inPrivateLaw } from '../conditions/proceedings.ts'
import { significantHarm } from './harm.ts'
import { practitioners } from './practitioners.ts'
import { forProtection } from './protection-referral.ts'
import { tellsOf } from '../conditions/tells-of.ts'

/** A concern short of an immediate referral. One that calls for a referral is not short of it. */
function concernIn({ data }: Entry): Answer {
  if (data['outcome'] === 'protection referral') return false
  const seen = data['concernIdentified'] ?? data['groundsForIntervention']
  if (typeof seen === 'boolean') return seen
  return data['outcome'] === 'no intervention' ? false : undefined
}

const screened = ['concernIdentified', 'groundsForIntervention', 'outcome']

const screeningRaisesConcern: Condition = condition('the screening raises a concern that needs no immediate referral', screened,
  ({ entry }) => concernIn(entry))

/** Found in a screening that has started the duty already. Never unknown. */
const raisedByScreening: Condition = condition('a screening raised it', [], (situation) => {
  const screening = situation.origin('screening.completed')
  return screening !== undefined && concernIn(screening) !== false
})

/** Paragraph 2.24: what screening leads to in private law, short of a referral. */
export const screening: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'advise-court-of-safety-assessment',
    carries: ['2.24/advise-court-safety-assessment'],
    title: 'Advise the court that a fuller safety assessment has to come before decisions about the child',
    reading: 'In private law, for a concern that needs no immediate referral, at any stage. Where the record says neither '
      + 'which law it is nor how grave the concern is, it is owed. It is late once the court makes an order without it.',
    who: [...practitioners, 'cafcass-manager'],
    starts: [
      { on: 'screening.completed', when: all('private law screening raises a concern', screeningRaisesConcern, inPrivateLaw) },
      {
        on: 'concern.identified',
        when: all('a concern in private law needs no immediate referral', not(significantHarm), inPrivateLaw,
          not(raisedByScreening)),
      },
    ],
    due: { unit: 'before-event', event: 'order.made' },
    meets: [{
      on: 'court.informed',
      when: tellsOf('the court is told that a fuller assessment is needed', 'fuller safety assessment needed',
        'screening.completed', 'concern.identified'),
    }],
    ends: [
      { on: 'safety-assessment.completed' },
      { on: 'referral.made', when: forProtection },
      { on: 'screening.completed', when: ofTheSame('screening.completed', not(screeningRaisesConcern)) },
      { on: 'case.closed' },
    ],
    notifies: ['court'],
  },
]
