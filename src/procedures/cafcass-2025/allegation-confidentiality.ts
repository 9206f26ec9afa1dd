import { all, any, condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { dangerInAllegation, ladoSettledSharing, tellsOfAllegation } from './allegation.ts'
import { immediateDanger } from './immediate-danger.ts'
import { authorityProtects, goesTo, immediateRisk, recipientOf } from './recipient.ts'

const mayKnow = any('somebody is told who may know',
  goesTo('Cafcass itself, the LADO or the court is told', 'Cafcass', 'LADO', 'court'),
  authorityProtects,
  all('the police are told at immediate risk', goesTo('the police are told', 'police'), immediateRisk))

const nobodyNamed: Condition = condition('nobody has said who is told', [], (situation) => recipientOf(situation) === undefined)

const settledHere: Condition = condition('this meeting settled it', ['allegation-meeting.held/sharingProtocol'], ({ entry }) =>
  entry.data['sharingProtocol'] !== undefined)

const toldOutside = not(mayKnow, 'somebody else outside Cafcass is told')

/** Paragraph 49: who may be told of a concern about a person who works with children. */
export const allegationConfidentiality: readonly AnyDeclaration[] = [
  {
    kind: 'access',
    id: 'concern-is-confidential',
    carries: ['49/confidentiality-of-lado-concern'],
    title: 'Keep the concern among those who handle it',
    by: 'A concern about somebody who works with children has a record of its own, open to those who handle it and to '
      + 'nobody else; the person it is about can never find it.',
  },
  {
    kind: 'prohibition',
    id: 'no-word-of-concern-outside-cafcass',
    carries: ['49/confidentiality-of-lado-concern'],
    title: 'Tell nobody outside Cafcass but the LADO, or the police at immediate risk',
    reading: 'The court is told as paragraph 51 asks, and the authority where it protects a child. What the LADO '
      + 'settles at the first meeting may be told as settled.',
    on: ['information.shared'],
    when: all('the concern is told outside Cafcass', tellsOfAllegation, toldOutside),
    unless: ladoSettledSharing,
    effect: 'refuse',
    why: 'Only the LADO may be told, and the police where somebody is at immediate risk. Ask the LADO what may be '
      + 'told and to whom.',
  },
  {
    kind: 'prohibition',
    id: 'say-who-is-told-of-concern',
    carries: ['49/confidentiality-of-lado-concern'],
    title: 'Say who is told of the concern',
    on: ['information.shared'],
    when: all('the concern is told to nobody knows whom', tellsOfAllegation, nobodyNamed),
    unless: ladoSettledSharing,
    effect: 'warn',
    why: 'Outside Cafcass only the LADO may be told, and the police where somebody is at immediate risk. Say who '
      + 'is told.',
  },
  {
    kind: 'prohibition',
    id: 'no-word-of-concern-to-parents',
    carries: ['49/confidentiality-of-lado-concern'],
    title: 'Leave telling parents of the concern to what the LADO settles',
    on: ['parents.informed'],
    when: any('parents are told of the concern', is('it is about an allegation', 'matter', 'allegation'),
      all('what it is about is left open', not(filledIn('it says what it is about', 'matter')), tellsOfAllegation)),
    unless: any('the LADO settled it or a child is in danger', ladoSettledSharing, immediateDanger),
    effect: 'refuse',
    why: 'Parents are outside Cafcass too. Ask the LADO what they may be told.',
  },
  {
    kind: 'table',
    id: 'who-may-know-of-concern',
    carries: ['49/confidentiality-of-lado-concern', '49/lado-decides-sharing'],
    title: 'See who may be told of a concern about somebody who works with children',
    on: ['allegation.received', 'allegation-meeting.held', 'information.shared'],
    rows: [
      {
        when: any('the LADO has settled it', settledHere, ladoSettledSharing),
        follows: 'Tell what the LADO has settled, and whom the LADO named.',
        cite: 'para 49',
      },
      {
        when: condition('somebody is at immediate risk', [], (situation) => dangerInAllegation.test(situation) === true),
        follows: 'The LADO and the police, and nobody else outside Cafcass.',
        cite: 'para 49',
      },
      {
        when: condition('neither is so', [], () => true),
        follows: 'The LADO, and nobody else outside Cafcass. The court is told of the referral.',
        cite: 'paras 49 and 51',
      },
    ],
  },
]
