import { all, any, condition, earlier, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { textOf } from '../conditions/item.ts'
import { definitely, ofTheSame, pointsTo } from '../conditions/points-to.ts'
import { practitioners } from './by-cafcass.ts'
import { authorityProtects, goesTo, immediateRisk, isFor, policeProtect, purposeOf, recipientOf } from './recipient.ts'

const permitted = earlier('the court has given permission', 'court.permission-given')

const toMarac = goesTo('a MARAC is told', 'MARAC')

const forSomethingElse = isFor('it is for something else', 'other')

/** Paragraphs 20 to 26 do not speak of these: others say what they are told. */
const spokenOfElsewhere = goesTo('Cafcass itself, the court, a party or the LADO is told', 'Cafcass', 'court', 'party', 'LADO')

/** Somebody's request is answered, or it is known who is told, so that paragraph 20 can be applied. */
const outsiderKnown: Condition = condition('somebody outside asks or is told', [], (situation) =>
  recipientOf(situation) !== undefined || situation.origin('information.requested') !== undefined)

const outsideChildProtection = all('it is asked for or given outside child protection', outsiderKnown, forSomethingElse,
  not(definitely(authorityProtects)), not(definitely(spokenOfElsewhere)))

const unclear: Condition = condition('nobody has said who is told, or for what', [], (situation) => {
  const settled = [spokenOfElsewhere, toMarac, authorityProtects, policeProtect]
  if (settled.some((one) => one.test(situation) === true)) return false
  return recipientOf(situation) === undefined || purposeOf(situation) === undefined
})

/** Paragraphs 20, 22, 23, 25 and 26: what may be told, to whom, and what the court has to allow first. */
export const informationSharing: readonly AnyDeclaration[] = [
  {
    kind: 'table',
    id: 'who-may-be-told',
    carries: [
      '20/share-in-child-protection', '20/outside-child-protection-needs-court', '22/share-with-la-not-marac',
      '22/no-direct-marac-sharing', '26/share-with-police',
    ],
    title: 'See what may be told, and to whom',
    reading: 'An authority may be told about a child who is, or once was, on a child protection plan, whatever it '
      + 'asks for.',
    on: ['information.requested', 'information.shared'],
    rows: [
      {
        when: toMarac,
        follows: 'Never directly. Give it to the local authority, which attends the MARAC and may pass on what '
          + 'concerns harm to a child.',
        cite: 'para 22',
      },
      {
        when: authorityProtects,
        follows: 'Share what helps the authority to protect the child.',
        cite: 'paras 20 and 22',
      },
      {
        when: policeProtect,
        follows: 'Share what helps the officer to investigate an offence against a child, or to protect a child at once.',
        cite: 'para 26',
      },
      { when: permitted, follows: 'Share what the court has allowed, and no more.', cite: 'para 20' },
      {
        when: all('the police ask for something else', goesTo('the police are told', 'police'), forSomethingElse),
        follows: "Not without the court's permission: an officer may be told only to further the protection of a child.",
        cite: 'para 26',
      },
      {
        when: outsideChildProtection,
        follows: "Not without the court's permission. Ask the court first.",
        cite: 'para 20',
      },
      {
        when: condition('none of these is known', [], () => true),
        follows: 'Find out who wants it and for what. If the policy does not speak of them, talk to a manager or '
          + 'Cafcass Legal first.',
        cite: 'paras 20 to 26',
      },
    ],
  },
  {
    kind: 'prohibition',
    id: 'no-sharing-outside-child-protection',
    carries: ['20/outside-child-protection-needs-court', '26/share-with-police'],
    title: 'Share outside child protection only with permission from the court',
    reading: 'The paragraph speaks of the authority; what it says of any request is taken to hold for every other body '
      + 'that asks. Immediate danger excuses it: nothing holds back the protection of a child.',
    on: ['information.shared'],
    when: outsideChildProtection,
    unless: any('the court allowed it or there is an immediate risk', permitted, immediateRisk),
    effect: 'refuse',
    why: "This is not for a child's protection, so the court has to allow it first. Ask the court, and record its "
      + "permission.",
  },
  {
    kind: 'prohibition',
    id: 'no-promise-outside-child-protection',
    carries: ['20/outside-child-protection-needs-court'],
    title: 'Promise nothing outside child protection before the court permits it',
    on: ['information.requested'],
    when: all('it is decided to share outside child protection',
      is('sharing is decided', 'decision', 'share'), forSomethingElse,
      not(definitely(authorityProtects))),
    unless: permitted,
    effect: 'warn',
    why: "The court has to allow this first: the answer for now is 'court permission needed'.",
  },
  {
    kind: 'prohibition',
    id: 'no-sharing-with-marac',
    carries: ['22/no-direct-marac-sharing'],
    title: 'Tell a MARAC nothing directly',
    on: ['information.shared'],
    when: toMarac,
    effect: 'refuse',
    why: 'Nothing from proceedings goes straight to a MARAC. Give it to the local authority, which may pass on what '
      + 'concerns harm to a child.',
  },
  {
    kind: 'prohibition',
    id: 'say-who-and-what-for',
    carries: ['20/share-in-child-protection', '20/outside-child-protection-needs-court'],
    title: 'Say who is told and for what',
    on: ['information.shared'],
    when: unclear,
    unless: permitted,
    effect: 'warn',
    why: 'Who is told, or for what, is not on record, so nobody can see whether the court has to allow it. Add both.',
  },
  {
    kind: 'guidance',
    id: 'marac-owns-nothing',
    carries: ['23/marac-ownership'],
    title: 'Know what becomes of information at a MARAC',
    at: ['information.shared', 'referral.made', 'marac.referred'],
    says: 'A MARAC is no body in law: whoever brings information keeps it as their own. The authority attends, and may '
      + 'pass on what Cafcass gave it about harm, or a risk of harm, to a child.',
  },
  {
    kind: 'guidance',
    id: 'what-mappa-is',
    carries: ['25/mappa-meaning'],
    title: 'Know what MAPPA is',
    at: ['mappa-subject.identified'],
    says: 'Multi-agency public protection arrangements: police, prison service, probation and others together manage '
      + 'the risk from violent and sexual offenders who live in the community.',
  },
  {
    kind: 'duty',
    id: 'gather-mappa-information',
    carries: ['26/seek-mappa-information'],
    title: 'Ask the MAPPA agencies for all they can tell',
    reading: 'The policy gives no time for this, so no date is set.',
    who: practitioners,
    starts: [{ on: 'mappa-subject.identified' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [
      {
        on: 'information.requested',
        when: any('it is asked of the MAPPA agencies',
          pointsTo('it points back to the person', 'mappa-subject.identified'),
          condition('police, probation or prison are asked', ['askedOf'], ({ entry }) =>
            /police|constabulary|probation|prison|mappa/i.test(textOf(entry.data['askedOf'])))),
      },
      { on: 'information.received', when: pointsTo('it points back to the person', 'mappa-subject.identified') },
      {
        on: 'mappa-subject.identified',
        when: ofTheSame('mappa-subject.identified', filledIn('the agencies asked are named', 'agenciesAsked')),
      },
    ],
    notifies: ['police', 'probation', 'prison'],
    helps: 'Ask police, probation and the prison service, and weigh the risk to connected children too.',
  },
]
