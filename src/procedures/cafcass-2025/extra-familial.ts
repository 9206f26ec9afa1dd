import { all, condition, includes, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty, Situation } from '../../engine/model.ts'
import { holds, says } from '../conditions/item.ts'
import { definitely, ofTheSame, said, unsaid } from '../conditions/points-to.ts'
import { doneByCafcass, practitioners } from './by-cafcass.ts'
import { covers } from '../conditions/children.ts'
import { saysOutsideTheFamily } from './outside-the-family.ts'
import { policeTold } from './police.ts'

/** Paragraph 44: these have to be reported to the police. */
const reportable = ['female genital mutilation', 'forced marriage', 'radicalisation']

const slavery = ['trafficking', 'modern slavery', 'trafficking or modern slavery']

/** A concern says so itself, so that nobody has to record it a second time. */
function concernSays(label: string, kinds: readonly string[]): Condition {
  return condition(label, ['kindsOfHarm'], ({ entry }) => names(entry.data['kindsOfHarm'], kinds))
}

/** What the entry points back to said it, and so started the duty already. */
function saidBefore(situation: Situation, kinds: readonly string[]): boolean {
  return names(situation.origin('concern.identified')?.data['kindsOfHarm'], kinds)
    || names(situation.origin('extra-familial-harm.suspected')?.data['kinds'], kinds)
}

function names(item: unknown, kinds: readonly string[]): boolean {
  return kinds.some((kind) => holds(item, kind))
}

const reportableNow = includes('it is female genital mutilation, forced marriage or radicalisation', 'kinds', ...reportable)

const newlyReportable: Condition = condition(reportableNow.label, reportableNow.reads, (situation) =>
  saidBefore(situation, reportable) ? false : reportableNow.test(situation))

const slaveryNamed: Condition = condition('modern slavery or trafficking is among them', ['kinds'],
  (situation) => !saidBefore(situation, slavery) && names(situation.entry.data['kinds'], slavery))

const mayHarmOthers = says('the child may be harming others', 'childMayBeHarmingOthers')

const saidOfConcern: Condition = condition('the concern said so', ['concern.identified/childMayBeHarmingOthers'], (situation) =>
  situation.origin('concern.identified')?.data['childMayBeHarmingOthers'] === true)

const slaveryNew: Condition = condition('nothing said so before', [], (situation) => !saidBefore(situation, slavery))

/** The concern behind it said so itself about these children, and so went to supervision at once already. */
const notTakenThere: Condition = condition('its concern did not say so', ['concern.identified/kindsOfHarm'], (situation) => {
  const concern = situation.origin('concern.identified')
  return concern === undefined || !saysOutsideTheFamily(concern) || !covers(concern, situation.entry)
})

const settledAsAnother: Condition = condition('it is something else', ['kinds'], (situation) => reportableNow.test(situation) === false)

const byLaw = {
  kind: 'duty',
  carries: ['44/report-fgm-fm-radicalisation'],
  who: practitioners,
  due: { unit: 'as-soon-as-possible' },
  meets: policeTold,
  notifies: ['police', 'cafcass-manager'],
} satisfies Partial<Duty>

/** Paragraphs 43 to 45: harm from outside the family, the police and the National Referral Mechanism. */
export const extraFamilial: readonly AnyDeclaration[] = [
  {
    kind: 'form',
    id: 'kinds-of-extra-familial-harm',
    carries: ['43/extra-familial-definition'],
    title: 'Say which kind of harm outside the family it is',
    entry: 'extra-familial-harm.suspected',
    items: ['kinds'],
  },
  {
    kind: 'duty',
    id: 'protect-those-a-child-may-harm',
    carries: ['43/children-who-harm'],
    title: 'Answer the child who may harm others with safeguarding first, and protect the others',
    reading: 'Owed once the record says that the child may be harming others. The policy gives no time for it.',
    who: practitioners,
    starts: [
      { on: 'concern.identified', when: mayHarmOthers },
      { on: 'extra-familial-harm.suspected', when: all('it was not said before', mayHarmOthers, not(saidOfConcern)) },
    ],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'protective-action.taken' }, { on: 'referral.made' }],
    helps: 'A referral of the child, and of those whom the child may harm, does both.',
  },
  {
    kind: 'duty',
    id: 'supervision-on-harm-outside-family',
    carries: ['44/immediate-supervision', '44/discuss-with-manager'],
    title: 'Go to supervision about the harm outside the family',
    who: practitioners,
    starts: [{ on: 'extra-familial-harm.suspected', when: notTakenThere }],
    due: { unit: 'immediately' },
    meets: [{ on: 'supervision.held' }],
    notifies: ['cafcass-manager'],
    helps: 'Consider a referral. For female genital mutilation, forced marriage or radicalisation talk through the '
      + 'report to the police as well.',
  },
  {
    ...byLaw,
    id: 'report-to-police-by-law',
    title: 'Report it to the police, as the law requires',
    reading: 'The policy gives no time; the procedure on gov.uk does for some of these. The report waits for nobody.',
    starts: [
      { on: 'extra-familial-harm.suspected', when: definitely(newlyReportable) },
      { on: 'concern.identified', when: concernSays('the concern is of one of them', reportable) },
    ],
    ends: [{ on: 'extra-familial-harm.suspected', when: ofTheSame('extra-familial-harm.suspected', settledAsAnother) }],
    helps: 'Female genital mutilation, forced marriage and radicalisation each have their procedure on gov.uk.',
  },
  {
    ...byLaw,
    id: 'settle-what-law-requires',
    title: 'Say which kind of harm it is, and whether the law has it reported to the police',
    reading: 'Shown where nobody has said which kind it is, until somebody does or supervision has looked at it.',
    starts: [{ on: 'extra-familial-harm.suspected', when: unsaid(newlyReportable) }],
    ends: [
      { on: 'supervision.held' },
      { on: 'extra-familial-harm.suspected', when: ofTheSame('extra-familial-harm.suspected', said(reportableNow)) },
    ],
    helps: 'Female genital mutilation, forced marriage and radicalisation have to be reported.',
  },
  {
    kind: 'duty',
    id: 'ask-authority-for-nrm-referral',
    carries: ['45/ask-la-for-nrm-referral'],
    title: 'Ask the authority to refer the child to the National Referral Mechanism',
    who: practitioners,
    starts: [
      { on: 'modern-slavery.suspected', when: slaveryNew },
      { on: 'extra-familial-harm.suspected', when: slaveryNamed },
      { on: 'concern.identified', when: concernSays('the concern is of slavery or trafficking', slavery) },
    ],
    due: { unit: 'immediately', from: { kind: 'known' } },
    meets: [{ on: 'nrm-referral.requested' }],
    ends: [{ on: 'nrm.referred' }],
    notifies: ['local-authority'],
    helps: 'Authority and police are first responders; Cafcass is not.',
  },
  {
    kind: 'prohibition',
    id: 'no-nrm-referral-by-cafcass',
    carries: ['45/cafcass-not-first-responder'],
    title: 'Leave the referral to the National Referral Mechanism to a first responder',
    on: ['nrm.referred'],
    when: doneByCafcass('Cafcass itself makes the referral', 'firstResponder'),
    effect: 'refuse',
    why: 'Cafcass is no first responder. Ask the authority to refer the child, at once. If somebody else referred, '
      + 'say who did.',
  },
]
