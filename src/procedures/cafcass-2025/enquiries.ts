import { condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Answer, Condition, Duty, Entry, Situation } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { practitioners } from './by-cafcass.ts'
import { covers } from '../conditions/children.ts'

/** 24 hours, in milliseconds. */
const day = 24 * 3_600_000

const screened = ['concernIdentified', 'groundsForIntervention']

const screeningShowsConcern: Condition = condition('the screening gives rise to a concern', screened,
  ({ entry }) => concernIn(entry))

const screeningClear: Condition = condition('the screening gives rise to no concern', screened,
  ({ entry }) => concernIn(entry) === false)

function concernIn({ data }: Entry): Answer {
  const seen = data['concernIdentified'] ?? data['groundsForIntervention']
  return typeof seen === 'boolean' ? seen : undefined
}

/** It says so or, saying nothing, points back to a screening. */
function foundInScreening(situation: Situation): boolean {
  const through = situation.entry.data['identifiedThrough']
  return through === undefined ? situation.origin('screening.completed') !== undefined : through === 'screening an application'
}

/**
 * The screening's own 24 hours still run for this concern: it was found there, in a screening of these children that
 * did not rule a concern out and whose enquiries are still to be made. A concern that points back to no screening is
 * taken to be from the last one, so that a gap in what was typed gives nobody more time.
 */
function runsFromScreening(situation: Situation): boolean {
  if (!foundInScreening(situation)) return false
  const { entry } = situation
  const running = (screening: Entry): boolean => entry.at - screening.at < day && concernIn(screening) !== false
    && covers(screening, entry) && !situation.has('enquiries.made', ({ at }) => at >= screening.at)
  const screening = situation.origin('screening.completed')
  return screening === undefined ? situation.has('screening.completed', running) : running(screening)
}

const foundOtherwise: Condition = condition('the concern was found otherwise than by screening', ['identifiedThrough'],
  (situation) => !foundInScreening(situation))

const needsItsOwnClock: Condition = condition('it was found in screening, and no 24 hours from there run for it',
  ['identifiedThrough'], (situation) => foundInScreening(situation) && !runsFromScreening(situation))

const enquiries = {
  kind: 'duty',
  title: 'Ask the parents, the authority or others for more',
  who: practitioners,
  due: { unit: 'hours', amount: 24 },
  meets: [{ on: 'enquiries.made' }],
  escalatesTo: ['cafcass-manager'],
  notifies: ['parent', 'local-authority'],
  helps: 'Ask the parents only where that is safe for the child; the authority can always be asked. Where nobody can be '
    + 'reached in time, record that you tried.',
} satisfies Partial<Duty>

/**
 * Paragraph 11: 24 hours, from the screening that raised the concern or else from the concern. Three duties, of
 * which a concern starts one at most.
 */
export const furtherEnquiries: readonly AnyDeclaration[] = [
  {
    ...enquiries,
    id: 'enquire-after-screening',
    carries: ['11/extra-enquiries-after-screening'],
    reading: 'Counted from the screening, not from the moment at which the concern was written down.',
    starts: [{ on: 'screening.completed', when: screeningShowsConcern }],
    ends: [{ on: 'screening.completed', when: ofTheSame('screening.completed', screeningClear) }],
  },
  {
    ...enquiries,
    id: 'enquire-after-screened-concern',
    carries: ['11/extra-enquiries-after-screening'],
    reading: 'Counted from the concern, because no screening is on record whose 24 hours still run for it.',
    starts: [{ on: 'concern.identified', when: needsItsOwnClock }],
  },
  {
    ...enquiries,
    id: 'enquire-after-concern',
    carries: ['11/extra-enquiries-after-concern'],
    reading: 'Counted from the moment at which the concern was identified, whichever day that was.',
    starts: [{ on: 'concern.identified', when: foundOtherwise }],
  },
]
