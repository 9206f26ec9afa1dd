import { condition, filledIn, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Match } from '../../engine/model.ts'

/** Never unknown: what is suspended is suspended, and a decision is taken as one to suspend unless it says otherwise. */
const suspends: Condition = condition('the person is to be suspended', ['suspension.decided/decision'],
  ({ entry }) => entry.data['decision'] !== 'alternative to suspension')

const optionsWeighed: Condition = condition('the decision says which options were weighed', ['suspension.decided/optionsConsidered'],
  ({ entry: { data } }) => typeof data['optionsConsidered'] === 'string' && data['optionsConsidered'].trim() !== '')

/** Never unknown: a meeting recommends only what it says. The weighing that goes on already is not begun twice. */
const meetingRecommends: Condition = condition('the meeting recommends suspension', ['suspension'], (situation) =>
  situation.entry.data['suspension'] === 'recommend suspension'
    && !situation.has('suspension.considered') && !situation.has('staff-member.suspended'))

const weighed: readonly [Match, ...Match[]] = [
  { on: 'suspension-alternatives.considered' },
  { on: 'suspension.decided', when: filledIn('it says which options were weighed', 'optionsConsidered') },
]

/** Part A 7.3.15 to 7.3.19: suspension. */
export const allegationsSuspension: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'weigh-alternatives-to-suspension',
    carries: ['A7.3.15/options-before-suspension', 'A7.3.15/suspension-not-automatic'],
    title: 'Weigh every way to avoid suspension first',
    who: ['employer'],
    starts: [{ on: 'suspension.considered' }, { on: 'allegation-meeting.held', when: meetingRecommends }],
    due: { unit: 'before-event', event: 'staff-member.suspended' },
    meets: weighed,
    ends: [{ on: 'suspension.decided', when: is('an alternative is chosen', 'decision', 'alternative to suspension') }],
    helps: 'Only the employer can suspend; neither the authority nor the police can require it.',
  },
  {
    kind: 'gate',
    id: 'alternatives-before-suspension',
    carries: ['A7.3.15/options-before-suspension', 'A7.3.15/suspension-not-automatic'],
    title: 'Weigh the alternatives before suspending',
    on: ['suspension.decided', 'staff-member.suspended'],
    when: suspends,
    requires: weighed,
    unless: optionsWeighed,
    effect: 'warn',
    why: 'Nothing on record says that other options were weighed. Suspension is not automatic: write down what you weighed.',
  },
]
