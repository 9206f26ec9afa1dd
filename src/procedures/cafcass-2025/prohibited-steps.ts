import { all, any, condition, earlier, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Entry } from '../../engine/model.ts'
import { says } from '../conditions/item.ts'
import { definitely } from '../conditions/points-to.ts'
import { practitioners } from './by-cafcass.ts'
import { authorityProtects, goesTo, immediateRisk, policeProtect } from './recipient.ts'

const isProhibitedSteps = ({ data }: Entry): boolean => data['order'] === 'prohibited steps order'

const kindOfInformation = ['information.shared/kindOfInformation']

/** The sharing points back to the order or says that it tells of one. */
const tellsOfOrder: Condition = condition('it tells of a prohibited steps order', kindOfInformation, (situation) => {
  const order = situation.origin('order.made')
  return situation.entry.data['kindOfInformation'] === 'details of a prohibited steps order'
    || (order !== undefined && isProhibitedSteps(order))
})

/** An order stands on record and the sharing does not say what it tells. */
const mayTellOfOrder: Condition = condition('an order stands on record, and what is told is not said',
  kindOfInformation, (situation) => situation.entry.data['kindOfInformation'] === undefined
    && tellsOfOrder.test(situation) === false
    && situation.has('order.made', isProhibitedSteps))

const permitted = earlier('the court has given permission', 'court.permission-given')

/** Parties know the order; the authority and the police may be told what they need to protect a child (20, 26). */
const toldAnyway = any('somebody is told who may be',
  definitely(goesTo('Cafcass itself, the court or a party is told', 'Cafcass', 'court', 'party')),
  definitely(authorityProtects), definitely(policeProtect))

/** Paragraph 40: who may be told of a prohibited steps order that keeps a child safe. */
export const prohibitedSteps: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'ask-court-to-let-school-know',
    carries: ['40/pso-permission-to-share'],
    title: "Ask the court's permission to tell the school and other agencies of the prohibited steps order",
    reading: 'The policy gives no time for this, so no date is set. An order of another or an unknown kind '
      + 'starts nothing.',
    who: practitioners,
    starts: [{
      on: 'order.made',
      when: all('a prohibited steps order safeguards the child',
        says('it is a prohibited steps order', 'order', 'prohibited steps order'),
        is('it was made to safeguard the child', 'safeguardingOrder', true)),
    }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'disclosure-application.made' }, { on: 'court.permission-given' }],
    notifies: ['court'],
    helps: 'Say which school and agencies have to know of it to keep the child safe.',
  },
  {
    kind: 'prohibition',
    id: 'no-word-of-order-without-court',
    carries: ['40/pso-permission-to-share', '40/pso-immediate-risk'],
    title: "Tell school and agencies of the order only with the court's permission",
    reading: 'Where paragraphs 20 and 26 let the authority or the police be told to protect a child, this paragraph '
      + 'is taken not to stand against it.',
    on: ['information.shared'],
    when: all('it tells of the order', tellsOfOrder, not(toldAnyway)),
    unless: any('the court allowed it or there is an immediate risk', permitted, immediateRisk),
    effect: 'refuse',
    why: 'The court has to allow this first, save where the child is at immediate risk. Ask the court, or say that '
      + 'there is an immediate risk.',
  },
  {
    kind: 'prohibition',
    id: 'say-whether-order-is-told',
    carries: ['40/pso-permission-to-share'],
    title: 'Say whether the prohibited steps order is told of',
    on: ['information.shared'],
    when: all('it may tell of the order', mayTellOfOrder, not(toldAnyway)),
    unless: any('the court allowed it or there is an immediate risk', permitted, immediateRisk),
    effect: 'warn',
    why: "There is a prohibited steps order on record. Its details may be told only with the court's permission, save "
      + 'at immediate risk.',
  },
  {
    kind: 'table',
    id: 'who-may-know-of-order',
    carries: ['40/pso-immediate-risk'],
    title: 'See who may be told of a prohibited steps order',
    on: ['order.made', 'emergency.identified'],
    rows: [
      {
        when: immediateDangerOrEmergency(),
        follows: 'Tell whoever has to know at once; no permission is needed.',
        cite: 'para 40',
      },
      { when: permitted, follows: 'Tell those whom the court named.', cite: 'para 40' },
      { when: condition('neither is so', [], () => true), follows: 'Ask the court first.', cite: 'para 40' },
    ],
  },
]

function immediateDangerOrEmergency(): Condition {
  return condition('the child is at immediate risk', [], (situation) =>
    situation.entry.type === 'emergency.identified' || immediateRisk.test(situation))
}
