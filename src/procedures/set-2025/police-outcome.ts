import { condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty } from '../../engine/model.ts'

const noConviction = is('there is no charge, a caution or an acquittal', 'result', 'no charge', 'caution', 'acquittal')

const toAnybodyElse: ReadonlySet<unknown> = new Set(['LADO', 'MARAC', 'police', 'court', 'Cafcass', 'party'])

/** Never unknown: whoever is not known to be another body is taken as the employer, of whatever kind. */
const toEmployer: Condition = condition('the employer is told', ['recipientKind'],
  ({ entry }) => !toAnybodyElse.has(entry.data['recipientKind']))

/** Never unknown: where nobody says who is told, the telling counts. */
const toLado: Condition = condition('the LADO is told', ['recipientKind'],
  ({ entry }) => entry.data['recipientKind'] === undefined || entry.data['recipientKind'] === 'LADO')

const convictedOnly = is('the person is convicted', 'result', 'conviction')

/** Either entry may tell of the conviction; the second one tells nothing new. */
const notOnRecordYet: Condition = condition('the conviction is not on record yet', ['police-investigation.concluded/result'],
  (situation) => !situation.has('person.convicted')
    && !situation.has('police-investigation.concluded', ({ data }) => data['result'] === 'conviction'))

const definitelyConvicted: Condition = condition('the person is convicted', ['result'],
  (situation) => convictedOnly.test(situation) === true && notOnRecordYet.test(situation) === true)

const tell = {
  kind: 'duty',
  who: ['police'],
  due: { unit: 'immediately' },
} satisfies Partial<Duty>

const onConviction = {
  ...tell,
  carries: ['A7.5.12/police-report-conviction'],
  starts: [
    { on: 'person.convicted', when: notOnRecordYet },
    { on: 'police-investigation.concluded', when: definitelyConvicted },
  ],
} satisfies Partial<Duty>

/** Part A 7.5.11 and 7.5.12: what the police pass on when they or the court are done. */
export const policeOutcome: readonly AnyDeclaration[] = [
  {
    ...tell,
    id: 'police-inform-employer',
    carries: ['A7.5.11/police-pass-information', 'A7.2.6/share-on-completion'],
    title: 'Pass everything relevant to the employer',
    starts: [{ on: 'police-investigation.concluded', when: noConviction }],
    meets: [{ on: 'information.shared', when: toEmployer }],
    notifies: ['employer'],
  },
  {
    ...onConviction,
    id: 'police-tell-employer-of-conviction',
    title: 'Tell the employer of the conviction',
    meets: [{ on: 'information.shared', when: toEmployer }],
    notifies: ['employer'],
  },
  {
    ...onConviction,
    id: 'police-tell-lado-of-conviction',
    title: 'Tell the LADO of the conviction',
    meets: [{ on: 'information.shared', when: toLado }, { on: 'lado.consulted' }],
    notifies: ['lado'],
  },
]
