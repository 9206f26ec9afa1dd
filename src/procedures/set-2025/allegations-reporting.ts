import { all, condition, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { anAllegation, reclassified, stillAnAllegation } from './allegation-stands.ts'
import { writtenByPolice } from './by-police.ts'
import { writtenBySocialCare } from './by-social-care.ts'

const byPolice: Condition = condition('a police officer receives it', [], ({ entry }) => writtenByPolice(entry))

const bySocialCare: Condition = condition('children’s social care receives it', [], ({ entry }) => writtenBySocialCare(entry))

/** Never unknown: nobody is the LADO, or the sergeant, who is not named as such. */
const ladoUntold: Condition = condition('it did not reach the LADO first', [], ({ entry }) => entry.by?.role !== 'lado')

const sergeantUntold: Condition = condition('it did not reach the detective sergeant first', [],
  ({ entry }) => entry.by?.role !== 'police-detective-sergeant')

const notByOthers: Condition = condition('it is not known to be somebody else’s report', [],
  ({ entry }) => writtenByPolice(entry) !== false)

const managerAccused = is('it is about the designated senior manager', 'aboutDesignatedManager', true)

const managerNotAccused = not(managerAccused, 'it is not about the designated senior manager')

/** Where nobody said whom it is about, telling that manager says that it is about somebody else. Never unknown. */
const managerTold: Condition = condition('the designated senior manager is told, whom it is not known to be about', ['whoWasTold'],
  ({ entry, start }) => entry.data['whoWasTold'] === 'designated senior manager' && start?.data['aboutDesignatedManager'] !== true)

const anotherTold: Condition = condition('another senior manager is told, as where it is about the designated one', ['whoWasTold'],
  ({ entry, start }) => entry.data['whoWasTold'] === 'other senior manager' && start?.data['aboutDesignatedManager'] !== false)

/** Never unknown: a telling that does not say whom is that of the designated manager. */
const managerOrDeputy: Condition = condition('the designated senior manager or the deputy is told', ['whoWasTold'],
  ({ entry }) => entry.data['whoWasTold'] !== 'other senior manager')

const accusedManagerTold: Condition = condition('the designated senior manager is told of an allegation about himself or herself',
  ['whoWasTold', 'allegation.received/aboutDesignatedManager'], (situation) => {
    const told = situation.origin('allegation.received') ?? situation.last('allegation.received')
    return situation.entry.data['whoWasTold'] === 'designated senior manager' && told?.data['aboutDesignatedManager'] === true
  })

const insideTheEmployer = all('somebody at the employer receives it', anAllegation,
  not(byPolice), not(bySocialCare), ladoUntold)

const ladoTold = [{ on: 'lado.referred' }, { on: 'lado.consulted' }] as const

const tellManager = {
  kind: 'duty',
  who: ['allegation-recipient'],
  due: { unit: 'immediately' },
} satisfies Partial<Duty>

const tellLado = {
  kind: 'duty',
  meets: ladoTold,
  ends: [reclassified],
  notifies: ['lado'],
} satisfies Partial<Duty>

/** Part A 7.3.1 and 7.4.4 to 7.4.8: who hears of an allegation first. */
export const allegationsReporting: readonly AnyDeclaration[] = [
  {
    ...tellManager,
    id: 'tell-designated-senior-manager',
    carries: ['A7.4.4/report-to-dsm-immediately'],
    title: 'Tell the designated senior manager of the allegation',
    reading: 'The deputy, if that manager is away. No figure is given: shown at once, with its age.',
    starts: [{ on: 'allegation.received', when: all('it is not about that manager', insideTheEmployer, managerNotAccused) }],
    meets: [{ on: 'designated-senior-manager.informed', when: managerOrDeputy }],
    ends: [
      reclassified,
      { on: 'designated-senior-manager.informed', when: anotherTold },
      { on: 'allegation.received', when: ofTheSame('allegation.received', managerAccused) },
    ],
    notifies: ['designated-senior-manager', 'deputy-designated-senior-manager'],
    helps: 'Write down what was said in the person’s own words, sign and date it. Ask no leading questions.',
  },
  {
    ...tellManager,
    id: 'tell-deputy-of-accused-manager',
    carries: ['A7.4.4/dsm-implicated-immediately', 'A7.4.4/dsm-implicated-route'],
    title: 'If it is about the designated senior manager, tell the deputy or another senior manager',
    reading: 'The sentence on this case leaves ‘immediately’ out; it is read as asking the same. Shown until somebody says '
      + 'who was told or whom it is about.',
    starts: [{ on: 'allegation.received', when: all('it is about that manager', insideTheEmployer, managerAccused) }],
    meets: [{
      on: 'designated-senior-manager.informed',
      when: is('the deputy or another senior manager is told', 'whoWasTold', 'deputy', 'other senior manager'),
    }],
    ends: [
      reclassified,
      { on: 'designated-senior-manager.informed', when: managerTold },
      { on: 'allegation.received', when: ofTheSame('allegation.received', managerNotAccused) },
    ],
    notifies: ['deputy-designated-senior-manager', 'senior-manager'],
  },
  {
    kind: 'prohibition',
    id: 'accused-manager-is-not-told-first',
    carries: ['A7.4.4/dsm-implicated-immediately', 'A7.4.4/dsm-implicated-route'],
    title: 'Do not report an allegation to the manager whom it is about',
    on: ['designated-senior-manager.informed'],
    when: accusedManagerTold,
    effect: 'warn',
    why: 'The allegation is about that manager. Tell the deputy or another senior manager now.',
  },
  {
    ...tellLado,
    id: 'tell-lado-within-one-working-day',
    carries: ['A7.3.1/inform-lado-one-working-day', 'A7.4.6/report-to-lado-one-working-day', 'A7.4.6/no-delay-to-gather-information'],
    title: 'Tell the LADO of the allegation and talk through the threshold',
    reading: 'Two paragraphs ask for it within one working day; the second does not say from when. Both are counted from '
      + 'the day on which the allegation was made.',
    who: ['employer', 'commissioner', 'designated-senior-manager'],
    starts: [{ on: 'allegation.received', when: all('it may be an allegation', anAllegation, ladoUntold) }],
    due: { unit: 'working-days', amount: 1 },
    helps: 'Do not hold it back to find out more: send it now and add to it later.',
  },
  {
    kind: 'gate',
    id: 'lado-told-before-investigation',
    carries: ['A7.3.1/no-investigation-before-lado'],
    title: 'Tell the LADO before the employer investigates',
    on: ['employer-investigation.started', 'disciplinary-investigation.started'],
    when: stillAnAllegation,
    requires: [...ladoTold, { on: 'lado.decided' }, { on: 'allegation-meeting.held' }],
    effect: 'refuse',
    why: 'The LADO has to know before the employer investigates any further. Tell the LADO, record it, then start.',
  },
  {
    ...tellLado,
    id: 'tell-lado-out-of-hours',
    carries: ['A7.4.7/out-of-hours-inform-lado'],
    title: 'Tell the LADO as soon as you can of an allegation that could not wait for office hours',
    reading: 'The text does not say which hours are the normal ones. It is asked for wherever the allegation may need '
      + 'attention at once.',
    who: ['designated-senior-manager'],
    starts: [{
      on: 'allegation.received',
      when: all('it needs attention at once', insideTheEmployer, is('it needs attention at once', 'immediateAttention', true)),
    }],
    due: { unit: 'as-soon-as-possible' },
    helps: 'Out of hours, talk to the emergency duty team or the local police first.',
  },
  {
    kind: 'duty',
    id: 'police-tell-detective-sergeant',
    carries: [
      'A7.4.7/police-report-to-detective-sergeant', 'A7.4.7/police-report-direct-immediately', 'A7.4.7/police-report-direct-to-lado',
    ],
    title: 'Report the allegation to the designated detective sergeant or, out of reach, to the LADO',
    reading: 'A report straight to the LADO answers it: the record does not say whether the sergeant could be reached.',
    who: ['police'],
    starts: [{ on: 'allegation.received', when: all('the police receive an allegation', anAllegation, byPolice, sergeantUntold) }],
    due: { unit: 'immediately' },
    meets: [{ on: 'police-detective-sergeant.informed' }, { on: 'lado.referred', when: notByOthers }],
    ends: [reclassified],
    escalatesTo: ['lado'],
    notifies: ['police-detective-sergeant', 'lado'],
  },
  {
    ...tellLado,
    id: 'social-care-tells-lado',
    carries: ['A7.4.8/social-care-report-to-lado'],
    title: 'Report the allegation to the LADO at once',
    who: ['local-authority'],
    starts: [{ on: 'allegation.received', when: all('children’s social care receives an allegation', anAllegation, bySocialCare) }],
    due: { unit: 'immediately' },
  },
]
