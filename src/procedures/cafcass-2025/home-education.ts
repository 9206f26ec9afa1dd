import { all, condition, filledIn, includes } from '../../engine/condition.ts'
import type { AnyDeclaration, Answer, Condition, Situation } from '../../engine/model.ts'
import { ofTheSame, pointsTo } from '../conditions/points-to.ts'
import { tellsOf } from '../conditions/tells-of.ts'
import { practitioners } from './by-cafcass.ts'

const reads = ['welfareConcern', 'littleProfessionalContact', 'currentOrPastPlan']

/** The form's answer or, where it is left open, a concern that is already on record about the child. */
function concerned(situation: Situation): Answer {
  const { welfareConcern } = situation.entry.data
  if (typeof welfareConcern === 'boolean') return welfareConcern
  return situation.has('concern.identified') ? true : undefined
}

/**
 * Being taught at home is no risk of itself: with neither a concern nor little contact on record nothing
 * starts, unless a child protection plan makes the open questions weigh.
 */
const concernGrownByIsolation: Condition = condition('a concern is made worse by little contact', reads, (situation) => {
  const concern = concerned(situation)
  const { littleProfessionalContact: isolated, currentOrPastPlan: plan } = situation.entry.data
  if (concern === false || isolated === false) return false
  if (concern === true && isolated === true) return true
  return concern === true || isolated === true || plan === true ? undefined : false
})

/** Paragraphs 36 and 37: a child removed from school, taught at home or not attending. */
export const homeEducation: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'check-oversight-of-home-education',
    carries: ['36/check-la-oversight-of-home-education'],
    title: "Check whether the authority is finding out if the child's education is suitable",
    reading: 'The policy gives no time for this, so no date is set.',
    who: practitioners,
    starts: [{ on: 'home-education.identified' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      {
        on: 'home-education.identified',
        when: ofTheSame('home-education.identified', filledIn('the authority has answered', 'authorityOversight')),
      },
      { on: 'information.received', when: pointsTo('it points back to the finding', 'home-education.identified') },
      {
        on: 'local-authority.informed',
        when: tellsOf('the authority was asked about it', 'home education', 'home-education.identified'),
      },
      {
        on: 'enquiries.made',
        when: all('the authority was asked about it', includes('the authority was asked', 'askedOf', 'local authority'),
          pointsTo('it points back to the finding', 'home-education.identified')),
      },
    ],
    notifies: ['local-authority'],
    helps: "Ask for the authority's named officer for elective home education, where it has one.",
  },
  {
    kind: 'guidance',
    id: 'authority-decides-oversight',
    carries: ['36/la-decides-home-education-oversight', '36/la-named-home-education-officer'],
    title: 'Know who oversees home education',
    at: ['home-education.identified'],
    says: 'No detailed law says how: each authority does what it finds necessary and proportionate to be sure that '
      + 'education is suitable, or is being put right. It is recommended to have a named senior officer for this.',
  },
  {
    kind: 'table',
    id: 'when-home-education-is-a-concern',
    carries: ['37/home-education-not-risk-itself'],
    title: 'See when home education calls for supervision',
    on: ['home-education.identified'],
    rows: [
      {
        when: condition('a concern is made worse, and the child is or was on a plan', reads, (situation) =>
          concernGrownByIsolation.test(situation) === true && situation.entry.data['currentOrPastPlan'] === true),
        follows: 'Take it to supervision, all the more because of the child protection plan.',
        cite: 'para 37',
      },
      {
        when: concernGrownByIsolation,
        follows: 'Take it to supervision: refer, and file a 16A assessment?',
        cite: 'para 37',
      },
      {
        when: condition('it is not known', reads, (situation) => concernGrownByIsolation.test(situation) === undefined),
        follows: 'Find out who sees the child, and whether anything worries them.',
        cite: 'para 37',
      },
      {
        when: condition('neither is so', [], () => true),
        follows: 'No risk of itself. Check the oversight of the authority.',
        cite: 'paras 36 and 37',
      },
    ],
  },
  {
    kind: 'duty',
    id: 'supervision-on-home-education',
    carries: ['37/home-education-supervision'],
    title: "Take the child's home education to supervision",
    who: practitioners,
    starts: [{ on: 'home-education.identified', when: concernGrownByIsolation }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'supervision.held' }],
    notifies: ['cafcass-manager'],
    helps: 'Consider a referral to the authority and a 16A assessment for the court.',
  },
]
