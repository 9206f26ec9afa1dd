import { any, condition, filledIn, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { says } from '../conditions/item.ts'
import { definitely, pointsTo } from '../conditions/points-to.ts'
import { allegationConfidentiality } from './allegation-confidentiality.ts'
import { dangerInAllegation, firstLadoReferral, refersToLado } from './allegation.ts'
import { listsPractitioner, practitioners } from './by-cafcass.ts'
import { goesTo } from './recipient.ts'

/** A manager has read it; one that practitioners approve themselves is not approved. */
const approvedByManager: Condition = condition('a manager approved it', ['decision'], ({ entry: { data, by } }) =>
  data['decision'] !== 'returned' && !practitioners.some((role) => role === by?.role))

/** As the entry says or, where it does not, as its list of people shows. */
function practitioner(label: string, said: string, list: string): Condition {
  return condition(label, [said, list], ({ entry: { data } }) => {
    const there = data[said]
    return typeof there === 'boolean' ? there : listsPractitioner(data[list])
  })
}

const toldOfReferral = any('the court is told of the referral',
  is('it is about the referral to the LADO', 'matter', 'referral to the LADO', 'referral'),
  pointsTo('it points back to the concern', 'allegation.received', 'lado.referred'))

const aboutSuchAPerson = says('it is about somebody who works with children', 'personWorksWithChildren')

const notSaidByConcern: Condition = condition('no concern said so before', ['concern.identified/personWorksWithChildren'],
  (situation) => situation.origin('concern.identified')?.data['personWorksWithChildren'] !== true)

/** Paragraphs 49 to 51: concerns about somebody who works with children. */
export const worksWithChildren: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'supervision-on-person-who-works-with-children',
    carries: ['49/consider-lado-referral', '51/supervision-before-lado-referral'],
    title: 'Take the concern to supervision and consider a referral that names the LADO',
    who: practitioners,
    starts: [
      { on: 'allegation.received', when: notSaidByConcern },
      { on: 'concern.identified', when: aboutSuchAPerson },
    ],
    due: { unit: 'before-event', event: 'lado.referred', when: refersToLado },
    meets: [{ on: 'supervision.held' }],
    notifies: ['cafcass-manager'],
    helps: 'A party, a colleague, a volunteer and another professional all count.',
  },
  {
    kind: 'gate',
    id: 'supervision-before-lado-referral',
    carries: ['51/supervision-before-lado-referral'],
    title: 'Have supervision before referring to the LADO',
    on: ['lado.referred', 'referral.made'],
    when: refersToLado,
    requires: [{ on: 'supervision.held' }],
    unless: dangerInAllegation,
    effect: 'refuse',
    why: 'Supervision has to come before a referral that names the LADO. If a child is in immediate danger, say so: '
      + 'then nothing waits.',
  },
  {
    kind: 'duty',
    id: 'approve-lado-referral',
    carries: ['51/manager-approves-lado-referral'],
    title: 'Read the referral to the LADO and approve or return it',
    who: ['cafcass-manager'],
    starts: [{ on: 'lado-referral.drafted' }],
    due: { unit: 'before-event', event: 'lado.referred', when: refersToLado },
    meets: [{ on: 'lado-referral.approved' }],
  },
  {
    kind: 'gate',
    id: 'approval-before-lado-referral',
    carries: ['51/manager-approves-lado-referral'],
    title: 'Have the manager read and approve the referral to the LADO',
    on: ['lado.referred', 'referral.made'],
    when: refersToLado,
    requires: [{ on: 'lado-referral.approved', when: approvedByManager }],
    unless: dangerInAllegation,
    effect: 'refuse',
    why: 'The manager has to read and approve it first. Send the draft for approval. If a child is in immediate '
      + 'danger, say so: then nothing waits.',
  },
  {
    kind: 'duty',
    id: 'tell-person-of-lado-referral',
    carries: ['51/inform-individual-first'],
    title: 'Tell the person concerned of the referral before it is made',
    reading: 'The policy names no exception. Where telling would endanger somebody, talk to the manager and record a '
      + 'departure.',
    who: practitioners,
    starts: [{ on: 'lado-referral.approved', when: approvedByManager }],
    due: { unit: 'before-event', event: 'lado.referred', when: refersToLado },
    meets: [{ on: 'accused.informed' }],
    notifies: ['accused-person'],
  },
  {
    kind: 'gate',
    id: 'person-told-before-lado-referral',
    carries: ['51/inform-individual-first'],
    title: 'Tell the person concerned before referring to the LADO',
    reading: 'The policy names no exception, so it is asked of every referral; immediate danger to a child excuses '
      + 'it, and a recorded departure lifts it.',
    on: ['lado.referred', 'referral.made'],
    when: refersToLado,
    requires: [{ on: 'accused.informed' }],
    unless: dangerInAllegation,
    effect: 'refuse',
    why: 'The person has to know of the referral before it is made. If telling would endanger somebody, talk to the '
      + 'manager and record a departure.',
  },
  {
    kind: 'form',
    id: 'lado-referral-content',
    carries: ['49/lado-referral-content', '50/lado-information-sufficient', '51/record-lado-rationale'],
    title: 'Say that it is a referral to the LADO, what the behaviour is, what the harm, and why it is referred',
    entry: 'lado.referred',
    items: ['expressLadoReferral', 'behaviour', 'harmOrRisk', 'rationale'],
  },
  {
    kind: 'duty',
    id: 'record-why-lado-was-told',
    carries: ['51/record-lado-rationale'],
    title: 'Record why the LADO was told',
    reading: 'The policy has the reasons on the child’s record; the concern is confidential, so they stand in its own record.',
    who: [...practitioners, 'cafcass-manager'],
    starts: [{ on: 'lado.referred', when: firstLadoReferral }, { on: 'referral.made', when: firstLadoReferral }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'lado.referred', when: filledIn('the reasons are recorded', 'rationale') },
      { on: 'supervision.held', when: filledIn('it is written up', 'issues', 'outcome') },
    ],
  },
  {
    kind: 'form',
    id: 'lado-draft-content',
    carries: ['49/lado-referral-content'],
    title: 'Draft what the LADO has to know',
    entry: 'lado-referral.drafted',
    items: ['expressLadoReferral', 'behaviour', 'harmOrRisk'],
  },
  {
    kind: 'prohibition',
    id: 'lado-referral-is-express',
    carries: ['49/lado-referral-content'],
    title: 'Say in the referral that it is one to the LADO too',
    on: ['lado-referral.drafted', 'lado.referred'],
    when: is('it does not say so', 'expressLadoReferral', false),
    effect: 'warn',
    why: 'The referral has to say in words that it is also one to the LADO. Add that.',
  },
  ...allegationConfidentiality,
  {
    kind: 'prohibition',
    id: 'no-practitioner-at-lado-meeting',
    carries: ['50/do-not-attend-lado-meetings'],
    title: 'Stay away from LADO meetings',
    on: ['allegation-meeting.held'],
    when: practitioner('a practitioner attended', 'practitionerAttended', 'attendance'),
    effect: 'refuse',
    why: "It is the authority's own meeting, and practitioners do not attend. What the LADO asks is answered in writing.",
  },
  {
    kind: 'prohibition',
    id: 'decline-lado-meeting',
    carries: ['50/do-not-attend-lado-meetings'],
    title: 'Decline an invitation to a LADO meeting',
    on: ['allegation-meeting.convened'],
    when: practitioner('a practitioner is to attend', 'practitionerToAttend', 'invited'),
    effect: 'warn',
    why: "Practitioners do not attend: it is the authority's own meeting. Decline, and send the LADO what it needs to "
      + "decide.",
  },
  {
    kind: 'guidance',
    id: 'authority-owns-lado-decision',
    carries: ['50/la-owns-lado-decision'],
    title: 'Know whose decision it is',
    at: ['lado.decided', 'allegation-meeting.held'],
    says: 'The authority answers for what is decided about the concern.',
  },
  {
    kind: 'duty',
    id: 'answer-the-lado',
    carries: ['50/lado-information-sufficient'],
    title: 'Give the LADO what it asks for to decide',
    reading: 'The policy gives no time for this, so no date is set.',
    who: practitioners,
    starts: [{
      on: 'information.requested',
      when: definitely(any('the LADO asks', goesTo('the LADO asks', 'LADO'), pointsTo('it points back to the referral', 'lado.referred'))),
    }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'information.shared', when: pointsTo('it answers the request', 'information.requested') },
      { on: 'lado.consulted' },
    ],
    notifies: ['lado'],
  },
  {
    kind: 'duty',
    id: 'learn-outcome-of-lado-referral',
    carries: ['51/follow-up-lado-outcome'],
    title: 'Follow up what came of the referral to the LADO',
    reading: 'The policy gives no time for this, so no date is set.',
    who: practitioners,
    starts: [{ on: 'lado.referred', when: firstLadoReferral }, { on: 'referral.made', when: firstLadoReferral }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'lado.decided' }, { on: 'referral.outcome-received' }],
    notifies: ['local-authority'],
  },
  {
    kind: 'duty',
    id: 'tell-court-of-lado-referral',
    carries: ['51/court-aware-of-lado-referral'],
    title: 'Make the court aware of the referral to the LADO',
    reading: 'The policy gives no time for this, so no date is set.',
    who: practitioners,
    starts: [{ on: 'lado.referred', when: firstLadoReferral }, { on: 'referral.made', when: firstLadoReferral }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'court.informed', when: toldOfReferral },
      {
        on: 's16a-assessment.filed',
        when: pointsTo('it points back to the concern', 'allegation.received', 'lado.referred'),
      },
    ],
    notifies: ['court'],
  },
]
