import { all, any, condition, filledIn, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Entry } from '../../engine/model.ts'
import { tellsOfAllegation } from './allegation.ts'
import { practitioners } from './by-cafcass.ts'
import { agreedOtherwise, decidedEarlier, decidedNow } from './decision-to-refer.ts'
import { forSafety, forServices } from './referral-kind.ts'

const toldOfIt: Condition = condition('they were told of the concern or the referral', ['matter'], ({ entry }) =>
  ofThisMatter(entry))

function ofThisMatter({ data }: Entry): boolean {
  return data['matter'] === undefined || data['matter'] === 'concern' || data['matter'] === 'referral'
}

const decidedNotToTell = is('it was decided not to tell them', 'decision', 'neither')

const reasoned = filledIn('the reasons are recorded', 'reasons')

/** A concern about somebody who works with children is kept from the parents (paragraph 49). */
const theirs: Condition = condition('the parents may hear of it', ['referral.made/asksForLado'], (situation) =>
  forSafety.test(situation) === true && situation.entry.data['asksForLado'] !== true && tellsOfAllegation.test(situation) !== true)

const safeToTell: Condition = condition('nobody has said that telling them is unsafe, or that they were told',
  ['safeToInformParents', 'parentsInformedFirst'], (situation) => theirs.test(situation) === true
    && situation.entry.data['safeToInformParents'] !== false && situation.entry.data['parentsInformedFirst'] !== true)

const judgedUnsafe: Condition = condition('telling them is judged unsafe', ['safeToInformParents'], ({ entry }) =>
  entry.data['safeToInformParents'] === false)

const settledWhenAgreed: Condition = condition('it was settled when the referral was agreed', ['parentsInformedFirst', 'safeToInformParents'],
  ({ entry }) => settled(entry))

function settled({ data }: Entry): boolean {
  return data['parentsInformedFirst'] === true || data['safeToInformParents'] === false
}

const asked: Condition = condition('they were asked whether they agree', ['permission'], ({ entry: { data } }) =>
  data['permission'] === 'parents agreed' || data['permission'] === 'parents refused')

/** A further word on the agreement, or the first where supervision decided. That of another referral settles nothing. */
const settledSince: Condition = condition('it is settled, or for services', settledWhenAgreed.reads, (situation) => {
  const another = situation.start?.type === 'referral.agreed' && situation.origin('referral.agreed') === undefined
  return !another && safeToTell.test(situation) !== true
})

/**
 * Never unknown: with nothing recorded, the parents were not told beforehand. Where the referral was decided on before
 * it was made, telling them is owed from then and now late: the reason is not asked for besides.
 */
const madeWithoutTelling: Condition = condition('it is made, and nothing says that the parents were told or why not', ['permission'],
  (situation) => theirs.test(situation) === true && asked.test(situation) !== true && !decidedEarlier(situation)
    && !situation.has('parents.informed', ofThisMatter)
    && !situation.has('parent-consultation.decided', ({ data }) => data['decision'] === 'neither')
    && !situation.has('referral.agreed', settled))

const agreedBy: Condition = condition('the parents agreed', ['permission'], ({ entry }) =>
  entry.data['permission'] === 'parents agreed')

const agreedToThis: Condition = condition('it is for this', ['forWhat'], ({ entry: { data } }) =>
  data['forWhat'] === undefined || data['forWhat'] === 'referral' || data['forWhat'] === 'early help')

const safetyAtStake: Condition = condition("the child's safety is at stake after all", [
  'harmOrRiskOfHarm', 'concern.identified/significantHarmSuspected', 'concern.identified/immediateDanger',
], (situation) => {
  const concern = situation.origin('concern.identified')
  return situation.entry.data['harmOrRiskOfHarm'] === true
    || concern?.data['significantHarmSuspected'] === true || concern?.data['immediateDanger'] === true
})

/** Paragraph 15: whose agreement a referral needs, and who is told of it first. */
export const parents: readonly AnyDeclaration[] = [
  {
    kind: 'table',
    id: 'consent-to-referral',
    carries: ['15/no-consent-for-safety-referral', '15/consent-for-early-help'],
    title: 'See whether the parents have to agree',
    reading: 'The text speaks of safety on one side and of early help and family support on the other. Whatever is not '
      + 'known to be the second is taken as the first.',
    on: ['referral.agreed', 'referral.made'],
    rows: [
      {
        when: forServices,
        follows: 'A parent or carer has to agree before an early help or family support referral is made.',
        cite: 'para 15',
      },
      {
        when: forSafety,
        follows: 'Nobody has to agree. Tell the parents or carers first where that is safe; where it is not, record why.',
        cite: 'para 15',
      },
    ],
  },
  {
    kind: 'duty',
    id: 'inform-parents-first',
    carries: ['15/inform-parents-first'],
    title: 'Tell the parents or carers before the referral, where that is safe',
    reading: 'Good practice and no condition: the referral never waits for it, and what was not said beforehand is said '
      + 'afterwards or left with a reason. A concern about somebody who works with children is not told to them '
      + '(paragraph 49).',
    who: practitioners,
    starts: [
      { on: 'supervision.held', when: all('it is decided, and the parents may hear of it', decidedNow, theirs) },
      { on: 'referral.agreed', when: all('it is agreed here, and telling them may be safe', agreedOtherwise, safeToTell) },
    ],
    due: { unit: 'before-event', event: 'referral.made', when: theirs },
    meets: [{ on: 'parents.informed', when: toldOfIt }, { on: 'referral.made', when: asked }],
    ends: [
      { on: 'parent-consultation.decided', when: decidedNotToTell },
      { on: 'referral.agreed', when: settledSince },
      { on: 'referral.made', when: forServices },
    ],
    notifies: ['parent', 'carer'],
    helps: 'Where telling them would put the child at risk, record that decision and its reasons instead.',
  },
  {
    kind: 'gate',
    id: 'parents-told-before-referral',
    carries: ['15/inform-parents-first'],
    title: 'The parents or carers are told before the referral, where that is safe',
    on: ['referral.made'],
    when: theirs,
    requires: [
      { on: 'parents.informed', when: toldOfIt },
      { on: 'parent-consultation.decided', when: decidedNotToTell },
      { on: 'referral.agreed', when: settledWhenAgreed },
    ],
    unless: asked,
    effect: 'warn',
    why: 'Nothing says that the parents or carers were told, or why not. Go on; afterwards record that you told them, or your '
      + 'reasons for not telling.',
  },
  {
    kind: 'duty',
    id: 'record-why-parents-not-told',
    carries: ['15/record-reason-not-informing'],
    title: 'Record why the parents or carers were not told',
    reading: 'A referral made with nothing recorded about telling the parents counts as decided without telling them. '
      + 'No time is given.',
    who: practitioners,
    starts: [
      { on: 'parent-consultation.decided', when: decidedNotToTell },
      { on: 'referral.agreed', when: all('telling the parents of this referral is judged unsafe', forSafety, judgedUnsafe) },
      { on: 'referral.made', when: madeWithoutTelling },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'parent-consultation.decided', when: reasoned }],
    ends: [{ on: 'parents.informed', when: toldOfIt }],
    escalatesTo: ['cafcass-manager'],
  },
  {
    kind: 'form',
    id: 'reasons-for-not-telling',
    carries: ['15/record-reason-not-informing'],
    title: 'Give the reasons for not telling the parents',
    entry: 'parent-consultation.decided',
    items: ['decision', 'reasons'],
  },
  {
    kind: 'duty',
    id: 'get-consent-for-services',
    carries: ['15/consent-for-early-help'],
    title: 'Ask a parent or carer to agree to the early help referral',
    who: practitioners,
    starts: [{ on: 'referral.agreed', when: forServices }],
    due: { unit: 'before-event', event: 'referral.made' },
    meets: [{ on: 'consent.obtained', when: agreedToThis }, { on: 'referral.made', when: agreedBy }],
    ends: [{ on: 'consent.refused' }],
    helps: 'If they refuse, think again about safety: a referral about that needs no agreement.',
  },
  {
    kind: 'gate',
    id: 'consent-before-early-help',
    carries: ['15/consent-for-early-help'],
    title: 'A parent or carer agrees before an early help referral',
    on: ['referral.made'],
    when: forServices,
    requires: [{ on: 'consent.obtained', when: agreedToThis }],
    unless: any('they agreed, or safety is at stake', agreedBy, safetyAtStake),
    effect: 'refuse',
    why: 'Early help and family support need the agreement of a parent or carer. Record it first. If this is about the '
      + 'child’s safety, say so: such a referral needs nobody’s agreement.',
  },
]
