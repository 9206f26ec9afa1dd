import { condition, filledIn } from '../../engine/condition.ts'
import { dayOf, toLocalDate } from '../../engine/london.ts'
import type { AnyDeclaration, Condition, DepartureRule, Duty, Entry } from '../../engine/model.ts'
import { source } from './source.ts'

const reasoned = filledIn('assessment, rationale and manager discussion are recorded', 'assessmentReliedOn', 'rationale', 'managerDiscussion')

const leaves: Condition = condition('it is decided to leave the requirement', ['decision'], ({ entry }) =>
  entry.data['decision'] !== 'requirement followed')

const leavesWithoutReasons: Condition = condition('the assessment, the rationale or the talk with a manager is missing',
  ['decision', ...reasoned.reads], (situation) => leaves.test(situation) === true && reasoned.test(situation) !== true)

/** The preamble: a decision not to follow the policy rests on an assessment, reasons and a talk with a manager. */
export const departure: DepartureRule = {
  on: 'policy-departure.decided',
  item: 'requirement',
  when: condition('assessment, rationale and manager discussion are recorded', ['decision', ...reasoned.reads], (situation) =>
    leaves.test(situation) === true && reasoned.test(situation) === true),
}

/** An entry that names no policy, or this one in this version. */
function isThisPolicy({ policy, version }: Readonly<Record<string, unknown>>): boolean {
  const named = policy === undefined || policy === source.id
    || (typeof policy === 'string' && policy.toLowerCase().includes(source.title.toLowerCase()))
  return named && (version === undefined || (typeof version === 'string' && source.edition.startsWith(`Version ${version}`)))
}

const attestable: Condition = condition('staff have to attest to the policy', ['attestationRequired'], ({ entry, record }) => {
  if (record.record === 'organisation') return false
  const asked = entry.data['attestationRequired']
  return typeof asked === 'boolean' ? asked : undefined
})

/** The entry stands for the three confirmations; one that denies any of them attests nothing. */
const attested: Condition = condition('it is read, understood and will be followed', ['read', 'understood', 'willFollow', 'policy', 'version'],
  ({ entry: { data }, start }) => ['read', 'understood', 'willFollow'].every((item) => data[item] !== false)
    && ['policy', 'version'].every((item) => data[item] === undefined || start?.data[item] === undefined || data[item] === start.data[item]))

type Dated = 'with its day' | 'on the first day' | 'on another day'

/** Whether the entry gives the day of the next review or, where it does not, was made on the day the policy came into force. */
function datedAs({ at, data }: Entry): Dated {
  if (data['nextReview'] !== undefined) return 'with its day'
  return toLocalDate(dayOf(at)) === source.inForceFrom ? 'on the first day' : 'on another day'
}

function reviewable(label: string, dated: Dated): Condition {
  return condition(label, ['policy', 'version', 'nextReview'], ({ entry, record }) =>
    record.record !== 'worker' && isThisPolicy(entry.data) && datedAs(entry) === dated)
}

const reviewReading = 'The policy names July 2025 and no day: the end of 31 July 2025. The text held does not show whether the '
  + 'review took place; the policy stays in force until another follows it.'

const review = {
  kind: 'duty',
  carries: ['governance/next-review'],
  title: 'Review the policy',
  who: ['assistant-director'],
  meets: [{ on: 'policy.reviewed' }],
} satisfies Partial<Duty>

/** The preamble, footnote 1, paragraphs 1 to 5 where they say whom the policy binds, and the governance table. */
export const governance: readonly AnyDeclaration[] = [
  {
    kind: 'guidance',
    id: 'policy-and-judgement',
    carries: ['preamble/policy-with-judgement'],
    title: 'The policy goes with your judgement',
    at: [],
    says: 'It supports you and makes the work accountable. It stands beside your assessment of what is known about each child, '
      + 'and takes nothing from your independence as the court’s officer.',
  },
  {
    kind: 'prohibition',
    id: 'departure-needs-reasons',
    carries: ['preamble/departure-from-policy'],
    title: 'Leave a requirement only with an assessment, reasons and a talk with a manager',
    on: ['policy-departure.decided'],
    when: leavesWithoutReasons,
    effect: 'refuse',
    why: 'Record the assessment that it rests on, why it is right for the child, and what the manager said.',
  },
  {
    kind: 'form',
    id: 'record-of-departure',
    carries: ['preamble/departure-from-policy'],
    title: 'Record why a requirement is not followed',
    entry: 'policy-departure.decided',
    items: ['requirement', 'assessmentReliedOn', 'rationale', 'managerDiscussion', 'decision'],
  },
  {
    kind: 'form',
    id: 'challenge-from-outside',
    carries: ['preamble/challenge-routes'],
    title: 'Record a complaint and the route that it takes',
    entry: 'complaint.received',
    items: ['from', 'grounds', 'route'],
  },
  {
    kind: 'statistic',
    id: 'compliance',
    carries: ['preamble/compliance-monitoring'],
    title: 'See how far each paragraph is followed',
    by: 'Duties counted by paragraph: owed, done, done late, and left with a reason.',
  },
  {
    kind: 'duty',
    id: 'attest-to-policy',
    carries: ['preamble/attestation-scope', 'governance/attestation'],
    title: 'Confirm that you have read the policy, understand it and will follow it',
    reading: 'No time is given, and no group of staff is left out.',
    who: ['staff-member'],
    starts: [{ on: 'policy.implemented', when: attestable }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'policy.attested', when: attested }],
    escalatesTo: ['cafcass-manager'],
  },
  {
    kind: 'form',
    id: 'meaning-of-attestation',
    carries: ['fn1/attestation-meaning'],
    title: 'Confirm three things about a policy',
    entry: 'policy.attested',
    items: ['read', 'understood', 'willFollow'],
  },
  {
    kind: 'guidance',
    id: 'who-is-bound',
    carries: ['1/who-the-policy-binds', '4/scope-cases'],
    title: 'Whom and what the policy is about',
    at: [],
    says: 'Family court advisers and children’s guardians, whom it calls practitioners, and their managers, all of them '
      + 'registered social workers; in every kind of family proceedings in which one of them is appointed. Practice guidance '
      + 'stands underneath it.',
  },
  {
    kind: 'access',
    id: 'locums-and-associates',
    carries: ['3/scope-people'],
    title: 'Locums and Associates work under the same rules',
    by: 'A locum or a Cafcass Associate works in the role of practitioner or manager, so every duty, gate and form reaches them.',
  },
  {
    kind: 'guidance',
    id: 'working-together',
    carries: ['2/contribute-multi-agency', '5/know-national-and-local-procedures'],
    title: 'Know the national guidance and the local arrangements',
    at: [],
    says: 'Cafcass plays its part in the joint protection of children under Working Together 2023. Know that guidance, and the '
      + 'policies and procedures of the safeguarding partnerships where your children live.',
  },
  {
    kind: 'register',
    id: 'policy-register',
    carries: ['governance/ownership', 'governance/amendment-history'],
    title: 'Who owns the policy, and how it came to be',
    by: 'The page of the policy: its owner, who endorsed and approved it, its version, its dates and its amendments.',
  },
  {
    ...review,
    id: 'review-policy',
    reading: reviewReading,
    starts: [{ on: 'policy.implemented', when: reviewable('the day of its next review is recorded', 'with its day') }],
    due: { unit: 'agreed-date', item: 'nextReview' },
  },
  {
    ...review,
    id: 'review-policy-in-july',
    reading: reviewReading,
    starts: [{ on: 'policy.implemented', when: reviewable('it came into force and no day of its next review is recorded', 'on the first day') }],
    // From 28 January 2025, when the policy came into force, to 31 July 2025.
    due: { unit: 'days', amount: 184 },
  },
  {
    ...review,
    id: 'review-policy-when-due',
    reading: 'The policy names July 2025. Put in force here on another day, with no day for its review, it is to be reviewed by '
      + 'the time its review falls due.',
    starts: [{ on: 'policy.implemented', when: reviewable('it was put in force later, with no day for its next review', 'on another day') }],
    due: { unit: 'before-event', event: 'policy.review-due' },
  },
]
