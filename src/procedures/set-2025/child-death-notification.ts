import { any, condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Entry, Situation } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'

const unexpectedOrUncertain = any('the death is unexpected or its cause uncertain',
  is('it is unexpected', 'unexpected', true), is('its cause is uncertain', 'causeUncertain', true))

const expectedAndCertain: Condition = condition('the death was expected and its cause is certain', ['unexpected', 'causeUncertain'],
  ({ entry }) => entry.data['unexpected'] === false && entry.data['causeUncertain'] === false)

function deathOf(situation: Situation): Entry | undefined {
  return situation.origin('child.died') ?? situation.last('child.died')
}

/** Never unknown: what is not known to be about a death is none of this chapter's. */
const aboutADeath: Condition = condition('information about a death is given', [], (situation) =>
  situation.record.record === 'child-death' || situation.origin('child.died') !== undefined)

/** A recipient who is not named does not excuse it. */
const toThoseDesignated: Condition = condition('an unexpected death is shared with the designated paediatrician or person',
  ['sharedWith', 'child.died/unexpected'], (situation) => {
    const { sharedWith } = situation.entry.data
    return deathOf(situation)?.data['unexpected'] === true && typeof sharedWith === 'string'
      && /designated (paediatrician|person)|child death review manager|cdr manager/i.test(sharedWith)
  })

const toShare: Condition = condition('it is asked for sharing information', ['forWhat'],
  ({ entry }) => entry.data['forWhat'] === undefined || entry.data['forWhat'] === 'sharing information')

/** Part A 9.2.8 to 9.2.18: who is told of a death, and on what footing. */
export const childDeathNotification: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'tell-coroner',
    carries: ['A9.2.8/inform-coroner-one-working-day'],
    title: 'Tell the coroner, as appropriate',
    reading: 'The text does not say what the working day runs from. Counted from the death. ‘As appropriate’: where it is '
      + 'not, record that you leave it and why.',
    who: ['practitioner'],
    starts: [{ on: 'child.died' }],
    due: { unit: 'working-days', amount: 1 },
    meets: [{ on: 'coroner.informed' }],
    notifies: ['coroner'],
  },
  {
    kind: 'duty',
    id: 'tell-designated-paediatrician',
    carries: ['A9.2.13/paediatrician-immediately', 'A9.2.8/inform-designated-paediatrician'],
    title: 'Tell the designated paediatrician',
    reading: '‘Immediate’ is said of a child who died away from home; for others no time is given. It is asked for at once '
      + 'of every death that is unexpected or of uncertain cause, and wherever nobody has said.',
    who: ['practitioner'],
    starts: [{ on: 'child.died', when: unexpectedOrUncertain }],
    due: { unit: 'immediately' },
    meets: [{ on: 'designated-paediatrician.informed' }],
    ends: [{ on: 'child.died', when: ofTheSame('child.died', expectedAndCertain) }],
    notifies: ['designated-paediatrician-child-death'],
    helps: 'By telephone if you like: agree in the call who fills in the notification form and sends it.',
  },
  {
    kind: 'gate',
    id: 'consent-before-sharing-about-a-death',
    carries: ['A9.2.18/seek-consent-first', 'A9.2.18/consent-and-caldicott'],
    title: 'Ask for consent before information about somebody is given',
    reading: 'Best practice. Not needed to tell the designated paediatrician or person of an unexpected death.',
    on: ['information.shared'],
    when: aboutADeath,
    requires: [{ on: 'consent.sought', when: toShare }],
    unless: toThoseDesignated,
    effect: 'warn',
    why: 'No consent is on record as asked for. Ask if you can, and share only with those who need to know.',
  },
]
