import { all, any, condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty, Entry, Situation } from '../../engine/model.ts'
import { holds, says } from '../conditions/item.ts'
import { definitely, ofTheSame, pointsTo, said, unsaid } from '../conditions/points-to.ts'
import { practitioners } from './by-cafcass.ts'
import { policeTold } from './police.ts'

const decidedInSupervision = ({ data }: Entry): boolean => holds(data['referralDecision'], 'adult safeguarding referral')

const agreedForAdult: Condition = condition('an adult safeguarding referral is agreed',
  ['referral.agreed/kind', 'referral.agreed/informingWouldHarm'], (situation) => {
    const { kind, informingWouldHarm } = situation.entry.data
    if (informingWouldHarm === true) return false
    if (kind !== undefined) return kind === 'adult safeguarding'
    return situation.origin('adult-concern.identified') !== undefined
  })

/** Said earlier of this adult: since the concern, where one is on record. That of long ago was about something else. */
function earlierHere(situation: Situation, type: string, where: (entry: Entry) => boolean): boolean {
  const since = (situation.origin('adult-concern.identified') ?? situation.last('adult-concern.identified'))?.at ?? -Infinity
  return situation.has(type, (entry) => entry.at >= since && where(entry))
}

const agreedBefore: Condition = condition('it was agreed', ['referral.agreed/kind'], (situation) =>
  earlierHere(situation, 'referral.agreed', ({ data }) => data['kind'] === 'adult safeguarding'))

const decidedBefore: Condition = condition('it was decided in supervision', ['supervision.held/referralDecision'], (situation) =>
  earlierHere(situation, 'supervision.held', decidedInSupervision))

const decidedNow = all('it was not agreed or decided before',
  condition('an adult safeguarding referral is decided on', ['referralDecision'], ({ entry }) => decidedInSupervision(entry)),
  not(agreedBefore), not(decidedBefore))

/** Whichever comes first of decision, agreement and referral starts the telling; the later ones do not start it again. */
const agreedWithoutSupervision = all('it was not decided in supervision already', agreedForAdult, not(decidedBefore))

const tellingWouldHarm = is('telling would probably cause harm', 'informingWouldHarm', true)

/**
 * The adult and the family, together or one after the other. An entry that does not say who counts where it points
 * back to the adult.
 */
const bothTold: Condition = condition('the adult and the family are told', ['toldAs'], (situation) => {
  if (situation.entry.data['toldAs'] === undefined) return situation.origin('adult-concern.identified') !== undefined
  const since = situation.start?.at ?? -Infinity
  const told = (who: readonly string[]): boolean => who.some((one) => holds(situation.entry.data['toldAs'], one)
    || situation.has('parents.informed', ({ at, data }) => at >= since && holds(data['toldAs'], one)))
  return told(['adult at risk']) && told(['wider family', 'parent', 'carer'])
})

const adultReferred = any('an adult is referred', says('the referral is of an adult', 'kind', 'adult safeguarding'),
  pointsTo('it points back to the adult', 'adult-concern.identified'))

const referredStraightAway = all('an adult is referred, with nothing agreed before', adultReferred, not(decidedBefore),
  condition('nothing was agreed', [], (situation) => !earlierHere(situation, 'referral.agreed', () => true)))

const atImmediateRisk = is('the adult is at immediate risk', 'immediateRisk', true)

const immediateReport = {
  kind: 'duty',
  carries: ['42/adult-police-report'],
  who: practitioners,
  due: { unit: 'immediately' },
  meets: policeTold,
  notifies: ['police'],
  helps: 'Self-harm and violent domestic abuse are such risks. Nothing has to come first.',
} satisfies Partial<Duty>

/** Paragraphs 41 and 42: adults at risk. */
export const adults: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'supervision-on-adult-at-risk',
    carries: ['41/adult-supervision'],
    title: 'Take the concern about the adult to supervision',
    reading: 'The policy gives no time for this, so no date is set.',
    who: practitioners,
    starts: [{ on: 'adult-concern.identified' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'supervision.held' }],
    notifies: ['cafcass-manager'],
    helps: 'Decide whether an adult safeguarding referral has to be made under the local adult protection procedures.',
  },
  {
    kind: 'form',
    id: 'adult-referral-content',
    carries: ['41/adult-referral-content'],
    title: 'Say what harm the adult has come to, or may come to',
    entry: 'adult-concern.identified',
    items: ['harmExperienced', 'riskOfHarm'],
  },
  {
    kind: 'gate',
    id: 'adult-referral-says-what-harm',
    carries: ['41/adult-referral-content'],
    title: 'Set out the harm, or the risk of it, in the adult referral',
    on: ['referral.made'],
    when: adultReferred,
    requires: [
      { on: 'adult-concern.identified', when: filledIn('the harm is set out', 'harmExperienced') },
      { on: 'adult-concern.identified', when: filledIn('the risk is set out', 'riskOfHarm') },
    ],
    unless: any('the referral sets it out',
      filledIn('the harm is set out', 'harmExperienced'), filledIn('the risk is set out', 'riskOfHarm')),
    effect: 'warn',
    why: 'The referral has to say what harm the adult has come to, what harm is feared, or both. The referral goes '
      + 'on; add it.',
  },
  {
    kind: 'duty',
    id: 'tell-adult-and-family',
    carries: ['41/inform-adult'],
    title: 'Tell the adult and the family of the referral, unless that would probably cause harm',
    reading: 'Not owed where telling would probably cause harm, once the decision to refer says so.',
    who: practitioners,
    starts: [
      { on: 'supervision.held', when: decidedNow },
      { on: 'referral.agreed', when: agreedWithoutSupervision },
      { on: 'referral.made', when: referredStraightAway },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'parents.informed', when: bothTold }],
    ends: [{ on: 'referral.agreed', when: tellingWouldHarm }],
    notifies: ['adult-at-risk', 'family'],
    helps: 'Where telling would probably cause harm, record that with the decision to refer.',
  },
  {
    ...immediateReport,
    id: 'report-adult-at-immediate-risk',
    title: 'Report the immediate risk to the adult to the police',
    starts: [{ on: 'adult-concern.identified', when: definitely(atImmediateRisk) }],
    ends: [{ on: 'adult-concern.identified', when: ofTheSame('adult-concern.identified', not(atImmediateRisk)) }],
  },
  {
    ...immediateReport,
    id: 'settle-risk-to-adult',
    title: 'Say whether the adult is at immediate risk; if so, tell the police at once',
    reading: 'Shown where nobody has said, until somebody does or supervision has looked at it.',
    starts: [{ on: 'adult-concern.identified', when: unsaid(atImmediateRisk) }],
    ends: [
      { on: 'supervision.held' },
      { on: 'adult-concern.identified', when: ofTheSame('adult-concern.identified', said(atImmediateRisk)) },
    ],
  },
]
