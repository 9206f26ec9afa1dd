import { condition, filledIn, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { definitely } from '../conditions/points-to.ts'
import { childDeath } from './child-death.ts'
import { anyReview, knownToCafcass, reviewOfOurs } from './review-notice.ts'
import { formAbout } from './scr-form.ts'
import { securingFiles } from './securing-files.ts'
import { tellsOf } from '../conditions/tells-of.ts'

/** The title of the entry says that it is approved; only 'changes' says otherwise. Never unknown. */
const approved: Condition = condition('the draft is approved', ['decision'],
  ({ entry }) => entry.data['decision'] !== 'changes')

/** What was said last of the report, approval or changes, since it was last drafted. Never unknown. */
const notApprovedAsItStands: Condition = condition('the report as last drafted is not approved', ['imr.approved/decision'],
  (situation) => {
    const said = situation.last('imr.approved')
    const drafted = situation.last('imr.drafted')
    return said === undefined || said.data['decision'] === 'changes' || (drafted !== undefined && said.at < drafted.at)
  })

const agreedTo: Condition = condition('the Regional Director agreed', ['decision'],
  ({ entry }) => entry.data['decision'] !== 'not agreed')

/** Whether Cafcass had a part in the case that the review is of, as the notice behind it says. */
function involved(known: boolean | undefined, label: string): Condition {
  return condition(label, ['scr.notified/knownToCafcass'], (situation) => {
    const notice = situation.origin('scr.notified') ?? situation.last('scr.notified')
    const said = notice?.data['knownToCafcass']
    return (typeof said === 'boolean' ? said : undefined) === known
  })
}

const stages = ['scr-stage.reached', 'scr.considered', 'imr.submitted', 'action-plan.drafted', 'cspr.published'] as const

/** Paragraphs 3.28 to 3.60 and Appendix IV: from notice of a review to what is learned from it. */
export const seriousCaseReview: readonly AnyDeclaration[] = [
  ...childDeath,
  {
    kind: 'duty',
    id: 'representative-tells-directors',
    carries: ['3.40/representative-notifies'],
    title: 'Tell the directors that there is to be a review',
    reading: 'At once, from the notice.',
    who: ['cafcass-lscb-representative'],
    starts: anyReview,
    due: { unit: 'immediately' },
    meets: [{ on: 'scr-notification.sent', when: formAbout('it tells of the review', 'review notification') }],
    notifies: ['regional-director', 'corporate-director'],
    helps: 'On the notification form, to the Regional Director and the Corporate Director for safeguarding.',
  },
  {
    kind: 'duty',
    id: 'update-directors-at-stage',
    carries: ['App-IV/notify-each-significant-stage'],
    title: 'Tell the directors that the review has reached a new stage',
    reading: 'The flowchart marks its stages with stars that the text held does not show. They are taken to be: a review '
      + 'considered, the report sent to the board, the action plan drafted and the review published. No time is given.',
    who: ['cafcass-manager'],
    starts: [{ on: stages[0] }, ...stages.slice(1).map((on) => ({ on }))],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'scr-notification.sent', when: formAbout('it is an update', 'update at a significant stage') }],
    notifies: ['regional-director', 'corporate-director'],
  },
  ...securingFiles,
  {
    kind: 'gate',
    id: 'panel-role-agreed-first',
    carries: ['3.33/agree-panel-role'],
    title: 'The Regional Director agrees before Cafcass takes a seat on a panel',
    on: ['panel-role.accepted'],
    when: involved(false, 'Cafcass had no part in the case'),
    requires: [{ on: 'panel-role.agreed', when: agreedTo }],
    effect: 'refuse',
    why: 'The Regional Director has to agree in advance. Ask, and record the answer first.',
  },
  {
    kind: 'gate',
    id: 'panel-role-agreed-where-unsaid',
    carries: ['3.33/agree-panel-role'],
    title: 'The Regional Director agrees before Cafcass takes a seat on a panel',
    reading: 'Where nobody has said whether Cafcass had a part in the case, this is a reminder.',
    on: ['panel-role.accepted'],
    when: involved(undefined, 'nobody has said whether Cafcass had a part in the case'),
    requires: [{ on: 'panel-role.agreed', when: agreedTo }],
    effect: 'warn',
    why: 'If Cafcass had no part in the case, the Regional Director has to agree in advance. Say which it is.',
  },
  {
    kind: 'duty',
    id: 'tell-court-of-review',
    carries: ['3.48/tell-court-of-scr'],
    title: 'Tell the court of the review, and ask for leave to disclose what it needs',
    reading: 'No time is given. The board tells the family before the application.',
    who: ['cafcass', 'regional-director'],
    starts: reviewOfOurs,
    due: { unit: 'as-soon-as-possible' },
    meets: [
      { on: 'disclosure-application.made' },
      {
        on: 'court.informed',
        when: tellsOf('the court is told of the review', 'other', 'scr.notified', 'dhr-invitation.received'),
      },
    ],
    notifies: ['court'],
  },
  {
    kind: 'duty',
    id: 'tell-family-before-application',
    carries: ['3.49/family-told-before-application'],
    title: 'Tell the family about the review before Cafcass applies to the court',
    who: ['partnership-board'],
    starts: reviewOfOurs,
    due: { unit: 'before-event', event: 'disclosure-application.made' },
    meets: [{ on: 'family.informed' }],
    notifies: ['family'],
    helps: 'The court will usually tell family members who are parties of the application; they should have heard before.',
  },
  {
    kind: 'gate',
    id: 'family-knows-before-application',
    carries: ['3.49/family-told-before-application'],
    title: 'The family knows of the review before the application',
    on: ['disclosure-application.made'],
    when: condition('it is made for a review', [], (situation) => situation.record.record === 'practice-review'
      || situation.origin('scr.notified') !== undefined || situation.origin('dhr-invitation.received') !== undefined),
    requires: [{ on: 'family.informed' }],
    effect: 'warn',
    why: 'Nothing says that the family was told of the review. Ask the board to tell them before they hear it from the court.',
  },
  {
    kind: 'duty',
    id: 'commission-internal-review',
    carries: ['3.51/appoint-reviewer', '3.52/confirm-remit', '3.55/commissioning-letter'],
    title: 'Appoint a reviewer from outside the region and give the remit in writing',
    reading: 'No time is given.',
    who: ['regional-director', 'corporate-director'],
    starts: reviewOfOurs,
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'imr.commissioned', when: filledIn('the remit is in writing', 'remit') }],
    notifies: ['internal-reviewer'],
  },
  {
    kind: 'duty',
    id: 'approve-internal-review',
    carries: ['3.53/corporate-director-approves'],
    title: 'Read the draft report and approve it before it goes to the board',
    who: ['corporate-director'],
    starts: [{ on: 'imr.drafted' }],
    due: { unit: 'before-event', event: 'imr.submitted' },
    meets: [{ on: 'imr.approved', when: approved }],
    helps: 'Asking for changes is not approval; the changed draft comes back.',
  },
  {
    kind: 'prohibition',
    id: 'approval-before-board',
    carries: ['3.53/corporate-director-approves'],
    title: 'The Corporate Director approves the report before the board has it',
    on: ['imr.submitted'],
    when: notApprovedAsItStands,
    effect: 'refuse',
    why: 'The Corporate Director for safeguarding has to approve the report before it is sent. Send the draft for approval '
      + 'first.',
  },
  {
    kind: 'duty',
    id: 'agree-action-plan',
    carries: ['3.56/agree-action-plan'],
    title: 'Agree the draft action plan, or ask for changes',
    reading: 'No time is given; it is agreed while it is a draft.',
    who: ['corporate-director'],
    starts: [{ on: 'action-plan.drafted' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'action-plan.drafted', when: is('it is agreed', 'decision', 'agreed') }],
    notifies: ['partnership-board'],
  },
  {
    kind: 'duty',
    id: 'own-review-without-board',
    carries: ['3.37/own-review-if-no-scr'],
    title: 'Review the case all the same, for what is to be learned',
    reading: 'No time is given.',
    who: ['cafcass'],
    starts: [{ on: 'scr.declined' }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'scr.declined', when: filledIn('our own lessons are recorded', 'ownLessons') }],
  },
  {
    kind: 'table',
    id: 'which-steps-of-a-review',
    carries: ['3.60/domestic-homicide-review'],
    title: 'See which steps of a review are ours',
    on: ['scr.notified', 'dhr-invitation.received'],
    rows: [
      {
        when: condition('it is a domestic homicide review', [], ({ entry }) => entry.type === 'dhr-invitation.received'),
        follows: 'Follow the steps of a serious case review (3.28 to 3.59), until homicide reviews have steps of their own.',
        cite: 'para 3.60',
      },
      {
        when: definitely(knownToCafcass),
        follows: 'Stages 1 to 3: directors told, files secured, a manager on the panel who is not the practitioner’s own, an '
          + 'internal review, its approval, and the action plan.',
        cite: 'paras 3.40 to 3.56; App IV',
      },
      {
        when: definitely(not(knownToCafcass, 'Cafcass had no part in the case')),
        follows: 'Stages 1 and 3: directors told. A seat on the panel or its chair may be offered if the Regional Director '
          + 'agrees first.',
        cite: 'paras 3.33 and 3.40; App IV',
      },
      {
        when: condition('nobody has said whether the case was known', [], () => true),
        follows: 'Find out whether Cafcass had a part in the case, private law included. Until then take it that it had.',
        cite: 'paras 3.39 and 3.40',
      },
    ],
  },
]
