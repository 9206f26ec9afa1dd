import { condition, includes } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty } from '../../engine/model.ts'
import { newEmergency, stepsTaken } from './emergency.ts'

const seriousHarm: Condition = includes('a life is at risk or serious harm is likely at once', 'nature',
  'danger to life or of serious harm', 'serious injury', 'imminent domestic violence')

const lesserDanger: Condition = condition('no life is at risk and no serious harm is likely at once', ['nature'], (situation) =>
  seriousHarm.test(situation) === false && newEmergency.test(situation) === true)

/** What the authority comes to suspect of a report it has is talked over with the police (65), not called in. */
const beforeAnyReport: Condition = condition('the authority has no report of it yet', [], (situation) =>
  situation.origin('referral.received') === undefined && !situation.has('referral.received'))

const act = {
  kind: 'duty',
  title: 'Act to make the child safe',
  who: ['local-authority', 'police'],
  meets: stepsTaken,
  helps: 'The least intrusive step that keeps the child safe. Think of the other children and of the alleged abuser’s household.',
} satisfies Partial<Duty>

/** Paragraphs 55, 80, 81 and 88: danger that cannot wait. */
export const immediateProtection: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'call-emergency-services',
    carries: ['55/emergency-services'],
    title: 'Call the emergency services',
    reading: 'Besides the report to the authority, not in its place.',
    who: ['practitioner', 'referrer'],
    starts: [{ on: 'emergency.identified' }, { on: 'crime.suspected', when: beforeAnyReport }],
    due: { unit: 'immediately' },
    meets: [{ on: 'emergency-services.called' }],
    ends: stepsTaken,
    perChild: true,
    notifies: ['police'],
  },
  {
    ...act,
    id: 'act-at-once',
    carries: ['81/use-powers-immediately', '80/act-as-soon-as-possible'],
    reading: 'Where nobody says how grave the danger is, it is taken as the gravest.',
    starts: [{ on: 'emergency.identified', when: seriousHarm }],
    due: { unit: 'immediately' },
  },
  {
    ...act,
    id: 'act-as-soon-as-possible',
    carries: ['80/act-as-soon-as-possible'],
    starts: [
      { on: 'emergency.identified', when: lesserDanger },
      { on: 'referral.received', when: newEmergency },
      { on: 'referral.decided', when: newEmergency },
    ],
    due: { unit: 'as-soon-as-possible' },
  },
  {
    kind: 'gate',
    id: 'legal-advice-first',
    carries: ['88/legal-advice-first'],
    title: 'Get legal advice before legal action',
    on: ['legal-action.started'],
    requires: [{ on: 'legal-advice.obtained' }],
    effect: 'warn',
    why: 'No legal advice is on record before this. Get it now if there is none; the action itself does not wait.',
  },
]
