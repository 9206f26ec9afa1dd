import { all, condition, filledIn, is } from '../../engine/condition.ts'
import type { Anchor, AnyDeclaration, Condition, Due, Duty, Start } from '../../engine/model.ts'
import { beforeConference } from './before-conference.ts'
import { writtenBySocialCare } from './by-social-care.ts'
import { dayIsItsOwn, notStartedBy, nothingBooked, plannedAsInitial, plannedAsReview } from './planned-conference.ts'

/** The conference itself and, while it lies ahead, the day for which it is booked. */
const heldOrBooked = (event: string): Anchor => ({
  kind: 'event', event, forecasts: [{ on: 'conference.planned', item: 'dateAndTime' }],
})

const initial = {
  due: { unit: 'working-days', amount: 2, direction: 'before', from: heldOrBooked('icpc.held') },
  asked: 'icpc.requested',
  planned: plannedAsInitial,
} as const satisfies Occasion

const review = {
  due: { unit: 'working-days', amount: 5, direction: 'before', from: heldOrBooked('rcpc.held') },
  asked: 'rcpc.requested',
  planned: plannedAsReview,
} as const satisfies Occasion

interface Occasion {
  readonly due: Due
  readonly asked: string
  readonly planned: Condition
}

/** The first conference is asked for or, where that is not on record, booked; each later one is booked. */
function startsOf({ asked, planned }: Occasion, ...more: readonly Condition[]): readonly [Start, ...Start[]] {
  return [
    { on: asked, when: nothingBooked },
    { on: 'conference.planned', when: all(planned.label, planned, dayIsItsOwn, notStartedBy(asked), ...more) },
  ]
}

const bySocialWorker = is('it is the social worker’s report', 'reportBy', 'social worker')
const byAnotherAgency = is('it is another agency’s report', 'reportBy', 'other agency')

const agenciesListed = filledIn('it lists the agencies that are asked', 'reportsAsked')

const nobodyListed: Condition = condition('it lists no agency that is asked', ['reportsAsked'],
  (situation) => agenciesListed.test(situation) === false)

/** The line that asked for it names the agency whose report it is. A report that names none is nobody's. */
const ofTheAgencyAsked: Condition = condition('it is the report of the agency that was asked', ['reportBy', 'agency'], (situation) => {
  const agency = plain(situation.entry.data['agency'])
  const asked = situation.action
  if (byAnotherAgency.test(situation) !== true || agency === '' || asked === undefined) return false
  return [asked['who'], asked['person'], asked['action']].some((words) => ` ${plain(words)} `.includes(` ${agency} `))
})

function plain(text: unknown): string {
  return typeof text === 'string' ? text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : ''
}

/** Never unknown: a report that does not say who gave it counts for the one who owes it. */
const notByAnotherAgency: Condition = condition('social care gave it', [], ({ entry }) => writtenBySocialCare(entry) !== false)
const notBySocialCare: Condition = condition('an agency gave it', [], ({ entry }) => writtenBySocialCare(entry) !== true)

const toFamily = {
  kind: 'duty',
  title: 'Give the report to the parents and to older children',
  reading: 'As far as it is in their interests: a part that is not stays out, and the reason is recorded.',
  who: ['social-worker'],
  meets: [{ on: 'conference-report.shared', when: notByAnotherAgency }],
  notifies: ['parent', 'child'],
  helps: 'They need the time to correct errors of fact and to answer.',
} satisfies Partial<Duty>

const toChair = {
  kind: 'duty',
  title: 'Have the social care report with the chair',
  who: ['social-worker'],
  meets: [{ on: 'conference-report.submitted', when: bySocialWorker }],
  notifies: ['conference-chair'],
} satisfies Partial<Duty>

const ofAgency = {
  kind: 'duty',
  title: 'Have your agency’s signed report with the chair, those attending and the parents',
  who: ['practitioner'],
  notifies: ['conference-chair', 'parent'],
  helps: 'On your agency’s own form, whether or not you can attend.',
} satisfies Partial<Duty>

const ofAnyAgency = {
  ...ofAgency,
  reading: 'Each agency owes its own. Nobody has listed which are asked, so the first that comes is taken for it.',
  meets: [{ on: 'conference-report.submitted', when: byAnotherAgency }],
  ends: [{ on: 'conference.planned', when: agenciesListed }],
} satisfies Partial<Duty>

const ofAgencyAsked = {
  ...ofAgency,
  reading: 'Each agency owes its own: another agency’s report does not stand for it.',
  each: 'reportsAsked',
  meets: [{ on: 'conference-report.submitted', when: ofTheAgencyAsked }],
} satisfies Partial<Duty>

/** Part A 4.3.6 and 4.7: what is written for a conference, and how long before it. */
export const conferenceReports: readonly AnyDeclaration[] = [
  {
    ...toFamily, id: 'give-family-report-before-initial', carries: ['A4.7.7/report-family-icpc'],
    starts: startsOf(initial), due: initial.due,
  },
  {
    ...toFamily, id: 'give-family-report-before-review', carries: ['A4.7.7/report-family-rcpc'],
    starts: startsOf(review), due: review.due,
  },
  {
    ...toChair, id: 'report-to-chair-before-initial', carries: ['A4.7.8/report-chair-icpc'],
    starts: startsOf(initial), due: initial.due,
  },
  {
    ...toChair, id: 'report-to-chair-before-review', carries: ['A4.7.8/report-chair-rcpc'],
    starts: startsOf(review), due: review.due,
  },
  {
    ...ofAnyAgency, id: 'agency-report-before-initial', carries: ['A4.7.9/agency-report-icpc'],
    starts: startsOf(initial, nobodyListed), due: initial.due,
  },
  {
    ...ofAnyAgency, id: 'agency-report-before-review', carries: ['A4.7.9/agency-report-rcpc'],
    starts: startsOf(review, nobodyListed), due: review.due,
  },
  {
    ...ofAgencyAsked, id: 'each-agency-report-before-initial', carries: ['A4.7.9/agency-report-icpc'],
    starts: [{ on: 'conference.planned', when: all(plannedAsInitial.label, plannedAsInitial, dayIsItsOwn) }], due: initial.due,
  },
  {
    ...ofAgencyAsked, id: 'each-agency-report-before-review', carries: ['A4.7.9/agency-report-rcpc'],
    starts: [{ on: 'conference.planned', when: all(plannedAsReview.label, plannedAsReview, dayIsItsOwn) }], due: review.due,
  },
  ...beforeConference({
    id: 'share-agency-report',
    carries: ['A4.3.6/share-report-anyway'],
    title: 'Share your agency’s report with the family, whether or not you attend',
    who: ['practitioner'],
    shown: [{ on: 'conference-report.shared', when: notBySocialCare }],
    why: 'No agency’s report to the family is recorded before this.',
  }),
  ...beforeConference({
    id: 'talk-report-through',
    carries: ['A4.7.9/discuss-report'],
    title: 'Talk your report through with the child and the family',
    reading: 'As far as it is in their interests.',
    who: ['practitioner'],
    shown: [{ on: 'conference-report.discussed' }],
    notifies: ['family'],
    why: 'No talk with the family about a report is recorded before this.',
  }),
]
