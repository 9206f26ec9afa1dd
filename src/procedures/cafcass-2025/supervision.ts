import { condition, filledIn } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty } from '../../engine/model.ts'
import { practitioners } from './by-cafcass.ts'
import { saysOutsideTheFamily } from './outside-the-family.ts'
import { ofAChild } from './referral-kind.ts'

const writers: ReadonlySet<string | undefined> = new Set(practitioners)

const writtenUp = filledIn('issues and outcome are written up', 'issues', 'outcome')

/** Never unknown: where the author is not named, the entry is taken as the manager's. */
const notYetTheManagers: Condition = condition('the manager has not written it up', ['issues', 'outcome'], (situation) =>
  writers.has(situation.entry.by?.role) || writtenUp.test(situation) !== true)

const writtenUpByManager: Condition = condition('the manager has written it up', ['issues', 'outcome'], (situation) =>
  !writers.has(situation.entry.by?.role) && writtenUp.test(situation) === true)

const actionWithoutDate: Condition = condition('an agreed action has no date', ['agreedActions'], ({ entry }) => {
  const actions = entry.data['agreedActions']
  return Array.isArray(actions) && actions.some((action: { by?: unknown } | null) => action?.by === undefined)
})

/** An entry that names no action says that all are done; one that names some says nothing of the others. */
const thisActionDone: Condition = condition('it is among the actions done', ['actionsDone'], ({ entry, action }) => {
  const done = entry.data['actionsDone']
  return !Array.isArray(done) || done.length === 0
    || done.some((one: { action?: unknown } | null) => plain(one?.action) === plain(action?.['action']))
})

function plain(text: unknown): string {
  return typeof text === 'string' ? text.trim().replace(/\s+/g, ' ').toLowerCase() : ''
}

/** Nothing says what was agreed: no action is listed so that it can be read, and it is not written up without one. */
const actionsNotSaid: Condition = condition('nothing says which actions were agreed', ['agreedActions', 'issues', 'outcome'],
  (situation) => {
    const actions = situation.entry.data['agreedActions']
    return Array.isArray(actions) && actions.length > 0
      ? !actions.some((one) => typeof one === 'object' && one !== null)
      : writtenUp.test(situation) !== true
  })

const actionsSaid: Condition = condition('the actions are listed, or it is written up without any', ['agreedActions', 'issues', 'outcome'],
  (situation) => actionsNotSaid.test(situation) === false)

/** A referral or 16A assessment that nothing on record led to. The first of them calls for supervision. */
const noConcernRecorded: Condition = condition('nothing on record led to it', [], (situation) =>
  ofAChild.test(situation) === true && !situation.has('concern.identified') && !situation.has('supervision.held'))

const noConcernOrAssessment: Condition = condition(noConcernRecorded.label, [], (situation) =>
  noConcernRecorded.test(situation) === true && !situation.has('s16a-assessment.filed', (filing) =>
    !situation.has('referral.made', ({ at }) => at <= filing.at)))

const noConcernOrReferral: Condition = condition(noConcernRecorded.label, [], (situation) =>
  noConcernRecorded.test(situation) === true && !situation.has('referral.made'))

const outsideTheFamily: Condition = condition('it is of harm outside the family', ['kindsOfHarm'], ({ entry }) => saysOutsideTheFamily(entry))

const atHome: Condition = condition('it is not known to be of harm outside the family', ['kindsOfHarm'], ({ entry }) =>
  !saysOutsideTheFamily(entry))

const askedOfEveryConcern = [
  '9/seek-situational-supervision', '10/supervision-on-referral-decision', '16/supervision-for-connected-children',
  '27/16a-supervision',
] as const

const toSupervision = {
  kind: 'duty',
  title: 'Take the concern to supervision with your manager',
  who: practitioners,
  meets: [{ on: 'supervision.held' }],
  escalatesTo: ['cafcass-manager'],
  notifies: ['cafcass-manager'],
  helps: 'Talk through what the harm or risk is, whether to refer, connected children too, and the 16A assessment.',
} satisfies Partial<Duty>

/** Paragraphs 9 and 10: situational supervision, which a concern calls for and no referral waits for. */
export const supervision: readonly AnyDeclaration[] = [
  {
    ...toSupervision,
    id: 'seek-supervision',
    carries: askedOfEveryConcern,
    reading: 'No time is given. It comes before the referral wherever the child’s safety allows.',
    starts: [
      { on: 'concern.identified', when: atHome },
      { on: 'referral.made', when: noConcernOrAssessment },
      { on: 's16a-assessment.filed', when: noConcernOrReferral },
    ],
    due: { unit: 'as-soon-as-possible' },
  },
  {
    ...toSupervision,
    id: 'seek-supervision-at-once',
    carries: ['44/immediate-supervision', '44/discuss-with-manager', ...askedOfEveryConcern],
    starts: [{ on: 'concern.identified', when: outsideTheFamily }],
    due: { unit: 'immediately' },
  },
  {
    kind: 'gate',
    id: 'supervision-before-referral',
    carries: ['10/supervision-on-referral-decision'],
    title: 'Supervision comes before the referral',
    reading: 'The text names no exception for urgency. Nothing holds back a child’s protection: the referral goes ahead and '
      + 'the supervision stays owed.',
    on: ['referral.made'],
    when: ofAChild,
    requires: [{ on: 'supervision.held' }],
    effect: 'warn',
    why: 'No supervision is recorded about this yet. If it cannot wait, refer now and take it to your manager afterwards.',
  },
  {
    kind: 'form',
    id: 'supervision-agrees',
    carries: ['9/supervision-reflective'],
    title: 'Agree what the harm or risk is, and what protects the child best',
    entry: 'supervision.held',
    items: ['natureOfHarmOrRisk', 'protectiveAction'],
  },
  {
    kind: 'form',
    id: 'supervision-record',
    carries: ['9/manager-records-supervision', '10/manager-records-actions'],
    title: 'Write the supervision up on the child’s record',
    entry: 'supervision.held',
    items: ['issues', 'outcome', 'referralDecision', 'agreedActions', 'followUp'],
  },
  {
    kind: 'duty',
    id: 'write-up-supervision',
    carries: ['9/manager-records-supervision', '10/manager-records-actions'],
    title: 'Write up the issues, the outcome and the actions agreed',
    reading: 'The manager writes it up. Where a practitioner recorded that it was held, the manager’s own entry is still owed.',
    who: ['cafcass-manager'],
    starts: [{ on: 'supervision.held', when: notYetTheManagers }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'supervision.held', when: writtenUpByManager }],
  },
  {
    kind: 'prohibition',
    id: 'actions-need-dates',
    carries: ['10/manager-records-actions'],
    title: 'Give each agreed action a date',
    on: ['supervision.held'],
    when: actionWithoutDate,
    effect: 'warn',
    why: 'An action agreed here has no date, so nobody can be shown when it is due. Agree one and add it.',
  },
  {
    kind: 'duty',
    id: 'agreed-action',
    carries: ['9/manager-follows-up', '10/manager-records-actions'],
    title: 'See that what was agreed in supervision is done',
    reading: 'Each action by the date agreed for it. Where the supervision names somebody to do it, it stands on that '
      + 'person’s list, and the manager checks it.',
    who: ['cafcass-manager'],
    starts: [{ on: 'supervision.held' }],
    each: 'agreedActions',
    due: { unit: 'agreed-date', item: 'by' },
    meets: [{ on: 'supervision-actions.completed', when: thisActionDone }],
    escalatesTo: ['cafcass-manager'],
    helps: 'Whoever was named does it; the manager checks that it is done and records that.',
  },
  {
    kind: 'duty',
    id: 'follow-up-supervision',
    carries: ['9/manager-follows-up'],
    title: 'Say what was agreed in supervision, and see that it is done',
    reading: 'Owed while nothing says which actions were agreed. Once they are listed, each is owed by its own date.',
    who: ['cafcass-manager'],
    starts: [{ on: 'supervision.held', when: actionsNotSaid }],
    due: { unit: 'agreed-date', item: 'followUp' },
    meets: [{ on: 'supervision-actions.completed' }],
    ends: [{ on: 'supervision.held', when: actionsSaid }],
  },
]
