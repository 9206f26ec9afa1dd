import { all, any, condition, filledIn, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Answer, Condition, Entry, EpochMs, Situation } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { allegationOf, reclassified } from './allegation-stands.ts'
import { writtenByPolice } from './by-police.ts'
import { policeMayBeNeeded, policeNotNeeded } from './lado-decision.ts'

const ofAllegations: ReadonlySet<unknown> = new Set([
  undefined, 'person who works with children', 'child being harmed or in immediate danger', 'other',
])

/** What the police are told is taken as the allegation where nobody says what. */
function tellsOfIt({ data }: Entry): boolean {
  return ofAllegations.has(data['matter'])
}

const ofTheAllegation: Condition = condition('the police are told of it', ['matter'], ({ entry }) => tellsOfIt(entry))

const policeKnow = ['police-detective-sergeant.informed', 'police-investigation.started', 'police-referral.made']

/** Never unknown: nobody knows who is not on record as told. */
const policeDoNotKnow: Condition = condition('the police do not know yet', ['police.informed/matter'], (situation) => {
  const received = allegationOf(situation)
  return !situation.has('police.informed', tellsOfIt) && !policeKnow.some((type) => situation.has(type))
    && (received === undefined || writtenByPolice(received) !== true)
})

/** Whether police investigate, as it stood at a moment. */
function policeInvestigate(situation: Situation, at: EpochMs): Answer {
  const before = (entry: Entry): boolean => entry.at <= at
  if (situation.has('police-investigation.started', before)) return true
  const strands = situation.last('lado.decided', (entry) => before(entry) && Array.isArray(entry.data['strands']))?.data['strands']
  return Array.isArray(strands) ? strands.includes('police investigation') : undefined
}

/** The four weeks run from the first meeting with police in it; further dates are agreed as the case needs. */
const firstWithPolice: Condition = condition('the police are to investigate', ['lado.decided/strands'], (situation): Answer => {
  const { entry } = situation
  if (situation.has('police-investigation.concluded')) return false
  if (situation.has('allegation-meeting.held', ({ at }) => policeInvestigate(situation, at) !== false)) return false
  return policeInvestigate(situation, entry.at)
})

const charged: Condition = condition('the person is charged', ['police-investigation.concluded/result', 'police-investigation.reviewed/decision'],
  (situation) => situation.has('police-investigation.concluded', ({ data }) => data['result'] === 'charge' || data['result'] === 'conviction')
    || situation.has('police-investigation.reviewed', ({ data }) => data['decision'] === 'charge')
    || situation.has('person.convicted'))

/** Part A 7.3.11, 7.4.14 and 7.6.4: the police's part in an allegation. */
export const allegationsPolice: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'lado-tells-police',
    carries: ['A7.4.14/inform-police-immediately', 'A7.4.14/police-consulted'],
    title: 'Tell the police at once',
    reading: 'Where a police investigation may be needed although no significant harm is suspected. Asked for until somebody '
      + 'says that none is.',
    who: ['lado'],
    starts: [{ on: 'lado.decided', when: all('the police may be needed', policeMayBeNeeded, policeDoNotKnow) }],
    due: { unit: 'immediately' },
    meets: [
      { on: 'police.informed', when: ofTheAllegation }, { on: 'police-referral.made' }, { on: 'police-detective-sergeant.informed' },
      { on: 'police-investigation.started' },
    ],
    ends: [reclassified, { on: 'lado.decided', when: ofTheSame('lado.decided', policeNotNeeded) }],
    notifies: ['police'],
  },
  {
    kind: 'duty',
    id: 'review-police-progress',
    carries: ['A7.6.4/police-progress-review-four-weeks'],
    title: 'Review the police investigation and consult the Crown Prosecution Service',
    reading: 'Wherever possible within four weeks of the first meeting or discussion; the dates of further reviews are agreed.',
    who: ['police'],
    starts: [{ on: 'allegation-meeting.held', when: firstWithPolice }],
    due: { unit: 'weeks', amount: 4 },
    meets: [{ on: 'police-investigation.reviewed' }],
    ends: [{ on: 'police-investigation.concluded' }, { on: 'allegation.concluded' }, reclassified],
    notifies: ['cps'],
    helps: 'Set the date at the meeting: go on, close or charge.',
  },
  {
    kind: 'gate',
    id: 'partners-consulted-before-release',
    carries: ['A7.3.11/exception-documented-consulted'],
    title: 'Consult partner agencies before naming anybody to the media',
    on: ['media-exception.released'],
    requires: [{ on: 'partners.consulted' }],
    unless: any('partners were asked, or the person is charged', filledIn('it names the agencies asked', 'agenciesConsulted'), charged),
    effect: 'warn',
    why: 'Before a charge, partner agencies are consulted beforehand. Ask them, and record whom you asked.',
  },
  {
    kind: 'prohibition',
    id: 'release-is-reasoned',
    carries: ['A7.3.11/exception-documented-consulted'],
    title: 'Write down why somebody is named to the media before a charge',
    on: ['media-exception.released'],
    when: all('no reason is given before a charge', not(filledIn('the reasons are given', 'reasons')), not(charged)),
    effect: 'warn',
    why: 'Only exceptional circumstances allow it, such as tracing a suspect. Write the reasons down.',
  },
]

