import { condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Entry } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { tellsOf } from '../conditions/tells-of.ts'
import { practitioners } from './by-cafcass.ts'
import { ofAChild } from './referral-kind.ts'

const asksForUrgentHearing = ({ data }: Entry): boolean => {
  const asked = data['actionAskedOfCourt']
  return Array.isArray(asked) && asked.includes('urgent hearing')
}

/** New information that does not say counts where an urgent hearing was asked for. */
const urgencyGone: Condition = condition('an urgent hearing is no longer needed',
  ['removesNeedForUrgentHearing', 's16a-assessment.filed/actionAskedOfCourt'], (situation) => {
    const gone = situation.entry.data['removesNeedForUrgentHearing']
    if (typeof gone === 'boolean') return gone
    return situation.has('s16a-assessment.filed', asksForUrgentHearing) ? undefined : false
  })

const asksForNoUrgentHearing: Condition = condition('it no longer asks for an urgent hearing', ['actionAskedOfCourt'], ({ entry }) => {
  const asked = entry.data['actionAskedOfCourt']
  return Array.isArray(asked) ? !asked.includes('urgent hearing') : undefined
})

const givesOutcome: Condition = condition('it gives the outcome of the referral', ['referralOutcome'], ({ entry }) =>
  entry.data['referralOutcome'] === undefined ? undefined : true)

const enquiryOrAssessment = is('the authority makes child protection enquiries or a statutory assessment', 'outcome',
  'assessment', 'section 47 enquiry or strategy discussion')

/** The referrer only hears 'further action'; the authority's own decision, where it is recorded, says which. */
const furtherAction: Condition = condition('the authority acts, and its own decision is not recorded', ['outcome'], (situation) =>
  situation.entry.data['outcome'] === 'further action' && !situation.has('referral.decided') ? undefined : false)

const authorityRoles: ReadonlySet<string> = new Set(['local-authority', 'social-worker', 'lead-social-worker', 'team-manager'])

const byTheAuthority: Condition = condition('the authority filed it', [], ({ entry: { by } }) =>
  by?.role === undefined ? undefined : authorityRoles.has(by.role))

/** Paragraphs 13 and 14: what the court is told after the referral. That there was one, it learns from the 16A. */
export const courtNotification: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'tell-court-urgency-is-over',
    carries: ['13/urgent-hearing-no-longer-needed'],
    title: 'Tell the court that an urgent hearing is no longer needed',
    reading: 'No time is given; the hearing has to come out of the list. Where an urgent hearing was asked for, new information '
      + 'that does not say whether it is still needed starts this.',
    who: practitioners,
    starts: [{ on: 'new-information.received', when: urgencyGone }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'court.informed', when: tellsOf('the court is told that it is not urgent', 'end of urgency', 'new-information.received') },
      { on: 's16a-assessment.filed', when: asksForNoUrgentHearing },
    ],
    ends: [{
      on: 'new-information.received',
      when: ofTheSame('new-information.received',
        is('the urgent hearing is needed all the same', 'removesNeedForUrgentHearing', false)),
    }],
    escalatesTo: ['cafcass-manager'],
    notifies: ['court'],
  },
  {
    kind: 'duty',
    id: 'give-court-the-outcome',
    carries: ['14/outcome-to-court'],
    title: 'Tell the court what the authority decided',
    reading: 'No time is given. It helps the hearing only if the court has it beforehand.',
    who: [...practitioners, 'cafcass-manager'],
    starts: [{ on: 'referral.outcome-received', when: ofAChild }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'court.informed', when: tellsOf('the court is told the outcome', 'outcome of referral', 'referral.outcome-received') },
      { on: 's16a-assessment.filed', when: givesOutcome },
    ],
    notifies: ['court'],
  },
  {
    kind: 'duty',
    id: 'authority-writes-report',
    carries: ['14/la-writes-report'],
    title: 'Write the report for the court',
    reading: 'The court sets the date of the report, not the policy. An answer of ‘further action’ starts this unless the '
      + 'authority’s own decision says that it makes no enquiry or assessment.',
    who: ['local-authority'],
    starts: [
      { on: 'referral.decided', when: enquiryOrAssessment },
      { on: 'referral.outcome-received', when: furtherAction },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'court-report.filed', when: byTheAuthority }],
    ends: [{
      on: 'referral.decided',
      when: is('it makes neither enquiries nor an assessment', 'outcome', 'no further action', 'signpost to other services',
        'redirect to early help', 'provide services'),
    }],
    notifies: ['court'],
    helps: 'A section 7 report, a child impact report or another assessment: it falls to the authority, not to Cafcass.',
  },
  {
    kind: 'form',
    id: 'report-that-authority-writes',
    carries: ['14/la-writes-report'],
    title: 'Say which report the authority writes',
    entry: 'referral.decided',
    items: ['reportForCourt'],
  },
]
